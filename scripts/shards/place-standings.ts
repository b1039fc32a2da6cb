import { amongLevel, standingOf } from '../../src/cards/standing.ts'
import type { Level } from '../../src/domain/place.ts'
import { remembered } from '../../src/domain/remembered.ts'
import { levelSummary } from '../../src/observations/level-summary.ts'
import { unpackPlaceSeries } from '../../src/observations/place-series.ts'
import type { CatalogueShard, LatestShard, PlaceShard } from '../../src/observations/shards.ts'
import { unpackSnapshot } from '../../src/observations/snapshot.ts'
import { packStandings } from '../../src/cards/standings.ts'

/**
 * The place files, with how each place stands among all: by the very figures that the pages read,
 * so that a rank and the strip beside it are of the same.
 */
export function withStandings(
  places: ReadonlyMap<string, PlaceShard>,
  catalogue: CatalogueShard,
  latest: LatestShard,
): Map<string, PlaceShard> {
  const rankedAt = remembered((level: Level) => rankedOf(level, catalogue, latest))
  const withOwn = (shard: PlaceShard): PlaceShard => {
    const { code, level } = shard.place
    if (level === 'land') return shard
    const series = unpackPlaceSeries(shard, catalogue)
    const standings = rankedAt(level).map(({ summary, among }) =>
      standingOf({ code, summary, series: series.get(summary.id)?.place, among }),
    )
    return { ...shard, standings: packStandings(standings) }
  }
  return new Map([...places].map(([path, shard]) => [path, withOwn(shard)]))
}

/** The indicators as they read for a level, each with all that a place of it is held against. */
function rankedOf(level: Level, catalogue: CatalogueShard, latest: LatestShard) {
  const summaries = new Map(catalogue.indicators.map((one) => [one.id, levelSummary(one, level)]))
  return [...summaries.values()].map((summary) => {
    const base = summaries.get(summary.minimumBase?.indicator ?? '')
    const baseFigures = base ? unpackSnapshot(latest, base) : null
    return {
      summary,
      among: amongLevel(level, summary, unpackSnapshot(latest, summary), baseFigures),
    }
  })
}
