import type { Period } from './observation.ts'
import { at, hasFigure, type Figure, type Series } from './series.ts'
import { shownDifference } from './shown-difference.ts'

/** What happened to a figure from one period to a later one. */
export interface Change {
  readonly from: Figure
  readonly to: Figure
  /** Of the two as they are shown, in the indicator's unit; for shares that is percentage points. */
  readonly absolute: number
  /** Share of the first value (0.1 is ten percent); null when the first value is not above zero. */
  readonly relative: number | null
  /** Periods in (from, to] measured in a new way. */
  readonly breaks: readonly Period[]
  /** The area was another at some time between: the two ends may not be the same place. */
  readonly borderChange: boolean
}

/** How the figures of a series are measured, and shown. */
export interface Measured {
  /** The first periods that are measured in a new way. */
  readonly breaks: readonly { readonly period: Period }[]
  readonly decimals: number
}

/** The change from one figure to a later one of the same series. */
function between(series: Series, from: Figure, to: Figure, measured: Measured): Change {
  return {
    from,
    to,
    absolute: shownDifference(to.value, from.value, measured.decimals),
    relative: from.value > 0 ? (to.value - from.value) / from.value : null,
    breaks: measured.breaks
      .map(({ period }) => period)
      .filter((period) => period > from.period && period <= to.period),
    borderChange: series.periods.some(
      (period, i) =>
        period > from.period && period < to.period && series.statuses[i] === 'border-change',
    ),
  }
}

/** The change between two periods; null when either has no number. */
export function changeBetween(
  series: Series,
  from: Period,
  to: Period,
  measured: Measured,
): Change | null {
  const first = at(series, from)
  const last = at(series, to)
  return hasFigure(first) && hasFigure(last) ? between(series, first, last, measured) : null
}

/** The period `years` years before, of the same kind: `2022M10` and 2 give `2020M10`. */
export function yearsBefore(period: Period, years: number): Period {
  return period.replace(/\d{4}/g, (year) => String(Number(year) - years))
}
