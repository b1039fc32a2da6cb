import { COUNTRY, type PlaceCode } from '../../src/domain/place.ts'
import { packSnapshot, type Snapshot } from '../../src/observations/snapshot.ts'
import type { LatestShard } from '../../src/observations/shards.ts'
import { at } from '../../src/domain/series.ts'
import type { Places } from '../places/read-places.ts'
import type { IndicatorTable } from './indicator-table.ts'
import { newestPeriod } from './newest-period.ts'

/** Kommuner, then fylker, then the country. */
export const placeOrder = (places: Places): PlaceCode[] => [
  ...places.kommuner.map(({ code }) => code),
  ...places.fylker.map(({ code }) => code),
  COUNTRY,
]

/** All places at the indicator's newest period; null when nothing is fetched. */
function snapshotOf(table: IndicatorTable): Snapshot | null {
  const newest = newestPeriod(table)
  if (newest === null) return null
  const cells = [...table.series].map(([place, series]) => [place, at(series, newest)] as const)
  return {
    values: new Map(cells.map(([place, cell]) => [place, cell.value])),
    statuses: new Map(cells.map(([place, cell]) => [place, cell.status])),
  }
}

/** `siste.json`: the indicators of the catalogue file, each at its own newest period. */
export function latestShard(tables: readonly IndicatorTable[], places: Places): LatestShard {
  const order = placeOrder(places)
  const packed = tables.flatMap((table) => {
    const snapshot = snapshotOf(table)
    return snapshot ? [[table.id, packSnapshot(snapshot, order, table)] as const] : []
  })
  return { places: order, indicators: Object.fromEntries(packed) }
}
