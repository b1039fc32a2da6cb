import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import { groupFromId } from '../../domain/group-kinds.ts'
import { regionsQuery } from '../../observations/queries.ts'
import { regionAt, unpackRegions, type RegionSeries } from '../../observations/region-series.ts'
import type { IndicatorSummary, RegionsShard } from '../../observations/shards.ts'
import type { ComparedIndicator } from './compare-data.ts'
import type { GroupCells } from './table-model.ts'

const unpacked = new WeakMap<RegionsShard, ReadonlyMap<string, RegionSeries>>()

/** The regions of a file, unpacked once. */
export function regionsOf(shard: RegionsShard, summary: IndicatorSummary) {
  const known = unpacked.get(shard) ?? unpackRegions(shard, summary)
  unpacked.set(shard, known)
  return known
}

/** The chosen groups as rows; what is needed for them is fetched only where any is chosen. */
export function useGroups(
  ids: readonly string[],
  compared: readonly ComparedIndicator[],
): GroupCells {
  const files = useQueries({
    queries: compared.map(({ summary }) => ({
      ...regionsQuery(summary.id),
      enabled: ids.length > 0 && summary.levels.includes('kommune'),
    })),
    combine: (results) => results.map((result) => result.data),
  })
  return useMemo(
    () => ({
      ids,
      cell: (id, one) => {
        const { summary, period } = one
        if (!summary.levels.includes('kommune'))
          return { value: null, status: 'missing', rank: null }
        const shard = files[compared.indexOf(one)]
        const kind = groupFromId(id)?.kind
        if (!shard || !kind) return null
        const region = regionsOf(shard, summary).get(id)
        const point = region && regionAt(region, period)
        if (!point || shard.made[kind] === 'none')
          return { value: null, status: 'missing', rank: null }
        return { value: point.value, status: point.status, rank: null }
      },
    }),
    [ids, compared, files],
  )
}
