import type { AmountWords, ShareWords } from '../../../domain/saying.ts'
import { toShownUnits } from '../../../domain/rounding.ts'
import type { ClaimOf } from '../../model/claim.ts'
import { fullFigureWords } from '../words/figure-words.ts'
import { fillAll, type Slots } from '../words/fill.ts'
import { fractionText } from '../words/fractions.ts'
import { figureOf, numberOf, placeSlots, whenSlots, type Context } from './context.ts'

/** Slots of a share: `I Halden var 21,5 prosent av innbyggerne 65 år eller eldre.` */
export function shareLevelSlots(
  claim: ClaimOf<'level'>,
  level: ShareWords,
  context: Context,
): Slots {
  const [value] = claim.numbers
  return {
    ...placeSlots(context),
    ...whenSlots(claim.periods[0], context),
    figure: figureOf(value, context),
    whole: level.whole,
    verb: level.verb,
    rest: level.rest,
    fraction: fractionText(value, level, context.language),
  }
}

function sentencesFor(units: number, level: AmountWords): readonly string[] {
  if (units === 0) return level.zero ?? level.sentences
  return units < 0 ? (level.below ?? level.sentences) : level.sentences
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
  return fillAll(sentencesFor(units, level), {
    ...placeSlots(context),
    ...whenSlots(claim.periods[0], context),
    figure: fullFigureWords(said, context.summary, context.saying, context.language),
    number: numberOf(said, context),
  })
}
