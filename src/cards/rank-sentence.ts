import type { Language, UnitId } from '../domain/indicator.ts'
import { formatNumber } from '../domain/number-text.ts'
import { FEWEST_RANKED, type Rank, type RankOrder } from '../domain/rank.ts'
import { isCounted, isTotal } from '../domain/unit.ts'

export interface RankInput {
  readonly rank: Rank
  readonly order: RankOrder
  readonly level: 'kommune' | 'fylke'
  /** How many places of the level there are in all, ranked or not. */
  readonly placesInAll: number
  readonly unit: UnitId
  /** Only a group of them is on the map, and ranked: they are not all there are. */
  readonly ofGroup?: boolean
  /** The place's figure as it is shown is nothing at all. */
  readonly isZero?: boolean
}

type End = 'most' | 'least'
/** What it is to be at either end: shares are high and low, distances long, homes many. */
type Measure = 'high' | 'long' | 'many' | 'large'

interface Words {
  readonly allPlaces: Readonly<Record<RankInput['level'], (count: string) => string>>
  readonly thosePlaces: Readonly<Record<RankInput['level'], (count: string) => string>>
  readonly ends: Readonly<Record<Measure, Readonly<Record<End, string>>>>
  /** From the first: nothing, `nest`, … `tolvte`. */
  readonly ordinals: readonly string[]
  readonly of: string
  readonly shared: string
  readonly sharedWith: (others: string) => string
  readonly middle: string
  readonly zero: (alike: string, places: string) => string
}

const WORDS: Record<Language, Words> = {
  nb: {
    allPlaces: {
      kommune: (count) => `landets ${count} kommuner`,
      fylke: (count) => `de ${count} fylkene`,
    },
    thosePlaces: {
      kommune: (count) => `de ${count} kommunene med tall`,
      fylke: (count) => `de ${count} fylkene med tall`,
    },
    ends: {
      high: { most: 'høyest', least: 'lavest' },
      long: { most: 'lengst', least: 'kortest' },
      many: { most: 'flest', least: 'færrest' },
      large: { most: 'størst', least: 'minst' },
    },
    // oxfmt-ignore
    ordinals: ['', 'nest', 'tredje', 'fjerde', 'femte', 'sjette', 'sjuende', 'åttende', 'niende', 'tiende', 'ellevte', 'tolvte'],
    of: 'av',
    shared: ' (delt plass)',
    sharedWith: (others) => ` (deler plassen med ${others} andre)`,
    middle: 'I den midterste tredelen',
    zero: (alike, places) => `${alike} av ${places} har null.`,
  },
  nn: {
    allPlaces: {
      kommune: (count) => `dei ${count} kommunane i landet`,
      fylke: (count) => `dei ${count} fylka`,
    },
    thosePlaces: {
      kommune: (count) => `dei ${count} kommunane med tal`,
      fylke: (count) => `dei ${count} fylka med tal`,
    },
    ends: {
      high: { most: 'høgast', least: 'lågast' },
      long: { most: 'lengst', least: 'kortast' },
      many: { most: 'flest', least: 'færrast' },
      large: { most: 'størst', least: 'minst' },
    },
    // oxfmt-ignore
    ordinals: ['', 'nest', 'tredje', 'fjerde', 'femte', 'sjette', 'sjuande', 'åttande', 'niande', 'tiande', 'ellevte', 'tolvte'],
    of: 'av',
    shared: ' (delt plass)',
    sharedWith: (others) => ` (deler plassen med ${others} andre)`,
    middle: 'I den midtarste tredelen',
    zero: (alike, places) => `${alike} av ${places} har null.`,
  },
}

/** `landets 357 kommuner`, `de 322 kommunene med tall`: who is ranked, unless it is all of them. */
function placesText({ rank, level, placesInAll, ofGroup }: RankInput, words: Words): string {
  const are = rank.of === placesInAll && !ofGroup ? words.allPlaces : words.thosePlaces
  return are[level](formatNumber(rank.of, 0))
}

function measureOf(unit: UnitId): Measure {
  if (unit === 'kilometres') return 'long'
  if (!isTotal(unit)) return 'high'
  return isCounted(unit) ? 'many' : 'large'
}

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** Place and end as they are told: `nest lavest` near an end, else the third that it lies in. */
interface Standing {
  readonly end: End | null
  /** From that end; null where it is too far from it for anybody to count so. */
  readonly at: number | null
}

function standingOf({ rank: { rank, of, tied }, order }: RankInput, words: Words): Standing {
  const fromTheOther = of - rank - tied + 1
  const turned = fromTheOther < rank
  const end: End = (order === 'highest-first') === turned ? 'least' : 'most'
  const at = turned ? fromTheOther : rank
  const third = of / 3
  if (at <= words.ordinals.length && at <= Math.max(1, third)) return { end, at }
  // All that share the place lie in the third.
  return { end: at + tied <= third ? end : null, at: null }
}

function placeText({ end, at }: Standing, { unit }: RankInput, words: Words): string {
  if (end === null) return words.middle
  const measure = measureOf(unit)
  const word = words.ends[measure][end]
  if (at !== null) return capitalised(`${words.ordinals[at - 1] ?? ''} ${word}`.trim())
  if (measure === 'many') return `I tredelen med ${word}`
  return measure === 'long' ? `I tredelen med ${word} avstand` : `I den ${word}e tredelen`
}

/**
 * `Nest lavest av landets 357 kommuner.`, `Niende høyest av de 322 kommunene med tall (delt
 * plass).`; of those further from the ends `I den midterste tredelen av …`, which contradicts
 * nothing that is said of what is usual. What is shared by more than a tenth says with how many.
 * Empty when fewer than five are ranked.
 */
export function rankSentence(input: RankInput, language: Language): string {
  const { of, tied } = input.rank
  if (of < FEWEST_RANKED) return ''
  const words = WORDS[language]
  const places = placesText(input, words)
  if (input.isZero && tied > 0) return words.zero(formatNumber(tied + 1, 0), places)
  const standing = standingOf(input, words)
  return `${placeText(standing, input, words)} ${words.of} ${places}${sharedText(standing, input, words)}.`
}

function sharedText({ at }: Standing, { rank: { of, tied } }: RankInput, words: Words): string {
  if (tied > of / 10) return words.sharedWith(formatNumber(tied, 0))
  return tied > 0 && at !== null ? words.shared : ''
}
