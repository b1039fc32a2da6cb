import type { GroupKind } from './group-kinds.ts'
import type { Language, Text } from './indicator.ts'

const LEVELS = {
  low: { nb: 'lave', nn: 'låge' },
  middle: { nb: 'middels', nn: 'middels' },
  high: { nb: 'høye', nn: 'høge' },
  lowOrMiddle: { nb: 'lave eller middels', nn: 'låge eller middels' },
  middleOrHigh: { nb: 'middels eller høye', nn: 'middels eller høge' },
} as const

/** By itself, and of those that share it, within a sentence. */
const SIZES = {
  tiny: {
    alone: { nb: 'Svært små kommuner', nn: 'Svært små kommunar' },
    among: { nb: 'de svært små', nn: 'dei svært små' },
  },
  small: {
    alone: { nb: 'Små kommuner', nn: 'Små kommunar' },
    among: { nb: 'de små', nn: 'dei små' },
  },
  medium: {
    alone: { nb: 'Mellomstore kommuner', nn: 'Mellomstore kommunar' },
    among: { nb: 'de mellomstore', nn: 'dei mellomstore' },
  },
  large: {
    alone: { nb: 'Store kommuner', nn: 'Store kommunar' },
    among: { nb: 'de store', nn: 'dei store' },
  },
  larger: {
    alone: { nb: 'Store kommuner fra 30 000', nn: 'Store kommunar frå 30 000' },
    among: { nb: 'de store fra 30 000', nn: 'dei store frå 30 000' },
  },
  largest: {
    alone: { nb: 'Store kommuner fra 45 000', nn: 'Store kommunar frå 45 000' },
    among: { nb: 'de store fra 45 000', nn: 'dei store frå 45 000' },
  },
  cities: {
    alone: { nb: 'De største byene utenom Oslo', nn: 'Dei største byane utanom Oslo' },
    among: { nb: 'de største byene utenom Oslo', nn: 'dei største byane utanom Oslo' },
  },
} as const

/** How large, how high the bound costs, and how high the free income. */
type KostraGroup = readonly [keyof typeof SIZES, keyof typeof LEVELS, keyof typeof LEVELS]

const KOSTRA: Readonly<Record<string, KostraGroup>> = {
  EKG01: ['small', 'low', 'low'],
  EKG02: ['small', 'low', 'middle'],
  EKG03: ['small', 'low', 'high'],
  EKG04: ['small', 'high', 'low'],
  EKG05: ['small', 'high', 'middle'],
  EKG06: ['small', 'high', 'high'],
  EKG07: ['medium', 'low', 'low'],
  EKG08: ['medium', 'low', 'middleOrHigh'],
  EKG09: ['large', 'low', 'lowOrMiddle'],
  EKG10: ['larger', 'low', 'low'],
  EKG11: ['largest', 'low', 'low'],
  EKG12: ['cities', 'low', 'lowOrMiddle'],
  EKG14: ['tiny', 'middle', 'lowOrMiddle'],
  EKG15: ['tiny', 'middle', 'high'],
}

/** The words of every such group, by its code. */
const ofKostra = (words: (group: KostraGroup, language: Language) => string) =>
  Object.fromEntries(
    Object.entries(KOSTRA).map(([code, group]): [string, Text] => [
      code,
      { nb: words(group, 'nb'), nn: words(group, 'nn') },
    ]),
  )

const kostra = ([size, costs, income]: KostraGroup, language: Language): string =>
  `${SIZES[size].alone[language]}, ${LEVELS[costs][language]} bundne kostnader, ${LEVELS[income][language]} frie inntekter`

const amongKostra = ([size, costs, income]: KostraGroup, language: Language): string =>
  `${SIZES[size].among[language]} med ${LEVELS[costs][language]} bundne kostnader og ${LEVELS[income][language]} frie inntekter`

