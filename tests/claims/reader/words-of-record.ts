/**
 * The reader's words for an indicator that nobody has read to it yet: made from the words of the
 * record, so that a new indicator's sentences are read and worked out from the first day. What has been
 * read (`vocabulary-*.ts`) always stands before these.
 */
import { INDICATORS } from '../../../src/catalogue/index.ts'
import { SAYINGS } from '../../../src/catalogue/sayings/index.ts'
import type { Indicator } from '../../../src/domain/indicator.ts'
import type { Saying } from '../../../src/domain/saying.ts'
import type { Timing } from './periods.ts'
import type { IndicatorWords, Language } from './vocabulary.ts'

const AGES: readonly (readonly [RegExp, string])[] = [
  [/(\d\d) år eller (?:mer|meir|eldre)/g, 'A$1'],
  [/[Uu]nder (\d\d) år/g, 'U$1'],
  [/minst (\d\d) år/g, 'M$1'],
  [/mellom (\d\d) og (\d\d) år/g, 'B$1$2'],
]

/** As a sentence is masked: without the place and punctuation, ages as they are read. */
function plain(text: string): string {
  const placeless = text
    .replace(/(?<=(?:per|for hver|for kvar) )100(?= )/gi, 'HUNDRE')
    .replace(/10\. trinn/g, 'TIENDETRINN')
    .replace(/\{where\}/gi, '')
    .replace(/\{place\}/gi, '@N')
    .replace(/[.,()]/g, '')
  const aged = AGES.reduce((rest, [age, mark]) => rest.replace(age, mark), placeless)
  const spaced = aged.replace(/ {2,}/g, ' ').trim()
  // A capital begins the sentence; SSB, a number and a time are names of their own.
  return /^\p{Lu}\p{Ll}/u.test(spaced) ? spaced[0]?.toLowerCase() + spaced.slice(1) : spaced
}

const amountOf = (sentence: string): string =>
  plain(
    sentence
      .replace(/\{when\}/gi, ' T ')
      .replace(/\{(?:figure|number|count)\}/gi, ' N ')
      .replace(/(?<= )ingen(?= )/gi, 'Z')
      .replace(/(?<= under )e(?:tt|itt)(?= )/g, 'Y'),
  )

const amounts = (sentences: readonly string[] | undefined): readonly string[] | undefined =>
  sentences?.map(amountOf)

function levelOf({ level }: Saying): Partial<IndicatorWords> {
  if (level.kind === 'share') {
    const { whole, each, verb, rest } = level
    const share = { of: plain(whole), verb, rest: plain(rest) }
    return { share: each === null ? share : { ...share, each: plain(each) } }
  }
  if (level.kind === 'growth') return { thing: plain(level.thing) }
  return Object.fromEntries(
    Object.entries({
      amount: amounts(level.sentences),
      below: amounts(level.below),
      zero: amounts(level.zero),
      nearZero: amounts(level.nearZero),
    }).filter(([, made]) => made !== undefined),
  )
}

/** What the reader would know of an indicator from the words of its record alone. */
export const wordsOfSaying = (saying: Saying): IndicatorWords => ({
  // Growth is told as what happened to what grows, and never named.
  subject: saying.level.kind === 'growth' ? [] : [plain(saying.subject)],
  indefinite: saying.level.kind === 'growth' ? [] : [plain(saying.indefinite)],
  ...levelOf(saying),
  ...(saying.saysUnit && { saysUnit: true as const }),
  ...(saying.part && { part: [plain(saying.part.of), saying.part.verb] as const }),
  ...(saying.counted && { counted: [[saying.counted.one, saying.counted.many]] as const }),
})

export const wordsOfRecords = (language: Language): Readonly<Record<string, IndicatorWords>> =>
  Object.fromEntries(
    Object.entries(SAYINGS).map(([id, saying]) => [id, wordsOfSaying(saying[language])]),
  )

function timingOf({ period: { kind, windowYears = 1 } }: Indicator): Timing {
  if (kind === 'january-1') return { of: 'day' }
  return kind === 'window' || kind === 'school-window'
    ? { of: kind, years: windowYears }
    : { of: kind }
}

/** What the figures are of, by what their records say. */
export const timingsOfRecords = (): (readonly [id: string, timing: Timing])[] =>
  INDICATORS.map((record) => [record.id, timingOf(record)] as const)

/** Over how many years growths are, by what their records say. */
export const growthYearsOfRecords = (): (readonly [id: string, years: number])[] =>
  INDICATORS.flatMap(({ id, source }) =>
    source.kind === 'derived' && source.operation === 'growth' ? [[id, source.years] as const] : [],
  )
