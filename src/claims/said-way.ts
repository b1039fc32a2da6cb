import { wayOf, type Claim } from './model/claim.ts'
import type { ClaimData } from './model/claim-data.ts'

/**
 * Which way a claim says that it goes, or lies; null: neither. A balance or a growth tells a way by
 * its own sign: three more left than came.
 */
export function saidWay(claim: Claim, { indicators }: ClaimData): 'up' | 'down' | null {
  if (claim.kind !== 'level' || !indicators.get(claim.indicator)?.signed) return wayOf(claim)
  const [value] = claim.numbers
  return value === 0 ? null : value > 0 ? 'up' : 'down'
}
