/** What a masked sentence says: its kind, and which of its parts is what. */
import { VOCABULARIES } from './masked.ts'
import { SHAPES, type Kind } from './shapes.ts'
import type { IndicatorWords, Language, Vocabulary } from './vocabulary.ts'

/** Which indicators some words may stand for, by how they are used. */
export interface Phrase {
  readonly S: readonly string[]
  readonly I: readonly string[]
  readonly Q: readonly string[]
  /** What grows. */
  readonly G: readonly string[]
}

/** What a level's words make of its number: below zero, nothing, less than one. */
export type Sign = 1 | -1 | 0 | 'near'

export interface Meaning {
  readonly kind: Kind
  /** By slot: `N2`, `P0`, `FRA P0 TIL P1`, or a token. */
  readonly parts: Readonly<Record<string, string | undefined>>
  /** By slot of words. */
  readonly phrases: Readonly<Record<string, Phrase>>
  /** Of a level: the indicator, and what its words make of the number. */
  readonly level?: { readonly indicator: string; readonly sign: Sign }
  /** Other ways to understand the same words: `det var 20 …` may be of homes or of jobs. */
  readonly others?: readonly Meaning[]
}

interface LevelShape {
  readonly kind: 'level' | 'comparison' | 'alike'
  readonly indicator: string
  readonly sign: Sign
  readonly pattern: RegExp
}

interface Grammar {
  readonly phrases: readonly Phrase[]
  readonly phraseAt: ReadonlyMap<string, number>
  readonly phraseMatcher: RegExp
  readonly tokenOf: ReadonlyMap<string, string>
  readonly wordMatcher: RegExp
  readonly levels: readonly LevelShape[]
}

const longestFirst = (words: Iterable<string>): string =>
  [...words].sort((a, b) => b.length - a.length).join('|')
const wholeWords = (words: Iterable<string>): RegExp =>
  new RegExp(`(?<![\\p{L}\\d@#])(?:${longestFirst(words)})(?![\\p{L}\\d])`, 'gu')

/** An article gives way to that of a superlative: `de samlede utslippene`, `de høyeste samlede`. */
const withoutArticle = (subject: string): string => subject.replace(/^(den|det|dei|de) /, '')

function phrasesOf(v: Vocabulary): Map<string, Phrase> {
  const found = new Map<string, { S: string[]; I: string[]; Q: string[]; G: string[] }>()
  const add = (text: string, use: keyof Phrase, indicator: string) => {
    const phrase = found.get(text) ?? { S: [], I: [], Q: [], G: [] }
    if (!phrase[use].includes(indicator)) phrase[use].push(indicator)
    found.set(text, phrase)
  }
  for (const [indicator, words] of Object.entries(v.indicators)) {
    for (const subject of words.subject) {
      add(subject, 'S', indicator)
      add(withoutArticle(subject), 'S', indicator)
    }
    for (const text of words.indefinite) add(text, 'I', indicator)
    if (words.part) add(words.part[0], 'Q', indicator)
    if (words.thing) add(words.thing, 'G', indicator)
  }
  return found
}

const TIME = '(?<when>P\\d+)'

function levelPattern(words: string): RegExp {
  const pattern = words
    .replace(/\bT\b/, TIME)
    .replace(/(?<!@)\bN\b/, '(?<own>N\\d+)')
    .replace(/\bZ\b/, '(?<none>N\\d+)')
    .replace(/\bY\b/, '(?<one>N\\d+)')
  return new RegExp(`^${pattern}$`)
}

function fractions(v: Vocabulary, { of, each }: NonNullable<IndicatorWords['share']>): string {
  const words = (token: string) => longestFirst(v.words[token] ?? [])
  const sides = `(?:(?<nearly>${words('NESTEN')}) |(?<over>${words('MERENN')}) )?`
  const parts = [3, 4, 5, 10, 20].map((n) => `(?<d${n}>${words(`DELER${n}`)})`).join('|')
  const part = `(?:(?<half>${words('HALVPARTEN')})|(?:${words('EN')}|(?<numerator>N\\d+)) (?:${parts})) av ${of}`
  return each ? `${sides}(?:(?<top>N\\d+) av (?<bottom>N\\d+) ${each}|${part})` : `${sides}${part}`
}

function shareLevels(v: Vocabulary, words: NonNullable<IndicatorWords['share']>) {
  const { of, verb } = words
  // Numbers that belong to the words themselves: `fem eller seks år`.
  const rest = words.rest && ` ${words.rest.replace(/\bN(\d)\b/g, '(?<told$1>N\\d+)')}`
  const plain = [
    `${verb} (?<own>N\\d+) av ${of}${rest} ${TIME}`,
    `(?<own>N\\d+) av ${of} ${verb}${rest} ${TIME}`,
    `${TIME} ${verb} (?<own>N\\d+) av ${of}${rest}`,
  ]
  return { plain, called: `${fractions(v, words)} ${verb}${rest} ${TIME} (?<own>N\\d+)` }
}

