import { useCallback, useEffect, useRef, useState, type PointerEvent, type ReactNode } from 'react'
import { extentText } from '../../addresses/extent.ts'
import { groupId } from '../../domain/group-kinds.ts'
import { fylkeOf, type PlaceCode } from '../../domain/place.ts'
import { shortName } from '../../domain/place-name.ts'
import { Choropleth, Inset, pointedAt } from '../../map/choropleth.tsx'
import type { ClassScale } from '../../map/fills.ts'
import { PALETTE_RULES } from '../../map/palette.ts'
import { extentOf } from '../../map/extent.ts'
import { boxAround } from '../../map/drawing.ts'
import { useZoom } from '../../map/use-zoom.ts'
import type { Transform } from '../../map/view-transform.ts'
import { toggled, type ChangeMap, type MapSelection } from './map-selection.ts'
import type { MapModel } from './map-model.ts'
import { startTransform, homeTransform } from './start-transform.ts'
import type { MapText } from './text.ts'
import { CalloutFrame } from './callout-frame.tsx'
import { useSameFunction } from './use-same-function.ts'
import type { DrawnShapes } from './use-shapes.ts'
import { usePointed } from './use-pointed.ts'
import { useRules } from '../../ui/use-rules.ts'

interface MapFrameProps {
  drawn: DrawnShapes
  model: MapModel
  scale: ClassScale
  selection: MapSelection
  change: ChangeMap
  text: MapText
  names: ReadonlyMap<PlaceCode, string>
  /** A place of the list that is pointed at or focused, or empty. */
  listed: PlaceCode
  /** Told of what is pointed at on the map. */
  onPoint: (code: PlaceCode) => void
  label: string
  describedBy: string
  callout: (code: PlaceCode, dismiss: () => void) => ReactNode
  legend: (shown: PlaceCode) => ReactNode
}

/** Closer than this, the coarse borders look hewn: the finer ones are fetched. */
const FINE_FROM = 2.2

/** The map with its zoom, its enlarged towns, its legend, and a callout at what is pointed at. */
export function MapFrame(props: MapFrameProps) {
  const { selection, change, text, names, model, scale } = props
  const { shapes, fetchFine } = props.drawn
  const start = useStart(props)
  const onRest = useSameFunction((transform: Transform) => {
    const seen = extentOf(transform, shapes)
    const usual = extentText(seen) === extentText(extentOf(start.usual, shapes))
    change({ extent: usual ? null : seen })
  })
  const press = (event: PointerEvent<SVGSVGElement>) => {
    const code = pointedAt(event, shapes.areas)
    if (code !== '') change({ places: toggled(selection.places, code) })
  }
  const zoom = useZoom({
    size: shapes,
    start: start.transform,
    key: start.key,
    onPress: press,
    onRest,
  })
  const near = zoom.transform.k >= FINE_FROM
  useEffect(() => {
    if (near) fetchFine()
  }, [near, fetchFine])
  const zoomToFylke = useSameFunction((fylke: string) => {
    const box = boxAround(shapes.areas.filter(({ code }) => fylkeOf(code) === fylke))
    if (box) zoom.fit(box)
  })
  useRules(PALETTE_RULES)
  const box = useRef<HTMLDivElement>(null)
  const hover = usePointed(() => box.current?.getBoundingClientRect() ?? null)
  const { onPoint } = props
  const pointedCode = hover.pointed.code
  useEffect(() => onPoint(pointedCode), [onPoint, pointedCode])
  const active = pointedCode || props.listed
  const shown = active || selection.place
  const dismissShown = useSameFunction((code: PlaceCode) => hover.dismiss(code))
  const dismiss = useCallback(() => dismissShown(shown), [dismissShown, shown])
  const labelOf = useSameFunctionOf(names)
  const drawing = {
    shapes,
    fills: model.fills,
    scale,
    picked: pickedOf(props),
    active,
    chosen: selection.places,
    onPoint: hover.point,
  }
  return (
    <div className="map-canvas" data-form={props.drawn.form}>
      <div
        className="map-stage"
        role="group"
        aria-label={text.mapKeys}
        tabIndex={0}
        onKeyDown={zoom.onKeyDown}
      >
        <Choropleth
          {...drawing}
          label={props.label}
          describedBy={props.describedBy}
          zoom={zoom}
          labelOf={labelOf}
        />
      </div>
      {zoom.transform.k === 1 && shapes.insets.length > 0 && (
        <div className="map-insets">
          {shapes.insets.map((inset) => (
            <Inset
              key={inset.id}
              {...drawing}
              {...inset}
              name={text.insets[inset.id]}
              onPress={press}
            />
          ))}
        </div>
      )}
      <div className="map-corner">
        <div className="map-buttons no-print">
          <ZoomButton sign="+" name={text.zoomIn} onPress={zoom.zoomIn} />
          <ZoomButton sign="−" name={text.zoomOut} onPress={zoom.zoomOut} />
          <button
            type="button"
            className={zoom.transform.k === 1 ? 'button zoom-idle' : 'button'}
            onClick={zoom.reset}
          >
            {text.zoomAll}
          </button>
          <FylkeZoom {...{ text, names }} onChoose={zoomToFylke} />
        </div>
        {props.legend(shown)}
      </div>
      {model.figures.has(shown) && hover.dismissed !== shown && (
        <CalloutFrame
          box={box}
          pointed={pointedCode === shown ? hover.pointed : { code: shown, at: null }}
          anchor={() =>
            drawnAt(
              zoom.svg.current,
              shapes.areas.find(({ code }) => code === shown),
            )
          }
          onHold={hover.hold}
          onLeave={hover.letGo}
          onDismiss={dismiss}
        >
          {props.callout(shown, dismiss)}
        </CalloutFrame>
      )}
    </div>
  )
}

