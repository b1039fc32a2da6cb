import type { Period } from '../../src/domain/observation.ts'
import { enoughForMiddle } from '../../src/domain/peers.ts'
import type { PlaceCode } from '../../src/domain/place.ts'
import type { Series, ShownStatus } from '../../src/domain/series.ts'
import { median } from '../../src/domain/summary-statistics.ts'
import type { IndicatorTable } from './indicator-table.ts'

interface Cell {
  readonly value: number | null
  readonly status: ShownStatus
}

function medianCell(members: readonly Cell[]): Cell {
  const values = members.map((cell) => cell.value)
  if (enoughForMiddle(values)) return { value: median(values), status: 'ok' }
  const fetched = members.some((cell) => cell.status !== 'not-fetched')
  return { value: null, status: fetched ? 'missing' : 'not-fetched' }
}

/** The members' median in each period; `missing` where fewer than half of them have a value. */
export function medianSeries(
  table: IndicatorTable,
  members: readonly PlaceCode[],
): Series | undefined {
  const series = members.map((member) => table.series.get(member))
  if (series.every((one) => one === undefined)) return undefined
  const cells = table.periods.map((_, i) =>
    medianCell(
      series.map((one) => ({
        value: one?.values[i] ?? null,
        status: one?.statuses[i] ?? 'not-fetched',
      })),
    ),
  )
  return {
    periods: table.periods,
    values: cells.map((cell) => cell.value),
    statuses: cells.map((cell) => cell.status),
  }
}

/** The series in some periods only; the others become `not-fetched`. */
export function onlyPeriods(series: Series, kept: ReadonlySet<Period>): Series {
  return {
    periods: series.periods,
    values: series.values.map((value, i) => (kept.has(series.periods[i] ?? '') ? value : null)),
    statuses: series.statuses.map((status, i) =>
      kept.has(series.periods[i] ?? '') ? status : 'not-fetched',
    ),
  }
}
