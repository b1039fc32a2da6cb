/** Who is ranked, in words. */
import { formatNumber } from '../../../domain/number-text.ts'
import type { Everyone } from '../../model/claim-data.ts'
import type { ClaimOf } from '../../model/claim.ts'
import { eligibleAmong, isWithinFylke, rankedPlaces } from '../../model/ranked-places.ts'
import { countWord } from '../words/number-words.ts'
import { fylkeName, type Context } from './context.ts'

/** A place of this level is spoken of among its like. */
export const likeLevel = ({ data }: Context): 'kommune' | 'fylke' =>
  data.level === 'fylke' ? 'fylke' : 'kommune'

export const isWithin = (claim: ClaimOf<'rank'>): boolean => isWithinFylke(claim.compared)

/** How many places of the level there are, of the fylke or the whole country. */
interface Field {
  readonly all: number
  readonly withFigure: number
  /** With enough people for a fair rank. */
  readonly large: number
}

/** Counted once for all places that are ranked by the same figures. */
const FIELDS = new WeakMap<Everyone, Field>()

function fieldOf(claim: ClaimOf<'rank'>, context: Context): Field {
  const everyone = context.data.everyone(claim.indicator, claim.periods[0])
  if (!everyone) return { all: 0, withFigure: 0, large: 0 }
  const places = rankedPlaces(everyone, claim.compared, context)
  const field = FIELDS.get(places) ?? {
    all: places.size,
    withFigure: [...places.values()].filter((value) => value !== null).length,
    large: eligibleAmong(places, context).size,
  }
  FIELDS.set(places, field)
  return field
}

/**
 * What those that are ranked have and the others do not: a figure, or enough people for a fair one.
 * Nothing where all of them are ranked.
 */
function whichOf(claim: ClaimOf<'rank'>, context: Context): string {
  const { summary, words } = context
  const { all, withFigure, large } = fieldOf(claim, context)
  const of = claim.numbers[2]
  if (of === all) return ''
  const base = summary.minimumBase
  if (!base || of === withFigure) return ` ${words.having} ${words.figures}`
  const enough = words.atLeast(formatNumber(base.atLeast, 0), base.counted)
  const both = of === large ? enough : `${words.figures} ${words.and} ${enough}`
  return ` ${words.having} ${both}`
}

/**
 * `landets 357 kommuner`, `de tolv kommunene i Østfold`, `de 351 kommunene med minst 500 innbyggere`: a
 * number that is not that of all of them is heard as a fault, unless it says of whom it is.
 */
export function rankedWords(claim: ClaimOf<'rank'>, context: Context): string {
  const { words, language } = context
  const count = countWord(claim.numbers[2], language)
  const level = likeLevel(context)
  const which = whichOf(claim, context)
  if (which === '' && !isWithin(claim)) return words.allPlaces[level](count)
  const fylke = isWithin(claim) ? ` i ${fylkeName(context)}` : ''
  return `${words.the} ${count} ${words.thePlaces[level]}${fylke}${which}`
}
