import { enoughForMiddle } from './peers.ts'
import { quantileOfSorted, sortedNumbers } from './summary-statistics.ts'

/** How the members of a region lie, in one period. */
export interface MemberSpread {
  /** Lower quartile, median and upper quartile; null where fewer than half have a figure. */
  readonly low: number | null
  readonly middle: number | null
  readonly high: number | null
  /** How many members have a figure. */
  readonly count: number
}

export function memberSpread(values: readonly (number | null)[]): MemberSpread {
  const numbers = sortedNumbers(values)
  if (!enoughForMiddle(values))
    return { low: null, middle: null, high: null, count: numbers.length }
  const at = (share: number) => quantileOfSorted(numbers, share)
  return { low: at(0.25), middle: at(0.5), high: at(0.75), count: numbers.length }
}
