/** A text that is examined, with all that is known of it before any number is looked at. */
import type { NamedPlace } from '../../domain/place-search.ts'
import type { SayingsShard } from '../../observations/sayings-shard.ts'
import type { ClaimData } from '../model/claim-data.ts'
import { lexiconOf, type Lexicon } from './indicators-meant.ts'
import { mentionsIn, type Mention } from './named-places.ts'
import { namedPeriods, type NamedPeriod } from './named-periods.ts'
import { notFigures, overlaps, type Span } from './not-figures.ts'
import type { Quantity } from './quantities.ts'

/** What a speech is held against. */
export interface SpeechFigures {
  /** The place that the speech is about first, then others that it names. */
  readonly places: readonly [ClaimData, ...ClaimData[]]
  /** All places of today, to know their names. */
  readonly named: readonly NamedPlace[]
  /** Of one language or both. */
  readonly sayings: readonly SayingsShard[]
}

export interface Speech {
  readonly text: string
  /** The text with numbers and dates blanked out. */
  readonly context: string
  readonly mentions: readonly Mention[]
  readonly periods: readonly NamedPeriod[]
  readonly figures: SpeechFigures
  readonly lexicon: Lexicon
}

/** Where in the text something stands. */
export interface Around {
  readonly sentence: Span
  readonly segment: Span
  readonly segments: readonly Span[]
  /** The sentence before. */
  readonly previous: Span | null
}

export function speechOf(
  text: string,
  quantities: readonly Quantity[],
  /** Words that say who is ranked: a place within them is no place that a number is of. */
  ranked: readonly Span[],
  figures: SpeechFigures,
): Speech {
  const numbers = quantities.map(({ start, numberEnd: end }) => ({ start, end }))
  return {
    text,
    context: blanked(text, [...numbers, ...notFigures(text).never]),
    mentions: mentionsIn(text, figures.named).filter(
      (mention) => !ranked.some((one) => overlaps(one, mention)),
    ),
    periods: namedPeriods(text, numbers),
    figures,
    lexicon: lexiconOf(figures.places[0].indicators, figures.sayings),
  }
}

/** The text with spaces for the spans, so that every letter stays where it is. */
export const blanked = (text: string, spans: readonly Span[]): string =>
  spans.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  )

/** The part of the sentence around a span that commas and semicolons set off. */
export function clauseOf({ text }: Speech, sentence: Span, { start, end }: Span): Span {
  const before = text.slice(sentence.start, start)
  const cut = Math.max(before.lastIndexOf(', '), before.lastIndexOf(';'), before.lastIndexOf(': '))
  const after = text.slice(end, sentence.end).search(/,(?!\d)|;/u)
  return {
    start: cut < 0 ? sentence.start : sentence.start + cut + 1,
    end: after < 0 ? sentence.end : end + after,
  }
}
