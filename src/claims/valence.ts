import type { Direction } from '../domain/indicator.ts'
import type { Claim } from './model/claim.ts'

/** Whether a claim speaks well of the place. A figure without a direction speaks neither way. */
export type Valence = 'flattering' | 'unflattering' | 'neutral'

/** Which way the claim says the figure is, or goes: of a reversal, since the turn. */
const wayOf = (claim: Claim): 'up' | 'down' | null =>
  claim.direction === 'level' ? null : claim.direction

/** By the indicator's direction alone: Lokaltall has no opinion of its own. */
export function valenceOf(claim: Claim, direction: Direction): Valence {
  const way = wayOf(claim)
  if (way === null || direction === 'neutral') return 'neutral'
  return (way === 'up') === (direction === 'higher-better') ? 'flattering' : 'unflattering'
}
