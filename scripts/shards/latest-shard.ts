import type { Period } from '../../src/domain/observation.ts'
import { COUNTRY, type PlaceCode } from '../../src/domain/place.ts'
import { packSnapshot, type Snapshot } from '../../src/observations/snapshot.ts'
import type { Theme } from '../../src/domain/paper.ts'
import type { LatestShard } from '../../src/observations/shards.ts'
import { at } from '../../src/domain/series.ts'
import type { Places } from '../places/read-places.ts'
import type { IndicatorTable } from './indicator-table.ts'
import { newestPeriod, newestPeriodOf } from './newest-period.ts'

/** Kommuner, then fylker, then the country. */
export const placeOrder = (places: Places): PlaceCode[] => [
  ...places.kommuner.map(({ code }) => code),
  ...places.fylker.map(({ code }) => code),
  COUNTRY,
]

/** All places in one period. */
function snapshotOf(table: IndicatorTable, period: Period): Snapshot {
  const cells = [...table.series].map(([place, series]) => [place, at(series, period)] as const)
  return {
    values: new Map(cells.map(([place, cell]) => [place, cell.value])),
    statuses: new Map(cells.map(([place, cell]) => [place, cell.status])),
  }
}

/** `siste.json`: the indicators, each at its own newest period. */
export function latestShard(tables: readonly IndicatorTable[], places: Places): LatestShard {
  const order = placeOrder(places)
  const packed = (periodOf: (table: IndicatorTable) => Period | null) =>
    Object.fromEntries(
      tables.flatMap((table) => {
        const period = periodOf(table)
        return period ? [[table.id, packSnapshot(snapshotOf(table, period), order, table)]] : []
      }),
    )
  return { places: order, indicators: packed(newestPeriod), fylker: packed(newestOfFylker) }
}

/**
 * `siste/<theme>.json`: of the same, what the cards of one theme hold a place against. A place's
 * page reads only the themes that are looked at.
 */
export function latestOfTheme(
  theme: Pick<Theme, 'questions'>,
  tables: readonly IndicatorTable[],
  places: Places,
): LatestShard {
  const asked = new Set(theme.questions.flatMap(({ indicators }) => indicators))
  return latestShard(
    tables.filter(({ id }) => asked.has(id)),
    places,
  )
}

/** `siste/grunnlag.json`: of all that say which places are too small to rank. */
export function latestOfBases(tables: readonly IndicatorTable[], places: Places): LatestShard {
  const bases = new Set(tables.map(({ indicator }) => indicator.minimumBase?.indicator))
  return latestShard(
    tables.filter(({ id }) => bases.has(id)),
    places,
  )
}

/** Null where it is that of the kommuner. */
function newestOfFylker(table: IndicatorTable): Period | null {
  const own = newestPeriodOf(table, 'fylke')
  return own === newestPeriod(table) ? null : own
}
