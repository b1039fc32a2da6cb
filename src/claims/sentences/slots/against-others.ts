/** Slots of how a place's figure stands beside those of other places. */
import { formatNumber } from '../../../domain/number-text.ts'
import { toShownUnits } from '../../../domain/rounding.ts'
import type { ShareWords } from '../../../domain/saying.ts'
import { UNITS } from '../../../domain/unit.ts'
import type { ComparedWith } from '../../../domain/peers.ts'
import type { ClaimOf } from '../../model/claim.ts'
import type { Slots } from '../words/fill.ts'
import { hiddenUnits, ratioRange } from '../../../domain/ratio-range.ts'
import { isSure, percentWords, surePercentWords } from '../words/figure-words.ts'
import { fractionText } from '../words/fractions.ts'
import { timesText } from '../words/multiples.ts'
import { countOf, countWord, LAST_WORD, ordinalWord } from '../words/number-words.ts'
import type { Way } from '../words/words.ts'
import {
  besideSlots,
  figureAfter,
  figureOf,
  fylkeName,
  moreWord,
  numberOf,
  otherWay,
  placeSlots,
  subjectWords,
  type Context,
} from './context.ts'
import { shareSlots as shareOf } from './level.ts'
import { isWithin, likeLevel, rankedWords } from './ranked-places.ts'

/** `på landsbasis`, `i Østfold som helhet`, `det som er vanlig i sammenlignbare kommuner`. */
function thanWords(compared: ComparedWith, context: Context): string | undefined {
  const { than } = context.words
  if (compared === 'country') return than.country
  if (compared === 'peers') return than.peers[likeLevel(context)]
  const fylke = fylkeName(context)
  return fylke && than.fylke(fylke)
}

