import { quantile } from '../domain/summary-statistics.ts'

/** Where the middle half of the values stands, in pixels; null when there are none. */
export function middleHalf(
  values: readonly (number | null)[],
  pixel: (value: number) => number,
): { readonly x: number; readonly width: number } | null {
  const low = quantile(values, 0.25)
  const high = quantile(values, 0.75)
  if (low === null || high === null) return null
  return { x: pixel(low), width: Math.max(2, pixel(high) - pixel(low)) }
}
