/** The numbers among the values, lowest first. */
export function sortedNumbers(values: Iterable<number | null>): number[] {
  const numbers: number[] = []
  for (const value of values) if (value !== null) numbers.push(value)
  // Sorted as numbers by itself, which is some times faster than to be told how.
  return [...Float64Array.from(numbers).sort()]
}

/**
 * The value that `share` (0 to 1) of the numbers lie at or below, interpolated between the two
 * nearest (R's type 7, the common choice); null when there are no numbers.
 */
export const quantile = (values: Iterable<number | null>, share: number): number | null =>
  quantileOfSorted(sortedNumbers(values), share)

/** The same of numbers that stand lowest first. */
export function quantileOfSorted(numbers: readonly number[], share: number): number | null {
  const position = (numbers.length - 1) * share
  const below = numbers[Math.floor(position)]
  const above = numbers[Math.ceil(position)]
  if (below === undefined || above === undefined) return null
  return below + (above - below) * (position - Math.floor(position))
}

/** The middle number; null when there are none. */
export const median = (values: Iterable<number | null>): number | null => quantile(values, 0.5)

/** Lowest and highest number; null when there are none. */
export function extent(values: Iterable<number | null>): readonly [number, number] | null {
  const numbers = sortedNumbers(values)
  const low = numbers[0]
  const high = numbers.at(-1)
  return low === undefined || high === undefined ? null : [low, high]
}
