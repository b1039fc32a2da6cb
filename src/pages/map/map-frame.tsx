import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { fylkeOf, type PlaceCode } from '../../domain/place.ts'
import { shortName } from '../../domain/place-name.ts'
import type { KommuneTopology } from '../../map/boundaries.ts'
import { Choropleth, pointedAt } from '../../map/choropleth.tsx'
import type { Scale } from '../../map/fills.ts'
import { paletteCss } from '../../map/palette.ts'
import { boxAround, countryShapes, type Shapes } from '../../map/shapes.ts'
import { tileShapes } from '../../map/tile-shapes.ts'
import { useZoom } from '../../map/use-zoom.ts'
import { boundariesQuery, tilesQuery } from '../../observations/queries.ts'
import type { MapSelection } from './map-address.ts'
import type { MapModel } from './map-model.ts'
import type { MapText } from './text.ts'
import { Choice } from './choice.tsx'
import { useSameFunction } from './use-same-function.ts'

interface MapFrameProps {
  boundaries: KommuneTopology
  model: MapModel
  scale: Scale
  selection: MapSelection
  change: (parts: Readonly<Record<string, string>>) => void
  text: MapText
  names: ReadonlyMap<PlaceCode, string>
  fylker: readonly PlaceCode[]
  active: PlaceCode
  onPoint: (code: PlaceCode) => void
  label: string
  /** Told of the shapes that are drawn, for saving what is seen. */
  onShapes: (shapes: Shapes) => void
  /** Lies over the map where there is room. */
  children: ReactNode
}

/** Closer than this, the coarse borders look hewn: the finer ones are fetched. */
const FINE_FROM = 2.2

/** The map with its zoom: buttons, keys, wheel, fingers, and straight to a fylke. */
export function MapFrame(props: MapFrameProps) {
  const { selection, change, text, names, fylker, model } = props
  const [close, setClose] = useState(false)
  const shapes = useShapes(props, close)
  const zoom = useZoom(shapes, (event) => {
    const code = pointedAt(event, shapes.areas)
    if (code !== '') change({ sted: code === selection.place ? '' : code })
  })
  const { onShapes } = props
  useEffect(() => onShapes(shapes), [onShapes, shapes])
  const { k } = zoom.transform
  useEffect(() => {
    if (k >= FINE_FROM) setClose(true)
  }, [k])
  useGroupZoom(selection, shapes, zoom, model)
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

/** Borders or squares; the coarse borders stay until the finer have come. */
function useShapes({ boundaries, selection }: MapFrameProps, close: boolean): Shapes {
  const { form, level } = selection
  const tiles = useQuery({ ...tilesQuery(), enabled: form === 'ruter' })
  const fine = useQuery({
    ...boundariesQuery<KommuneTopology>('kommuner-fin'),
    enabled: close && form === 'kart',
  })
  const topology = fine.data ?? boundaries
  const country = useMemo(() => countryShapes(topology, level), [topology, level])
  const squares = useMemo(
    () => (form === 'ruter' && tiles.data ? tileShapes(tiles.data[level]) : null),
    [form, tiles.data, level],
  )
  return squares ?? country
}

/** The map goes to the group that is chosen, and to the whole when the group or the form changes. */
function useGroupZoom(
  { group, form }: MapSelection,
  shapes: Shapes,
  zoom: ReturnType<typeof useZoom>,
  { figures }: MapModel,
) {
  const key = group ? `${group.kind}=${group.code}` : ''
  const { height } = shapes
  useEffect(() => {
    const members = shapes.areas.filter(({ code }) => figures.has(code))
    const box = key === '' ? null : boxAround(members)
    if (box) zoom.fit(box)
    else zoom.reset()
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key, form, height])
}
