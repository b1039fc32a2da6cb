/**
 * A speech held against the figures. Every number is found, close, outdated or not found; where we
 * cannot tell which figure it is about, it is not examined, and we say why. Nothing is guessed.
 */
import { headlinesIn, type Headline } from './read-headline.ts'
import { canonicalText, originalSpan } from './canonical-text.ts'
import { withContradictions } from './contradictions.ts'
import { judgeChange, judgeTimes } from './judge-change.ts'
import { comparativesIn, judgeComparative, judgeDifference } from './judge-difference.ts'
import { judgeLevel } from './judge-level.ts'
import { countPhrasesIn, judgeCount, judgeRank } from './judge-rank.ts'
import { judgeStreak, streakPhrasesIn } from './judge-streak.ts'
import { overlaps, type Span } from './not-figures.ts'
import { withPeriodToSay } from './old-figures.ts'
import { ownSentencesIn, type OwnSentence } from './own-sentences.ts'
import type { Telling } from '../sentences/index.ts'
import { segmentsOf, sentenceSpans, within } from './phrases.ts'
import { isDenied, isPromise } from './promises.ts'
import { quantitiesIn, type Quantity } from './quantities.ts'
import { rankPhrasesIn } from './rank-phrases.ts'
import { notExamined, type Examined, type Verdict } from './reading.ts'
import {
  blanked,
  clauseOf,
  speechOf,
  type Around,
  type Speech,
  type SpeechFigures,
} from './speech.ts'

export type { Examined, Reading, Verdict } from './reading.ts'
export type { SpeechFigures } from './speech.ts'

/** A pasted text, as far as we know it: sentences and headlines of our own, what else can be a figure, and the rest. */
export interface ExaminedText {
  readonly own: readonly OwnSentence[]
  /** Of our maps. */
  readonly headlines: readonly Headline[]
  readonly numbers: readonly Examined[]
  /** Sentences that nothing was looked at in. */
  readonly left: readonly Span[]
}

/** All of the text; spans are of the text as it was pasted. */
export function examineText(
  text: string,
  figures: SpeechFigures,
  tellings: readonly Telling[],
): ExaminedText {
  const canonical = canonicalText(text)
  const own = ownSentencesIn(canonical, tellings)
  const headlines = headlinesIn(canonical.text, figures.sayings).filter(
    (one) => !own.some((sentence) => overlaps(sentence, one)),
  )
  const rest = blankedSentences(canonical.text, [...own, ...headlines])
  const asPasted = <One extends Span>(one: One): One => ({
    ...one,
    ...originalSpan(canonical, one),
  })
  const numbers = examinedIn(rest, figures)
  return {
    own: own.map(asPasted),
    headlines: headlines.map(asPasted),
    numbers: numbers.map(asPasted),
    left: sentencesWithout([...own, ...headlines, ...numbers], canonical.text).map(asPasted),
  }
}

/** A heading of one word, or a greeting, claims nothing. */
const FEWEST_WORDS = 3

const sentencesWithout = (found: readonly Span[], text: string): Span[] =>
  sentenceSpans(text).filter(
    (sentence) =>
      !found.some((one) => overlaps(one, sentence)) &&
      (text.slice(sentence.start, sentence.end).match(/\p{L}+/gu) ?? []).length >= FEWEST_WORDS,
  )

/** Every number of the text that may be a figure, in order; none is looked for among our own sentences. */
export const examineSpeech = (text: string, figures: SpeechFigures): readonly Examined[] =>
  examineText(text, figures, []).numbers

/** Our own sentences say nothing of the sentences around them. */
const blankedSentences = (text: string, own: readonly Span[]): string =>
  blanked(text, own).replace(/ {12,}/gu, (gap) => `\n${gap.slice(2)}\n`)

interface Phrase extends Span {
  /** Null: it says nothing that can be examined. */
  readonly judge: (around: Around, speech: Speech) => (Span & { verdict: Verdict }) | null
}

