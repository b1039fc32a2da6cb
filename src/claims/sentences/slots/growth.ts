/**
 * Slots of growth, told as what it is: `Folketallet gikk ned 1,2 prosent i Røros fra 2021 til 2026`
 * and, beside it, what it was elsewhere.
 */
import type { GrowthWords as GrowthSaying } from '../../../domain/saying.ts'
import { toShownUnits } from '../../../domain/rounding.ts'
import type { Claim, ClaimOf } from '../../model/claim.ts'
import type { Slots } from '../words/fill.ts'
import { countOf, countWord, LAST_WORD, ordinalWord } from '../words/number-words.ts'
import { inYear, span } from '../words/period-words.ts'
import type { Way } from '../words/words.ts'
import {
  againstWords,
  neighbourCount,
  placeGender,
  spokenRank,
  type SpokenRank,
} from './against-others.ts'
import { figureOf, placeSlots, type Context } from './context.ts'
import { isWithin, rankedWords } from './ranked-places.ts'

type Sign = 'up' | 'down' | 'none'

const signOf = (value: number, { summary }: Context): Sign => {
  const units = toShownUnits(value, summary.decimals)
  return units > 0 ? 'up' : units < 0 ? 'down' : 'none'
}

/** Its verb, and what follows: `økte` `20,1 prosent`, `gikk` `ned 1,2 prosent`. */
function went(value: number, context: Context): { readonly verb: string; readonly rest: string } {
  const sign = signOf(value, context)
  const [verb, particle] = context.words.growth[sign]
  const figure = figureOf(Math.abs(value), context)
  const rest = sign === 'none' ? `${particle} (${figure})` : `${particle} ${figure}`.trim()
  return { verb, rest }
}

/** `, mot 7,9 prosent på landsbasis`; of another sign, `, mens det økte 4,4 prosent på landsbasis`. */
function besideOther(
  { numbers, compared }: ClaimOf<'comparison'>,
  context: Context,
): string | undefined {
  const [own, other] = numbers
  const { growth } = context.words
  const sign = signOf(other, context)
  if (sign !== 'none' && sign === signOf(own, context)) {
    const others = againstWords(figureOf(Math.abs(other), context), compared, context)
    return others && `, ${growth.against} ${others}`
  }
  const { verb, rest } = went(other, context)
  const where = againstWords(rest, compared, context)
  if (where === undefined) return undefined
  // `mens det vanligvis økte 4,4 prosent`: the verb goes between.
  const words = where.startsWith(`${growth.usually} `)
    ? `${growth.usually} ${verb}${where.slice(growth.usually.length)}`
    : `${verb} ${where}`
  return `, ${growth.while} ${growth.it} ${words}`
}

/** `gikk det mer ned`: what it did where it was more, or less, than here. */
function beyond(way: Way, own: number, context: Context): string {
  const { growth } = context.words
  const [verb, rest] = growth.beyond[signOf(own, context)][way]
  return `${verb} ${growth.it} ${rest}`.trim()
}

/** `, og i tre av fire nabokommuner gikk det mer ned`. */
function besideNeighbours(claim: ClaimOf<'neighbours'>, context: Context): string {
  const [own, above, below, of] = claim.numbers
  const { words, language } = context
  const { growth } = words
  const alike = of - above - below
  const rest = alike > 0 ? `, ${growth.alike(countOf(alike, of, language))}` : ''
  const some = (count: number, way: Way) =>
    `${words.and} ${growth.in} ${neighbourCount(count, of, context)} ${beyond(way, own, context)}`
  if (claim.direction === 'level')
    return `, ${some(above, 'down')}, ${words.and} ${growth.in} ${countOf(below, of, language)} ${beyond('up', own, context)}${rest}`
  return `, ${claim.direction === 'up' ? some(above, 'down') : some(below, 'up')}${rest}`
}

/** The end of growths that a place is at, where no other is beyond it: `den største nedgangen`. */
function endOf(sign: 'up' | 'down', way: Way, { words }: Context, order = ''): string {
  const { growth } = words
  const size = sign === way ? growth.most : growth.least
  return [words.article.masculine, order, size, sign === 'up' ? growth.rise : growth.fall]
    .filter(Boolean)
    .join(' ')
}

/** `den nest største nedgangen`; undefined where not all before it went the same way, or too many. */
function rankedEnd(own: number, { way, rank }: SpokenRank, context: Context) {
  const sign = signOf(own, context)
  const order = rank <= LAST_WORD ? ordinalWord(rank, context.language) : undefined
  if (sign === 'none' || order === undefined) return undefined
  return sign === way || rank === 1 ? endOf(sign, way, context, order) : undefined
}

function besideRanked(claim: ClaimOf<'rank'>, context: Context): string {
  const [own, , of] = claim.numbers
  const { words, language } = context
  const spoken = spokenRank(claim)
  const places = rankedWords(claim, context)
  const end = rankedEnd(own, spoken, context)
  if (end) return `, ${end} ${words.with} ${places}`
  const count =
    spoken.ahead > 0 && spoken.ahead <= LAST_WORD && of > LAST_WORD
      ? countOf(spoken.ahead, of, language, placeGender(context))
      : countWord(spoken.ahead, language, placeGender(context))
  return `, ${words.and} ${words.growth.in} ${count} av ${places} ${beyond(spoken.way, own, context)}`
}

/** `, den største nedgangen siden tallrekken startet i 2011`. */
function besideEarlier(claim: ClaimOf<'record'>, context: Context): string | undefined {
  const [own] = claim.numbers
  const { summary, language, words } = context
  const sign = signOf(own, context)
  if (sign === 'none') return undefined
  const end = endOf(sign, claim.direction, context)
  const began = inYear(claim.periods[0], summary, language)
  return `, ${end} ${words.growth.seriesBegan} ${began}`
}

function beside(claim: Claim, context: Context): string | undefined {
  switch (claim.kind) {
    case 'level':
      return ''
    case 'comparison':
      return besideOther(claim, context)
    case 'neighbours':
      return besideNeighbours(claim, context)
    case 'rank':
      return besideRanked(claim, context)
    case 'record':
      return besideEarlier(claim, context)
    default:
      return undefined
  }
}

const namesFylke = (claim: Claim): boolean =>
  (claim.kind === 'rank' && isWithin(claim)) ||
  (claim.kind === 'comparison' && claim.compared === 'fylke')

/** Slots of any claim about a growth; null of a kind that nothing is said of. */
export function growthSlots(claim: Claim, level: GrowthSaying, context: Context): Slots | null {
  const told = beside(claim, context)
  if (told === undefined) return null
  const period = claim.periods.at(-1) ?? claim.periods[0]
  return {
    ...placeSlots(context, { fylkeIsSaid: namesFylke(claim) }),
    thing: level.thing,
    ...went(claim.numbers[0], context),
    span: span(period, level.years, context.summary, context.language),
    beside: told,
  }
}
