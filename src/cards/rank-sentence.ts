import type { Language } from '../domain/indicator.ts'
import { formatNumber, ordinal } from '../domain/number-text.ts'
import { FEWEST_RANKED, type Rank, type RankOrder } from '../domain/rank.ts'

export interface RankInput {
  readonly rank: Rank
  readonly order: RankOrder
  readonly level: 'kommune' | 'fylke'
  /** How many places of the level there are in all, ranked or not. */
  readonly placesInAll: number
}

interface Words {
  readonly places: Readonly<Record<RankInput['level'], string>>
  readonly thosePlaces: Readonly<Record<RankInput['level'], string>>
  readonly number: (rank: string, places: string) => string
  readonly shared: (rank: string, places: string) => string
  readonly withOthers: (others: string) => string
  readonly order: Readonly<Record<RankOrder, string>>
}

const WORDS: Record<Language, Words> = {
  nb: {
    places: { kommune: 'kommuner', fylke: 'fylker' },
    thosePlaces: { kommune: 'kommunene som har tall', fylke: 'fylkene som har tall' },
    number: (rank, places) => `Nummer ${rank} av ${places}`,
    shared: (rank, places) => `Delt ${rank} plass blant ${places}`,
    withOthers: (others) => `, sammen med ${others} andre`,
    order: { 'highest-first': 'regnet fra høyest', 'lowest-first': 'regnet fra lavest' },
  },
  nn: {
    places: { kommune: 'kommunar', fylke: 'fylke' },
    thosePlaces: { kommune: 'kommunane som har tal', fylke: 'fylka som har tal' },
    number: (rank, places) => `Nummer ${rank} av ${places}`,
    shared: (rank, places) => `Delt ${rank} plass blant ${places}`,
    withOthers: (others) => `, saman med ${others} andre`,
    order: { 'highest-first': 'rekna frå høgast', 'lowest-first': 'rekna frå lågast' },
  },
}

/** `351 kommuner`, or `de 17 kommunene som har tall` when most have none to be ranked by. */
function placesText(input: RankInput, language: Language): string {
  const words = WORDS[language]
  const count = formatNumber(input.rank.of, 0)
  if (2 * input.rank.of >= input.placesInAll) return `${count} ${words.places[input.level]}`
  return `${language === 'nb' ? 'de' : 'dei'} ${count} ${words.thosePlaces[input.level]}`
}

/**
 * `Nummer 41 av 351 kommuner, regnet fra høyest.` A shared place is called shared, and says with
 * how many when they are more than a tenth. Empty when fewer than five are ranked.
 */
export function rankSentence(input: RankInput, language: Language): string {
  const { rank, of, tied } = input.rank
  if (of < FEWEST_RANKED) return ''
  const words = WORDS[language]
  const places = placesText(input, language)
  const order = words.order[input.order]
  if (tied === 0) return `${words.number(formatNumber(rank, 0), places)}, ${order}.`
  const others = tied > of / 10 ? words.withOthers(formatNumber(tied, 0)) : ''
  return `${words.shared(ordinal(rank), places)}${others}, ${order}.`
}