/** What may follow a share: another's figure, or that it is about the same. */
function besideShares({ others }: Vocabulary) {
  const { country, whole, like, fylker, usually, usual, exactly, about } = others
  return {
    comparison: ` mot (?:(?<usually>${usually}) )?(?<beside>N\\d+) (?<whose>${country}|@FI|${like}|${fylker})`,
    alike: ` (?:(?<exactly>${exactly})|${about}) som (?<whose>${country}|@FI ${whole}|${usual} ${like}|${usual} ${fylker})(?: (?<beside>N\\d+))?`,
  }
}

function sharesOf(v: Vocabulary, indicator: string, words: IndicatorWords): LevelShape[] {
  if (!words.share) return []
  const { plain, called } = shareLevels(v, words.share)
  const { comparison, alike } = besideShares(v)
  const shape = (kind: LevelShape['kind'], text: string): LevelShape => ({
    kind,
    indicator,
    sign: 1,
    pattern: new RegExp(`^${text}$`),
  })
  return [
    ...[...plain, called].map((text) => shape('level', text)),
    ...plain.map((text) => shape('comparison', text + comparison)),
    ...plain.map((text) => shape('alike', text + alike)),
  ]
}

const SIGNS = { amount: 1, below: -1, zero: 0, nearZero: 'near' } as const

function levelsOf(v: Vocabulary): LevelShape[] {
  return Object.entries(v.indicators).flatMap(([indicator, words]) => [
    ...sharesOf(v, indicator, words),
    ...(['amount', 'below', 'zero', 'nearZero'] as const).flatMap((which) =>
      (words[which] ?? []).map((shape) => ({
        kind: 'level' as const,
        indicator,
        sign: SIGNS[which],
        pattern: levelPattern(shape),
      })),
    ),
  ])
}

function grammarOf(language: Language): Grammar {
  const v = VOCABULARIES[language]
  const phrases = phrasesOf(v)
  const texts = [...phrases.keys()]
  const verbs = Object.values(v.indicators).flatMap(({ part }) => (part ? [part[1]] : []))
  const known = new Set(Object.values(v.words).flat())
  const tokenOf = new Map([
    ...Object.entries(v.words).flatMap(([token, words]) =>
      words.map((word) => [word, token] as const),
    ),
    ...verbs.filter((verb) => !known.has(verb)).map((verb) => [verb, 'BE'] as const),
  ])
  return {
    phrases: [...phrases.values()],
    phraseAt: new Map(texts.map((text, i) => [text, i])),
    phraseMatcher: wholeWords(texts),
    tokenOf,
    wordMatcher: wholeWords(tokenOf.keys()),
    levels: levelsOf(v),
  }
}

const GRAMMARS: Readonly<Record<Language, Grammar>> = { nb: grammarOf('nb'), nn: grammarOf('nn') }

function shapeOf(
  text: string,
  { phrases, phraseAt, phraseMatcher, tokenOf, wordMatcher }: Grammar,
) {
  const tokens = text
    .replace(phraseMatcher, (words) => `#${phraseAt.get(words)}`)
    .replace(wordMatcher, (word) => tokenOf.get(word) ?? word)
  const found: Meaning[] = []
  for (const { kind, pattern } of SHAPES) {
    const parts = pattern.exec(tokens)?.groups
    if (!parts) continue
    const named = Object.entries(parts).flatMap(([slot, token]) => {
      const phrase = token?.startsWith('#') ? phrases[Number(token.slice(1))] : undefined
      return phrase ? [[slot, phrase] as const] : []
    })
    found.push({ kind, parts, phrases: Object.fromEntries(named) })
  }
  return { tokens, found }
}

function levelIn(text: string, { levels }: Grammar): Meaning[] {
  return levels.flatMap(({ kind, indicator, sign, pattern }) => {
    const parts = pattern.exec(text)?.groups
    return parts ? [{ kind, parts, phrases: {}, level: { indicator, sign } }] : []
  })
}

const KNOWN: Readonly<Record<Language, Map<string, Meaning | string>>> = {
  nb: new Map(),
  nn: new Map(),
}

const ENGLISH =
  /(?<!\p{L})(the|of|and|percent|percentage|with|since|than|is|was|were|has)(?!\p{L})/iu

function understood(text: string, language: Language): Meaning | string {
  const foreign = ENGLISH.exec(text)
  if (foreign) return `not Norwegian: "${foreign[0]}"`
  const grammar = GRAMMARS[language]
  const { tokens, found } = shapeOf(text, grammar)
  const levels = levelIn(text, grammar)
  const [first, ...others] = [...found, ...levels]
  if (!first) return `cannot be read: ${tokens}`
  // The same words are said of growth over one year and over ten: the years tell them apart.
  if (others.length === 0 || found.length === 0) return { ...first, others }
  return `can be read in ${1 + others.length} ways: ${tokens}`
}

/** What a masked sentence says; else why it cannot be read. Remembers, as few differ when masked. */
export function meaningOf(text: string, language: Language): Meaning | string {
  const known = KNOWN[language].get(text)
  if (known !== undefined) return known
  const meaning = understood(text, language)
  KNOWN[language].set(text, meaning)
  return meaning
}
