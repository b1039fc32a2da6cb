/** What a number in a text counts, by the words that follow it (or stand before it: `kr 500`). */
import type { UnitId } from '../../domain/indicator.ts'

/**
 * `percentage-points`: a difference of shares. `places`: kommuner or fylker, as in a ranking.
 * `times`: as often. `households`: counted nowhere in the catalogue.
 */
export type SpokenUnit =
  | Exclude<UnitId, 'percent-change'>
  | 'percentage-points'
  | 'places'
  | 'times'
  | 'households'

export interface FoundUnit {
  readonly unit: SpokenUnit
  /** How many letters of the text after the number belong to it. */
  readonly length: number
  /** What is counted, where the unit is a noun: `flyktninger`. */
  readonly noun: string | null
}

const GAP = '[\\s\\u00a0]*'
const unit = (words: string): RegExp => new RegExp(`^${GAP}(?:${words})`, 'iu')

/** Straight after the number, the longest word first. */
const DIRECT: readonly (readonly [RegExp, SpokenUnit])[] = [
  [unit('prosentpoeng(?!\\p{L})|%-?poeng'), 'percentage-points'],
  [unit('prosent(?!\\p{L})|%|pst\\.?(?!\\p{L})'), 'percent'],
  [
    unit('(?:norske )?kroner(?!\\p{L})|krone(?!\\p{L})|kr\\.?(?!\\p{L})|,-|NOK(?!\\p{L})'),
    'kroner',
  ],
  [
    unit(
      'tonn(?!\\p{L})[^.,;]{0,30}?(?<!\\p{L})(?:per|pr\\.?) (?:innbygg\\p{L}*|person|hode|hovud)',
    ),
    'tonnes-co2e-per-person',
  ],
  [unit('tonn(?!\\p{L})(?: CO[₂2](?:-ekvivalent(?:er|ar))?)?'), 'tonnes-co2e'],
  [unit('(?:dekar|daa|mål)(?!\\p{L})'), 'decares'],
  [unit('(?:kvadratkilometer|km²|km2)'), 'square-kilometres'],
  [unit('(?:kilometer|km)(?![\\p{L}²2])'), 'kilometres'],
  [unit('(?:grunnsk[ou]le)?poeng(?!\\p{L})'), 'points'],
  [unit('gang(?:er|ar)?(?!\\p{L})'), 'times'],
  [
    unit(
      '(?:eldre|person\\p{L}*|menneske\\p{L}*|innbygg\\p{L}*)[^.,;]{0,40}?(?<!\\p{L})(?:per|pr\\.?|for (?:hver|kvar)t?|på (?:hver|kvar)t?)(?!\\p{L})(?:\\s+(?:enkelt )?(?:ung\\p{L}*|person under \\p{L}*))?',
    ),
    'persons-per-young',
  ],
]

/** Things that are counted; an adjective or two may stand before: `12 nye boliger`. */
const NOUNS: readonly (readonly [RegExp, SpokenUnit])[] = [
  [
    /^(?:nabo)?kommun(?:e|er|ar|ene|ane)$|^fylke[rt]?$|^fylka$|^naboer$|^naboar$|^plass$/iu,
    'places',
  ],
  [/^(?:hushold(?:ning)?(?:er|ar)?|hushald|husstand(?:er|ar)?|famili(?:er|ar))$/iu, 'households'],
  [/^(?:bolig(?:er|ar)?|bustad(?:er|ar)?|leilighet(?:er|ar)?)$/iu, 'dwellings'],
  [/^(?:bygg|bygning(?:er|ar)?|hytte(?:r|ar)?|hus)$/iu, 'buildings'],
  [
    /^(?:person(?:er|ar)?|menneske(?:r|ne|n)?|innbygg(?:er|ere|erne|jar|jarar|jarane)|folk|flyktning(?:er|ar|ene|ane)?|elev(?:er|ar)?|barn|unge|ungdom(?:mer|mar)?|eldre|pensjonist(?:er|ar)?|ledige|arbeidsledige|arbeidslause|arbeidsplass(?:er|ar)?|jobb(?:er|ar)|ansatte|tilsette|kvinner|menn|velgere|veljarar|innflyttere|innflyttarar|innvandrere|innvandrarar|asylsøkere|asylsøkjarar|studenter|studentar|stillinger|stillingar|årsverk)$/iu,
    'persons',
  ],
]

const NO_ADJECTIVE =
  /^(?:i|av|på|og|er|har|som|til|mot|med|for|fra|frå|var|det|den|vi|de|dei|men|mens|medan|enn|å|bor|bur)$/iu
const ADJECTIVES_AT_MOST = 2

/** The unit of a number, read from the text that follows it; null when none is there. */
export function unitAfter(rest: string): FoundUnit | null {
  for (const [pattern, found] of DIRECT) {
    const match = pattern.exec(rest)
    if (match) return { unit: found, length: match[0].length, noun: null }
  }
  return nounAfter(rest)
}

function nounAfter(rest: string): FoundUnit | null {
  const words = rest.slice(0, 80).matchAll(/[\s\u00a0]+(\p{L}[\p{L}-]*)/guy)
  let passed = 0
  for (const { index, 0: whole, 1: word = '' } of words) {
    const found = NOUNS.find(([pattern]) => pattern.test(word))
    if (found) return { unit: found[1], length: index + whole.length, noun: word.toLowerCase() }
    passed += 1
    if (passed > ADJECTIVES_AT_MOST || NO_ADJECTIVE.test(word)) return null
  }
  return null
}

/** `kr 480 000`: the unit before the number. */
export const isKronerBefore = (before: string): boolean =>
  /(?<!\p{L})kr\.?[\s\u00a0]*$/iu.test(before)
