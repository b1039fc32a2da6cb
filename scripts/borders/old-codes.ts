import type { Observation, Period } from '../../src/domain/observation.ts'
import type { PlaceCode } from '../../src/domain/place.ts'
import type { Area, Areas } from './areas.ts'
import type { Cell } from '../series/combine.ts'
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
const MOST_YEARS_LATE = 2

/**
 * The codes of a place on the date, when the source has every one of them; else those of a year
 * or two before, when the source still gave figures under them.
 */
export function completeArea(
  place: PlaceCode,
  date: string,
  cells: CellsOfPeriod,
  areas: Areas,
): Area | undefined {
  const own = areas.at(place, date)
  if (hasAll(own, cells)) return own
  for (let years = 1; years <= MOST_YEARS_LATE; years++) {
    const earlier = areas.at(place, yearsBefore(date, years))
    if (hasAll(earlier, cells) && hasFigure(earlier, cells)) return earlier
  }
  return undefined
}

const hasAll = ({ codes }: Area, cells: CellsOfPeriod): boolean =>
  codes.length > 0 && codes.every((code) => cells.has(code))

/** SSB gives ended codes a sign in every later year: that is no figure. */
const hasFigure = ({ codes }: Area, cells: CellsOfPeriod): boolean =>
  codes.some((code) => typeof cells.get(code)?.value === 'number')
