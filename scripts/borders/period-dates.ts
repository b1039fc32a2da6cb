import type { PeriodKind } from '../../src/domain/indicator.ts'
import type { Period } from '../../src/domain/observation.ts'

/**
 * The ISO date whose borders a period's figures follow: 1 January where the figure is of that
 * day, 1 January after an election (voters elect the council of the kommune that is to be), the end
 * of a school year (its results are of the spring), the middle of a month or quarter, and otherwise the
 * middle of the (last) year.
 */
export function borderDate(period: Period, kind: PeriodKind): string {
  const year = period.slice(0, 4)
  switch (kind) {
    case 'january-1':
      return `${year}-01-01`
    case 'election':
      return `${Number(year) + 1}-01-01`
    case 'school-year':
      return `${period.slice(-4)}-06-01`
    case 'month':
      return `${year}-${period.slice(5, 7)}-15`
    case 'quarter':
      return `${year}-${String(Number(period.slice(5)) * 3 - 1).padStart(2, '0')}-15`
    case 'school-window':
      return `${year}-06-01`
    case 'year':
    case 'window':
      return `${year}-07-01`
  }
}

/** The same day, whole years before (negative: after). */
export const yearsBefore = (date: string, years: number): string =>
  `${Number(date.slice(0, 4)) - years}${date.slice(4)}`
