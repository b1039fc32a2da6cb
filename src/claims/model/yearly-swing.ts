import type { Figure } from '../../domain/series.ts'
import { median } from '../../domain/summary-statistics.ts'

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
