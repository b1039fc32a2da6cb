/** The page's state: the address selects, files answer, and the model is made of the two. */
import { useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import { readMap, writeMap, type MapAddress } from '../../addresses/map.ts'
import type { Group } from '../../domain/group-kinds.ts'
import { shortName } from '../../domain/place-name.ts'
import { levelOf } from '../../domain/place.ts'
import { unpackIndicatorSeries } from '../../observations/indicator-series.ts'
import type {
  CatalogueShard,
  GroupsShard,
  IndicatorShard,
  IndicatorSummary,
  LatestShard,
  PlacesShard,
} from '../../observations/shards.ts'
import { unpackSnapshot } from '../../observations/snapshot.ts'
import { eligiblePlaces } from '../../observations/eligible-places.ts'
import { mapSelection, type ChangeMap } from './map-selection.ts'
import { useSameFunction } from './use-same-function.ts'
import { figureSource, mapModel, mapScale, viewsOf, type MapInput } from './map-model.ts'

export interface MapFiles {
  summary: IndicatorSummary
  catalogue: CatalogueShard
  indicator: IndicatorShard
  places: PlacesShard
  groups: GroupsShard
  latest: LatestShard | null
}

/** The selection in the address, and a way to change parts of it. */
export function useMapSelection({ summary, places }: Pick<MapFiles, 'summary' | 'places'>) {
  const search = useSearch()
  const [location, navigate] = useLocation()
  const known = useMemo(
    () => ({
      summary,
      views: viewsOf(summary),
      places: new Set(places.places.map(({ code }) => code)),
    }),
    [summary, places],
  )
  const selection = useMemo(() => mapSelection(readMap(search), known), [search, known])
  const change: ChangeMap = useSameFunction((parts: Partial<MapAddress>) => {
    // The window's own address: two changes at once must both be in it.
    const address = { ...readMap(window.location.search), ...parts }
    navigate(`${location}${writeMap(address)}`, { replace: true })
  })
  return { selection, change, views: known.views }
}

/** What map, legend and list show. The scale is made anew only when the classes would be others. */
export function useMapModel(files: MapFiles, selection: ReturnType<typeof mapSelection>) {
  const { summary } = files
  const input = useMapInput(files)
  const source = useMemo(() => figureSource(input), [input])
  const { level, view, method, period, since } = selection
  const group = useSameGroup(selection.group)
  // Only of distances between two periods do the classes depend on `since`.
  const sinceOfScale = view === 'endring' ? since : ''
  const scale = useMemo(
    () => mapScale(source, input, { level, group, view, method, since: sinceOfScale }),
    [source, input, level, group, view, method, sinceOfScale],
  )
  const model = useMemo(
    () => mapModel(source, input, { level, group, view, period, since }, scale),
    [source, input, level, group, view, period, since, scale],
  )
  return { summary, input, scale, model }
}

/** The same object as long as it is the same group: every address is read into a new one. */
function useSameGroup(group: Group | null): Group | null {
  const kind = group?.kind
  const code = group?.code
  return useMemo(() => (kind && code ? { kind, code } : null), [kind, code])
}

function useMapInput({ summary, catalogue, indicator, places, groups, latest }: MapFiles) {
  return useMemo((): MapInput => {
    const base = catalogue.indicators.find(({ id }) => id === summary.minimumBase?.indicator)
    const below = places.places.filter(({ code }) => levelOf(code) !== 'land')
    return {
      summary,
      names: new Map(
        below.map(({ code, name }) => [code, levelOf(code) === 'fylke' ? shortName(name) : name]),
      ),
      series: unpackIndicatorSeries(indicator, summary),
      kommuner: groups.kommuner,
      fylker: below.flatMap(({ code }) => (levelOf(code) === 'fylke' ? code : [])),
      eligible: eligiblePlaces(
        below.map(({ code }) => code),
        summary,
        base && latest ? unpackSnapshot(latest, base) : null,
      ),
    }
  }, [summary, catalogue, indicator, places, groups, latest])
}
