/** Slots of what happened between two or three periods. */
import { toShownUnits } from '../../../domain/rounding.ts'
import type { ClaimOf } from '../../model/claim.ts'
import type { Slots } from '../words/fill.ts'
import { movedBy } from '../words/figure-words.ts'
import { grownText } from '../words/multiples.ts'
import { countNeuter } from '../words/number-words.ts'
import { inYear, theYear } from '../words/period-words.ts'
import { hiddenUnits } from '../../../domain/ratio-range.ts'
import { isTotal } from '../../../domain/unit.ts'
import {
  figureAfter,
  numberOf,
  otherWay,
  placeSlots,
  stretchSlots,
  subjectWords,
  wayVerbs,
  whenSlots,
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

/** Of changes, and of projections alike. */
export function changeSlots(
  claim: ClaimOf<'change'> | ClaimOf<'projection'>,
  context: Context,
): Slots {
  const [from, to] = claim.numbers
  const { summary, saying, language, words } = context
  return {
    ...placeSlots(context),
    ...stretchSlots(...claim.periods, context),
    ...(claim.direction !== 'level' && wayVerbs(claim.direction, words)),
    by: movedBy(from, to, summary, saying, language)?.replace(/^/, 'med '),
    grown: grown(claim.numbers, context),
    first: numberOf(from, context),
    firstFull: figureAfter(saying.subject, from, context),
    last: figureAfter(context.saying.subject, to, context),
  }
}

export function streakSlots(claim: ClaimOf<'streak'>, context: Context): Slots {
  const [from, to, steps] = claim.numbers
  const { words, language, summary } = context
  const unit = summary.kind === 'school-year' ? words.schoolYear : words.year
  return {
    ...placeSlots(context),
    ...stretchSlots(...claim.periods, context),
    ...wayVerbs(claim.direction, words),
    steps: `${countNeuter(steps, language)} ${unit}`,
    first: numberOf(from, context),
    last: figureAfter(context.saying.subject, to, context),
  }
}

export function recordSlots(claim: ClaimOf<'record'>, context: Context): Slots {
  const [value, next] = claim.numbers
  const { words, saying } = context
  return {
    ...placeSlots(context),
    ...stretchSlots(...claim.periods, context),
    higher: words.higher[saying.size][claim.direction],
    highest: words.highest[saying.size][claim.direction],
    last: figureAfter(context.saying.subject, value, context),
    next: numberOf(next, context),
  }
}

export function reversalSlots(claim: ClaimOf<'reversal'>, context: Context): Slots {
  const [first, turn, last] = claim.numbers
  const [from, turned, to] = claim.periods
  const { words, summary, language } = context
  const before = wayVerbs(otherWay(claim.direction), words)
  return {
    ...placeSlots(context),
    ...stretchSlots(from, to, context),
    ...wayVerbs(claim.direction, words),
    roseBefore: before.rose,
    particleBefore: before.particle,
    risenBefore: before.risen,
    inTurn: inYear(turned, summary, language),
    yearTurn: theYear(turned, summary, language),
    first: numberOf(first, context),
    turn: numberOf(turn, context),
    last: figureAfter(context.saying.subject, last, context),
  }
}

export function contrastSlots(claim: ClaimOf<'contrast'>, context: Context, other: Context): Slots {
  const [from, to, otherFrom, otherTo] = claim.numbers
  const second = wayVerbs(otherWay(claim.direction), context.words)
  return {
    ...placeSlots(context),
    ...stretchSlots(...claim.periods, context),
    ...wayVerbs(claim.direction, context.words),
    first: numberOf(from, context),
    last: figureAfter(context.saying.subject, to, context),
    second: subjectWords(other.saying, ''),
    roseSecond: second.rose,
    particleSecond: second.particle,
    risenSecond: second.risen,
    firstSecond: numberOf(otherFrom, other),
    lastSecond: figureAfter(other.saying.subject, otherTo, other),
  }
}

/** Of an indicator's own crossing sentences. */
export function crossingSlots(claim: ClaimOf<'crossing'>, context: Context): Slots {
  const [from, to] = claim.periods
  const { summary, language } = context
  return {
    ...placeSlots(context),
    ...whenSlots(to, context),
    from: theYear(from, summary, language),
    to: theYear(to, summary, language),
    number: numberOf(claim.numbers[0], context),
  }
}