/** `19,2 prosent på landsbasis`, `vanligvis 19,2 prosent i sammenlignbare kommuner`. */
export function againstWords(
  figure: string,
  compared: ComparedWith,
  context: Context,
): string | undefined {
  const { against } = context.words
  if (compared === 'country') return against.country(figure)
  if (compared === 'peers') return against.peers[likeLevel(context)](figure)
  const fylke = fylkeName(context)
  return fylke && against.fylke(figure, fylke)
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

/** `mot 19,2 på landsbasis`, `omtrent som på landsbasis (19,2)`: the unit has been said. */
function othersWords(claim: ClaimOf<'comparison'>, context: Context): string | undefined {
  const [own, other] = claim.numbers
  const { words } = context
  const number = numberOf(other, context)
  if (claim.direction !== 'level') {
    const others = againstWords(number, claim.compared, context)
    return others && `mot ${others}`
  }
  const than = thanWords(claim.compared, context)
  if (than === undefined) return undefined
  return own === other ? `${words.justAs} ${than}` : `${words.aboutAs} ${than} (${number})`
}

/** Alike to the digit: what it is in both places; else both figures. */
function alikeSlots(
  { numbers: [own, other], compared }: ClaimOf<'comparison'>,
  context: Context,
): Slots {
  const { words } = context
  const figure = figureOf(other, context)
  if (own !== other)
    return {
      aboutAs: `${words.about} ${words.as}`,
      both: `${numberOf(own, context)} mot ${figure}`,
    }
  // Of what is usual there is no one place.
  return {
    aboutAs: words.as,
    both: compared === 'peers' ? figure : `${figure} ${words.bothPlaces}`,
  }
}

/** What all comparisons may say. */
const comparedSlots = (claim: ClaimOf<'comparison'>, context: Context): Slots => ({
  ...placeSlots(context, { fylkeIsSaid: claim.compared === 'fylke' }),
  ...besideSlots(claim.periods[0], context),
  than: thanWords(claim.compared, context),
  high: highOf(context),
  times: times(claim, context),
  first: numberOf(claim.numbers[0], context),
  last: figureOf(claim.numbers[1], context),
})

export function comparisonSlots(claim: ClaimOf<'comparison'>, context: Context): Slots {
  const { saying, words } = context
  return {
    ...comparedSlots(claim, context),
    ...(claim.direction === 'level'
      ? alikeSlots(claim, context)
      : { higher: words.higher[saying.size][claim.direction] }),
  }
}

/** Of shares: `22,8 prosent av innbyggerne …, mot 19,2 på landsbasis`. */
export const comparedShareSlots = (
  claim: ClaimOf<'comparison'>,
  level: ShareWords,
  context: Context,
): Slots => ({
  ...comparedSlots(claim, context),
  ...shareOf(claim.numbers[0], level, context),
  others: othersWords(claim, context),
})

/** `nabokommuner`; where some of them have no figure, `nabokommuner med tall`. */
const neighboursHeld = (name: string, of: number, { data, words }: Context): string =>
  of < data.place.neighbours.length ? `${name} ${words.having} ${words.figures}` : name

/** `fire av fem nabokommuner`, `alle de fem nabokommunene`, `begge nabokommunene med tall`. */
export function neighbourCount(count: number, of: number, context: Context): string {
  const { words, language } = context
  const held = (name: string) => neighboursHeld(name, of, context)
  if (count < of)
    return `${countOf(count, of, language)} av ${countWord(of, language)} ${held(words.neighbours)}`
  const all = of === 2 ? words.both : `${words.allThe} ${countWord(of, language)}`
  return `${all} ${held(words.theNeighbours)}`
}

function sidesSlots(claim: ClaimOf<'neighbours'>, context: Context): Slots {
  const [, above, below, of] = claim.numbers
  const { words, language } = context
  return {
    lower: countOf(above, of, language),
    higher: countOf(below, of, language),
    of: countWord(of, language),
    neighbours: neighboursHeld(words.neighbours, of, context),
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
  return alike > 0 ? words.aboutSame(countOf(alike, of, language)) : undefined
}

export function neighboursSlots(claim: ClaimOf<'neighbours'>, context: Context): Slots {
  const { direction } = claim
  return {
    ...placeSlots(context),
    ...besideSlots(claim.periods[0], context),
    figure: figureOf(claim.numbers[0], context),
    alike: alikeWords(claim, context),
    ...(direction === 'level' ? sidesSlots(claim, context) : wonSlots(claim, direction, context)),
  }
}

/** A rank as it is said: from the end that it is nearer to. */
export interface SpokenRank {
  readonly way: Way
  readonly rank: number
  /** So many lie before it. */
  readonly ahead: number
}

export function spokenRank(claim: ClaimOf<'rank'>): SpokenRank {
  const [, rank, of, tied] = claim.numbers
  const fromTheOther = of - rank - tied + 1
  return fromTheOther < rank
    ? { way: otherWay(claim.direction), rank: fromTheOther, ahead: fromTheOther - 1 }
    : { way: claim.direction, rank, ahead: rank - 1 }
}

/** `de` of a definite subject gives way to the article of the superlative. */
const bare = (subject: string): string => subject.replace(/^(den|det|de|dei) /, '')

/** `den nest høyeste andelen …`; undefined of a rank beyond those that people count up to. */
function rankPhrase({ way, rank }: SpokenRank, { words, saying, language }: Context) {
  const order = ordinalWord(rank, language)
  if (order === undefined) return undefined
  const superlative = words.highest[saying.size][way]
  return [words.article[saying.gender], order, superlative, bare(subjectWords(saying, ''))]
    .filter(Boolean)
    .join(' ')
}

/** `ingen`, `bare to`, `bare 2`; undefined of more than a person would count up. */
function fewWords(ahead: number, of: number, context: Context): string | undefined {
  const { words, language } = context
  if (ahead > LAST_WORD || 10 * ahead > of) return undefined
  const count = countOf(ahead, of, language, placeGender(context))
  return ahead === 0 ? count : `${words.only} ${count}`
}

/** A fylke is neuter: `ett av 15 fylker`. */
export const placeGender = (context: Context): 'common' | 'neuter' =>
  likeLevel(context) === 'fylke' ? 'neuter' : 'common'

export function rankSlots(claim: ClaimOf<'rank'>, context: Context): Slots {
  const [own, , of] = claim.numbers
  const { words, saying } = context
  const spoken = spokenRank(claim)
  const places = rankedWords(claim, context)
  const phrase = rankPhrase(spoken, context)
  return {
    ...placeSlots(context, { fylkeIsSaid: isWithin(claim) }),
    ...besideSlots(claim.periods[0], context),
    figure: figureOf(own, context),
    rankPhrase: phrase,
    among: `${words.with} ${places}`,
    ofPlaces: places,
    few: fewWords(spoken.ahead, of, context),
    ahead: phrase === undefined ? formatNumber(spoken.ahead, 0) : undefined,
    more: moreWord(spoken.way, context),
    higher: words.higher[saying.size][spoken.way],
  }
}

export function shareSlots(claim: ClaimOf<'share'>, context: Context): Slots {
  const [part, whole] = claim.numbers
  const { saying, words, language } = context
  const percent = (100 * part) / whole
  const range = ratioRange(part, whole, context.summary).map((ratio) => 100 * ratio)
  const inFylke = claim.compared === 'fylke'
  return {
    ...placeSlots(context, { fylkeIsSaid: inFylke }),
    ...besideSlots(claim.periods[0], context),
    percent: surePercentWords(percent, range) ?? `${words.about} ${percentWords(percent)}`,
    // Beside a fraction the decimal shows which side of it the share lies on.
    exactPercent: isSure(range, 1) ? percentWords(percent, 1) : undefined,
    part: formatNumber(part, context.summary.decimals),
    total: figureAfter(saying.part?.of ?? '', whole, context),
    whole: inFylke ? fylkeName(context) : words.theCountry,
    partOf: saying.part?.of,
    verb: saying.part?.verb,
    rest: saying.part?.rest,
    fraction: saying.part && fractionText(percent, { whole: saying.part.of, each: null }, language),
  }
}
