/** Words that say where a place stands among others: `lavest i Troms`, `blant de ti største`. */
import { COUNTRY, fylkeOf, levelOf, type PlaceCode } from '../../domain/place.ts'
import { nameParts, withoutQualifier } from '../../domain/place-name.ts'
import type { NamedPlace } from '../../domain/place-search.ts'
import { FROM_THIRD, numberOfWord } from './number-words.ts'
import type { Span } from './not-figures.ts'

/** Among whom: a fylke's kommuner, all kommuner, all fylker, or those of our own fylke. */
export type Scope =
  | { readonly kind: 'fylke'; readonly code: PlaceCode }
  | { readonly kind: 'own-fylke' | 'country' | 'fylker' }

export interface RankPhrase extends Span {
  readonly end: number
  readonly scope: Scope
  /** Null where the words do not say from which end. */
  readonly order: 'highest-first' | 'lowest-first' | null
  readonly place: number
  /** `blant de ti største`: that place or any before it. */
  readonly within: boolean
  /** `største kommune`: it does not say of what. */
  readonly size: boolean
}

const HIGH = 'høyest|høgast|størst|flest|mest|lengst'
const LOW = 'lavest|lågast|minst|færrest|kortest'
const ORDINALS: Readonly<Record<string, number>> = { nest: 2, ...FROM_THIRD }
const ORDINAL = `${Object.keys(ORDINALS).join('|')}|\\d{1,3}\\.`
const SUPERLATIVE = new RegExp(
  `(?<!\\p{L})(?:(?:den|det|de|dei)\\s+)?(?:(?:aller)\\s+)?(?:(${ORDINAL})\\s?)?(?:(${HIGH})|(${LOW}))e?(?!\\p{L})`,
  'giu',
)
const AMONG_FIRST = new RegExp(
  `(?<!\\p{L})(?:blant|mellom)\\s+(?:de|dei)\\s+(\\p{L}+|\\d{1,3})\\s+(?:kommunene\\s+|kommunane\\s+)?(?:med\\s+)?(?:(${HIGH})|(${LOW}))e?(?!\\p{L})`,
  'giu',
)
const NUMBERED =
  /(?<!\p{L})(?:(?:nummer|nr\.?|plass(?:\s+nummer)?)\s+(\d{1,3})|(\d{1,3})\.\s*plass)(?:\s+av\s+(?:de\s+|dei\s+|alle\s+)?\d{1,3})?(?!\d|\p{L})/giu

/** Every one of them, in the order of the text. */
export function rankPhrasesIn(text: string, places: readonly NamedPlace[]): RankPhrase[] {
  const fylker = fylkerByName(places)
  const found = [
    ...phrases(text, AMONG_FIRST, fylker, ([count, high, low]) => ({
      order: orderOf(high, low),
      place: countOf(count),
      within: true,
    })),
    ...phrases(text, NUMBERED, fylker, ([one, other], rest) => ({
      order: endNamed(rest),
      place: Number(one ?? other),
      within: false,
    })),
    ...phrases(text, SUPERLATIVE, fylker, ([ordinal, high, low]) => ({
      order: orderOf(high, low),
      place: placeOf(ordinal),
      within: false,
    })),
  ]
  return found
    .filter(
      (one, i) =>
        !found.some((other, j) => j < i && other.start < one.end && one.start < other.end),
    )
    .sort((a, b) => a.start - b.start)
}

const orderOf = (high: string | undefined, low: string | undefined): RankPhrase['order'] =>
  high ? 'highest-first' : low ? 'lowest-first' : null

const placeOf = (ordinal: string | undefined): number =>
  ordinal === undefined ? 1 : (ORDINALS[ordinal.toLowerCase()] ?? Number.parseInt(ordinal, 10))

const countOf = (count = ''): number =>
  /^\d+$/u.test(count) ? Number(count) : (numberOfWord(count) ?? 0)

const endNamed = (rest: string): RankPhrase['order'] =>
  /(?<!\p{L})fra (?:toppen|høyest)|frå (?:toppen|høgast)/iu.test(rest)
    ? 'highest-first'
    : /(?<!\p{L})fra (?:bunnen|lavest)|frå (?:botnen|lågast)/iu.test(rest)
      ? 'lowest-first'
      : null

type Read = (
  groups: readonly (string | undefined)[],
  rest: string,
) => Pick<RankPhrase, 'order' | 'place' | 'within'>

