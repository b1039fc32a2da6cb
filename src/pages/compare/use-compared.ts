import type { ChosenIndicator } from '../../addresses/compare.ts'
import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { at } from '../../domain/series.ts'
import { unpackIndicatorSeries } from '../../observations/indicator-series.ts'
import { indicatorQuery } from '../../observations/queries.ts'
import type { IndicatorShard, IndicatorSummary } from '../../observations/shards.ts'
import type { Snapshot } from '../../observations/snapshot.ts'
import type { CompareData, ComparedIndicator } from './compare-data.ts'
import type { SeriesByPlace } from './ranking-model.ts'

const unpacked = new WeakMap<IndicatorShard, SeriesByPlace>()

/** The series of a file, unpacked once however many parts of the page ask for them. */
export function seriesOf(shard: IndicatorShard, summary: IndicatorSummary): SeriesByPlace {
  const known = unpacked.get(shard)
  if (known) return known
  const series = unpackIndicatorSeries(shard, summary)
  unpacked.set(shard, series)
  return series
}

function snapshotAt(series: SeriesByPlace, period: string): Snapshot {
  const points = [...series].map(([code, one]) => [code, at(one, period)] as const)
  return {
    values: new Map(points.map(([code, { value }]) => [code, value])),
    statuses: new Map(points.map(([code, { status }]) => [code, status])),
  }
}

/**
 * The indicators at the periods that are compared. The newest of all come in one file; an older
 * period needs the indicator's own, which is fetched for those only. `chosen` must be the same array
 * from one render to the next.
 */
export function useCompared(
  data: CompareData,
  chosen: readonly ChosenIndicator[],
): ComparedIndicator[] {
  const known = useMemo(
    () =>
      chosen.flatMap(({ id, period }) => {
        const summary = data.summary(id)
        return summary?.newest ? [{ summary, period: period ?? summary.newest }] : []
      }),
    [chosen, data],
  )
  const files = useQueries({
    queries: known.map(({ summary, period }) => ({
      ...indicatorQuery(summary.id),
      enabled: period !== summary.newest,
    })),
    combine: (results) => results.map((result) => result.data),
  })
  return useMemo(
    () =>
      known.map(({ summary, period }, i) => {
        const file = files[i]
        if (period === summary.newest) return { summary, period, snapshot: data.newest(summary) }
        return {
          summary,
          period,
          snapshot: file ? snapshotAt(seriesOf(file, summary), period) : null,
        }
      }),
    [known, files, data],
  )
}

/** One indicator at a period; null: its newest. */
export function useComparedOne(
  data: CompareData,
  id: string,
  period: string | null,
): ComparedIndicator | undefined {
  const chosen = useMemo(() => [{ id, period }], [id, period])
  return useCompared(data, chosen)[0]
}

/** Every place's series of one indicator; undefined until they have come. */
export function useSeries(summary: IndicatorSummary) {
  const query = useQuery(indicatorQuery(summary.id))
  const series = useMemo(
    () => (query.data ? seriesOf(query.data, summary) : undefined),
    [query.data, summary],
  )
  return { query, series }
}
