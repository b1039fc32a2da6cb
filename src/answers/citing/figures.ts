import type { Offer } from '../../claims/offers.ts'
import type { Telling } from '../../claims/sentences/index.ts'

/** What can be said of a place, once its figures have come. */
export interface Figures {
  readonly telling: Telling
  readonly offers: readonly Offer[]
}
