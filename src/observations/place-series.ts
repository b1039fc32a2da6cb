import type { Series } from '../domain/series.ts'
import { packSeriesList, unpackSeriesList, type SeriesShape } from './codec.ts'
import type { CatalogueShard, PackedSeries, PlaceShard } from './shards.ts'

/** A place's series of one indicator, and those it is compared with. Missing: nothing fetched. */
export interface PlaceSeries {
  readonly place?: Series
  /** A kommune's fylke; left out for fylker and the country. */
  readonly fylke?: Series
  readonly country?: Series
  /** Median of the peer group's kommuner (for a fylke: of the other fylker), period by period. */
  readonly peers?: Series
}

/** The order is part of the format. */
const COMPARED = ['place', 'fylke', 'country', 'peers'] as const

/** Packs the series of the indicators of `shapes`, in their order. */
export function packPlaceSeries(
  byIndicator: ReadonlyMap<string, PlaceSeries>,
  shapes: readonly (SeriesShape & { readonly id: string })[],
): PackedSeries {
  return packSeriesList(
    shapes.flatMap(({ id, decimals }) =>
      COMPARED.map((which) => ({ series: byIndicator.get(id)?.[which], decimals })),
    ),
  )
}

function present(series: readonly (Series | undefined)[]): PlaceSeries {
  return Object.fromEntries(
    COMPARED.flatMap((which, i) => (series[i] ? [[which, series[i]] as const] : [])),
  )
}

/**
 * The series of a place file by indicator id, every indicator of the catalogue in its order.
 * Throws when the two files are of different builds.
 */
export function unpackPlaceSeries(
  shard: PlaceShard,
  catalogue: CatalogueShard,
): ReadonlyMap<string, PlaceSeries> {
  if (shard.fingerprint !== catalogue.fingerprint) {
    throw new Error('The figures were updated while the page was open: reload the page.')
  }
  const { indicators } = catalogue
  const list = unpackSeriesList(
    shard.series,
    indicators.flatMap((indicator) => COMPARED.map(() => indicator)),
  )
  const each = COMPARED.length
  return new Map(indicators.map(({ id }, i) => [id, present(list.slice(i * each, (i + 1) * each))]))
}
