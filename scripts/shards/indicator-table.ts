import type { Indicator } from '../../src/domain/indicator.ts'
import type { Observation, Period } from '../../src/domain/observation.ts'
import type { PlaceCode } from '../../src/domain/place.ts'
import type { Series } from '../../src/domain/series.ts'
import type { PackedIndicator } from '../../src/observations/place-series.ts'

/** All observations of one indicator, as a series a place over the same periods. */
export interface IndicatorTable extends PackedIndicator {
  readonly indicator: Indicator
  /** Every period that the file has, oldest first. */
  readonly periods: readonly Period[]
  /** Places with at least one row; a cell without a row is `not-fetched`. */
  readonly series: ReadonlyMap<PlaceCode, Series>
  /** A breakdown's parts by id; it has no series of its own. */
  readonly parts?: ReadonlyMap<string, IndicatorTable>
}

function seriesOf(rows: readonly Observation[], periods: readonly Period[]): Series {
  const byPeriod = new Map(rows.map((row) => [row.period, row]))
  return {
    periods,
    values: periods.map((period) => byPeriod.get(period)?.value ?? null),
    statuses: periods.map((period) => byPeriod.get(period)?.status ?? 'not-fetched'),
  }
}

/** Sorts an indicator's observations into series; no observations, no periods and no series. */
export function indicatorTable(
  indicator: Indicator,
  observations: readonly Observation[],
): IndicatorTable {
  const periods = [...new Set(observations.map((row) => row.period))].sort()
  const rows = new Map<PlaceCode, Observation[]>()
  for (const row of observations) {
    const own = rows.get(row.place)
    if (own) own.push(row)
    else rows.set(row.place, [row])
  }
  const series = new Map([...rows].map(([place, own]) => [place, seriesOf(own, periods)]))
  const { id, unit, decimals } = indicator
  return { id, unit, decimals, indicator, periods, series }
}

/** A breakdown: its periods are those of its parts. `observations` are by part id. */
export function breakdownTable(
  indicator: Indicator,
  observations: ReadonlyMap<string, readonly Observation[]>,
): IndicatorTable {
  const parts = new Map(
    [...observations].map(([id, rows]) => [id, indicatorTable(indicator, rows)] as const),
  )
  const periods = [...new Set([...parts.values()].flatMap((part) => part.periods))].sort()
  return { ...indicatorTable(indicator, []), periods, parts }
}

/** The table to count places in: of a breakdown, its first part. */
export const countedTable = (table: IndicatorTable): IndicatorTable =>
  table.parts?.values().next().value ?? table
