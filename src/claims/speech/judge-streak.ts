/** `gikk ned for sjette år på rad`, `har økt seks år på rad`: how many years it has gone one way. */
import { periodPosition } from '../../domain/period-text.ts'
import { isTotal } from '../../domain/unit.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import type { ClaimOf } from '../model/claim.ts'
import type { ClaimData } from '../model/claim-data.ts'
import { subjectOf } from '../model/subject.ts'
import { makeClaim } from '../rules/index.ts'
import { hasStreaks, STREAK } from '../rules/streak.ts'
import { subjectsOf } from './indicators-meant.ts'
import { periodsMeant } from './named-periods.ts'
import { numberOfWord, ordinalOfWord } from './number-words.ts'
import type { Span } from './not-figures.ts'
import { within } from './phrases.ts'
import { newestHeld, notExamined, type Verdict, type Whose } from './reading.ts'
import { clauseOf, type Around, type Speech } from './speech.ts'
import { wayIn } from './ways.ts'
import { figuresFor, ownOfSentence } from './whose-figure.ts'

export interface StreakPhrase extends Span {
  readonly years: number
}

const PHRASE =
  /(?<![\p{L}\d])(?:for (?:(\p{L}+)|(\d{1,2})\.) (?:år|skoleår|skuleår|gang|gong)(?:et)? på rad|(?:(\p{L}+)|(\d{1,2})) (?:år|skoleår|skuleår) på rad)(?!\p{L})/giu

/** Every one of them that says how many. */
export const streakPhrasesIn = (text: string): StreakPhrase[] =>
  [...text.matchAll(PHRASE)].flatMap(({ index, 0: found, 1: order, 2: nth, 3: word, 4: count }) => {
    const digits = nth ?? count
    const years =
      digits === undefined
        ? order === undefined
          ? numberOfWord(word ?? '')
          : ordinalOfWord(order)
        : Number(digits)
    return years === null ? [] : [{ start: index, end: index + found.length, years }]
  })

export function judgeStreak(phrase: StreakPhrase, around: Around, speech: Speech): Verdict {
  const { sentence } = around
  const clause = clauseOf(speech, sentence, phrase)
  const way = wayIn(speech.text.slice(clause.start, clause.end))
  if (way === null) return notExamined('change')
  const fitting = meant(around, speech)
  const [summary, ...more] = fitting
  if (!summary) return notExamined('no-words')
  if (more.length > 0)
    return notExamined('several-indicators', { indicators: fitting.map(({ id }) => id) })
  const { whose, unchosen } = ownOfSentence(around, speech, [])
  if (unchosen.length > 0) return notExamined('other-place', { places: [...unchosen] })
  const data = speech.figures.places.find(({ place }) => place.code === whose[0]?.code)
  if (!data || isOfAnotherTime(summary, sentence, speech))
    return notExamined('no-figure', { indicators: [summary.id] })
  return streakVerdict(phrase, way, summary, { whose: whose[0]!, data }, speech)
}

/** Totals before shares of the same thing, as a text that says no more means. */
function meant({ sentence, segment }: Around, speech: Speech): readonly IndicatorSummary[] {
  const counted = { unit: null, noun: null, use: 'change' as const }
  const { fitting } = subjectsOf(
    counted,
    speech,
    sentence,
    segment,
    (_, { projection, unit, signed }) => !projection && !signed && unit !== 'percent-change',
  )
  const totals = fitting.filter(({ unit }) => isTotal(unit))
  return totals.length === 1 ? totals : fitting
}

/** Of years long ago we do not know which they were. */
const isOfAnotherTime = (
  { periods, kind, newest }: IndicatorSummary,
  sentence: Span,
  { periods: named }: Speech,
): boolean => {
  const dates = named.filter((one) => within(one, sentence) && one.use === 'date')
  const last = newest ?? ''
  return (
    dates.length > 0 && !dates.some((one) => periodsMeant(one, periods, kind, last).includes(last))
  )
}

function streakVerdict(
  { years }: StreakPhrase,
  way: 'up' | 'down',
  summary: IndicatorSummary,
  { whose, data }: { readonly whose: Whose; readonly data: ClaimData },
  speech: Speech,
): Verdict {
  const subject = subjectOf(summary.id, data)
  const all = figuresFor(whose, summary.id, speech)
  const newest = all.at(-1)
  if (!subject || !newest || !hasStreaks(subject))
    return notExamined('streak', { indicators: [summary.id] })
  const claim = streakOf(subject.summary.id, data)
  const from = claim && all.find(({ period }) => period === claim.periods[0])
  const told = claim && from ? { claim, from } : null
  const reading = newestHeld(
    { indicator: summary.id, whose, newest },
    {
      kind: 'streak',
      from: told?.from ?? newest,
      to: newest,
      years: told ? periodPosition(newest.period) - periodPosition(told.from.period) : 0,
      way: told?.claim.direction === 'up' ? 'up' : 'down',
    },
  )
  const isSo = told !== null && told.claim.direction === way && told.claim.numbers[2] >= years
  return { outcome: isSo ? 'found' : 'not-found', reading }
}

/** As we would say it ourselves. */
function streakOf(indicator: string, data: ClaimData): ClaimOf<'streak'> | null {
  const subject = subjectOf(indicator, data)
  const [key] = subject ? STREAK.questions(subject) : []
  const claim = key && makeClaim(key, data)
  return claim?.kind === 'streak' ? claim : null
}
