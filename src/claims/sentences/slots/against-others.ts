/** Slots of how a place's figure stands beside those of other places. */
import { formatNumber } from '../../../domain/number-text.ts'
import { fylkeOf, levelOf, type PlaceCode } from '../../../domain/place.ts'
import { shortName } from '../../../domain/place-name.ts'
import { toShownUnits } from '../../../domain/rounding.ts'
import { UNITS } from '../../../domain/unit.ts'
import { eligiblePlaces } from '../../../observations/eligible-places.ts'
import type { ComparedWith, ClaimOf } from '../../model/claim.ts'
import type { Slots } from '../words/fill.ts'
import { hiddenUnits, ratioRange } from '../../../domain/ratio-range.ts'
import { differenceWords, isSure, percentWords, surePercentWords } from '../words/figure-words.ts'
import { fractionText } from '../words/fractions.ts'
import { timesText } from '../words/multiples.ts'
import { countWord, ordinalWord } from '../words/number-words.ts'
import type { Way } from '../words/words.ts'
import {
  figureAfter,
  figureOf,
  moreWord,
  numberOf,
  otherWay,
  placeSlots,
  subjectWords,
  whenSlots,
  type Context,
} from './context.ts'

/** A place of this level is spoken of among its like. */
const levelWord = ({ data }: Context): 'kommune' | 'fylke' =>
  data.level === 'fylke' ? 'fylke' : 'kommune'

/** `hele landet`, `hele Østfold`, `midten av kommuner som likner`. */
function otherWords(compared: ComparedWith, context: Context): string | undefined {
  const { data, words } = context
  if (compared === 'country') return words.country
  if (compared === 'peers') return words.peers[levelWord(context)]
  return data.place.fylke && words.whole(shortName(data.place.fylke.name))
}

function times(claim: ClaimOf<'comparison'>, { summary, language }: Context): string | undefined {
  const [own, other] = claim.numbers
  if (claim.direction !== 'up' || !UNITS[summary.unit].multiplied) return undefined
  const units = (value: number) => toShownUnits(value, summary.decimals)
  return timesText(units(other), units(own), language, hiddenUnits(summary))
}

function highOf({ saying, words }: Context): string {
  const { gender } = saying
  const form = gender === 'plural' || gender === 'neuter' ? gender : 'common'
  return words.high[saying.size][form]
}

export function comparisonSlots(claim: ClaimOf<'comparison'>, context: Context): Slots {
  const [own, other] = claim.numbers
  const { summary, saying, language, words } = context
  return {
    ...placeSlots(context),
    ...whenSlots(claim.periods[0], context),
    other: otherWords(claim.compared, context),
    by: differenceWords(own - other, summary, saying, language),
    ...(claim.direction !== 'level' && { higher: words.higher[saying.size][claim.direction] }),
    times: times(claim, context),
    high: highOf(context),
    first: numberOf(own, context),
    last: figureOf(other, context),
  }
}

/** `fire av fem nabokommuner`, `alle de fem nabokommunene`, `begge nabokommunene`. */
function neighbourCount(count: number, of: number, context: Context): string {
  const { words, language } = context
  const level = levelWord(context)
  if (count < of)
    return `${countWord(count, language)} av ${countWord(of, language)} ${words.neighbours[level]}`
  const all = of === 2 ? words.both : `${words.allThe} ${countWord(of, language)}`
  return `${all} ${words.theNeighbours[level]}`
}

function sidesSlots(claim: ClaimOf<'neighbours'>, context: Context): Slots {
  const [, above, below, of] = claim.numbers
  const { words, language } = context
  return {
    lowerCount: countWord(above, language),
    higherCount: countWord(below, language),
    of: countWord(of, language),
    neighbours: words.neighbours[levelWord(context)],
    fewer: moreWord('down', context),
    more: moreWord('up', context),
  }
}

function wonSlots(claim: ClaimOf<'neighbours'>, way: Way, context: Context): Slots {
  const [, above, below, of] = claim.numbers
  return {
    countOf: neighbourCount(way === 'up' ? above : below, of, context),
    more: moreWord(way, context),
    fewer: moreWord(otherWay(way), context),
  }
}

/** Those no more than a rounding away are neither higher nor lower, and are said to be so. */
function alikeWords(
  claim: ClaimOf<'neighbours'>,
  { words, language }: Context,
): string | undefined {
  const [, above, below, of] = claim.numbers
  const alike = of - above - below
  return alike > 0 ? words.aboutSame(countWord(alike, language)) : undefined
}

export function neighboursSlots(claim: ClaimOf<'neighbours'>, context: Context): Slots {
  const { direction } = claim
  return {
    ...placeSlots(context),
    ...whenSlots(claim.periods[0], context),
    figure: figureOf(claim.numbers[0], context),
    said: saidFigure(claim.numbers[0], context),
    rest: alikeWords(claim, context),
    ...(direction === 'level' ? sidesSlots(claim, context) : wonSlots(claim, direction, context)),
  }
}

