import type { Observation, Period } from '../../src/domain/observation.ts'
import type { PlaceCode } from '../../src/domain/place.ts'
import type { Area, Areas } from './areas.ts'
import type { Cell } from './combine.ts'
import { yearsBefore } from './period-dates.ts'

/** A source's cells of one period, by the codes it used. */
export type CellsOfPeriod = ReadonlyMap<PlaceCode, Cell>

export function byPeriod(rows: readonly Observation[]): Map<Period, Map<PlaceCode, Cell>> {
  const periods = new Map<Period, Map<PlaceCode, Cell>>()
  for (const row of rows) {
    const cells = periods.get(row.period) ?? new Map<PlaceCode, Cell>()
    periods.set(row.period, cells.set(row.place, row))
  }
  return periods
}

/** Publishers may go on with ended codes for a while: IMDi used Trøndelag's of 2017 in 2018–2019. */
const CODES_OF_YEARS_BEFORE = [0, 1, 2]

/** The codes of a place on the date, or a year or two before, that the source has every one of. */
export function completeArea(
  place: PlaceCode,
  date: string,
  cells: CellsOfPeriod,
  areas: Areas,
): Area | undefined {
  return CODES_OF_YEARS_BEFORE.map((years) => areas.at(place, yearsBefore(date, years))).find(
    ({ codes }) => codes.length > 0 && codes.every((code) => cells.has(code)),
  )
}
