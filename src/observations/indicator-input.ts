import { levelOf, type PlaceCode } from '../domain/place.ts'
import { shortName } from '../domain/place-name.ts'
import type { Series } from '../domain/series.ts'
import { eligiblePlaces } from './eligible-places.ts'
import { unpackIndicatorSeries } from './indicator-series.ts'
import type {
  CatalogueShard,
  IndicatorShard,
  IndicatorSummary,
  LatestShard,
  PlacesShard,
} from './shards.ts'
import { unpackSnapshot } from './snapshot.ts'

/** The files that every page of one indicator reads. */
export interface IndicatorFiles {
  readonly summary: IndicatorSummary
  readonly catalogue: CatalogueShard
  readonly indicator: IndicatorShard
  readonly places: PlacesShard
  /** Needed where places may be too small to be ranked. */
  readonly latest: LatestShard | null
}

/** What its table and its map are made of: names, figures, and who is large enough to be ranked. */
export interface IndicatorInput {
  readonly summary: IndicatorSummary
  /** Of kommuner and fylker, these by their Norwegian name alone. */
  readonly names: ReadonlyMap<PlaceCode, string>
  readonly series: ReadonlyMap<PlaceCode, Series>
  readonly eligible: ReadonlySet<PlaceCode>
}

export function indicatorInput(files: IndicatorFiles): IndicatorInput {
  const { summary, catalogue, indicator, places, latest } = files
  const base = catalogue.indicators.find(({ id }) => id === summary.minimumBase?.indicator)
  const below = places.places.filter(({ code }) => levelOf(code) !== 'land')
  return {
    summary,
    names: new Map(
      below.map(({ code, name }) => [code, levelOf(code) === 'fylke' ? shortName(name) : name]),
    ),
    series: unpackIndicatorSeries(indicator, summary),
    eligible: eligiblePlaces(
      below.map(({ code }) => code),
      summary,
      base && latest ? unpackSnapshot(latest, base) : null,
    ),
  }
}
