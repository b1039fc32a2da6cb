import { useState, type ComponentProps, type ReactNode } from 'react'
import type { PlaceCode } from '../../domain/place.ts'
import { shortName } from '../../domain/place-name.ts'
import { Choropleth, Inset } from '../../map/choropleth.tsx'
import type { ClassScale } from '../../map/fills.ts'
import { DataGate } from '../../ui/data-gate.tsx'
import { useTakenOver } from '../../ui/use-taken-over.ts'
import { CalloutFrame } from './callout-frame.tsx'
import { MapButtons } from './map-buttons.tsx'
import type { MapModel } from './map-model.ts'
import type { ChangeMap, MapSelection } from './map-selection.ts'
import type { MapText } from './text.ts'
import { useLooked } from './use-looked.ts'
import type { DrawnShapes } from './use-shapes.ts'
import { useTold, type Told } from './use-told.ts'

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

/** The map with its zoom, its enlarged towns, its legend, and a callout at what is pointed at. */
export function MapFrame(props: MapFrameProps) {
  const { drawn, selection, text, names } = props
  const { canvas, zoom, press, toFylke } = useLooked(props)
  const told = useTold({ listed: props.listed, kept: selection.place, onPoint: props.onPoint })
  const drawing = drawingOf(props, told)
  return (
    <div className="map-canvas" data-form={drawn.form ?? undefined} ref={canvas}>
      <Stage {...drawing} zoom={zoom} text={text} names={names} frame={props} />
      {drawn.form === null && <Coming map={drawn.borders} />}
      {zoom.transform.k === 1 && <Insets {...drawing} text={text} onPress={press} />}
      <div className="map-corner">
        <MapButtons {...{ zoom, text, names, toFylke }} />
        {props.legend(told.shown)}
      </div>
      <ToldOf frame={props} told={told} zoom={zoom} />
    </div>
  )
}

/** What is said where the map will be: nothing in a page that is made ahead, which has all else. */
function Coming({ map }: { map: DrawnShapes['borders'] }) {
  if (!useTakenOver()) return null
  return (
    <div className="map-coming">
      <DataGate queries={{ map }}>{() => null}</DataGate>
    </div>
  )
}

type Zoom = ComponentProps<typeof Choropleth>['zoom']

/** What the large map and the enlarged towns draw alike. */
type Drawing = Omit<ComponentProps<typeof Choropleth>, 'zoom' | 'label' | 'labelOf' | 'describedBy'>

const drawingOf = (props: MapFrameProps, { active, hover }: Told): Drawing => ({
  shapes: props.drawn.shapes,
  fills: props.model.fills,
  scale: props.scale,
  picked: pickedOf(props),
  active,
  chosen: props.selection.places,
  onPoint: hover.point,
})

/** The class that is picked out, where the legend has it. */
function pickedOf({ model, selection }: MapFrameProps): string {
  const { classes, specials } = model.legend
  return [...classes, ...specials].some(({ fill }) => fill === selection.picked)
    ? selection.picked
    : ''
}

interface StageProps extends Drawing {
  zoom: Zoom
  text: MapText
  names: ReadonlyMap<PlaceCode, string>
  frame: Pick<MapFrameProps, 'label' | 'describedBy'>
}

/** The large map, moved by the keys once it has the focus. */
function Stage({ zoom, text, names, frame, ...drawing }: StageProps) {
  return (
    <div
      className="map-stage"
      role="group"
      aria-label={text.mapKeys}
      tabIndex={0}
      onKeyDown={zoom.onKeyDown}
    >
      <Choropleth
        {...drawing}
        label={frame.label}
        describedBy={frame.describedBy}
        zoom={zoom}
        labelOf={useSameFunctionOf(names)}
      />
    </div>
  )
}

interface InsetsProps extends Drawing {
  text: MapText
  onPress: ComponentProps<typeof Inset>['onPress']
}

/** The towns that the whole is too small for. */
function Insets({ text, onPress, ...drawing }: InsetsProps) {
  const { insets } = drawing.shapes
  if (insets.length === 0) return null
  return (
    <div className="map-insets">
      {insets.map(({ id, box }) => (
        <Inset key={id} {...drawing} id={id} box={box} name={text.insets[id]} onPress={onPress} />
      ))}
    </div>
  )
}

interface ToldOfProps {
  frame: MapFrameProps
  told: Told
  zoom: Zoom
}

/** The callout, beside the place that it tells of. */
function ToldOf({ frame, told, zoom }: ToldOfProps) {
  const { box, hover, shown, dismiss } = told
  if (!frame.model.figures.has(shown) || !told.isOpen) return null
  const area = () => frame.drawn.shapes.areas.find(({ code }) => code === shown)
  return (
    <CalloutFrame
      box={box}
      pointed={hover.pointed.code === shown ? hover.pointed : { code: shown, at: null }}
      anchor={() => drawnAt(zoom.svg.current, area())}
      onHold={hover.hold}
      onLeave={hover.letGo}
      onDismiss={dismiss}
    >
      {frame.callout(shown, dismiss)}
    </CalloutFrame>
  )
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