/** The last of all is the first from the other end, which is how people say it. */
function fromNearerEnd(claim: ClaimOf<'rank'>): { readonly way: Way; readonly rank: number } {
  const [, rank, of, tied] = claim.numbers
  const last = rank > 1 && rank + tied === of
  return last ? { way: otherWay(claim.direction), rank: 1 } : { way: claim.direction, rank }
}

/** `de` of a definite subject gives way to the article of the superlative. */
const bare = (subject: string): string => subject.replace(/^(den|det|de|dei) /, '')

function rankPhrase(way: Way, rank: number, { words, saying, language }: Context): string {
  const article = words.article[saying.gender]
  const order = ordinalWord(rank, language)
  const superlative = words.highest[saying.size][way]
  return [article, order, superlative, bare(subjectWords(saying, ''))].filter(Boolean).join(' ')
}

/** Places of the level, of the fylke or the whole country, that have the figure or might have had. */
function placesOf(claim: ClaimOf<'rank'>, { data }: Context): PlaceCode[] {
  const within = claim.compared.startsWith('fylke') ? fylkeOf(data.place.code) : null
  return [...(data.everyone(claim.indicator, claim.periods[0])?.keys() ?? [])].filter(
    (code) => levelOf(code) === data.level && (within === null || fylkeOf(code) === within),
  )
}

/** What those that are ranked have and the others do not: a figure, or enough people for a fair one. */
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

/** `357 kommuner`, `de tolv kommunene i Østfold`; says which where it is not all of them. */
function rankedPlaces(claim: ClaimOf<'rank'>, context: Context): string {
  const { data, words, language } = context
  const of = claim.numbers[2]
  const level = levelWord(context)
  const places = placesOf(claim, context)
  const inFylke = claim.compared.startsWith('fylke')
  if (2 * of >= places.length && !inFylke)
    return `${countWord(of, language)} ${words.places[level]}`
  const fylke = inFylke && data.place.fylke ? ` i ${shortName(data.place.fylke.name)}` : ''
  return `${words.the} ${countWord(of, language)} ${words.thePlaces[level]}${fylke}${whichOf(claim, places, context)}`
}

/** So few that lie before it that they are worth counting. */
const FEW = 12

/** `ingen`, `bare to`; undefined of more than a person would count up. */
function fewWords(ahead: number, of: number, { words, language }: Context): string | undefined {
  if (ahead > FEW || 10 * ahead > of) return undefined
  return ahead === 0 ? countWord(0, language) : `${words.only} ${countWord(ahead, language)}`
}

/** The figure at the head of a sentence: a bare number would not say of what. */
const saidFigure = (value: number, context: Context): string | undefined =>
  UNITS[context.summary.unit].short === '' ? undefined : figureOf(value, context)

export function rankSlots(claim: ClaimOf<'rank'>, context: Context): Slots {
  const [own, , of, tied] = claim.numbers
  const { words, language } = context
  const { way, rank } = fromNearerEnd(claim)
  const ahead = rank - 1
  const others = tied === 1 ? words.others.one : `${countWord(tied, language)} ${words.others.many}`
  const places = rankedPlaces(claim, context)
  return {
    ...placeSlots(context),
    ...whenSlots(claim.periods[0], context),
    figure: figureOf(own, context),
    said: saidFigure(own, context),
    rankPhrase: rankPhrase(way, rank, context),
    among: `${words.with} ${places}`,
    ofPlaces: places,
    few: fewWords(ahead, of, context),
    more: moreWord(way, context),
    ...(tied > 0 && { shared: words.shared(others), alike: words.alike(others) }),
  }
}

export function shareSlots(claim: ClaimOf<'share'>, context: Context): Slots {
  const [part, whole] = claim.numbers
  const { saying, words, language, data } = context
  const fylke = data.place.fylke
  const percent = (100 * part) / whole
  const range = ratioRange(part, whole, context.summary).map((ratio) => 100 * ratio)
  return {
    ...placeSlots(context),
    ...whenSlots(claim.periods[0], context),
    percent: surePercentWords(percent, range) ?? `${words.about} ${percentWords(percent)}`,
    // Beside a fraction the decimal shows which side of it the share lies on.
    exactPercent: isSure(range, 1) ? percentWords(percent, 1) : undefined,
    part: formatNumber(part, context.summary.decimals),
    total: figureAfter(saying.part?.of ?? '', whole, context),
    whole:
      claim.compared === 'country' ? words.country : fylke && words.whole(shortName(fylke.name)),
    partOf: saying.part?.of,
    verb: saying.part?.verb,
    fraction: saying.part && fractionText(percent, { whole: saying.part.of, each: null }, language),
  }
}
