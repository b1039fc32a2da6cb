import type { Theme } from '../domain/paper.ts'
import { claimAddress } from './model/claim-address.ts'
import type { Offer } from './offers.ts'

/** What a claim loses for each chosen one of the same indicator, of the same kind, and of both. */
const SAME_INDICATOR = 0.4
const SAME_KIND = 0.65
const SAME_BOTH = 0.3

/** What a warning costs: said with a reservation it is half a talking point. */
const YELLOW = 0.75

/** The first indicator of a question bears most on it; every later one a little less. */
const LATER_IN_QUESTION = 0.93

/** By the third, the reader has met one that does not flatter. */
const HONEST_BY = 2

/** How much the indicator has to do with the theme's questions: 1 at most; null: nothing. */
function relevanceIn(theme: Theme, indicator: string): number | null {
  const places = theme.questions
    .map((question) => question.indicators.indexOf(indicator))
    .filter((i) => i >= 0)
  return places.length === 0 ? null : LATER_IN_QUESTION ** Math.min(...places)
}

const times = (chosen: readonly Offer[], same: (other: Offer) => boolean): number =>
  chosen.filter(same).length

/** What the offer is worth after those that are chosen already. */
function worth({ claim, light, interest }: Offer, relevance: number, chosen: readonly Offer[]) {
  const indicator = times(chosen, (other) => other.claim.indicator === claim.indicator)
  const kind = times(chosen, (other) => other.claim.kind === claim.kind)
  const both = times(
    chosen,
    (other) => other.claim.indicator === claim.indicator && other.claim.kind === claim.kind,
  )
  const fresh = SAME_INDICATOR ** indicator * SAME_KIND ** kind * SAME_BOTH ** both
  return interest * relevance * fresh * (light.colour === 'yellow' ? YELLOW : 1)
}

/** From whom the next one is taken: from the unflattering, when it is time for one. */
function pool(left: readonly Offer[], chosen: readonly Offer[]): readonly Offer[] {
  if (chosen.length !== HONEST_BY) return left
  if (chosen.some(({ valence }) => valence === 'unflattering')) return left
  const unflattering = left.filter(({ valence }) => valence === 'unflattering')
  if (unflattering.length > 0) return unflattering
  if (chosen.some(({ valence }) => valence === 'neutral')) return left
  const neutral = left.filter(({ valence }) => valence === 'neutral')
  return neutral.length > 0 ? neutral : left
}

interface Choice {
  /** How many are wanted; fewer come when there are no more. */
  readonly count: number
  /** Addresses of claims that the reader does not want. */
  readonly dropped: ReadonlySet<string>
}

/**
 * The claims to offer for a theme, best first, spread over indicators and kinds. Asking for more
 * adds to the end and moves none. Among the first three is one that does not flatter the place,
 * where there is one: an unflattering one before one that is neither.
 */
export function choose(
  offers: readonly Offer[],
  theme: Theme,
  { count, dropped }: Choice,
): Offer[] {
  const relevance = new Map<Offer, number>()
  for (const offer of offers) {
    const relevant = relevanceIn(theme, offer.claim.indicator)
    if (relevant !== null && !dropped.has(claimAddress(offer.claim))) relevance.set(offer, relevant)
  }
  const chosen: Offer[] = []
  while (chosen.length < count && relevance.size > 0) {
    const next = best(pool([...relevance.keys()], chosen), relevance, chosen)
    chosen.push(next)
    relevance.delete(next)
  }
  return chosen
}

/** The one worth most; of equals the first, so that the same figures always give the same list. */
function best(
  from: readonly Offer[],
  relevance: ReadonlyMap<Offer, number>,
  chosen: readonly Offer[],
): Offer {
  const scored = from.map(
    (offer) => [worth(offer, relevance.get(offer) ?? 0, chosen), offer] as const,
  )
  return scored.reduce((a, b) => (b[0] > a[0] ? b : a))[1]
}
