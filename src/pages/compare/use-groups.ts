import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { regionsQuery } from '../../observations/queries.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import type { ComparedIndicator } from './compare-data.ts'
import type { SeriesByPlace } from './ranking-model.ts'
import { groupCell, regionValue, withGroups, type RegionValue } from './region-figures.ts'
import type { CompareScene } from './scene.ts'
import type { GroupCells } from './table-model.ts'

/** What is fetched for groups; only where any is chosen, and of figures that kommuner have. */
const groupsQuery = ({ id, levels }: IndicatorSummary, ids: readonly string[]) => ({
  ...regionsQuery(id),
  enabled: ids.length > 0 && levels.includes('kommune'),
})

/** The chosen groups as rows. */
export function useGroups(
  ids: readonly string[],
  compared: readonly ComparedIndicator[],
): GroupCells {
  const files = useQueries({
    queries: compared.map(({ summary }) => groupsQuery(summary, ids)),
    combine: (results) => results.map((result) => result.data),
  })
  return useMemo(
    () => ({ ids, cell: (id, one) => groupCell(files[compared.indexOf(one)], one, id) }),
    [ids, compared, files],
  )
}

/** What the charts draw of the regions. `compared` must be the same array from one render to the next. */
export function useRegionValues(
  { selection }: Pick<CompareScene, 'selection'>,
  compared: readonly ComparedIndicator[],
): RegionValue {
  const { cell } = useGroups(selection.groups, compared)
  return useMemo(() => regionValue(cell), [cell])
}

/** The places' series, with those of the chosen groups; undefined until both have come. */
export function useWithGroups(
  { selection }: Pick<CompareScene, 'selection'>,
  summary: IndicatorSummary,
  places: SeriesByPlace | undefined,
): SeriesByPlace | undefined {
  const ids = selection.groups
  const { data, isLoading } = useQuery(groupsQuery(summary, ids))
  return useMemo(
    () => (isLoading ? undefined : places && withGroups(places, data, summary, ids)),
    [isLoading, places, data, summary, ids],
  )
}
