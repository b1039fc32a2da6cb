import { COUNTRY, fylkeOf, levelOf, type Level, type PlaceCode } from '../../src/domain/place.ts'
import type { Period } from '../../src/domain/observation.ts'
import type { Series, ShownStatus } from '../../src/domain/series.ts'
import type { Places } from '../places/read-places.ts'
import type { IndicatorTable } from './indicator-table.ts'
import { placeOrder } from './latest-shard.ts'

/**
 * The table of an indicator whose source we have read to its end. A cell without a row is then not
 * one that is still to be fetched: the source has none. A fylke or the country that could not be
 * made because a kommune's border was another says so. Periods that no place of the level (nor any
 * kommune it could be made from) has are left alone: the source does not go that far for them.
 */
export function withReasons(table: IndicatorTable, places: Places): IndicatorTable {
  const levels = levelsByPeriod(table)
  const filled = placeOrder(places)
    .filter((place) => table.indicator.levels.includes(levelOf(place)))
    .map((place) => [place, filledSeries(table, place, levels)] as const)
  return { ...table, series: new Map([...table.series, ...filled]) }
}

type LevelsByPeriod = ReadonlyMap<Period, ReadonlySet<Level>>

function levelsByPeriod({ series, periods }: IndicatorTable): LevelsByPeriod {
  const found = new Map(periods.map((period) => [period, new Set<Level>()]))
  for (const [place, { statuses }] of series)
    periods.forEach((period, i) => {
      if (statuses[i] !== 'not-fetched') found.get(period)?.add(levelOf(place))
    })
  return found
}

function filledSeries(table: IndicatorTable, place: PlaceCode, levels: LevelsByPeriod): Series {
  const own = table.series.get(place)
  const statuses = table.periods.map((period, i): ShownStatus => {
    const status = own?.statuses[i] ?? 'not-fetched'
    const found = levels.get(period)
    const known =
      found?.has(levelOf(place)) || (levelOf(place) !== 'kommune' && found?.has('kommune'))
    return status === 'not-fetched' && known ? reasonFor(table, place, i) : status
  })
  return { periods: table.periods, values: own?.values ?? table.periods.map(() => null), statuses }
}

function reasonFor(table: IndicatorTable, place: PlaceCode, at: number): ShownStatus {
  const moved = [...table.series].some(
    ([member, { statuses }]) => isPartOf(member, place) && statuses[at] === 'border-change',
  )
  return moved ? 'border-change' : 'missing'
}

const isPartOf = (kommune: PlaceCode, whole: PlaceCode): boolean =>
  levelOf(kommune) === 'kommune' &&
  levelOf(whole) !== 'kommune' &&
  (whole === COUNTRY || fylkeOf(kommune) === whole)
