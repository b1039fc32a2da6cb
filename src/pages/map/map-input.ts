/** All that has come of files, made ready once an indicator. Pure. */
import { shortName } from '../../domain/place-name.ts'
import { levelOf } from '../../domain/place.ts'
import { eligiblePlaces } from '../../observations/eligible-places.ts'
import { unpackIndicatorSeries } from '../../observations/indicator-series.ts'
import type {
  CatalogueShard,
  GroupsShard,
  IndicatorShard,
  IndicatorSummary,
  LatestShard,
  PlacesShard,
} from '../../observations/shards.ts'
import { unpackSnapshot } from '../../observations/snapshot.ts'
import type { MapInput } from './map-model.ts'

export interface MapFiles {
  readonly summary: IndicatorSummary
  readonly catalogue: CatalogueShard
  readonly indicator: IndicatorShard
  readonly places: PlacesShard
  readonly groups: GroupsShard
  /** Needed where places may be too small to be ranked. */
  readonly latest: LatestShard | null
}

export function mapInput(files: MapFiles): MapInput {
  const { summary, catalogue, indicator, places, groups, latest } = files
  const base = catalogue.indicators.find(({ id }) => id === summary.minimumBase?.indicator)
  const below = places.places.filter(({ code }) => levelOf(code) !== 'land')
  return {
    summary,
    names: new Map(
      below.map(({ code, name }) => [code, levelOf(code) === 'fylke' ? shortName(name) : name]),
    ),
    series: unpackIndicatorSeries(indicator, summary),
    kommuner: groups.kommuner,
    fylker: below.flatMap(({ code }) => (levelOf(code) === 'fylke' ? code : [])),
    eligible: eligiblePlaces(
      below.map(({ code }) => code),
      summary,
      base && latest ? unpackSnapshot(latest, base) : null,
    ),
  }
}
