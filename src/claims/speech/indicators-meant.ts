/** Which indicators a number in a text can be about: words and unit must both fit. */
import type { Cue } from '../../domain/saying.ts'
import type { SayingsShard } from '../../observations/sayings-shard.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import { cuesFor } from './cues.ts'
import { isNarrowed } from './restrictions.ts'
import type { Span } from './not-figures.ts'
import type { Quantity } from './quantities.ts'

interface Part {
  readonly pattern: RegExp
}

export interface Lexicon {
  readonly entries: readonly {
    readonly summary: IndicatorSummary
    readonly cues: readonly (readonly Part[])[]
  }[]
  /** Of growths: over how many years, by indicator. It tells growths of one thing apart. */
  readonly growthYears: ReadonlyMap<string, number>
}

const START = '(?<![\\p{L}\\d])'

const patternOf = (part: string): RegExp =>
  new RegExp(`${START}(?:${part})${/^\d+$/.test(part) ? '(?!\\d)' : ''}`, 'giu')

const KNOWN = new WeakMap<object, { sayings: readonly SayingsShard[]; lexicon: Lexicon }>()

/**
 * The words of every indicator that has a figure of its own to be compared with; made anew only
 * when they are others.
 */
export function lexiconOf(
  indicators: ReadonlyMap<string, IndicatorSummary>,
  sayings: readonly SayingsShard[],
): Lexicon {
  const known = KNOWN.get(indicators)
  const same = known?.sayings.every((one, i) => one === sayings[i])
  if (known && same && known.sayings.length === sayings.length) return known.lexicon
  const lexicon = compiledFrom(indicators.values(), sayings)
  KNOWN.set(indicators, { sayings, lexicon })
  return lexicon
}

function compiledFrom(
  indicators: Iterable<IndicatorSummary>,
  sayings: readonly SayingsShard[],
): Lexicon {
  const compiled = new Map<string, Part>()
  const part = (source: string): Part => {
    const known = compiled.get(source) ?? { pattern: patternOf(source) }
    compiled.set(source, known)
    return known
  }
  const cues = (summary: IndicatorSummary): Cue[] =>
    sayings.flatMap((all) => cuesFor(summary, all[summary.id]))
  return {
    entries: [...indicators]
      .filter(({ breakdown, base }) => !breakdown && !base)
      .map((summary) => ({ summary, cues: cues(summary).map((cue) => cue.map(part)) })),
    growthYears: new Map(sayings.flatMap(growthYearsIn)),
  }
}

const growthYearsIn = (sayings: SayingsShard): [id: string, years: number][] =>
  Object.entries(sayings).flatMap(([id, { level }]) =>
    level.kind === 'growth' ? [[id, level.years]] : [],
  )

export interface Subjects {
  /** Those that fit best, all equally well; empty when none does. */
  readonly fitting: readonly IndicatorSummary[]
  /** Named by their words, of another unit. */
  readonly otherUnit: readonly IndicatorSummary[]
  /** Some of the words of those that fit are in the number's own segment. */
  readonly near: boolean
}

/** What a place is large or small by, and grows by, when nobody says by what. */
export const folketallIn = ({
  lexicon,
}: {
  readonly lexicon: Lexicon
}): readonly IndicatorSummary[] =>
  lexicon.entries
    .map(({ summary }) => summary)
    .filter(({ duties }) => duties?.includes('population'))

/** What is asked about: a number, or words that say as much; `noun` is what is counted. */
export type Counted = Pick<Quantity, 'unit' | 'noun' | 'use'>

/**
 * Of the indicators that `fits` lets pass, those that the words name best. Words in the number's
 * own segment count for more than words elsewhere in the sentence.
 */
