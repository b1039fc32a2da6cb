import { claimAddress } from './model/claim-address.ts'
import { wayOf } from './model/claim.ts'
import type { Offer } from './offers.ts'

const most = (offers: readonly Offer[]): Offer | null =>
  offers.reduce<Offer | null>(
    (best, offer) => (!best || offer.interest > best.interest ? offer : best),
    null,
  )

/** Readings of the same indicator other than the claim itself. */
const others = ({ claim }: Offer, offers: readonly Offer[]): Offer[] =>
  offers.filter(
    (other) =>
      other.claim.indicator === claim.indicator &&
      claimAddress(other.claim) !== claimAddress(claim),
  )

/**
 * What the opponent will answer: the strongest true reading of the same indicator that speaks
 * against the claim, from another start year or another comparison. Of an indicator with a
 * direction the least flattering; of a neutral one a reading that points the other way. Null when
 * the figures hold none.
 */
export function counterclaimOf(offer: Offer, offers: readonly Offer[]): Offer | null {
  const readings = others(offer, offers)
  const unflattering = most(readings.filter(({ valence }) => valence === 'unflattering'))
  if (unflattering || offer.valence !== 'neutral') return unflattering
  const way = wayOf(offer.claim)
  const opposite = readings.filter(({ claim }) => {
    const other = wayOf(claim)
    return other !== null && other !== way
  })
  return most(way === null ? opposite.filter(({ claim }) => claim.kind === 'comparison') : opposite)
}
