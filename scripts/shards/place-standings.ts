import { standingOf } from '../../src/cards/standing.ts'
import { levelSummary } from '../../src/observations/level-summary.ts'
import { unpackPlaceSeries } from '../../src/observations/place-series.ts'
import type { CatalogueShard, LatestShard, PlaceShard } from '../../src/observations/shards.ts'
import { unpackSnapshot } from '../../src/observations/snapshot.ts'
import { packStandings } from '../../src/cards/standings.ts'

/**
 * The place files, with how each place stands among all: by the very figures that the pages read,
 * so that a rank and the strip beside it are of the same.
 */
export const withStandings = (
  places: ReadonlyMap<string, PlaceShard>,
  catalogue: CatalogueShard,
  latest: LatestShard,
): Map<string, PlaceShard> =>
  new Map([...places].map(([path, shard]) => [path, withStandingsOf(shard, catalogue, latest)]))

function withStandingsOf(shard: PlaceShard, catalogue: CatalogueShard, latest: LatestShard) {
  const { place } = shard
  if (place.level === 'land') return shard
  const series = unpackPlaceSeries(shard, catalogue)
  const summaries = new Map(
    catalogue.indicators.map((one) => [one.id, levelSummary(one, place.level)]),
  )
  const standings = [...summaries.values()].map((summary) => {
    const base = summaries.get(summary.minimumBase?.indicator ?? '')
    return standingOf({
      place,
      summary,
      series: series.get(summary.id)?.place,
      snapshot: unpackSnapshot(latest, summary),
      base: base ? unpackSnapshot(latest, base) : null,
    })
  })
  return { ...shard, standings: packStandings(standings) }
}
