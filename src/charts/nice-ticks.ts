/** Steps that people count in: 1, 2 and 5 of every power of ten. */
const niceStep = (rough: number): number => {
  const power = 10 ** Math.floor(Math.log10(rough))
  const lead = rough / power
  return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10)
}

/** Round numbers within the span, about `count` of them, never more than twice that. */
export function niceTicks([low, high]: readonly [number, number], count: number): number[] {
  if (high <= low || count < 1) return [low]
  const step = niceStep((high - low) / count)
  const ticks: number[] = []
  for (let i = Math.ceil(low / step); i * step <= high; i++)
    // Multiples of 0.1 would else be shown as 0.30000000000000004.
    ticks.push(Number((i * step).toPrecision(12)))
  return ticks.filter((tick) => tick >= low && tick <= high)
}

/**
 * Round numbers for an axis that is not evenly spaced, as totals' axes are not: 0 and 1, 2 and 5 of
 * every power of ten, leaving out those that would stand closer than `gap` pixels to the one before.
 */
export function rootTicks(
  [low, high]: readonly [number, number],
  scale: (value: number) => number,
  gap: number,
): number[] {
  const most = Math.ceil(Math.log10(Math.max(1, Math.abs(low), Math.abs(high))))
  const sizes = Array.from({ length: most + 1 }, (_, i) => [1, 2, 5].map((lead) => lead * 10 ** i))
  const all = [...sizes.flat().map((size) => -size), 0, ...sizes.flat()]
    .filter((value) => value >= low && value <= high)
    .toSorted((a, b) => b - a)
  const kept: number[] = []
  for (const value of all) {
    const before = kept.at(-1)
    if (before === undefined || Math.abs(scale(before) - scale(value)) >= gap) kept.push(value)
  }
  return kept.toReversed()
}
