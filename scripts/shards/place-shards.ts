import { COUNTRY, fylkeOf, type Level, type PlaceCode } from '../../src/domain/place.ts'
import type { Period } from '../../src/domain/observation.ts'
import type { Series } from '../../src/domain/series.ts'
import { packPlaceSeries, type PlaceSeries } from '../../src/observations/place-series.ts'
import type { PlaceFacts, PlaceShard } from '../../src/observations/shards.ts'
import type { IndicatorTable } from './indicator-table.ts'
import { medianSeries, onlyPeriods } from './median-series.ts'
import { periodsWithFigures } from './newest-period.ts'

/**
 * Periods worth showing beside places of the level. The fylker have fifteen years of months where
 * the kommuner have ten months: a kommune's file has room for what can be compared. Where no
 * kommune has anything, all that is known of the fylker and the country is shown instead.
 */
function comparedPeriods(table: IndicatorTable, level: Level): ReadonlySet<Period> {
  const kept = level === 'kommune' ? periodsWithFigures(table, 'kommune') : new Set<Period>()
  return kept.size > 0 ? kept : new Set(table.periods)
}

/** The series, unless there is nothing in it. */
function kept(series: Series | undefined, periods: ReadonlySet<Period>): Series | undefined {
  const some = series && onlyPeriods(series, periods)
  return some?.statuses.some((status) => status !== 'not-fetched') ? some : undefined
}

/** Oslo is all of its fylke: what the two have in common is everything, and says nothing. */
const fylkeBeside = (card: PlaceFacts, alone: ReadonlySet<PlaceCode>): PlaceCode | null =>
  card.level === 'kommune' && !alone.has(fylkeOf(card.code)) ? fylkeOf(card.code) : null

/** Remembers what many places share: the country, their fylke, the peers' middle. */
function seriesMaker(table: IndicatorTable) {
  const medians = new Map<string, Series | undefined>()
  const periods = new Map<Level, ReadonlySet<Period>>()
  const periodsFor = (level: Level) => {
    const found = periods.get(level) ?? comparedPeriods(table, level)
    periods.set(level, found)
    return found
  }
  const medianOf = (members: readonly PlaceCode[]) => {
    const key = members.join()
    if (!medians.has(key)) medians.set(key, medianSeries(table, members))
    return medians.get(key)
  }
  return (card: PlaceFacts, fylke: PlaceCode | null): PlaceSeries => {
    const shown = periodsFor(card.level)
    const all = {
      place: kept(table.series.get(card.code), shown),
      fylke: fylke === null ? undefined : kept(table.series.get(fylke), shown),
      country: card.level === 'land' ? undefined : kept(table.series.get(COUNTRY), shown),
      peers: card.peerGroup && kept(medianOf(card.peerGroup.members), shown),
    }
    return Object.fromEntries(Object.entries(all).filter(([, series]) => series !== undefined))
  }
}

/**
 * `sted/<code>.json` for every card. `tables` are the indicators of the catalogue file, in its
 * order.
 */
export function placeShards(
  cards: readonly PlaceFacts[],
  tables: readonly IndicatorTable[],
): Map<string, PlaceShard> {
  // Base indicators have no card, and would only be carried along.
  const makers = tables
    .filter(({ indicator }) => indicator.role === 'shown')
    .map((table) => [table.id, seriesMaker(table)] as const)
  const alone = lonelyFylker(cards)
  const shard = (place: PlaceFacts): PlaceShard => {
    const fylke = fylkeBeside(place, alone)
    const series = new Map(makers.map(([id, make]) => [id, make(place, fylke)]))
    return { place, series: packPlaceSeries(series, tables) }
  }
  return new Map(cards.map((card) => [`sted/${card.code}.json`, shard(card)]))
}

/** Fylker of one kommune only. */
function lonelyFylker(cards: readonly PlaceFacts[]): ReadonlySet<PlaceCode> {
  const alone = cards.filter(({ level, members }) => level === 'fylke' && members?.length === 1)
  return new Set(alone.map(({ code }) => code))
}