/** Words that say what a KOSTRA group or centrality class is, to be put before its number. */
const WORDS: Readonly<Record<string, Text>> = {
  ...ofKostra(kostra),
  EKG13: { nb: 'Oslo', nn: 'Oslo' },
  EKG16: {
    nb: 'De minste kommunene, under 600 innbyggere',
    nn: 'Dei minste kommunane, under 600 innbyggjarar',
  },
  EKG17: {
    nb: 'De åtte kommunene med høyest skatteinntekter',
    nn: 'Dei åtte kommunane med høgast skatteinntekter',
  },
  '01': { nb: 'De mest sentrale kommunene', nn: 'Dei mest sentrale kommunane' },
  '02': { nb: 'De nest mest sentrale kommunene', nn: 'Dei nest mest sentrale kommunane' },
  '03': { nb: 'Litt over middels sentrale kommuner', nn: 'Litt over middels sentrale kommunar' },
  '04': { nb: 'Litt under middels sentrale kommuner', nn: 'Litt under middels sentrale kommunar' },
  '05': { nb: 'De nest minst sentrale kommunene', nn: 'Dei nest minst sentrale kommunane' },
  '06': { nb: 'De minst sentrale kommunene', nn: 'Dei minst sentrale kommunane' },
}

/** Of those that share them, within a sentence: `12 av 48 kommuner blant de små med …`. */
const AMONG: Readonly<Record<string, Text>> = {
  ...ofKostra(amongKostra),
  // There is one such group: who they are says it all.
  EKG12: SIZES.cities.among,
  EKG16: { nb: 'de aller minste', nn: 'dei aller minste' },
  EKG17: {
    nb: 'de åtte med høyest skatteinntekter',
    nn: 'dei åtte med høgast skatteinntekter',
  },
  '01': { nb: 'de mest sentrale', nn: 'dei mest sentrale' },
  '02': { nb: 'de nest mest sentrale', nn: 'dei nest mest sentrale' },
  '03': { nb: 'de litt over middels sentrale', nn: 'dei litt over middels sentrale' },
  '04': { nb: 'de litt under middels sentrale', nn: 'dei litt under middels sentrale' },
  '05': { nb: 'de nest minst sentrale', nn: 'dei nest minst sentrale' },
  '06': { nb: 'de minst sentrale', nn: 'dei minst sentrale' },
}

/** What follows those that are counted, by the kind of group. */
const PHRASE: Readonly<Record<GroupKind, (group: OfGroup, language: Language) => string>> = {
  kostra: amongAlike,
  sentralitet: amongAlike,
  storrelse: ({ name }, language) => `med ${lowerFirst(name[language])}`,
  region: ({ name }, language) => `i den økonomiske regionen ${name[language]}`,
  fylke: ({ name }, language) => `i ${name[language]}`,
  landsdel: ({ name }, language) =>
    `${name[language].endsWith('landet') ? 'på' : 'i'} ${name[language]}`,
}

interface OfGroup {
  readonly code: string
  /** Official, without the words that tell what it is. */
  readonly name: Text
}

/**
 * A group as a sentence tells of its kommuner, so that it can be quoted alone: `i Østfold`, `med
 * 5 000–9 999 innbyggere`, `blant de minst sentrale (sentralitetsklasse 6)`.
 */
export const groupInSentence = (
  { kind, ...group }: OfGroup & { readonly kind: GroupKind },
  language: Language,
): string => PHRASE[kind](group, language)

function amongAlike({ code, name }: OfGroup, language: Language): string {
  const official = lowerFirst(name[language])
  const words = AMONG[code]?.[language]
  return words === undefined ? `i ${official}` : `blant ${words} (${official})`
}

/**
 * `Små kommuner, lave bundne kostnader, lave frie inntekter (KOSTRA-gruppe 1)`: the words first, the
 * number second. A group that is new to us has its official name alone.
 */
export function groupInWords(
  { code, name }: { readonly code: string; readonly name: Text },
  language: Language,
): string {
  const words = WORDS[code]?.[language]
  const official = name[language]
  return words === undefined ? official : `${words} (${lowerFirst(official)})`
}

/** Names of groups begin sentences; in brackets they do not. KOSTRA is written so anywhere. */
export const lowerFirst = (text: string): string =>
  /^[A-ZÆØÅ]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
