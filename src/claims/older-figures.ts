/**
 * Ranks and neighbours of a period that the newest file lacks: which indicator files they need, and
 * every place's figures read from those.
 */
import type { Level } from '../domain/place.ts'
import { at } from '../domain/series.ts'
import { unpackIndicatorSeries } from '../observations/indicator-series.ts'
import { levelSummary } from '../observations/level-summary.ts'
import type { IndicatorShard, IndicatorSummary } from '../observations/shards.ts'
import type { ClaimKey } from './model/claim.ts'
import type { ClaimData, Everyone } from './model/claim-data.ts'
import { KINDS } from './model/kinds.ts'

/** Ids of the indicators whose own files are needed to answer of a place of the level, each once. */
export function askedOfOlder(
  keys: readonly ClaimKey[],
  indicators: readonly IndicatorSummary[],
  level: Level,
): string[] {
  const newest = new Map(
    indicators.map((summary) => [summary.id, levelSummary(summary, level).newest]),
  )
  const older = keys.filter(
    ({ kind, indicator, periods }) =>
      KINDS[kind].amongOthers && newest.has(indicator) && newest.get(indicator) !== periods[0],
  )
  return [...new Set(older.map(({ indicator }) => indicator))].toSorted()
}

/** Every place's figure of a period, from the indicator files that have come. */
export function olderFrom(
  indicators: readonly IndicatorSummary[],
  shards: ReadonlyMap<string, IndicatorShard | undefined>,
): ClaimData['everyone'] {
  const read = new Map<string, ReturnType<typeof unpackIndicatorSeries>>()
  return (id, period): Everyone | null => {
    const summary = indicators.find((one) => one.id === id)
    const shard = shards.get(id)
    if (!summary || !shard || !summary.periods.includes(period)) return null
    const all = read.get(id) ?? unpackIndicatorSeries(shard, summary)
    read.set(id, all)
    return new Map([...all].map(([code, series]) => [code, at(series, period).value]))
  }
}
