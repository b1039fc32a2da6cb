import type { PeriodKind } from '../../src/domain/indicator.ts'
import type { Observation, Period } from '../../src/domain/observation.ts'
import { COUNTRY, fylkeOf } from '../../src/domain/place.ts'
import type { PlaceCode } from '../../src/domain/place.ts'
import type { Areas } from './areas.ts'
import { sumCells } from '../series/combine.ts'
import type { Cell } from '../series/combine.ts'
import type { Published } from '../series/published.ts'
import { byPeriod, completeArea } from './old-codes.ts'
import type { CellsOfPeriod } from './old-codes.ts'
import { borderDate } from './period-dates.ts'

export interface AreaSumRules {
  readonly areas: Areas
  readonly periodKind: PeriodKind
}

/**
 * Counts of fylker and the country that can be summed from a source's own rows although some
 * kommuner of today cannot be told apart in them. A place gets no row where it cannot be summed so.
 */
export function areaSums({ borders, rows }: Published, rules: AreaSumRules): Observation[] {
  if (borders === 'today') return []
  const sum = borders === 'summed' ? sumOverShared : sumOfOldCodes
  return [...byPeriod(rows)].flatMap(([period, cells]) =>
    [...rules.areas.fylker, COUNTRY].flatMap((place) => {
      const cell = sum(place, borderDate(period, rules.periodKind), cells, rules.areas)
      return cell ? [row(place, period, cell)] : []
    }),
  )
}

const row = (place: PlaceCode, period: Period, { value, status }: Cell): Observation => ({
  place,
  period,
  value,
  status,
})

/** Every code of the time counted once, when the area had its own codes and all are there. */
function sumOfOldCodes(
  place: PlaceCode,
  date: string,
  cells: CellsOfPeriod,
  areas: Areas,
): Cell | null {
  const area = completeArea(place, date, cells, areas)
  return area && !area.shared ? sumCells(area.codes.flatMap((code) => cells.get(code) ?? [])) : null
}

/**
 * Kommuner that were all one code are whole together when the list has put that code on exactly
 * one of them (all of old Ålesund on 1508, 0 on Haram): each figure is then counted once.
 */
function sumOverShared(
  place: PlaceCode,
  date: string,
  cells: CellsOfPeriod,
  areas: Areas,
): Cell | null {
  const members = areas.kommuner.filter((k) => place === COUNTRY || fylkeOf(k) === place)
  const shared = members.filter((kommune) => areas.at(kommune, date).shared)
  const parts = members.map((kommune) => cells.get(kommune))
  if (!shared.length || !parts.every((part) => part !== undefined)) return null
  const values = (group: readonly PlaceCode[]) => group.map((k) => cells.get(k)?.value ?? null)
  const whole = groupsOf(shared, date, areas).every((group) => isOnOne(values(group)))
  return whole && !areas.at(place, date).shared ? sumCells(parts) : null
}

/** Kommuner that share their codes; a group of more than one code gives no sum. */
function groupsOf(shared: readonly PlaceCode[], date: string, areas: Areas): PlaceCode[][] {
  const groups = new Map<string, PlaceCode[]>()
  for (const kommune of shared) {
    const { codes } = areas.at(kommune, date)
    const key = codes.length === 1 ? codes.join() : `several codes: ${kommune}`
    groups.set(key, [...(groups.get(key) ?? []), kommune])
  }
  return [...groups.values()]
}

/** One kommune holds it all and the others 0; a lone kommune cannot show that. */
const isOnOne = (values: readonly (number | null)[]): boolean =>
  values.length > 1 &&
  values.every((value) => value !== null) &&
  values.filter((value) => value !== 0).length === 1
