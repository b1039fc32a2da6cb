import type { Claim } from './model/claim.ts'
import type { ClaimData } from './model/claim-data.ts'
import { interestOf } from './interest.ts'
import { lightOf, type Light } from './light.ts'
import { claimsAbout } from './rules/index.ts'
import { valenceOf, type Valence } from './valence.ts'

/** A claim that may be said, and what those who choose need to know of it. */
export interface Offer {
  readonly claim: Claim
  /** Never red. */
  readonly light: Light
  readonly interest: number
  readonly valence: Valence
}

/** A rank is worth telling of the first, or last, fifth of those that are ranked. */
const OUTER = 5

const isInTheMiddle = (claim: Claim): boolean =>
  claim.kind === 'rank' && OUTER * (claim.numbers[1] - 1) >= claim.numbers[2]

/** What one claim would be offered as; null when it may not be said, or is no news. */
function offerOf(claim: Claim, data: ClaimData): Offer | null {
  const light = lightOf(claim, data)
  if (light.colour === 'red' || isInTheMiddle(claim)) return null
  const direction = data.indicators.get(claim.indicator)?.direction ?? 'neutral'
  return {
    claim,
    light,
    interest: interestOf(claim, data),
    valence: valenceOf(claim, direction),
  }
}

/** Every claim about the place that may be said. */
export const offersOf = (data: ClaimData): Offer[] =>
  claimsAbout(data).flatMap((claim) => offerOf(claim, data) ?? [])
