/** Who is ranked, in words. */
import { formatNumber } from '../../../domain/number-text.ts'
import { fylkeOf, levelOf, type PlaceCode } from '../../../domain/place.ts'
import { eligiblePlaces } from '../../../observations/eligible-places.ts'
import type { ClaimOf } from '../../model/claim.ts'
import { countWord } from '../words/number-words.ts'
import { fylkeName, type Context } from './context.ts'

/** A place of this level is spoken of among its like. */
export const likeLevel = ({ data }: Context): 'kommune' | 'fylke' =>
  data.level === 'fylke' ? 'fylke' : 'kommune'

export const isWithin = (claim: ClaimOf<'rank'>): boolean => claim.compared.startsWith('fylke')

/** Places of the level, of the fylke or the whole country, that have the figure or might have had. */
function placesOf(claim: ClaimOf<'rank'>, { data }: Context): PlaceCode[] {
  const within = isWithin(claim) ? fylkeOf(data.place.code) : null
  return [...(data.everyone(claim.indicator, claim.periods[0])?.keys() ?? [])].filter(
    (code) => levelOf(code) === data.level && (within === null || fylkeOf(code) === within),
  )
}

/**
 * What those that are ranked have and the others do not: a figure, or enough people for a fair one.
 * Nothing where all of them are ranked.
 */
function whichOf(claim: ClaimOf<'rank'>, places: readonly PlaceCode[], context: Context): string {
  const { data, summary, words } = context
  const of = claim.numbers[2]
  if (of === places.length) return ''
  const figures = data.everyone(claim.indicator, claim.periods[0])
  const withFigure = places.filter((code) => (figures?.get(code) ?? null) !== null)
  const base = summary.minimumBase
  if (!base || of === withFigure.length) return ` ${words.having} ${words.figures}`
  const newest = data.indicators.get(base.indicator)?.newest
  const sizes = newest ? data.everyone(base.indicator, newest) : null
  const large = eligiblePlaces(places, summary, sizes && { values: sizes })
  const enough = words.atLeast(formatNumber(base.atLeast, 0), base.counted)
  const both = of === large.size ? enough : `${words.figures} ${words.and} ${enough}`
  return ` ${words.having} ${both}`
}

/**
 * `357 kommuner`, `de tolv kommunene i Østfold`, `de 351 kommunene med minst 500 innbyggere`: a
 * number that is not that of all of them is heard as a fault, unless it says of whom it is.
 */
export function rankedPlaces(claim: ClaimOf<'rank'>, context: Context): string {
  const { words, language } = context
  const count = countWord(claim.numbers[2], language)
  const level = likeLevel(context)
  const which = whichOf(claim, placesOf(claim, context), context)
  if (which === '' && !isWithin(claim)) return `${count} ${words.places[level]}`
  const fylke = isWithin(claim) ? ` i ${fylkeName(context)}` : ''
  return `${words.the} ${count} ${words.thePlaces[level]}${fylke}${which}`
}
