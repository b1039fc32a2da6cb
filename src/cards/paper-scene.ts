/** What a sentence about one of the paper's claims needs to know: whose figures, of what, in which words. */
import type { Language } from '../domain/indicator.ts'
import { figureText, unitName } from '../domain/number-text.ts'
import type { Period } from '../domain/observation.ts'
import type { PaperTest } from '../domain/paper.ts'
import { inPeriod } from '../domain/period-text.ts'
import { newest, type Series } from '../domain/series.ts'
import type { IndicatorSummary } from '../observations/shards.ts'
import { PAPER_WORDS, type PaperWords } from './paper-words.ts'

/**
 * `not-yet`: foretold for a time that the figures have not reached. `earlier`: it has happened
 * before the time foretold. `mixed`: partly so, or not
 * clear. `not-judged`: the claim names no number, so the figure is shown and no more. `outdated`:
 * the newest figure is too old to say how it is now.
 */
export type PaperVerdict =
  | 'supported'
  | 'contradicted'
  | 'mixed'
  | 'not-yet'
  | 'earlier'
  | 'not-judged'
  | 'outdated'
  | 'no-figures'

/** What one place's figures say. */
export interface PlaceFinding {
  readonly verdict: PaperVerdict
  readonly sentence: string
}

/** What the figures of an indicator are. */
export type Measured = Pick<
  IndicatorSummary,
  'title' | 'unit' | 'decimals' | 'kind' | 'windowYears' | 'breaks' | 'read'
>

/** An indicator, and its series for the place and for the country. */
export interface Evidence {
  readonly summary: Measured
  readonly series: { readonly place?: Series; readonly country?: Series }
}

/** Where a claim is held against the figures. */
export interface ClaimContext {
  /** The place's name in a sentence: `Halden`; for the country itself anything. */
  readonly place: string
  /** `i Halden`, `på Frøya` */
  readonly where: string
  /** By indicator id. */
  readonly cards: ReadonlyMap<string, Evidence>
  readonly language: Language
}

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** Everything that a sentence about one place needs. */
export interface Scene {
  /** `I Halden`, `I Norge` */
  readonly where: string
  /** `Halden`, `landet` */
  readonly name: string
  /** What is measured: by its title for the country, then `det`. */
  readonly what: string
  readonly indicator: Measured
  readonly series: Series | undefined
  readonly than: { readonly indicator: Measured; readonly series: Series | undefined } | undefined
  readonly language: Language
  readonly words: PaperWords
}

export const figureIn = ({ unit, decimals }: Measured, value: number, language: Language): string =>
  figureText(value, unit, decimals, language)

export const periodIn = (indicator: Measured, period: Period, language: Language): string =>
  inPeriod(period, indicator.kind, language, indicator.windowYears)

/** Nothing to say it by: not fetched yet, or there is none. */
export function withoutFigures({ series, name, words }: Scene): PlaceFinding {
  const fetched = series?.statuses.some((status) => status !== 'not-fetched') ?? false
  return {
    verdict: 'no-figures',
    sentence: fetched ? words.none(name) : words.notFetched(name),
  }
}

/** `68 eldre per 100 unge` says what it is: the title beside it would say it again. */
const isInUnit = ({ title, unit }: Measured, language: Language): boolean =>
  unitName(unit, language).toLowerCase() === title.toLowerCase()

export function sceneOf(
  test: Exclude<PaperTest, { kind: 'untested' }>,
  evidence: Evidence,
  which: 'country' | 'place',
  { cards, place, where, language }: ClaimContext,
): Scene {
  const words = PAPER_WORDS[language]
  const than = test.kind === 'higher' ? cards.get(test.than) : undefined
  const hasNational =
    evidence.series.country !== undefined && newest(evidence.series.country) !== null
  return {
    where: which === 'country' ? words.inCountry : capitalised(where),
    name: which === 'country' ? words.country : place,
    // Named once: for the country, or for the place when the country has no figure to name it by.
    what: isInUnit(evidence.summary, language)
      ? words.theNumber
      : words.what(which === 'country' || !hasNational ? evidence.summary.title : null),
    indicator: evidence.summary,
    series: evidence.series[which],
    than: than && { indicator: than.summary, series: than.series[which] },
    language,
    words,
  }
}
