import { periodPosition } from '../domain/period-text.ts'
import { pointsOf, type Series } from '../domain/series.ts'

/** One line of a trend chart. `role` decides its colour and dash everywhere. */
export interface TrendLine {
  readonly role: 'place' | 'fylke' | 'country' | 'peers'
  readonly name: string
  readonly series: Series
}

/** One period: its place on the time axis and each line's value. */
export interface TrendRow {
  readonly period: string
  readonly at: number
  readonly place?: number
  readonly fylke?: number
  readonly country?: number
  readonly peers?: number
}

/** Rows for the chart and the table, oldest first; periods in which no line has a figure are left out. */
export function trendRows(lines: readonly TrendLine[]): TrendRow[] {
  const rows = new Map<string, Record<string, number>>()
  for (const line of lines)
    for (const { period, value } of pointsOf(line.series))
      if (value !== null) rows.set(period, { ...rows.get(period), [line.role]: value })
  return [...rows]
    .map(([period, values]) => ({ period, at: periodPosition(period), ...values }))
    .sort((a, b) => a.at - b.at)
}

/** Periods the place has no figure for because its border was another, between or beside its figures. */
export const borderChangePeriods = (series: Series): string[] =>
  pointsOf(series)
    .filter((point) => point.status === 'border-change')
    .map((point) => point.period)
