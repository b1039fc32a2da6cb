/**
 * A sentence with everything that varies taken out of it: the place, ages, times and numbers, each
 * kept aside in the order it was said. What is left is the same for many sentences.
 */
import type { SaidPeriod } from './periods.ts'
import type { Place } from './places.ts'
import { NB } from './vocabulary-nb.ts'
import { NN } from './vocabulary-nn.ts'
import type { Language, Vocabulary } from './vocabulary.ts'
import { wordsOfRecords } from './words-of-record.ts'

/** With words of the records for indicators that have not been read to the reader yet. */
const withRecords = (v: Vocabulary, language: Language): Vocabulary => ({
  ...v,
  indicators: { ...wordsOfRecords(language), ...v.indicators },
})

export const VOCABULARIES: Readonly<Record<Language, Vocabulary>> = {
  nb: withRecords(NB, 'nb'),
  nn: withRecords(NN, 'nn'),
}

export interface SaidNumber {
  readonly form: 'digits' | 'word' | 'ordinal'
  /** Millionths of digits; the count of words and ordinals. */
  readonly value: number
  readonly decimals: number
  /** As it stands after the number; null where nothing does. */
  readonly unit: string | null
}

export interface Masked {
  /** `andelen innbyggere på A65 har økt med N0 på N1 år fra N2 P0 til N3 P1`. */
  readonly text: string
  readonly numbers: readonly SaidNumber[]
  readonly periods: readonly SaidPeriod[]
  /** How often the place is named. */
  readonly named: number
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const anyOf = (words: readonly string[]): string =>
  [...new Set(words)]
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')

/** The words, also as they begin a sentence: to match without regard to letters' size is slow. */
const atAnyPlace = (words: readonly string[]): string[] =>
  words.flatMap((word) => [word, word.slice(0, 1).toUpperCase() + word.slice(1)])

/** The name with the preposition before it, as a whole word; `s` is the country's genitive. */
const nameOf = (name: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\d-])(?:(i|I|på|På) )?${escaped(name)}(s)?(?![\\p{L}\\d-]| i \\p{Lu})`,
    'gu',
  )

/** Numbers that are words: nobody counts them. */
const FIXED: readonly (readonly [RegExp, string])[] = [
  [/(?<=(?:per|for hver|for kvar) )100(?= )/gi, 'HUNDRE'],
  [/10\. trinn/g, 'TIENDETRINN'],
]

interface Tools {
  readonly vocabulary: Vocabulary
  readonly ages: RegExp
  readonly periods: RegExp
  readonly numbers: RegExp
  readonly countOf: ReadonlyMap<string, number>
  readonly ordinalOf: ReadonlyMap<string, number>
}

function toolsOf(language: Language): Tools {
  const v = VOCABULARIES[language]
  const units = anyOf([
    ...Object.values(v.units).flat(),
    ...Object.values(v.indicators).flatMap(({ counted }) => (counted ?? []).flat()),
    ...Object.values(v.bases),
    'prosentpoeng',
    'tonn',
  ])
  const counts: (readonly [string, number])[] = [
    ...v.counts.map((word, i) => [word, i] as const),
    [language === 'nb' ? 'ett' : 'eitt', 1],
    ['tjue', 20],
  ]
  const superlatives = anyOf([...(v.words['HIEST'] ?? []), ...(v.words['LOEST'] ?? [])])
  const ordinals = v.ordinals.map((word, i) => [word, i] as const).filter(([word]) => word)
  return {
    vocabulary: v,
    ages: new RegExp(
      `(\\d\\d) år eller eldre|[Uu]nder (\\d\\d) år|minst (\\d\\d) år|mellom (\\d\\d) og (\\d\\d) år`,
      'g',
    ),
    periods: new RegExp(
      `[Vv]ed inngangen til (\\d{4})|1\\. januar (\\d{4})` +
        `|(?:[Ii] )?${v.theYears} (\\d{4})–(\\d{4})` +
        `|(?:[Ii] )?${v.schoolYear} (\\d{4})–(\\d{4})` +
        `|(?:[Ii] )?${v.schoolYears} (\\d{4})/\\d\\d–(\\d\\d)\\d\\d/(\\d\\d)` +
        `|(?:[Vv]ed )?${v.election} i (\\d{4})` +
        `|(?:[Ii] )?(${v.months.join('|')}) (\\d{4})` +
        `|(?:[Ii] )?(\\d)\\. kvartal (\\d{4})` +
        `|(?:[Ii] )?(?<![\\d,\u00a0])((?:19|20)\\d\\d)(?![\\d–]|,\\d|\u00a0)`,
      'g',
    ),
    numbers: new RegExp(
      `(?<![\\p{L}\\d])(?:(${atAnyPlace(ordinals.map(([word]) => word)).join('|')}|\\d{1,3}\\.)(?= (?:${superlatives}))` +
        `|(\u2212?(?:\\d{1,3}(?:\u00a0\\d{3})+|\\d{1,3})(?:,\\d+)?)(?![\\d])(?:[\u00a0 ](${units})(?![\\p{L}]))?` +
        `|(${anyOf(atAnyPlace(counts.map(([word]) => word)))})(?![\\p{L}]))`,
      'gu',
    ),
    countOf: new Map(counts),
    ordinalOf: new Map(ordinals),
  }
}

const TOOLS: Readonly<Record<Language, Tools>> = { nb: toolsOf('nb'), nn: toolsOf('nn') }

const year = (form: SaidPeriod['form'], last: string, first = last, part = '0'): SaidPeriod => ({
  form,
  first: Number(first),
  last: Number(last),
  part: Number(part),
})

/** The groups of a match, in the order of the pattern. */
type Groups = readonly (string | undefined)[]

function periodIn(groups: Groups, { vocabulary }: Tools): SaidPeriod {
  const [onset, dayYear, windowFirst, windowLast, schoolFirst, schoolLast, ...more] = groups
  const [yearsFirst, century, yearsLast, ...rest] = more
  const [election, month, monthYear, quarter, quarterYear, plain = ''] = rest
  if (plain) return year('year', plain)
  if (onset) return year('day', onset)
  if (dayYear) return year('day', dayYear)
  if (windowLast) return year('window', windowLast, windowFirst)
  if (schoolLast) return year('school-year', schoolLast, schoolFirst)
  if (yearsLast) return year('school-window', `${century}${yearsLast}`, yearsFirst)
  if (election) return year('election', election)
  if (month && monthYear)
    return year('month', monthYear, monthYear, String(1 + vocabulary.months.indexOf(month)))
  return year('quarter', quarterYear ?? '', quarterYear, quarter)
}

/** Each school year that is named is of two years in a row: `2023/24`. */
const schoolYearsFit = (said: string): boolean =>
  !said.includes('/') ||
  [...said.matchAll(/\d\d(\d\d)\/(\d\d)/g)].every(
    ([, first, last]) => (Number(first) + 1) % 100 === Number(last),
  )

/** `−1 234,5` as millionths. */
function digitsOf(text: string): { value: number; decimals: number } {
  const [whole = '', fraction = ''] = text.replace('\u2212', '').split(',')
  const size = Number(`${whole.replaceAll('\u00a0', '')}${fraction.padEnd(6, '0')}`)
  return { value: text.startsWith('\u2212') ? -size : size, decimals: fraction.length }
}

function numberIn([ordinal, digits, unit, count]: Groups, tools: Tools): SaidNumber {
  if (digits !== undefined) return { form: 'digits', ...digitsOf(digits), unit: unit ?? null }
  const word = (ordinal ?? count ?? '').toLowerCase()
  const value = ordinal
    ? (tools.ordinalOf.get(word) ?? Number(word.replace('.', '')))
    : tools.countOf.get(word)
  return { form: ordinal ? 'ordinal' : 'word', value: value ?? Number.NaN, decimals: 0, unit: null }
}

const AGES = ['A', 'U', 'M', 'B']

const NAMES = new Map<string, RegExp>()
function nameMatcher(name: string): RegExp {
  const known = NAMES.get(name) ?? nameOf(name)
  NAMES.set(name, known)
  return known
}

/** Whether the fylke is named otherwise than to tell the place from its namesake. */
const namesFylke = (text: string, { fylkeName, name, bareName }: Place): boolean =>
  fylkeName !== null && text.replaceAll(name, bareName).includes(fylkeName)

/** Takes out what varies. Nothing is guessed: what is not known as one of these stays as it is. */
export function mask(sentence: string, language: Language, place: Place): Masked {
  const tools = TOOLS[language]
  const numbers: SaidNumber[] = []
  const periods: SaidPeriod[] = []
  let named = 0
  let text = sentence
  for (const [pattern, word] of FIXED) text = text.replace(pattern, word)
  // One of two with the same name is told from the other, unless its fylke is named besides.
  const own = place.code === '0' ? tools.vocabulary.country : place.name
  const names = [
    own,
    ...(place.bareName === own || !namesFylke(text, place) ? [] : [place.bareName]),
  ]
  for (const name of names)
    text = text.replace(nameMatcher(name), (_, preposition?: string, genitive?: string) => {
      named += 1
      return preposition ? '' : `@N${genitive?.toUpperCase() ?? ''}`
    })
  if (place.fylkeName)
    text = text.replace(nameMatcher(place.fylkeName), (_, i) => (i ? '@FI' : '@F'))
  text = text
    .replace(tools.ages, (_, ...found: (string | undefined)[]) => {
      const at = found.findIndex((one) => one !== undefined)
      return at === 3 ? `B${found[3]}${found[4]}` : `${AGES[at]}${found[at]}`
    })
    .replace(tools.periods, (said: string, ...groups: (string | undefined)[]) =>
      schoolYearsFit(said) ? `P${periods.push(periodIn(groups, tools)) - 1}` : said,
    )
    .replace(tools.numbers, (_, ...groups) => `N${numbers.push(numberIn(groups, tools)) - 1}`)
    .replace(/[,:()]|\.$/g, '')
    .replace(/ {2,}/g, ' ')
    .trim()
  // A capital begins the sentence; anywhere else it must be a name.
  if (/^\p{Lu}[\p{Ll} ]/u.test(text)) text = text.slice(0, 1).toLowerCase() + text.slice(1)
  return { text, numbers, periods, named }
}
