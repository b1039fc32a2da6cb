/** A straight-line map from values to pixels. An empty domain maps everything to the middle. */
export type PixelScale = (value: number) => number

export function linearScale(
  [low, high]: readonly [number, number],
  [start, end]: readonly [number, number],
): PixelScale {
  if (high === low) return () => (start + end) / 2
  return (value) => start + ((value - low) / (high - low)) * (end - start)
}

/**
 * As `linearScale`, but with the sign and root of the value, so that the largest
 * kommuner do not press all the others into one end.
 */
export function rootScale(
  [low, high]: readonly [number, number],
  range: readonly [number, number],
): PixelScale {
  const root = (value: number) => Math.sign(value) * Math.sqrt(Math.abs(value))
  const scale = linearScale([root(low), root(high)], range)
  return (value) => scale(root(value))
}
