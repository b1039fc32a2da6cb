import type { PlaceCode } from '../domain/place.ts'
import type { Series } from '../domain/series.ts'
import { emptySeries, packSeriesList, unpackSeriesList, type SeriesShape } from './codec.ts'
import type { IndicatorShard, PackedSeries } from './shards.ts'

/** Packs one indicator's series, one a place, in the order of `places`. */
export const packIndicatorSeries = (
  byPlace: ReadonlyMap<PlaceCode, Series>,
  places: readonly PlaceCode[],
  decimals: number,
): PackedSeries => packSeriesList(places.map((place) => ({ series: byPlace.get(place), decimals })))

/** The indicator's series by place; `shape` is the indicator's summary. */
export function unpackIndicatorSeries(
  shard: IndicatorShard,
  shape: SeriesShape,
): ReadonlyMap<PlaceCode, Series> {
  const list = unpackSeriesList(
    shard.series,
    shard.places.map(() => shape),
  )
  return new Map(shard.places.map((place, i) => [place, list[i] ?? emptySeries(shape)]))
}