/** The class that is picked out, where the legend has it. */
function pickedOf({ model, selection }: MapFrameProps): string {
  const { classes, specials } = model.legend
  return [...classes, ...specials].some(({ fill }) => fill === selection.picked)
    ? selection.picked
    : ''
}

/** The same function for the same names, so that they are laid out once. */
function useSameFunctionOf(names: ReadonlyMap<PlaceCode, string>): (code: PlaceCode) => string {
  const [kept, keep] = useState(() => ({ names, of: nameIn(names) }))
  if (kept.names === names) return kept.of
  const next = { names, of: nameIn(names) }
  keep(next)
  return next.of
}

const nameIn = (names: ReadonlyMap<PlaceCode, string>) => (code: PlaceCode) =>
  shortName(names.get(code) ?? code)

/** Where a place's middle is on the screen. */
function drawnAt(
  svg: SVGSVGElement | null,
  area: { readonly anchor: readonly [number, number] } | undefined,
): readonly [number, number] | null {
  const matrix = svg?.querySelector<SVGGElement>('[data-frame]')?.getScreenCTM()
  if (!matrix || !area) return null
  const { x, y } = new DOMPoint(...area.anchor).matrixTransform(matrix)
  return [x, y]
}

interface FylkeZoomProps {
  text: MapText
  names: ReadonlyMap<PlaceCode, string>
  onChoose: (fylke: string) => void
}

/** Straight to a fylke. */
function FylkeZoom({ text, names, onChoose }: FylkeZoomProps) {
  const [chosen, choose] = useState('')
  const fylker = [...names].filter(([code]) => code.length === 2)
  return (
    <select
      className="fylke-zoom"
      aria-label={text.zoomTo}
      value={chosen}
      onChange={(event) => {
        choose(event.target.value)
        onChoose(event.target.value)
      }}
    >
      <option value="">{text.noZoom}</option>
      {fylker.map(([code, name]) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  )
}

function ZoomButton({ sign, name, onPress }: { sign: string; name: string; onPress: () => void }) {
  return (
    <button type="button" className="button" aria-label={name} title={name} onClick={onPress}>
      {sign}
    </button>
  )
}

/**
 * What is looked at when the address, the group or the form is another. Finer borders are on the
 * same ground: one goes on looking where one looks.
 */
interface Start {
  readonly key: string
  readonly transform: Transform
  /** What is seen when the address says nothing of it: the group, or the whole. */
  readonly usual: Transform
}

function useStart({ selection, model, drawn }: MapFrameProps): Start {
  const { shapes } = drawn
  const { groups, extent, form } = selection
  const groupKey = groups.map(groupId).join()
  // Squares are no ground that kilometres could be found on, nor the other way.
  const asked = form === drawn.form ? extent : null
  const key = [groupKey, drawn.form, shapes.height, asked ? extentText(asked) : ''].join(' ')
  const startNow = (): Start => ({
    key,
    usual: homeTransform(selection, model.figures, shapes),
    transform: startTransform({ groups, extent: asked }, model.figures, shapes),
  })
  const [kept, keep] = useState(startNow)
  if (kept.key === key) return kept
  const next = startNow()
  keep(next)
  return next
}
