import { useEffect, useState, type ReactNode } from 'react'
import { extentText } from '../../addresses/extent.ts'
import { fylkeOf, type PlaceCode } from '../../domain/place.ts'
import { shortName } from '../../domain/place-name.ts'
import { Choropleth, pointedAt } from '../../map/choropleth.tsx'
import type { ClassScale } from '../../map/fills.ts'
import { paletteCss } from '../../map/palette.ts'
import { extentOf } from '../../map/extent.ts'
import { boxAround } from '../../map/drawing.ts'
import { useZoom } from '../../map/use-zoom.ts'
import type { Transform } from '../../map/view-transform.ts'
import type { ChangeMap, MapSelection } from './map-selection.ts'
import type { MapModel } from './map-model.ts'
import { startTransform, homeTransform } from './start-transform.ts'
import type { MapText } from './text.ts'
import { Choice } from './choice.tsx'
import { useSameFunction } from './use-same-function.ts'
import type { DrawnShapes } from './use-shapes.ts'

interface MapFrameProps {
  drawn: DrawnShapes
  model: MapModel
  scale: ClassScale
  selection: MapSelection
  change: ChangeMap
  text: MapText
  names: ReadonlyMap<PlaceCode, string>
  fylker: readonly PlaceCode[]
  active: PlaceCode
  onPoint: (code: PlaceCode) => void
  label: string
  /** Lies over the map where there is room. */
  children: ReactNode
}

/** Closer than this, the coarse borders look hewn: the finer ones are fetched. */
const FINE_FROM = 2.2

/** The map with its zoom: buttons, keys, wheel, fingers, and straight to a fylke. */
export function MapFrame(props: MapFrameProps) {
  const { selection, change, text, names, fylker, model } = props
  const { shapes, fetchFine } = props.drawn
  const start = useStart(props)
  const onRest = useSameFunction((transform: Transform) => {
    const seen = extentOf(transform, shapes)
    const usual = extentText(seen) === extentText(extentOf(start.usual, shapes))
    change({ extent: usual ? null : seen })
  })
  const zoom = useZoom({
    size: shapes,
    start: start.transform,
    key: start.key,
    onPress: (event) => {
      const code = pointedAt(event, shapes.areas)
      if (code !== '') change({ place: code === selection.place ? null : code })
    },
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
  const fylkeName = (code: PlaceCode) => shortName(names.get(code) ?? code)
  return (
    <div className="map-frame">
      <style href="map-palette" precedence="default">
        {paletteCss()}
      </style>
      <div className="map-canvas">
        <div
          className="map-stage"
          role="group"
          aria-label={text.mapKeys}
          tabIndex={0}
          onKeyDown={zoom.onKeyDown}
        >
          <Choropleth
            {...props}
            shapes={shapes}
            fills={model.fills}
            picked={
              model.legend.classes.some(({ fill }) => fill === selection.picked) ||
              model.legend.specials.some(({ fill }) => fill === selection.picked)
                ? selection.picked
                : ''
            }
            chosen={selection.place}
            zoom={zoom}
            insetLabel={text.insetLabel}
            labelOf={fylkeName}
          />
        </div>
        {props.children}
      </div>
      <div className="map-buttons no-print">
        <ZoomButton sign="+" name={text.zoomIn} onPress={zoom.zoomIn} />
        <ZoomButton sign="−" name={text.zoomOut} onPress={zoom.zoomOut} />
        <button type="button" className="button" onClick={zoom.reset}>
          {text.zoomAll}
        </button>
        <Choice
          label={text.zoomTo}
          value=""
          options={[
            { value: '', label: text.noZoom },
            ...fylker.map((code) => ({ value: code, label: fylkeName(code) })),
          ]}
          onChange={zoomToFylke}
        />
      </div>
    </div>
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
  const { group, extent, form } = selection
  const groupKey = group ? `${group.kind}=${group.code}` : ''
  // Squares are no ground that kilometres could be found on, nor the other way.
  const asked = form === drawn.form ? extent : null
  const key = [groupKey, drawn.form, shapes.height, asked ? extentText(asked) : ''].join(' ')
  const startNow = (): Start => ({
    key,
    usual: homeTransform(selection, model.figures, shapes),
    transform: startTransform({ group, extent: asked }, model.figures, shapes),
  })
  const [kept, keep] = useState(startNow)
  if (kept.key === key) return kept
  const next = startNow()
  keep(next)
  return next
}
