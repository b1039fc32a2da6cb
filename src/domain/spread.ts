import { quantileOfSorted, sortedNumbers } from './summary-statistics.ts'

/** The middle of a set of figures, and how wide its middle half is. */
export interface Spread {
  readonly middle: number
  /** From the lower to the upper quartile: half of the figures lie within. Always above zero. */
  readonly width: number
  /** How many figures it is made of. */
  readonly count: number
}

/**
 * Median and interquartile range: a yardstick that Oslo, or one odd kommune, cannot stretch.
 * Null when there are no numbers, or when the middle half are all alike.
 */
export function spreadOf(values: Iterable<number | null>): Spread | null {
  const numbers = sortedNumbers(values)
  const middle = quantileOfSorted(numbers, 0.5)
  const low = quantileOfSorted(numbers, 0.25)
  const high = quantileOfSorted(numbers, 0.75)
  if (middle === null || low === null || high === null || high <= low) return null
  return { middle, width: high - low, count: numbers.length }
}
