/** Differences that rounding, or an ordinary year, could have made. */
import { wayFrom } from '../../domain/way.ts'
import type { Claim } from '../model/claim.ts'
import { subjectOf, type Subject } from '../model/subject.ts'
import { swingUpTo } from '../model/yearly-swing.ts'
import { lastPeriod, NONE, red, yellow, type Weakness } from './weakness.ts'

/** Says up or down, higher or lower, where the shown figures do not tell them apart. */
export const withinRounding: Weakness = (claim, { summary, data }) => {
  const differs = (from: number, to: number, way: Claim['direction']) =>
    wayFrom(from, to, summary) !== way ? red('within-rounding') : NONE
  switch (claim.kind) {
    case 'change':
    case 'projection':
      return differs(claim.numbers[0], claim.numbers[1], claim.direction)
    case 'comparison':
      return differs(claim.numbers[1], claim.numbers[0], claim.direction)
    case 'contrast': {
      const other = data.indicators.get(claim.compared)
      const [from, to, otherFrom, otherTo] = claim.numbers
      const way = other && wayFrom(otherFrom, otherTo, other)
      const apart = way === (claim.direction === 'up' ? 'down' : 'up')
      return apart ? differs(from, to, claim.direction) : red('within-rounding')
    }
    case 'crossing':
      // The count passed it, but the figure as it is shown does not tell.
      return claim.compared === 'not-yet' && claim.numbers[0] >= claim.numbers[1]
        ? red('within-rounding')
        : NONE
    // Their rules look at every step, or at what is shown, or they name no direction.
    case 'level':
    case 'neighbours':
    case 'rank':
    case 'streak':
    case 'record':
    case 'share':
    case 'reversal':
      return NONE
  }
}

/**
 * Of a difference that is this many usual swings or less, the swing is told. Three, so that no
 * noise that rounding could hide turns a refusal into a green light at once.
 */
const NEAR_SWINGS = 3

function against(size: number, swing: number | null, far: 'red' | 'yellow') {
  if (swing === null) return far === 'red' ? yellow('swing-unknown') : NONE
  if (size <= swing) return far === 'red' ? red('within-swing') : yellow('within-swing')
  return far === 'red' && size <= NEAR_SWINGS * swing ? yellow('near-swing') : NONE
}

/** No more than the figure swings from one year to the next without anything having changed. */
export const withinSwing: Weakness = (claim, subject) => {
  const swingOf = (one: Subject) => swingUpTo(one, lastPeriod(claim))
  switch (claim.kind) {
    case 'change':
      if (claim.direction === 'level') return NONE
      return against(Math.abs(claim.numbers[1] - claim.numbers[0]), swingOf(subject), 'red')
    case 'contrast': {
      const other = subjectOf(claim.compared, subject.data)
      const [from, to, otherFrom, otherTo] = claim.numbers
      return [
        ...against(Math.abs(to - from), swingOf(subject), 'red'),
        ...against(Math.abs(otherTo - otherFrom), other && swingOf(other), 'red'),
      ].slice(0, 1)
    }
    case 'comparison':
      if (claim.direction === 'level') return NONE
      return against(Math.abs(claim.numbers[0] - claim.numbers[1]), swingOf(subject), 'yellow')
    case 'record':
      return against(Math.abs(claim.numbers[0] - claim.numbers[1]), swingOf(subject), 'yellow')
    // Many steps or many places must go one way: one swing does not make them.
    case 'level':
    case 'neighbours':
    case 'rank':
    case 'crossing':
    case 'streak':
    case 'share':
    case 'reversal':
    case 'projection':
      return NONE
  }
}
