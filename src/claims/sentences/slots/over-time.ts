/** Slots of what happened between two or three periods. */
import { toShownUnits } from '../../../domain/rounding.ts'
import type { ClaimOf } from '../../model/claim.ts'
import type { Slots } from '../words/fill.ts'
import { movedBy } from '../words/figure-words.ts'
import { grownText } from '../words/multiples.ts'
import { countNeuter } from '../words/number-words.ts'
import { inYear, opening, theYear } from '../words/period-words.ts'
import { hiddenUnits } from '../../../domain/ratio-range.ts'
import { isTotal } from '../../../domain/unit.ts'
import {
  figureAfter,
  isCurrent,
  numberOf,
  otherWay,
  placeSlots,
  stretchSlots,
  subjectWords,
  wayVerbs,
  type Context,
} from './context.ts'

/** `doblet` and `halvert` are said of counts only: of a share they would hide how small it is. */
function grown([from, to]: ClaimOf<'change'>['numbers'], { summary, saying, language }: Context) {
  if (!isTotal(summary.unit) || summary.signed) return undefined
  const units = (value: number) => toShownUnits(value, summary.decimals)
  return grownText(
    units(from),
    units(to),
    saying.gender === 'plural',
    language,
    hiddenUnits(summary),
  )
}

/** `med 3,9 prosentpoeng`; nobody says that a distance has become longer by so much. */
const by = (from: number, to: number, { summary, saying, language }: Context) =>
  saying.size === 'long'
    ? undefined
    : movedBy(from, to, summary, saying, language)?.replace(/^/, 'med ')

/** The figure after the subject, which may have said its unit. */
const figureHere = (value: number, context: Context): string =>
  figureAfter(context.saying.subject, value, context)

/** `fra 23,5 til 23,4 prosent`, or what it was both years. */
function ends(claim: ClaimOf<'change'>, context: Context): string {
  const [from, to] = claim.numbers
  const { words, summary } = context
  const last = figureHere(to, context)
  if (from !== to) return `${words.from} ${numberOf(from, context)} til ${last}`
  return `${last} ${summary.windowYears ? words.bothPeriods : words.bothYears}`
}

export function changeSlots(claim: ClaimOf<'change'>, context: Context): Slots {
  const [from, to] = claim.numbers
  const { words } = context
  const current = isCurrent(claim.periods[1], context)
  const many = grown(claim.numbers, context)
  return {
    ...placeSlots(context),
    ...stretchSlots(...claim.periods, context),
    ...(claim.direction !== 'level' && wayVerbs(claim.direction, context, current)),
    by: by(from, to, context),
    grown: current ? many : undefined,
    grownThen: many,
    unchanged: words.unchanged,
    ends: ends(claim, context),
    first: numberOf(from, context),
    firstFull: figureHere(from, context),
    last: figureHere(to, context),
  }
}

/** Of a projection's own sentences: from what is known today to what is foretold. */
export function projectionSlots(claim: ClaimOf<'projection'>, context: Context): Slots {
  const [from, to] = claim.numbers
  return {
    ...placeSlots(context),
    ...stretchSlots(...claim.periods, context),
    made: context.summary.projection?.made,
    first: numberOf(from, context),
    last: numberOf(to, context),
  }
}

export function streakSlots(claim: ClaimOf<'streak'>, context: Context): Slots {
  const [from, to, steps] = claim.numbers
  const { words, language, summary } = context
  const unit = summary.kind === 'school-year' ? words.schoolYear : words.year
  const current = isCurrent(claim.periods[1], context)
  const verbs = wayVerbs(claim.direction, context, current)
  return {
    ...placeSlots(context),
    ...stretchSlots(...claim.periods, context),
    ...verbs,
    // Of years that have ended, where nothing "has risen" up to now.
    roseThen: current ? undefined : verbs['rose'],
    steps: `${countNeuter(steps, language)} ${unit}`,
    first: numberOf(from, context),
    last: figureHere(to, context),
  }
}

export function recordSlots(claim: ClaimOf<'record'>, context: Context): Slots {
  const { words, saying } = context
  const highest = words.highest[saying.size][claim.direction]
  return {
    ...placeSlots(context),
    ...stretchSlots(...claim.periods, context),
    theHighest: `${words.article[saying.gender]} ${highest}`,
    last: figureHere(claim.numbers[0], context),
  }
}

export function reversalSlots(claim: ClaimOf<'reversal'>, context: Context): Slots {
  const [, turn, last] = claim.numbers
  const [from, turned, to] = claim.periods
  const { words, summary, language, saying } = context
  const before = otherWay(claim.direction)
  const [roseBefore, particleBefore] = words.rose[saying.size][before]
  return {
    ...placeSlots(context),
    ...stretchSlots(from, to, context),
    ...wayVerbs(claim.direction, context, isCurrent(to, context)),
    roseBefore,
    particleBefore,
    risenBefore: words.risen[saying.size][before],
    inTurn: inYear(turned, summary, language),
    yearTurn: theYear(turned, summary, language),
    turn: numberOf(turn, context),
    last: figureHere(last, context),
  }
}

export function contrastSlots(claim: ClaimOf<'contrast'>, context: Context, other: Context): Slots {
  const [from, to, otherFrom, otherTo] = claim.numbers
  const [roseSecond, particleSecond] =
    other.words.rose[other.saying.size][otherWay(claim.direction)]
  return {
    ...placeSlots(context),
    ...stretchSlots(...claim.periods, context),
    ...wayVerbs(claim.direction, context, false),
    by: by(from, to, context),
    second: subjectWords(other.saying, ''),
    roseSecond,
    particleSecond,
    bySecond: by(otherFrom, otherTo, other),
  }
}

/** Of an indicator's own crossing sentences. */
export function crossingSlots(claim: ClaimOf<'crossing'>, context: Context): Slots {
  const [from, to] = claim.periods
  const { summary, language } = context
  const [since, until] = [theYear(from, summary, language), theYear(to, summary, language)]
  const ahead = summary.projection !== undefined
  // What came about with the newest figure has not been so since.
  const isNew = !ahead && from === to
  const day = opening(to, summary, language)
  return {
    ...placeSlots(context),
    made: summary.projection?.made,
    turned: isNew ? day.toLowerCase() : undefined,
    Turned: isNew ? day : undefined,
    since: ahead || (!isNew && isCurrent(to, context)) ? since : undefined,
    from: from < to ? since : undefined,
    to: until,
  }
}
