import type { IndicatorSummary } from '../../observations/shards.ts'

const MOST = 5

/** Short words say nothing of what a title is about. */
const TELLING = 4

/** Two words that begin alike are about the same: `lavinntektsfamilier`, `lav inntekt`. */
const words = (title: string): string[] =>
  title
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= TELLING)
    .map((word) => word.slice(0, 5))

/**
 * What to look at instead of an indicator that kommuner have no figures of: first what its own
 * record holds it against, then what shares most of its title's words, then others of its theme.
 */
export function insteadOf(
  { id, title, theme, contrasts = [] }: IndicatorSummary,
  indicators: readonly IndicatorSummary[],
): readonly IndicatorSummary[] {
  const own = words(title).concat(words(id))
  const likeness = (other: IndicatorSummary) =>
    (contrasts.includes(other.id) ? 100 : 0) +
    10 *
      new Set([...words(other.title), ...words(other.id)].filter((one) => own.includes(one))).size +
    (other.theme === theme ? 1 : 0)
  return indicators
    .filter((other) => other.id !== id && other.coverage > 0 && !other.base && !other.breakdown)
    .map((other) => ({ other, like: likeness(other) }))
    .filter(({ like }) => like > 0)
    .toSorted((a, b) => b.like - a.like)
    .slice(0, MOST)
    .map(({ other }) => other)
}
