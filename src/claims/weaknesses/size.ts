/** Too few to say anything by. */
import { toShownUnits } from '../../domain/rounding.ts'
import { isTotal } from '../../domain/unit.ts'
import type { Claim } from '../model/claim.ts'
import { isEligible } from '../model/ranked-places.ts'
import type { Subject } from '../model/subject.ts'
import { isOverTime, NONE, red, yellow, type Weakness } from './weakness.ts'

/** A few families, or pupils, move the figure. A place that small is not ranked at all. */
export const smallBase: Weakness = (claim, subject) => {
  const { summary, data } = subject
  if (data.level !== 'kommune' || !summary.minimumBase) return NONE
  if (isEligible(data.place.code, subject)) return NONE
  // Of a few doctors' lists, or a few sales, a share or a price says nothing at all.
  if (data.indicators.get(summary.minimumBase.indicator)?.unit !== 'persons')
    return red('few-counted')
  return claim.kind === 'rank' ? red('small-base') : yellow('small-base')
}

/** From 2 to 4 is a doubling, and says nothing: in units of what is shown. */
const FEWEST_COUNTED = 20

/** The totals among a claim's figures: of a contrast, also the other indicator's. */
function counted(claim: Claim, { summary, data }: Subject): number[] {
  const own = isTotal(summary.unit)
  switch (claim.kind) {
    case 'contrast': {
      const other = data.indicators.get(claim.compared)
      const [from, to, otherFrom, otherTo] = claim.numbers
      const others = other && isTotal(other.unit) ? [otherFrom, otherTo] : []
      return [...(own ? [from, to] : []), ...others]
    }
    case 'streak':
      return own ? claim.numbers.slice(0, 2) : []
    case 'rank':
    case 'neighbours':
      return []
    case 'level':
    case 'change':
    case 'comparison':
    case 'crossing':
    case 'record':
    case 'share':
    case 'reversal':
    case 'projection':
      return own ? [...claim.numbers] : []
  }
}

export const fewCounted: Weakness = (claim, subject) => {
  const { decimals } = subject.summary
  const units = counted(claim, subject).map((value) => Math.abs(toShownUnits(value, decimals)))
  if (Math.min(...units) >= FEWEST_COUNTED) return NONE
  return isOverTime(claim) ? red('few-counted') : yellow('few-counted')
}
