/** True sentences made false: each is changed in one place, so that what it says is no longer so. */
import { VOCABULARIES } from './masked.ts'
import type { Language } from './vocabulary.ts'

export type Change =
  | 'digit'
  | 'higher-lower'
  | 'up-down'
  | 'year'
  | 'count'
  | 'percent-points'
  | 'round-word'
  | 'tense'
  | 'who-left-out'
  | 'indicator'

export interface Mutant {
  readonly change: Change
  readonly text: string
  /** Of a year: the one that was, and the one that stands there now. */
  readonly years?: readonly [was: number, is: number]
  /** Of an indicator: whose words stand there now. */
  readonly indicator?: string
}

/** Every occurrence of a pattern replaced, one at a time. */
function oneByOne(text: string, pattern: RegExp, to: (found: string, at: number) => string | null) {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const other = to(match[0], match.index)
    return other === null || other === match[0]
      ? []
      : [text.slice(0, match.index) + other + text.slice(match.index + match[0].length)]
  })
}

const likeCase = (word: string, model: string): string =>
  /^\p{Lu}/u.test(model) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Pairs of words that mean the opposite, each put in the other's place. */
function swapper(pairs: readonly (readonly [string, string])[]) {
  const other = new Map(pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]))
  const words = [...other.keys()].sort((a, b) => b.length - a.length)
  const written = words.flatMap((word) => [word, likeCase(word, 'A')]).map(escaped)
  const pattern = new RegExp(`(?<!\\p{L})(?:${written.join('|')})(?!\\p{L})`, 'gu')
  return (text: string) =>
    oneByOne(text, pattern, (word) => likeCase(other.get(word.toLowerCase()) ?? word, word))
}

interface Swaps {
  readonly heights: (text: string) => string[]
  readonly ways: (text: string) => string[]
  readonly rounds: (text: string) => string[]
  /** Rose, and fell: what it was is said before what it is of, and `ned` after. */
  readonly rose: readonly [up: string, down: string]
  /** Of those that are ranked: what they have and the others do not. */
  readonly who: RegExp
}

const SWAPS: Readonly<Record<Language, Swaps>> = {
  nb: {
    heights: swapper([
      ['høyere', 'lavere'],
      ['større', 'mindre'],
      ['lengre', 'kortere'],
      ['flere', 'færre'],
      ['høyeste', 'laveste'],
      ['største', 'minste'],
      ['lengste', 'korteste'],
    ]),
    ways: swapper([
      ['økt', 'gått ned'],
      ['veksten', 'nedgangen'],
    ]),
    rounds: swapper([
      ['nesten', 'mer enn'],
      ['doblet', 'tredoblet'],
      ['dobbelt så', 'tre ganger så'],
      ['halvert', 'doblet'],
      ['femtedel', 'fjerdedel'],
      ['tidel', 'tjuedel'],
    ]),
    rose: ['økte', 'gikk'],
    who: / med (?:tall|minst \d+(?:\u00a0\d{3})*\u00a0\p{L}+)(?= |,)/gu,
  },
  nn: {
    heights: swapper([
      ['høgare', 'lågare'],
      ['større', 'mindre'],
      ['lengre', 'kortare'],
      ['fleire', 'færre'],
      ['høgaste', 'lågaste'],
      ['største', 'minste'],
      ['lengste', 'kortaste'],
    ]),
    ways: swapper([
      ['har auka', 'har gått ned'],
      ['veksten', 'nedgangen'],
    ]),
    rounds: swapper([
      ['nesten', 'meir enn'],
      ['dobla', 'tredobla'],
      ['dobbelt så', 'tre gonger så'],
      ['halvert', 'dobla'],
      ['femtedel', 'fjerdedel'],
      ['tidel', 'tjuedel'],
    ]),
    rose: ['auka', 'gjekk'],
    who: / med (?:tal|minst \d+(?:\u00a0\d{3})*\u00a0\p{L}+)(?= |,)/gu,
  },
}

/** What rose fell, and what fell rose: the particle stands after what it is said of. */
function turned(text: string, [up, down]: readonly [string, string]): string[] {
  const rose = new RegExp(
    `(?<!\\p{L}|har )${up} (.*?)(?=\\d| fra| frå| med| i alle| hver| kvar|\\.)`,
    'u',
  )
  const fell = new RegExp(`(?<!\\p{L})${down} (.*?)ned `, 'u')
  return [
    text.replace(rose, (_, what: string) => `${down} ${what.trimEnd()} ned `.replace(/ {2}/g, ' ')),
    text.replace(fell, (_, what: string) => `${up} ${what}`),
  ]
    .map((mutant) => mutant.replace(/ {2,}/g, ' '))
    .filter((mutant) => mutant !== text)
}

