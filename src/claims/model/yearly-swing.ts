import type { Period } from '../../domain/observation.ts'
import type { Figure } from '../../domain/series.ts'
import { median } from '../../domain/summary-statistics.ts'
import { measuredAlike, type Subject } from './subject.ts'

/** With fewer steps it is not known what is usual. */
const FEWEST_STEPS = 4

/**
 * How much the figure usually swings from one period to the next beside the way it is going: the
 * median distance of its steps from their own middle, in the indicator's unit. A figure that rises by
 * the same every year does not swing. Null when there are too few steps to tell.
 */
export function yearlySwing(figures: readonly Pick<Figure, 'value'>[]): number | null {
  const steps = figures.slice(1).map(({ value }, i) => value - (figures[i]?.value ?? value))
  if (steps.length < FEWEST_STEPS) return null
  const usual = median(steps) ?? 0
  return median(steps.map((step) => Math.abs(step - usual)))
}

/** What the figure usually swings by in a year: never less than what rounding can hide. */
export function swingUpTo(subject: Subject, last: Period): number | null {
  const swing = yearlySwing(measuredAlike(subject, last))
  return swing === null ? null : Math.max(swing, 10 ** -subject.summary.decimals)
}
