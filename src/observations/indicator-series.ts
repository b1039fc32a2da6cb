import type { PlaceCode } from '../domain/place.ts'
import type { Series } from '../domain/series.ts'
import { emptySeries, packSeriesList, unpackSeriesList } from './codec.ts'
import { asPacked, packedDecimals } from './packed-decimals.ts'
import type { IndicatorShard, IndicatorSummary, PackedSeries } from './shards.ts'

/** Packs one indicator's series, one a place, in the order of `places`. */
export const packIndicatorSeries = (
  byPlace: ReadonlyMap<PlaceCode, Series>,
  places: readonly PlaceCode[],
  indicator: Pick<IndicatorSummary, 'unit' | 'decimals'>,
): PackedSeries =>
  packSeriesList(
    places.map((place) => {
      const series = byPlace.get(place)
      return {
        series: series && asPacked(series, indicator),
        decimals: packedDecimals(indicator),
      }
    }),
  )

/** The indicator's series by place, over the summary's periods. */
export function unpackIndicatorSeries(
  shard: IndicatorShard,
  summary: Pick<IndicatorSummary, 'unit' | 'decimals' | 'periods'>,
): ReadonlyMap<PlaceCode, Series> {
  const shape = { periods: summary.periods, decimals: packedDecimals(summary) }
  const list = unpackSeriesList(
    shard.series,
    shard.places.map(() => shape),
  )
  return new Map(shard.places.map((place, i) => [place, list[i] ?? emptySeries(shape)]))
}
