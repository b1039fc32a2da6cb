import type { Indicator } from '../domain/indicator.ts'
import type { Period } from '../domain/observation.ts'
import type { Series } from '../domain/series.ts'
import { packSeriesList, unpackSeriesList } from './codec.ts'
import { asPacked, packedDecimals } from './packed-decimals.ts'
import type { CatalogueShard, PackedSeries, PlaceShard } from './shards.ts'

/**
 * A place's series of one indicator, and those it is compared with, all over the same periods:
 * those in which any of them says something. Missing: nothing fetched.
 */
export interface PlaceSeries {
  readonly place?: Series
  /** A kommune's fylke; left out for fylker, for the country, and for Oslo, which is its own. */
  readonly fylke?: Series
  /** Left out for the country itself. */
  readonly country?: Series
  /** Median of the peer group's kommuner (for a fylke: of the other fylker), period by period. */
  readonly peers?: Series
}

/** What packing needs to know of an indicator: its record and its summary both have it. */
export interface PackedIndicator extends Pick<Indicator, 'id' | 'unit' | 'decimals'> {
  readonly periods: readonly Period[]
}

/** The order is part of the format. */
const COMPARED = ['place', 'fylke', 'country', 'peers'] as const

/** Packs the series of the indicators, in their order. Every series is over all the periods. */
export function packPlaceSeries(
  byIndicator: ReadonlyMap<string, PlaceSeries>,
  indicators: readonly PackedIndicator[],
): PackedSeries {
  return packSeriesList(
    indicators.flatMap((indicator) =>
      COMPARED.map((which) => {
        const series = byIndicator.get(indicator.id)?.[which]
        return {
          series: series && asPacked(series, indicator),
          decimals: packedDecimals(indicator),
        }
      }),
    ),
  )
}

/** Leaves out the periods in which none of the series has anything. */
function withoutEmptyPeriods(series: readonly (Series | undefined)[]): (Series | undefined)[] {
  const periods = series.find((one) => one !== undefined)?.periods ?? []
  const kept = [...periods.keys()].filter((i) =>
    series.some((one) => one !== undefined && one.statuses[i] !== 'not-fetched'),
  )
  const keptOf = <T>(list: readonly T[]): T[] => kept.map((i) => list[i] as T)
  const keptPeriods = keptOf(periods)
  return series.map(
    (one) =>
      one && { periods: keptPeriods, values: keptOf(one.values), statuses: keptOf(one.statuses) },
  )
}

function present(series: readonly (Series | undefined)[]): PlaceSeries {
  return Object.fromEntries(
    COMPARED.flatMap((which, i) => (series[i] ? [[which, series[i]] as const] : [])),
  )
}

/**
 * The series of a place file by indicator id, every indicator that the paper leans on, in the
 * catalogue's order.
 */
export function unpackPlaceSeries(
  shard: Pick<PlaceShard, 'series'>,
  catalogue: Pick<CatalogueShard, 'indicators'>,
): ReadonlyMap<string, PlaceSeries> {
  const indicators = catalogue.indicators.filter(({ other }) => !other)
  const list = unpackSeriesList(
    shard.series,
    indicators.flatMap((indicator) => {
      const shape = { periods: indicator.periods, decimals: packedDecimals(indicator) }
      return COMPARED.map(() => shape)
    }),
  )
  const each = COMPARED.length
  return new Map(
    indicators.map(({ id }, i) => [
      id,
      present(withoutEmptyPeriods(list.slice(i * each, (i + 1) * each))),
    ]),
  )
}
