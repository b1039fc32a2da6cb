import type { Language } from '../../../domain/indicator.ts'
import type { Period } from '../../../domain/observation.ts'
import { periodPosition } from '../../../domain/period-text.ts'
import { shortName } from '../../../domain/place-name.ts'
import { spokenName, whereText } from '../../../domain/place-preposition.ts'
import type { Saying } from '../../../domain/saying.ts'
import { shownFigure } from '../../../domain/shown-figure.ts'
import type { IndicatorSummary } from '../../../observations/shards.ts'
import type { ClaimData } from '../../model/claim-data.ts'
import { type Slots } from '../words/fill.ts'
import { capitalised } from '../../../domain/list-text.ts'
import { figureWords, numberWords } from '../words/figure-words.ts'
import { inYear, opening, over, theYear, when } from '../words/period-words.ts'
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

/** The place's fylke as it is said; undefined of a fylke and the country. */
export const fylkeName = ({ data }: Context): string | undefined =>
  data.place.fylke ? shortName(data.place.fylke.name) : undefined

/** After this many years nobody says that a figure "has risen" to where it is. */
const RECENT_YEARS = 2

/** Whether a figure of this period is the newest there is, and so new that `har økt` is true today. */
export function isCurrent(period: Period, { data, summary }: Context): boolean {
  const newest = shownFigure(data.seriesOf(summary.id).place)?.period
  const read = summary.read ? Number(summary.read.slice(0, 4)) : Math.floor(periodPosition(period))
  const age = read - Math.floor(periodPosition(period))
  return newest !== undefined && period >= newest && age <= RECENT_YEARS
}

/** The subject with the place in it, and without. */
export const subjectWords = ({ subject }: Saying, where: string): string =>
  subject.replace('{where}', where).replace(/ {2,}/g, ' ').replace(/ ,/g, ',').trim()

/** Whether the place's fylke is named in the sentence too. */
interface Named {
  readonly fylkeIsSaid?: boolean
}

/** Slots that every sentence may use: the place and the subject. */
export function placeSlots({ data, saying, language }: Context, named: Named = {}): Slots {
  const where = whereText(data.place, language, named)
  return {
    where,
    Place: spokenName(data.place, language, named),
    subject: subjectWords(saying, ''),
    subjectHere: subjectWords(saying, where),
    indefinite: saying.indefinite,
  }
}

/** When a figure is of: `when`, and `When` at the head of a sentence. */
export const whenSlots = (period: Period, { summary, language }: Context): Slots => ({
  when: when(period, summary, language),
  When: opening(period, summary, language),
})

/** As `whenSlots`, where the year is enough beside another place's figure: `i 2026`. */
export function besideSlots(period: Period, { summary, language }: Context): Slots {
  const year = inYear(period, summary, language)
  return { when: year, When: capitalised(year) }
}

/** `fra 2016`: nobody says `fra årene 2016–2019`; and a year is too short to be since. */
function startSlots(from: Period, to: Period, context: Context): Slots {
  const { summary, language } = context
  if (summary.kind === 'window' || summary.kind === 'school-window') return {}
  const year = theYear(from, summary, language)
  const long = periodPosition(to) - periodPosition(from) >= 2
  return { startYear: year, since: long && isCurrent(to, context) ? year : undefined }
}

/** The two ends of a stretch of time. */
export function stretchSlots(from: Period, to: Period, context: Context): Slots {
  const { summary, language } = context
  return {
    inFrom: inYear(from, summary, language),
    inTo: inYear(to, summary, language),
    yearFrom: theYear(from, summary, language),
    ...startSlots(from, to, context),
    yearTo: theYear(to, summary, language),
    over: over(from, to, language),
  }
}

/** The figure with its unit, in the context's words. */
export const figureOf = (value: number, { summary, saying, language }: Context): string =>
  figureWords(value, summary, saying, language)

/** The figure with its unit, which is left out where the words have said it: `antallet boliger`. */
export function figureAfter(said: string, value: number, context: Context): string {
  const figure = figureOf(value, context)
  const number = numberOf(value, context)
  const unit = figure.slice(number.length).trim()
  // As a word of its own: `antallet boliger` has said it, `prosentdelen` has not.
  const isSaid = unit === '' || ` ${said} `.includes(` ${unit} `)
  return context.saying.saysUnit || isSaid ? number : figure
}

/** The figure without its unit. */
export const numberOf = (value: number, { summary }: Context): string => numberWords(value, summary)

/** `høyere`, or `flere` of what is counted, before the indefinite. */
export const moreWord = (way: Way, { saying, words }: Context): string =>
  saying.several ? words.more[way] : words.higher[saying.size][way]

export const otherWay = (way: Way): Way => (way === 'up' ? 'down' : 'up')

/** Verbs of a way: `risen` only where it is true today that it has. */
export function wayVerbs(way: Way, { words, saying }: Context, current: boolean): Slots {
  const [rose, particle] = words.rose[saying.size][way]
  return {
    rose,
    particle,
    // `ble lengre, fra 1,2 til 1,3 kilometer`
    mark: saying.size === 'long' ? ',' : '',
    risen: current ? words.risen[saying.size][way] : undefined,
  }
}