export function subjectsOf<What extends Counted>(
  counted: What,
  { context, lexicon }: { readonly context: string; readonly lexicon: Lexicon },
  sentence: Span,
  segment: Span,
  fits: (counted: What, summary: IndicatorSummary, words: string) => boolean,
): Subjects {
  const scored = lexicon.entries.map(({ summary, cues }) => ({
    summary,
    cues,
    ...bestScore(cues, context, sentence, segment, nounOf(counted)),
  }))
  const named = scored.filter(({ score }) => score > 0)
  const words = context.slice(sentence.start, sentence.end)
  const ownWords = context.slice(segment.start, segment.end)
  const able = named.filter(
    ({ summary, cues }) =>
      fits(counted, summary, words) && !isNarrowed(summary, patternsOf(cues), ownWords),
  )
  const near = able.filter(({ near: isNear }) => isNear)
  // All of its words in the number's own part of the sentence: `16 706 boliger, og 748 nye`.
  const whole = near.filter((one) => one.whole)
  const best = topOf(whole.length > 0 ? whole : near.length > 0 ? near : able)
  const isOther = best[0] !== undefined && isPartOfPeople(best[0], named, context, segment, lexicon)
  return {
    fitting: isOther ? [] : best.map(({ summary }) => summary),
    otherUnit: topOf(named).map(({ summary }) => summary),
    near: near.length > 0,
  }
}

/** `antallet innbyggere over 65 år`: words right there tell of a part, and not of all the people. */
function isPartOfPeople(
  best: Score & { readonly summary: IndicatorSummary },
  named: readonly { readonly summary: IndicatorSummary }[],
  context: string,
  segment: Span,
  { entries }: Lexicon,
): boolean {
  if (best.summary.unit !== 'persons') return false
  const parts = new Set(
    named.map(({ summary }) => summary).filter(({ unit }) => unit === 'percent'),
  )
  return entries.some(
    ({ summary, cues }) =>
      parts.has(summary) && bestScore(cues, context, segment, segment, null).score > best.score,
  )
}

interface Score {
  readonly score: number
  /** Some of the words are in the number's own segment. */
  readonly near: boolean
  /** All of them are. */
  readonly whole: boolean
}

const patternsOf = (cues: readonly (readonly Part[])[]): RegExp[] =>
  cues.flatMap((cue) => cue.map(({ pattern }) => pattern))

const topOf = <T extends Score>(list: readonly T[]): T[] => {
  const top = Math.max(...list.map(({ score }) => score))
  return list.filter(({ score }) => score === top)
}

const NO_SCORE: Score = { score: 0, near: false, whole: false }

function bestScore(
  cues: readonly (readonly Part[])[],
  context: string,
  sentence: Span,
  segment: Span,
  noun: string | null,
): Score {
  let best = NO_SCORE
  for (const cue of cues) {
    const one = scoreOf(cue, context, sentence, segment, noun)
    if (isBetter(one, best)) best = one
  }
  return best
}

const isBetter = (one: Score, other: Score): boolean =>
  one.whole !== other.whole
    ? one.whole
    : one.near === other.near
      ? one.score > other.score
      : one.near

/** Nothing unless every part is there; a counted noun must be one of the parts. */
function scoreOf(
  cue: readonly Part[],
  context: string,
  sentence: Span,
  segment: Span,
  noun: string | null,
): Score {
  if (noun !== null && !cue.some(({ pattern }) => matches(pattern, noun))) return NO_SCORE
  let score = 0
  let near = false
  let whole = true
  for (const { pattern } of cue) {
    const found = [...context.slice(sentence.start, sentence.end).matchAll(pattern)]
    if (found.length === 0) return NO_SCORE
    const here = found.some(({ index }) => {
      const at = sentence.start + index
      return at >= segment.start && at < segment.end
    })
    score += here ? 2 : 1
    near ||= here
    whole &&= here
  }
  return { score, near, whole }
}

const matches = (pattern: RegExp, word: string): boolean => word.search(pattern) >= 0

/** Nouns that any count of people goes with, and nouns that are their own unit. */
const GENERIC = /^(?:person|menneske|folk$)/iu
const nounOf = ({ unit, noun }: Counted): string | null =>
  unit === 'persons' && noun !== null && !GENERIC.test(noun) ? noun : null
