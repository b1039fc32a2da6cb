import type { Observation, Period } from '../../src/domain/observation.ts'
import { COUNTRY, levelOf } from '../../src/domain/place.ts'
import { textTable } from '../run/text-table.ts'

/** What there is of one series: for the table at the end of a command. */
export interface Coverage {
  /** Newest period in which at least half as many kommuner as ever have a figure. */
  readonly newest: Period | null
  readonly kommuner: number
  readonly fylker: number
  readonly country: boolean
  readonly periods: number
  readonly rows: number
}

export function coverageOf(rows: readonly Observation[]): Coverage {
  const withValue = rows.filter(({ value }) => value !== null)
  const periods = [...new Set(withValue.map(({ period }) => period))].sort()
  const at = (period: Period) => withValue.filter((row) => row.period === period)
  const kommunerAt = (period: Period) =>
    at(period).filter(({ place }) => levelOf(place) === 'kommune').length
  const most = Math.max(0, ...periods.map(kommunerAt))
  const newest = periods.findLast((period) => kommunerAt(period) * 2 >= most) ?? null
  const newestRows = newest === null ? [] : at(newest)
  const count = (level: string) => newestRows.filter(({ place }) => levelOf(place) === level).length
  return {
    newest,
    kommuner: count('kommune'),
    fylker: count('fylke'),
    country: newestRows.some(({ place }) => place === COUNTRY),
    periods: periods.length,
    rows: rows.length,
  }
}

/** One line a series. */
export function coverageTable(
  series: readonly { readonly id: string; readonly rows: readonly Observation[] }[],
): string {
  const header = ['series', 'newest', 'kommuner', 'fylker', 'country', 'periods', 'rows']
  const lines = series.map(({ id, rows }) => {
    const { newest, kommuner, fylker, country, periods, rows: count } = coverageOf(rows)
    const shown = [kommuner, fylker, country ? 1 : 0, periods, count].map(String)
    return [id, newest ?? '–', ...shown]
  })
  return textTable([header, ...lines])
}
