import type { Period } from '../../src/domain/observation.ts'
import { levelOf, type Level } from '../../src/domain/place.ts'
import type { Series } from '../../src/domain/series.ts'
import type { IndicatorTable } from './indicator-table.ts'

/** From the level the product is about: the first with any figure says which period is the newest. */
const LEVELS: readonly Level[] = ['kommune', 'fylke', 'land']

/** How many of the series have a figure in each period. */
function figuresByPeriod(series: readonly Series[], periods: readonly Period[]): number[] {
  return periods.map((_, i) => series.filter((one) => (one.values[i] ?? null) !== null).length)
}

function seriesWithFigures(table: IndicatorTable, level: Level): Series[] {
  return [...table.series]
    .filter(([place, series]) => levelOf(place) === level && series.values.some((v) => v !== null))
    .map(([, series]) => series)
}

/** The periods in which any place of the level has a figure. */
export function periodsWithFigures(table: IndicatorTable, level: Level): ReadonlySet<Period> {
  const counts = figuresByPeriod(seriesWithFigures(table, level), table.periods)
  return new Set(table.periods.filter((_, i) => (counts[i] ?? 0) > 0))
}

/**
 * The newest period in which at least half of the places of a level that have any figure have one:
 * a period that a few are early with would make all the others look as if they lacked it.
 */
export function newestPeriodOf(table: IndicatorTable, level: Level): Period | null {
  const series = seriesWithFigures(table, level)
  if (series.length === 0) return null
  const counts = figuresByPeriod(series, table.periods)
  return table.periods.findLast((_, i) => 2 * (counts[i] ?? 0) >= series.length) ?? null
}

/** That of the first level with any figure. */
export function newestPeriod(table: IndicatorTable): Period | null {
  for (const level of LEVELS) {
    const newest = newestPeriodOf(table, level)
    if (newest !== null) return newest
  }
  return null
}

/** Kommuner with a figure in the period. */
export function coverage(table: IndicatorTable, period: Period | null): number {
  if (period === null) return 0
  const i = table.periods.indexOf(period)
  return seriesWithFigures(table, 'kommune').filter((one) => (one.values[i] ?? null) !== null)
    .length
}