/** Today it is said to be so of a year that is past. */
const tenses = (text: string): string[] =>
  [...text.matchAll(/(?<=(?:til|i|\u2013) ?)(20\d\d)(?=\.$)/g)]
    .filter(() => / har | er /.test(text))
    .map(({ 0: year, index }) => `${text.slice(0, index)}${Number(year) - 1}.`)

/** Another digit in the same place: `by` from 1 to 9. */
const otherDigit = (digit: string, by: number): string => String((Number(digit) + by) % 10)

/** A digit of every number, but not of the four of a year. */
function digits(text: string, by: number): string[] {
  const spans = /(?<![\d,\u00a0])\d{1,3}(?:\u00a0\d{3})*(?:,\d+)?(?!\d)/g
  return oneByOne(text, spans, (number) => {
    const places = [...number.matchAll(/\d/g)].map(({ index }) => index)
    const at = places[by % places.length] ?? 0
    return number.slice(0, at) + otherDigit(number[at] ?? '0', by) + number.slice(at + 1)
  })
}

function years(text: string, by: number): Mutant[] {
  const other = (year: string) => Number(year) + (by % 2 === 0 ? 1 : -1)
  return [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(({ 0: year, index }) => ({
    change: 'year',
    text: text.slice(0, index) + other(year) + text.slice(index + 4),
    years: [Number(year), other(year)],
  }))
}

/** The next number word, or the one before the last. */
function counts(text: string, language: Language): string[] {
  const { counts: words, ordinals } = VOCABULARIES[language]
  return [words, ordinals].flatMap((list) => {
    const known = list.filter(Boolean)
    const pattern = new RegExp(`(?<!\\p{L})(?:${known.join('|')})(?!\\p{L})`, 'giu')
    return oneByOne(text, pattern, (word) => {
      const at = known.indexOf(word.toLowerCase())
      return likeCase(known[at + 1] ?? known[at - 1] ?? word, word)
    })
  })
}

const points = (text: string): string[] =>
  oneByOne(text, /(?<!\p{L})prosent(poeng)?(?!\p{L})/gu, (word) =>
    word === 'prosent' ? 'prosentpoeng' : 'prosent',
  )

/** The words for what is measured, in the place of those of another indicator with the same unit. */
function indicators(text: string, language: Language, own: string, others: readonly string[]) {
  const words = VOCABULARIES[language].indicators
  const swap = (from: string | undefined, to: string | undefined) =>
    from && to && from !== to && !/[ANUM]\d/.test(from + to) && text.includes(from)
      ? [text.replace(from, to)]
      : []
  return others.flatMap((indicator): Mutant[] =>
    [
      ...swap(words[own]?.subject[0], words[indicator]?.subject[0]),
      ...swap(words[own]?.indefinite[0], words[indicator]?.indefinite[0]),
      ...swap(words[own]?.share?.rest, words[indicator]?.share?.rest),
    ].map((mutant) => ({ change: 'indicator', text: mutant, indicator })),
  )
}

/**
 * Sentences that differ from a true one in one place. `by`, from 1 to 9, decides which digit and
 * how; `others` are indicators whose words may stand in the place of its own.
 */
export function mutantsOf(
  text: string,
  language: Language,
  { by, own, others }: { by: number; own: string; others: readonly string[] },
): Mutant[] {
  const swaps = SWAPS[language]
  const of = (change: Change, texts: readonly string[]): Mutant[] =>
    texts.map((mutant) => ({ change, text: mutant }))
  return [
    ...of('digit', digits(text, by)),
    ...of('higher-lower', swaps.heights(text)),
    ...of('up-down', [...swaps.ways(text), ...turned(text, swaps.rose)]),
    ...of('tense', tenses(text)),
    ...years(text, by),
    ...of('count', counts(text, language)),
    ...of('percent-points', points(text)),
    ...of('round-word', swaps.rounds(text)),
    ...of(
      'who-left-out',
      oneByOne(text, swaps.who, () => ''),
    ),
    ...indicators(text, language, own, others),
  ]
}
