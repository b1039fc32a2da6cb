import { groupFromId, type GroupKind } from '../domain/group-kinds.ts'
import { at, type Point, type Series } from '../domain/series.ts'
import { emptySeries, packSeriesList, unpackSeriesList } from './codec.ts'
import { asPacked, packedDecimals } from './packed-decimals.ts'
import type { IndicatorSummary, PackedSeries, RegionsShard } from './shards.ts'

/** A region's figure, and how its kommuner lie about it, over the indicator's periods. */
export interface RegionSeries {
  readonly value: Series
  readonly low: Series
  readonly middle: Series
  readonly high: Series
  /** How many kommuner have a figure. */
  readonly count: Series
}

/** The order is part of the format. */
const PARTS = ['value', 'low', 'middle', 'high', 'count'] as const

type Measured = Pick<IndicatorSummary, 'unit' | 'decimals'>

const decimalsOf = (part: (typeof PARTS)[number], indicator: Measured): number =>
  part === 'count' ? 0 : packedDecimals(indicator)

/** Packs the series of the regions, in their order. */
export const packRegions = (regions: readonly RegionSeries[], indicator: Measured): PackedSeries =>
  packSeriesList(
    regions.flatMap((region) =>
      PARTS.map((part) => ({
        series: part === 'count' ? region[part] : asPacked(region[part], indicator),
        decimals: decimalsOf(part, indicator),
      })),
    ),
  )

/** The regions' series by their ids. */
export function unpackRegions(
  shard: RegionsShard,
  summary: Measured & Pick<IndicatorSummary, 'periods'>,
): ReadonlyMap<string, RegionSeries> {
  const shape = (part: (typeof PARTS)[number]) => ({
    periods: summary.periods,
    decimals: decimalsOf(part, summary),
  })
  const list = unpackSeriesList(
    shard.series,
    shard.regions.flatMap(() => PARTS.map(shape)),
  )
  const seriesAt = (i: number, j: number) =>
    list[i * PARTS.length + j] ?? emptySeries(shape(PARTS[j] ?? 'value'))
  return new Map(
    shard.regions.map((id, i) => [
      id,
      Object.fromEntries(PARTS.map((part, j) => [part, seriesAt(i, j)])) as Record<
        (typeof PARTS)[number],
        Series
      >,
    ]),
  )
}

/** Ids of the regions of a kind, in the file's order. */
export const regionsOfKind = ({ regions }: RegionsShard, kind: GroupKind): string[] =>
  regions.filter((id) => groupFromId(id)?.kind === kind)

/** What is known of a region in one period. */
export interface RegionPoint extends Point {
  readonly low: number | null
  readonly middle: number | null
  readonly high: number | null
  readonly count: number
}

export const regionAt = (region: RegionSeries, period: string): RegionPoint => ({
  ...at(region.value, period),
  low: at(region.low, period).value,
  middle: at(region.middle, period).value,
  high: at(region.high, period).value,
  count: at(region.count, period).value ?? 0,
})