function phrases(
  text: string,
  pattern: RegExp,
  fylker: ReadonlyMap<string, PlaceCode>,
  read: Read,
): RankPhrase[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const start = match.index
    const end = start + match[0].length
    const clause = clauseAfter(text, end)
    const scope = scopeBefore(text, start, fylker) ?? scopeAfter(clause, fylker)
    const what = read(match.slice(1), clause)
    if (!scope || what.place < 1 || isNoRank(match[0], clause)) return []
    const size =
      /(?:størst|minst)e?$/iu.test(match[0]) && /^\s+(?:kommun|fylke|fylka|by)/iu.test(clause)
    return [
      {
        start: scope.start === undefined ? start : Math.min(start, scope.start),
        end: end + scope.length,
        scope: scope.scope,
        size,
        ...what,
      },
    ]
  })
}

/** `minst 500 innbyggere`, `mest mulig` */
const isNoRank = (words: string, rest: string): boolean =>
  /(?:minst|mest|høyest|høgast|flest)$/iu.test(words) &&
  /^\s*(?:\d|mulig|mogleg|én|ein|to|tre|fire|fem|ti)(?!\p{L})/iu.test(rest)

/** Up to where another thought begins. */
const clauseAfter = (text: string, from: number): string =>
  /^[^.,;:!?\n]{0,110}/u.exec(text.slice(from))?.[0] ?? ''

interface FoundScope {
  readonly scope: Scope
  /** How many letters after the words belong to it. */
  readonly length: number
  /** Where it begins, when it stands before. */
  readonly start?: number
}

function scopeAfter(clause: string, fylker: ReadonlyMap<string, PlaceCode>): FoundScope | null {
  const named = [...fylker.keys()].map(escaped).join('|')
  const pattern = new RegExp(
    `(?<!\\p{L})(?:(?:i|på|av|blant|innen|innan)\\s+(?:(?:hele|heile|alle|de|dei)\\s+)*(?:kommun(?:er|ar|ene|ane)\\s+i\\s+(?:hele\\s+|heile\\s+)?)?)(${named}|landet|Norge|Noreg|fylket|fylkene|fylka|fylker|fylke|kommunene|kommunane|kommuner|kommunar)(?!\\p{L})`,
    'iu',
  )
  const found = pattern.exec(clause)
  if (!found) return null
  return { scope: scopeNamed(found[1]!, fylker), length: found.index + found[0].length }
}

/** `Norges største kommune`, `Blant de tolv kommunene i Østfold hadde Halden den laveste …` */
function scopeBefore(
  text: string,
  start: number,
  fylker: ReadonlyMap<string, PlaceCode>,
): FoundScope | null {
  const named = [...fylker.keys()].map(escaped).join('|')
  const before = text.slice(Math.max(0, start - 90), start)
  const owner = new RegExp(`(?<!\\p{L})(Norge|Noreg|landet|fylket|${named})s\\s+$`, 'iu').exec(
    before,
  )
  if (owner)
    return {
      scope: scopeNamed(owner[1]!, fylker),
      length: 0,
      start: start - owner[0].length,
    }
  const among = new RegExp(
    `(?:blant|av)\\s+(?:de\\s+|dei\\s+|alle\\s+)*(?:\\p{L}+\\s+|\\d+\\s+)?kommun(?:ene|ane|er|ar)\\s+i\\s+(${named}|landet|Norge|Noreg|fylket)(?!\\p{L})[^.;:]*$`,
    'iu',
  ).exec(before)
  return among ? { scope: scopeNamed(among[1]!, fylker), length: 0 } : null
}

function scopeNamed(name: string, fylker: ReadonlyMap<string, PlaceCode>): Scope {
  const lower = name.toLowerCase()
  if (lower === 'fylket') return { kind: 'own-fylke' }
  if (/^fylk(?:ene|a|er|e)$/u.test(lower)) return { kind: 'fylker' }
  const code = fylker.get(lower)
  return code ? { kind: 'fylke', code } : { kind: 'country' }
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** Every part of every fylke's name, in small letters. */
function fylkerByName(places: readonly NamedPlace[]): ReadonlyMap<string, PlaceCode> {
  return new Map(
    places
      .filter(({ code }) => code !== COUNTRY && levelOf(code) === 'fylke')
      .flatMap(({ code, name }) =>
        nameParts(name).map((part): [string, PlaceCode] => [
          withoutQualifier(part).toLowerCase(),
          code,
        ]),
      ),
  )
}

/** Whether a place can be ranked there: a kommune of the fylke, or a fylke among fylker. */
export const isInScope = (code: PlaceCode, scope: Scope): boolean =>
  scope.kind === 'fylke'
    ? levelOf(code) === 'kommune' && fylkeOf(code) === scope.code
    : scope.kind === 'fylker'
      ? levelOf(code) === 'fylke'
      : scope.kind === 'own-fylke'
        ? levelOf(code) === 'kommune'
        : levelOf(code) !== 'land'
