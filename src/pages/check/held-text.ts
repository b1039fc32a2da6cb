/** What to say of a number, or of words, that were held against the figures. */
import type { Examined, SpeechFigures } from '../../claims/speech/examine.ts'
import type { Held, Reading } from '../../claims/speech/reading.ts'
import { countNeuter } from '../../claims/sentences/words/number-words.ts'
import { COUNTRY, type PlaceCode } from '../../domain/place.ts'
import { differenceText, formatNumber } from '../../domain/number-text.ts'
import type { Figure } from '../../domain/series.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import type { Language } from '../../domain/indicator.ts'
import { writer } from '../../ui/figure-text.ts'
import type { SpeechText } from './speech-text.ts'

export interface Wording {
  readonly summary: IndicatorSummary
  readonly language: Language
  readonly words: SpeechText
  readonly nameOf: (code: PlaceCode) => string
  readonly whoseName: (whose: Reading['whose']) => string
}

export type Outcome = 'found' | 'close' | 'outdated' | 'not-found'

/** `22,8 prosent (1. januar 2026)` */
export function dated({ period, value }: Figure, { summary, language }: Wording): string {
  const { text, period: periodText } = writer(summary, language)
  return `${text(value)} (${periodText(period)})`
}

/** The answer: whole sentences. */
export function explanation(outcome: Outcome, reading: Reading, wording: Wording): string {
  const told = reading.held
    ? heldText(reading.held, reading, wording)
    : levelText(outcome, reading, wording)
  return reading.toSay === reading.newest.period ? `${told} ${wording.words.noNewer}` : told
}

/** `Stemmer`; of what is right and old, `Stemte i oktober 2022: si året`. */
export function outcomeLabel(
  { verdict }: Examined,
  { places }: SpeechFigures,
  words: SpeechText,
  language: Language,
): string {
  const reading = verdict.outcome === 'not-examined' ? null : verdict.reading
  const summary = reading && places[0].indicators.get(reading.indicator)
  return reading?.toSay === undefined || !summary
    ? words.outcomes[verdict.outcome]
    : words.foundThen(writer(summary, language).inPeriod(reading.toSay))
}

/** What a number is marked with: what is right and old is not what is right. */
export const markOf = ({ verdict }: Examined): Mark =>
  verdict.outcome === 'found' && verdict.reading.toSay !== undefined
    ? 'found-then'
    : verdict.outcome

export type Mark = Examined['verdict']['outcome'] | 'found-then'

function levelText(
  outcome: Outcome,
  { exact, asked, said, newest }: Reading,
  wording: Wording,
): string {
  const { words } = wording
  const write = (figure: Figure) => dated(figure, wording)
  const right = write(asked ?? newest)
  if (outcome === 'found') return exact ? words.exact(right) : words.rounded(right)
  if (outcome === 'close') return words.close(right)
  if (!said) return words.notFound(right)
  if (outcome === 'outdated') return words.outdated(write(said), write(newest))
  return words.notThen(right, write(said))
}

function heldText(held: Held, reading: Reading, wording: Wording): string {
  const { words } = wording
  switch (held.kind) {
    case 'change':
      return words.change(
        dated(held.from, wording),
        dated(held.to, wording),
        movement(held, wording),
      )
    case 'difference':
      return differenceIn(held, reading, wording)
    case 'streak':
      return streakText(held, wording)
    case 'rank':
      return withFigure(rankText(held, wording), reading, wording)
    case 'count':
      return withFigure(
        words.count(held.right, held.of, whoText(held.among, wording), held.side),
        reading,
        wording,
      )
  }
}

function streakText(
  { from, to, years, way }: Extract<Held, { kind: 'streak' }>,
  wording: Wording,
): string {
  const { words, language } = wording
  const [first, last] = [dated(from, wording), dated(to, wording)]
  return years === 0
    ? words.noStreak(last)
    : words.streak[way](countNeuter(years, language), first, last)
}

/** A place in a row is of a period, and of a figure. */
const withFigure = (text: string, { asked, newest }: Reading, wording: Wording): string =>
  `${text} ${wording.words.exact(dated(asked ?? newest, wording))}`

function movement(
  { right, as }: Extract<Held, { kind: 'change' }>,
  { summary, language, words }: Wording,
): string {
  if (as === 'times') return words.times(formatNumber(right, 2))
  const amount =
    as === 'percent'
      ? `${formatNumber(Math.abs(right), 1)}\u00a0prosent`
      : differenceText(right, summary.unit, summary.decimals, language)
  return right === 0 ? words.unchanged : right > 0 ? words.up(amount) : words.down(amount)
}

function differenceIn(
  { other, otherFigure, right }: Extract<Held, { kind: 'difference' }>,
  { whose, asked, newest }: Reading,
  wording: Wording,
): string {
  const { words, summary, language, whoseName } = wording
  const own = dated(asked ?? newest, wording)
  const isSamePlace = other.kind === whose.kind && other.code === whose.code
  const against = dated(otherFigure, wording)
  return words.difference(
    own,
    isSamePlace ? against : `${against}, ${whoseName(other)}`,
    differenceText(right, summary.unit, summary.decimals, language),
  )
}

/** From the end it is nearer to. */
function rankText(
  { rank, of, tied, among, order }: Extract<Held, { kind: 'rank' }>,
  wording: Wording,
): string {
  const fromOther = of - rank - tied + 1
  const turned = fromOther < rank
  const high = (order === 'highest-first') !== turned
  const place = turned ? fromOther : rank
  return wording.words.rank(place, of, whoText(among, wording), high ? 'high' : 'low', tied)
}

const whoText = (
  { level, fylke }: Extract<Held, { kind: 'rank' }>['among'],
  { words, nameOf }: Wording,
): string => {
  if (level === 'fylke') return words.fylker
  return fylke && fylke !== COUNTRY ? words.kommunerIn(nameOf(fylke)) : words.kommuner
}
