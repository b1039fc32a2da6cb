import { memo, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import { readMap } from '../../addresses/map.ts'
import { shortName } from '../../domain/place-name.ts'
import { part } from '../../ui/part.tsx'
import { ChosenPlaces } from './chosen-places.tsx'
import { ManyPeriods } from './many-periods.tsx'
import { MapBelow } from './map-below.tsx'
import { MapHead, MapTop } from './map-head.tsx'
import { MapPicture } from './map-picture.tsx'
import { NoFigures } from './no-figures-part.tsx'
import { MapList } from './map-list.tsx'
import { Timeline } from './timeline.tsx'
import { useAnnounced } from './use-announced.ts'
import type { MapFiles } from './map-input.ts'
import { useDrawnMap, type ChosenMap, type DrawnMap } from './use-drawn-map.ts'
import { useMapInput, useMapSelection } from './use-map.ts'
import { useRoomAbove } from './use-room-above.ts'

// Only those who hang it up need what draws it.
const Wall = part('map', () => import('./wall.tsx'))

/** Map, legend, callout and list of one selection; or why there is no map. */
export function MapContent(props: MapFiles) {
  const input = useMapInput(props)
  const chosen = useMapSelection(input)
  const { summary, catalogue } = props
  // Of no place at all: there would be a map of nothing.
  return chosen.periods.length === 0 ? (
    <NoFigures id={summary.id} summary={summary} indicators={catalogue.indicators} />
  ) : (
    <MapOfPlaces {...props} {...chosen} input={input} />
  )
}

function MapOfPlaces(props: ChosenMap) {
  const map = useDrawnMap(props)
  const { summary, selection, change, text, periods } = map
  const [pointed, setPointed] = useState('')
  const [listed, setListed] = useState('')
  const [onWall, setOnWall] = useState(false)
  const desk = useRef<HTMLDivElement>(null)
  useRoomAbove(desk)
  const hang = useCallback(() => setOnWall(true), [])
  return (
    <div className="map-page">
      <title>{`${text.pageTitle(summary.title)} · Lokaltall`}</title>
      <Announced map={map} />
      <div className="map-desk" ref={desk}>
        <div className="map-screen">
          <MapHead map={map} edition={readMap(props.search).edition} />
          <MapTop map={map} onWall={hang} />
          <MapPicture map={map} listed={listed} onPoint={setPointed} />
          <Timeline {...{ summary, selection, change, text, periods }} />
        </div>
        <MapSide map={map} active={listed || pointed} onActive={setListed} />
      </div>
      {onWall && (
        <Wall
          {...map}
          shapes={map.drawn.shapes}
          names={map.input.names}
          onClose={() => setOnWall(false)}
        />
      )}
      <MapRest map={map} onWall={hang} />
    </div>
  )
}

const LaterPeriods = memo(ManyPeriods)
const LaterBelow = memo(MapBelow)

/** What is not looked at while a period is changed: it follows when the map has been painted. */
function MapRest({ map, onWall }: { map: DrawnMap; onWall: () => void }) {
  const later = useDeferredValue(map)
  return (
    <>
      <LaterPeriods map={later} />
      <LaterBelow map={later} onWall={onWall} />
    </>
  )
}

/** What a screen reader is told when something has changed. */
function Announced({ map }: { map: DrawnMap }) {
  const { summary, selection, input, text, words, model, heading, finding, pattern } = map
  const chosen = selection.places.map((code) => shortName(input.names.get(code) ?? code))
  const announced = useAnnounced([
    summary.title,
    heading,
    finding ? `${finding}.` : pattern,
    selection.picked && text.onlyClass(words.fill(selection.picked as 'zero', model.legend)),
    chosen.length > 0 ? text.nowChosen(chosen.join(', ')) : text.noneChosen,
    selection.extent ? text.nowZoomed : text.wholeShown,
  ])
  return (
    <p role="status" className="visually-hidden">
      {announced}
    </p>
  )
}

interface MapSideProps {
  map: DrawnMap
  active: string
  onActive: (code: string) => void
}

/** The places that are kept, and all of them in a list. */
function MapSide({ map, active, onActive }: MapSideProps) {
  const { summary, selection, change, text, words, source, model, scale, named } = map
  // The map is painted first; the long list follows when there is time.
  const { rows, fills } = model
  const shownTogether = useMemo(
    () => ({ rows, fills, selection, words, scale }),
    [rows, fills, selection, words, scale],
  )
  const inList = useDeferredValue(shownTogether)
  const asked = selection.search
  return (
    <div className="map-side">
      <ChosenPlaces
        {...{ rows, summary, selection, change, words, text }}
        names={map.input.names}
      />
      <MapList {...inList} {...{ summary, source, named, asked, text, change, active, onActive }} />
    </div>
  )
}
