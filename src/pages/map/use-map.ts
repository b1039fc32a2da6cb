/** The page's state: the address selects, files answer, and the model is made of the two. */
import { useMemo, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { readMap, writeMap, type MapAddress } from '../../addresses/map.ts'
import { groupId, type Group } from '../../domain/group-kinds.ts'
import { mapInput, type MapFiles } from './map-input.ts'
import { mapChoices } from './map-choices.ts'
import { mapSelection, unpinnedBy, type ChangeMap, type MapSelection } from './map-selection.ts'
import { useSameFunction } from './use-same-function.ts'
import { figureSource, mapModel, mapScale, type MapInput } from './map-model.ts'

/** The selection in the address, and a way to change parts of it. */
export function useMapSelection(input: MapInput) {
  const search = useSearch()
  const [location, navigate] = useLocation()
  const choices = useMemo(() => mapChoices(input), [input])
  const selection = useMemo(() => mapSelection(readMap(search), choices), [search, choices])
  const change: ChangeMap = useSameFunction((parts: Partial<MapAddress>) => {
    // The window's own address: two changes at once must both be in it.
    const address = { ...readMap(window.location.search), ...unpinnedBy(parts), ...parts }
    navigate(`${location}${writeMap(address)}`, { replace: true })
  })
  return {
    search,
    selection,
    change,
    views: choices.views,
    periods: choices.periodsOf[selection.level],
  }
}

/** What map, legend and list show. The scale is made anew only when the classes would be others. */
export function useMapModel(input: MapInput, selection: MapSelection) {
  const source = useMemo(() => figureSource(input), [input])
  const { level, view, method, period, since } = selection
  const groups = useSameGroups(selection.groups)
  // Only of distances between two periods do the classes depend on `since`.
  const sinceOfScale = view === 'endring' || view === 'begge' ? since : ''
  const scale = useMemo(
    () => mapScale(source, input, { level, groups, view, method, since: sinceOfScale }),
    [source, input, level, groups, view, method, sinceOfScale],
  )
  const model = useMemo(
    () => mapModel(source, input, { level, groups, view, period, since }, scale),
    [source, input, level, groups, view, period, since, scale],
  )
  return { source, scale, model }
}

/** The same list as long as it is of the same groups: every address is read into a new one. */
function useSameGroups(groups: readonly Group[]): readonly Group[] {
  const key = groups.map(groupId).join()
  const [kept, keep] = useState({ key, groups })
  if (kept.key === key) return kept.groups
  keep({ key, groups })
  return groups
}

/** All that has come of files, made ready once an indicator. */
export function useMapInput({ summary, catalogue, indicator, places, groups, latest }: MapFiles) {
  return useMemo(
    () => mapInput({ summary, catalogue, indicator, places, groups, latest }),
    [summary, catalogue, indicator, places, groups, latest],
  )
}
