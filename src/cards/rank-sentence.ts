import type { Language, UnitId } from '../domain/indicator.ts'
import { formatNumber, ordinal } from '../domain/number-text.ts'
import { FEWEST_RANKED, type Rank, type RankOrder } from '../domain/rank.ts'
import { isCounted, isTotal } from '../domain/unit.ts'

export interface RankInput {
  readonly rank: Rank
  readonly order: RankOrder
  readonly level: 'kommune' | 'fylke'
  /** How many places of the level there are in all, ranked or not. */
  readonly placesInAll: number
  readonly unit: UnitId
  /** The place's figure as it is shown is nothing at all. */
  readonly isZero?: boolean
}

type End = 'most' | 'least'
/** What it is to be at either end: shares are high and low, distances long, homes many. */
type Measure = 'high' | 'long' | 'many' | 'large'

interface Words {
  readonly places: Readonly<Record<RankInput['level'], string>>
  readonly thosePlaces: Readonly<Record<RankInput['level'], string>>
  readonly all: string
  readonly ends: Readonly<Record<Measure, Readonly<Record<End, string>>>>
  /** From the first: nothing, `nest`, … `tolvte`. */
  readonly ordinals: readonly string[]
  readonly of: string
  readonly shared: string
  readonly sharedWith: (others: string) => string
  readonly zero: (alike: string, places: string) => string
}

const WORDS: Record<Language, Words> = {
  nb: {
    places: { kommune: 'kommuner', fylke: 'fylker' },
    thosePlaces: { kommune: 'kommunene med tall', fylke: 'fylkene med tall' },
    all: 'de',
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
    zero: (alike, places) => `${alike} av ${places} har null.`,
  },
  nn: {
    places: { kommune: 'kommunar', fylke: 'fylke' },
    thosePlaces: { kommune: 'kommunane med tal', fylke: 'fylka med tal' },
    all: 'dei',
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
    zero: (alike, places) => `${alike} av ${places} har null.`,
  },
}

/** `357 kommuner`, or `de 322 kommunene med tall`: who is ranked is said unless it is all of them. */
function placesText({ rank, level, placesInAll }: RankInput, words: Words): string {
  const count = formatNumber(rank.of, 0)
  return rank.of === placesInAll
    ? `${count} ${words.places[level]}`
    : `${words.all} ${count} ${words.thosePlaces[level]}`
}

function measureOf(unit: UnitId): Measure {
  if (unit === 'kilometres') return 'long'
  if (!isTotal(unit)) return 'high'
  return isCounted(unit) ? 'many' : 'large'
}

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** `Nest lavest`, `58. høyest`: from the end that is nearer. */
function placeText({ rank, order, unit }: RankInput, words: Words): string {
  const fromTheOther = rank.of - rank.rank - rank.tied + 1
  const turned = fromTheOther < rank.rank
  const end: End = (order === 'highest-first') === turned ? 'least' : 'most'
  const at = turned ? fromTheOther : rank.rank
  const word = words.ordinals[at - 1] ?? ordinal(at)
  return capitalised(`${word} ${words.ends[measureOf(unit)][end]}`.trim())
}

/**
 * `Nest lavest av 357 kommuner.`, `58. høyest av de 322 kommunene med tall (delt plass).` A place
 * shared by more than a tenth says with how many. Empty when fewer than five are ranked.
 */
export function rankSentence(input: RankInput, language: Language): string {
  const { of, tied } = input.rank
  if (of < FEWEST_RANKED) return ''
  const words = WORDS[language]
  const places = placesText(input, words)
  if (input.isZero && tied > 0) return words.zero(formatNumber(tied + 1, 0), places)
  const many = tied > of / 10
  const shared = many ? words.sharedWith(formatNumber(tied, 0)) : tied > 0 ? words.shared : ''
  return `${placeText(input, words)} ${words.of} ${places}${shared}.`
}
