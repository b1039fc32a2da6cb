import type { AmountWords, ShareWords } from '../../../domain/saying.ts'
import { toShownUnits } from '../../../domain/rounding.ts'
import { isCounted } from '../../../domain/unit.ts'
import type { ClaimOf } from '../../model/claim.ts'
import { fullFigureWords } from '../words/figure-words.ts'
import { fillAll, type Slots } from '../words/fill.ts'
import { fractionText } from '../words/fractions.ts'
import { countWord } from '../words/number-words.ts'
import { figureOf, numberOf, placeSlots, whenSlots, type Context } from './context.ts'

/** Slots of a share: `I Halden var 21,5 prosent av innbyggerne 65 år eller eldre.` */
export const shareLevelSlots = (
  claim: ClaimOf<'level'>,
  level: ShareWords,
  context: Context,
): Slots => ({
  ...placeSlots(context),
  ...whenSlots(claim.periods[0], context),
  ...shareSlots(claim.numbers[0], level, context),
  fraction: fractionText(claim.numbers[0], level, context.language),
})

/** What a share is of, and what is said of it. */
export const shareSlots = (value: number, level: ShareWords, context: Context): Slots => ({
  figure: figureOf(value, context),
  whole: level.whole,
  verb: level.verb,
  rest: level.rest,
})

/**
 * Nothing, and not a little that rounding shows as nothing: the figures that pages read are rounded,
 * so that it is known of the newest only.
 */
const isNone = (claim: ClaimOf<'level'>, { data, summary }: Context): boolean =>
  claim.periods[0] === summary.newest && !summary.nearZero?.includes(data.place.code)

function sentencesFor(
  units: number,
  claim: ClaimOf<'level'>,
  level: AmountWords,
  context: Context,
) {
  if (units < 0) return level.below ?? level.sentences
  if (units > 0) return level.sentences
  return (isNone(claim, context) ? level.zero : level.nearZero) ?? level.zero ?? level.sentences
}

/** An amount's own sentences, filled; the sign is in the words where the saying has them. */
export function amountLevels(
  claim: ClaimOf<'level'>,
  level: AmountWords,
  context: Context,
): string[] {
  const [value] = claim.numbers
  const said = level.below ? Math.abs(value) : value
  const units = toShownUnits(value, context.summary.decimals)
  const number = numberOf(said, context)
  return fillAll(sentencesFor(units, claim, level, context), {
    ...placeSlots(context),
    ...whenSlots(claim.periods[0], context),
    figure: fullFigureWords(said, context.summary, context.saying, context.language),
    number,
    count: isCounted(context.summary.unit) ? countWord(said, context.language) : number,
  })
}
