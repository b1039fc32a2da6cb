import type { Direction } from '../domain/indicator.ts'
import { wayOf, type Claim } from './model/claim.ts'

/** Whether a claim speaks well of the place. A figure without a direction speaks neither way. */
export type Valence = 'flattering' | 'unflattering' | 'neutral'

/** By the indicator's direction alone: Lokaltall has no opinion of its own. */
export function valenceOf(claim: Claim, direction: Direction): Valence {
  const way = wayOf(claim)
  if (way === null || direction === 'neutral') return 'neutral'
  return (way === 'up') === (direction === 'higher-better') ? 'flattering' : 'unflattering'
}
