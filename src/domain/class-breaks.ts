import { ckmeans } from 'simple-statistics'
import type { ClassMethod } from './class-method.ts'
import { fromShownUnits, toShownUnits } from './rounding.ts'
import { quantileOfSorted, sortedNumbers } from './summary-statistics.ts'

export interface ClassRules {
  readonly method: ClassMethod
  /** Classes wanted; there may be fewer where figures are few or alike. */
  readonly count: number
  /** Decimals shown: limits are never finer. */
  readonly decimals: number
}

/** More figures than this are thinned out before natural breaks are sought: it takes their square. */
const MOST_FOR_NATURAL = 1500

/** Digits of a limit that a reader can take in: 12 345 becomes 12 300. */
const DIGITS = 3

/**
 * Limits between classes, lowest first: a figure belongs to the class above every limit that it
 * reaches. All limits lie within the figures; none when the figures are all alike.
 */
export function classBreaks(values: Iterable<number | null>, rules: ClassRules): number[] {
  const sorted = sortedNumbers(values)
  const low = sorted[0]
  const high = sorted.at(-1)
  if (low === undefined || high === undefined || low === high) return []
  const limits = LIMITS[rules.method](sorted, rules.count)
  const rounded = limits.map((limit) => readable(limit, high - low, rules.decimals))
  return [...new Set(rounded)].filter((limit) => limit > low && limit <= high)
}

/**
 * The same on both sides of zero: limits mirror each other and zero is one of them, so that a
 * colour means as much above as below. `count` is the number of classes on each side.
 */
export function divergingBreaks(values: Iterable<number | null>, rules: ClassRules): number[] {
  const sizes = sortedNumbers(values).map(Math.abs)
  const above = classBreaks([0, ...sizes], rules).filter((limit) => limit > 0)
  return [...above.toReversed().map((limit) => -limit), 0, ...above]
}

/** The class of a figure as it is shown: 0 is the lowest. */
export function classOf(value: number, breaks: readonly number[], decimals: number): number {
  const shown = toShownUnits(value, decimals)
  return breaks.filter((limit) => toShownUnits(limit, decimals) <= shown).length
}

type Limits = (sorted: readonly number[], count: number) => number[]

const LIMITS: Readonly<Record<ClassMethod, Limits>> = {
  kvantil: (sorted, count) =>
    steps(count).flatMap((share) => quantileOfSorted(sorted, share) ?? []),
  naturlige: (sorted, count) =>
    ckmeans([...thinned(sorted)], Math.min(count, new Set(sorted).size))
      .slice(1)
      .flatMap((group) => group[0] ?? []),
  like: (sorted, count) => {
    const [low = 0, high = 0] = [sorted[0], sorted.at(-1)]
    return steps(count).map((share) => low + share * (high - low))
  },
}

/** Inner shares of so many equal parts: for four, 1/4, 1/2 and 3/4. */
const steps = (count: number): number[] =>
  Array.from({ length: count - 1 }, (_, i) => (i + 1) / count)

/** Every n-th figure, and always the highest. */
function thinned(sorted: readonly number[]): readonly number[] {
  const step = Math.ceil(sorted.length / MOST_FOR_NATURAL)
  return step === 1 ? sorted : sorted.filter((_, i) => i % step === 0 || i === sorted.length - 1)
}

/** A limit with no more digits than can be taken in, but fine enough for figures this far apart. */
function readable(limit: number, range: number, decimals: number): number {
  const size = Math.floor(Math.log10(Math.max(Math.abs(limit), range / 10 ** DIGITS, 1e-9)))
  const kept = Math.min(decimals, DIGITS - 1 - size)
  if (kept >= 0) return fromShownUnits(toShownUnits(limit, kept), kept)
  const step = 10 ** -kept
  return Math.round(limit / step) * step
}