function examinedIn(text: string, figures: SpeechFigures): Examined[] {
  const quantities = quantitiesIn(text)
  const phrases = phrasesIn(text, quantities, figures)
  const counted = quantities.filter(
    (one) => !phrases.some((phrase) => phrase.replaces && overlaps(one, phrase)),
  )
  const ranked = phrases.filter(({ replaces }) => replaces)
  const speech = speechOf(text, counted, ranked, figures)
  let before: Span | null = null
  const all = sentenceSpans(text).flatMap((sentence) => {
    const previous = before
    before = sentence
    return [
      ...numbersOf(sentence, counted, previous, speech),
      ...wordsOf(sentence, phrases, counted, previous, speech),
    ]
  })
  return withoutOverlaps(all)
}

interface Replacing extends Phrase {
  /** The numbers within it are part of what it says. */
  readonly replaces: boolean
}

/** A phrase that has one verdict, its numbers with it. */
function judgedWhole<P extends Span>(
  phrase: P,
  judge: (phrase: P, around: Around, speech: Speech) => Verdict,
): Replacing {
  const { start, end } = phrase
  return {
    start,
    end,
    replaces: true,
    judge: (around, speech) => ({ start, end, verdict: judge(phrase, around, speech) }),
  }
}

function phrasesIn(
  text: string,
  quantities: readonly Quantity[],
  { named }: SpeechFigures,
): Replacing[] {
  const counts = countPhrasesIn(text).map((phrase) => judgedWhole(phrase, judgeCount))
  const ranks = rankPhrasesIn(text, named)
    .filter((phrase) => !counts.some((count) => overlaps(count, phrase)))
    .map((phrase) => judgedWhole(phrase, judgeRank))
  const streaks = streakPhrasesIn(text).map((phrase) => judgedWhole(phrase, judgeStreak))
  const taken = [...counts, ...ranks, ...streaks]
  const comparatives = comparativesIn(text, quantities)
    .filter((one) => !taken.some((other) => overlaps(one, other)) && !countPhrasesIn(text).length)
    .map((one) => ({
      start: one.start,
      end: one.end,
      replaces: false,
      judge: (around: Around, speech: Speech) => judgeComparative(one, around, speech),
    }))
  return [...taken, ...comparatives]
}

function numbersOf(
  sentence: Span,
  quantities: readonly Quantity[],
  previous: Span | null,
  speech: Speech,
): Examined[] {
  const numbers = quantities.filter((one) => within({ ...one, end: one.numberEnd }, sentence))
  const segments = segmentsOf(speech.text, sentence, numbers)
  const all = numbers.map((quantity, i) => {
    const around = { sentence, segment: segments[i]!, segments, previous }
    const verdict = withPeriodToSay(verdictOf(quantity, around, speech), around, speech)
    return { start: quantity.start, end: quantity.end, quantity, verdict }
  })
  return withContradictions(all, speech.text, sentence.start)
}

function wordsOf(
  sentence: Span,
  phrases: readonly Phrase[],
  quantities: readonly Quantity[],
  previous: Span | null,
  speech: Speech,
): Examined[] {
  return phrases
    .filter((phrase) => within(phrase, sentence))
    .flatMap((phrase) => {
      const segment = clauseOf(speech, sentence, phrase)
      const around = { sentence, segment, segments: [segment], previous }
      const wanted = isPromise(speech, sentence, phrase) || isDenied(speech, sentence, phrase)
      const found = wanted ? null : phrase.judge(around, speech)
      return found
        ? [{ ...found, verdict: withPeriodToSay(found.verdict, around, speech), quantity: null }]
        : []
    })
    .filter((one) => !quantities.some((number) => overlaps(one, number)))
}

/** In order, and none shares a letter with another. */
function withoutOverlaps(all: readonly Examined[]): Examined[] {
  const kept: Examined[] = []
  for (const one of all.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (!kept.some((other) => overlaps(one, other))) kept.push(one)
  return kept
}

function verdictOf(quantity: Quantity, around: Around, speech: Speech): Verdict {
  if (isPromise(speech, around.sentence, quantity)) return notExamined('promise')
  if (isDenied(speech, around.sentence, quantity)) return notExamined('denied')
  switch (quantity.use) {
    case 'level':
      return judgeLevel(quantity, around, speech)
    case 'change':
      return judgeChange(quantity, around, speech)
    case 'difference':
      return judgeDifference(quantity, around, speech)
    case 'times':
      return judgeTimes(quantity, around, speech)
    default:
      return notExamined(quantity.use)
  }
}
