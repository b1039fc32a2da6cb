import type { Language } from '../../../domain/indicator.ts'
import type { Period } from '../../../domain/observation.ts'
import { periodPosition } from '../../../domain/period-text.ts'
import { spokenName, whereText } from '../../../domain/place-preposition.ts'
import type { Saying } from '../../../domain/saying.ts'
import type { IndicatorSummary } from '../../../observations/shards.ts'
import type { ClaimData } from '../../model/claim-data.ts'
import { capitalised, type Slots } from '../words/fill.ts'
import { figureWords, numberWords } from '../words/figure-words.ts'
import { growthYears, inYear, opening, over, span, theYear, when } from '../words/period-words.ts'
import { WORDS, type Way, type Words } from '../words/words.ts'

/** One indicator of the place, and the words it is spoken of with. */
export interface Context {
  readonly data: ClaimData
  readonly summary: IndicatorSummary
  readonly saying: Saying
  readonly language: Language
  readonly words: Words
}

/** The context of an indicator; null where it has no record or no saying. */
export function contextOf(
  indicator: string,
  data: ClaimData,
  sayings: Readonly<Record<string, Saying>>,
  language: Language,
): Context | null {
  const summary = data.indicators.get(indicator)
  const saying = sayings[indicator]
  return summary && saying ? { data, summary, saying, language, words: WORDS[language] } : null
}

/** The subject with the place in it, and without. */
export const subjectWords = ({ subject }: Saying, where: string): string =>
  subject.replace('{where}', where).replace(/ {2,}/g, ' ').replace(/ ,/g, ',').trim()

/** Slots that every sentence may use: the place and the subject. */
export function placeSlots({ data, saying, language }: Context): Slots {
  const where = whereText(data.place, language)
  return {
    where,
    Place: spokenName(data.place, language),
    subject: subjectWords(saying, ''),
    subjectHere: subjectWords(saying, where),
    indefinite: saying.indefinite,
  }
}

/** When a figure is of: `when`, and `When` at the head of a sentence. A growth is of its span. */
export function whenSlots(period: Period, { summary, saying, language }: Context): Slots {
  const years = growthYears(saying)
  if (years === undefined)
    return { when: when(period, summary, language), When: opening(period, summary, language) }
  const of = span(period, years, summary, language)
  return { when: of, When: capitalised(of), span: of, Span: capitalised(of) }
}

/**
 * `siden 2016`, `fra 2016 til 2026`: nobody says `siden årene 2016–2019`, and a year is too short
 * to be since.
 */
function sinceSlots(from: Period, to: Period, { summary, language }: Context): Slots {
  if (summary.kind === 'window' || summary.kind === 'school-window') return {}
  const year = theYear(from, summary, language)
  const long = periodPosition(to) - periodPosition(from) >= 2
  return { startYear: year, since: long ? year : undefined }
}

/** The two ends of a stretch of time. */
export function stretchSlots(from: Period, to: Period, context: Context): Slots {
  const { summary, language } = context
  const whole = over(from, to, language)
  return {
    inFrom: inYear(from, summary, language),
    inTo: inYear(to, summary, language),
    yearFrom: theYear(from, summary, language),
    ...sinceSlots(from, to, context),
    yearTo: theYear(to, summary, language),
    ...(whole && { over: whole }),
  }
}

/** The figure with its unit, in the context's words. */
export const figureOf = (value: number, { summary, saying, language }: Context): string =>
  figureWords(value, summary, saying, language)

/** The figure with its unit, which is left out where the subject has said it: `tallet på boliger`. */
export function figureAfter(said: string, value: number, context: Context): string {
  const figure = figureOf(value, context)
  const number = numberOf(value, context)
  const unit = figure.slice(number.length).trim()
  return said.includes(unit) ? number : figure
}

/** The figure without its unit. */
export const numberOf = (value: number, { summary }: Context): string => numberWords(value, summary)

/** `høyere`, or `flere` of what is counted, before the indefinite. */
export const moreWord = (way: Way, { saying, words }: Context): string =>
  saying.several ? words.more[way] : words.higher[saying.size][way]

export const otherWay = (way: Way): Way => (way === 'up' ? 'down' : 'up')

/** Verbs of a way, and where they are used of a second subject or an earlier time. */
export function wayVerbs(way: Way, words: Words) {
  const [rose, particle] = words.rose[way]
  return { risen: words.risen[way], rose, particle, rises: words.rises[way] }
}
