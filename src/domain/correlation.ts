/** Two figures of one place. */
export type Pair = readonly [x: number, y: number]

/** Ranks from 1, with the mean rank for values that are alike. In the order of the values. */
export function meanRanks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0))
  const ranks = Array.from(values, () => 0)
  for (let first = 0; first < order.length;) {
    const value = values[order[first] ?? 0]
    let last = first
    while (last + 1 < order.length && values[order[last + 1] ?? 0] === value) last++
    for (let i = first; i <= last; i++) ranks[order[i] ?? 0] = (first + last) / 2 + 1
    first = last + 1
  }
  return ranks
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** Pearson's correlation of two lists of one length; null when either does not vary. */
function pearson(xs: readonly number[], ys: readonly number[]): number | null {
  const [mx, my] = [mean(xs), mean(ys)]
  let [xy, xx, yy] = [0, 0, 0]
  xs.forEach((x, i) => {
    const y = ys[i] ?? my
    xy += (x - mx) * (y - my)
    xx += (x - mx) ** 2
    yy += (y - my) ** 2
  })
  if (xx === 0 || yy === 0) return null
  return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)))
}

/** With fewer places a correlation says more about chance than about the country. */
const FEWEST_PAIRS = 10

/**
 * Spearman's rank correlation, −1 to 1: whether places that are high in one are high in the other.
 * Ranks and not figures, because a few large kommuner would otherwise decide the answer alone.
 * Null with fewer than ten pairs, or when one of the two is the same everywhere.
 */
export function rankCorrelation(pairs: readonly Pair[]): number | null {
  if (pairs.length < FEWEST_PAIRS) return null
  return pearson(meanRanks(pairs.map(([x]) => x)), meanRanks(pairs.map(([, y]) => y)))
}

export type CorrelationStrength = 'none' | 'weak' | 'moderate' | 'strong'

const STEPS: readonly (readonly [least: number, strength: CorrelationStrength])[] = [
  [0.7, 'strong'],
  [0.4, 'moderate'],
  [0.2, 'weak'],
]

/** How strong a correlation is called, whichever way it goes. */
export const strengthOf = (correlation: number): CorrelationStrength =>
  STEPS.find(([least]) => Math.abs(correlation) >= least)?.[1] ?? 'none'
