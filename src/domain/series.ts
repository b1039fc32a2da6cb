import type { Period, Status } from './observation.ts'

/** A status as pages show it: `not-fetched` is a cell that no file of ours has a row for. */
export type ShownStatus = Status | 'not-fetched'

/** One place's values of one indicator: three lists of the same length, oldest period first. */
export interface Series {
  readonly periods: readonly Period[]
  readonly values: readonly (number | null)[]
  readonly statuses: readonly ShownStatus[]
}

/** One cell of a series. */
export interface Point {
  readonly period: Period
  readonly value: number | null
  readonly status: ShownStatus
}

/** A cell that has a number. */
export interface Figure extends Point {
  readonly value: number
}

export const hasFigure = (point: Point): point is Figure => point.value !== null

/** Every cell of the series, oldest first. */
export function pointsOf(series: Series): Point[] {
  return series.periods.map((period, i) => ({
    period,
    value: series.values[i] ?? null,
    status: series.statuses[i] ?? 'not-fetched',
  }))
}

/** The cells that have a number, oldest first. */
export const figuresOf = (series: Series): Figure[] => pointsOf(series).filter(hasFigure)

/** The cell of one period; a period outside the series has not been fetched. */
export function at(series: Series, period: Period): Point {
  const i = series.periods.indexOf(period)
  return {
    period,
    value: series.values[i] ?? null,
    status: series.statuses[i] ?? 'not-fetched',
  }
}

/** The newest cell with a number; null when there is none. */
export const newest = (series: Series): Figure | null => figuresOf(series).at(-1) ?? null

/** The oldest and the newest cell with a number; null unless there are two. */
export function firstAndLast(series: Series): { first: Figure; last: Figure } | null {
  const figures = figuresOf(series)
  const first = figures[0]
  const last = figures.at(-1)
  return first && last && first !== last ? { first, last } : null
}
