import type { Level, PlaceCode } from '../../domain/place.ts'
import type { Period } from '../../domain/observation.ts'
import { unpackPlaceSeries, type PlaceSeries } from '../../observations/place-series.ts'
import type {
  CatalogueShard,
  ChecksumsShard,
  IndicatorSummary,
  LatestShard,
  PlaceFacts,
  PlaceShard,
} from '../../observations/shards.ts'
import { levelSummary } from '../../observations/level-summary.ts'
import { unpackSnapshot } from '../../observations/snapshot.ts'

/** One figure of every place, all levels, in one period. */
export type Everyone = ReadonlyMap<PlaceCode, number | null>

/** All that claims about one place are made of and checked against. */
export interface ClaimData {
  readonly place: PlaceFacts
  readonly level: Level
  /** In the catalogue's order. */
  readonly indicators: ReadonlyMap<string, IndicatorSummary>
  readonly seriesOf: (indicator: string) => PlaceSeries
  /** Every place's figure; null when the figures of that period are not at hand. */
  readonly everyone: (indicator: string, period: Period) => Everyone | null
  /** SHA-256 of the indicator's observation file; null when it has none. */
  readonly checksumOf: (indicator: string) => string | null
}

/** The files that a `ClaimData` is read from: those of the place page, and the checksums. */
export interface ClaimFiles {
  readonly place: PlaceShard
  readonly catalogue: CatalogueShard
  readonly latest: LatestShard
  readonly checksums: ChecksumsShard
}

/**
 * Claim data of one place. `older` answers for periods other than the newest, where the
 * indicator's own file has been read; left out, only the newest period has every place.
 */
export function claimDataOf(
  { place: shard, catalogue, latest, checksums }: ClaimFiles,
  older: ClaimData['everyone'] = () => null,
): ClaimData {
  const { level } = shard.place
  const indicators = new Map(
    catalogue.indicators.map((summary) => [summary.id, levelSummary(summary, level)]),
  )
  const series = unpackPlaceSeries(shard, catalogue)
  return {
    place: shard.place,
    level,
    indicators,
    seriesOf: (indicator) => series.get(indicator) ?? {},
    everyone: (indicator, period) => {
      const summary = indicators.get(indicator)
      if (!summary) return null
      return period === summary.newest
        ? unpackSnapshot(latest, summary).values
        : older(indicator, period)
    },
    checksumOf: (indicator) => checksums[indicator] ?? null,
  }
}
