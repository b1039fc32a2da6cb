import type { PlaceCode } from '../domain/place.ts'
import { asPacked, packedDecimals } from './packed-decimals.ts'
import { emptySeries, packSeries, unpackSeries } from './codec.ts'
import type { ShownStatus } from '../domain/series.ts'
import type { IndicatorSummary, LatestShard, PackedSeries } from './shards.ts'

/** All places at one period: the values, and why they are as they are. */
export interface Snapshot {
  readonly values: ReadonlyMap<PlaceCode, number | null>
  readonly statuses: ReadonlyMap<PlaceCode, ShownStatus>
}

/** Packs one value a place; the codec does not mind whether it walks through time or places. */
export function packSnapshot(
  snapshot: Snapshot,
  places: readonly PlaceCode[],
  indicator: Pick<IndicatorSummary, 'unit' | 'decimals'>,
): PackedSeries {
  const series = {
    periods: places,
    values: places.map((place) => snapshot.values.get(place) ?? null),
    statuses: places.map((place) => snapshot.statuses.get(place) ?? 'not-fetched'),
  }
  return packSeries(asPacked(series, indicator), packedDecimals(indicator))
}

/** Unpacked once a file, however many places are held against it. */
const UNPACKED = new WeakMap<LatestShard, Map<string, Snapshot>>()

/**
 * All places at the indicator's newest period; `not-fetched` throughout where the file has none. The
 * same file and indicator give the same object.
 */
export function unpackSnapshot(
  shard: LatestShard,
  indicator: Pick<IndicatorSummary, 'id' | 'unit' | 'decimals' | 'level'>,
): Snapshot {
  const known = UNPACKED.get(shard) ?? new Map<string, Snapshot>()
  UNPACKED.set(shard, known)
  const key = `${indicator.id} ${indicator.level ?? ''}`
  const snapshot = known.get(key) ?? unpacked(shard, indicator)
  known.set(key, snapshot)
  return snapshot
}

function unpacked(
  shard: LatestShard,
  indicator: Pick<IndicatorSummary, 'id' | 'unit' | 'decimals' | 'level'>,
): Snapshot {
  const { id, level } = indicator
  const packed = (level === 'fylke' ? shard.fylker[id] : undefined) ?? shard.indicators[id]
  const decimals = packedDecimals(indicator)
  const shape = { periods: shard.places, decimals }
  const { values, statuses } =
    packed === undefined ? emptySeries(shape) : unpackSeries(packed, shard.places, decimals)
  return {
    values: new Map(shard.places.map((place, i) => [place, values[i] ?? null])),
    statuses: new Map(shard.places.map((place, i) => [place, statuses[i] ?? 'not-fetched'])),
  }
}
