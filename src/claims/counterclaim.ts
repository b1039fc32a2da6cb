import { claimAddress } from './model/claim-address.ts'
import type { Claim } from './model/claim.ts'
import type { ClaimData } from './model/claim-data.ts'
import type { Offer } from './offers.ts'
import type { Period } from '../domain/observation.ts'
import { readingsOverTime } from './other-readings.ts'
import { sameThing } from './same-thing.ts'
import { saidWay } from './said-way.ts'
import { isOverTime } from './weaknesses/weakness.ts'

/** What answers are looked for among. */
interface Ground {
  /** All that may be said of the place. */
  readonly offers: readonly Offer[]
  readonly data: ClaimData
  /** Whether there are words for it. */
  readonly isSaid: (claim: Claim) => boolean
}

type Answer = (offer: Offer, ground: Ground) => Offer | null

const most = (offers: readonly Offer[]): Offer | null =>
  offers.reduce<Offer | null>(
    (best, offer) => (!best || offer.interest > best.interest ? offer : best),
    null,
  )

/** Of the most interest first. To put it into words costs more than all else: it is asked last. */
const mostSaid = (offers: readonly Offer[], { isSaid }: Ground): Offer | null =>
  offers.toSorted((a, b) => b.interest - a.interest).find(({ claim }) => isSaid(claim)) ?? null

const isSame = (a: Claim, b: Claim): boolean => claimAddress(a) === claimAddress(b)

/** The claim's own figure once more, and nothing beside it: that counters nothing. */
const isSameFigure = (answer: Claim, claim: Claim): boolean =>
  answer.kind === 'level' &&
  answer.indicator === claim.indicator &&
  lastOf(answer) === lastOf(claim) &&
  claim.numbers.includes(answer.numbers[0])

/** Offered readings of the same indicator other than the claim itself, that add to its figure. */
const others = ({ claim }: Offer, { offers }: Ground): Offer[] =>
  offers.filter(
    (other) =>
      other.claim.indicator === claim.indicator &&
      !isSame(other.claim, claim) &&
      !isSameFigure(other.claim, claim),
  )

/** Says that it went, or is, the other way. */
function turns(offer: Offer, { claim }: Offer, data: ClaimData): boolean {
  const [way, other] = [saidWay(offer.claim, data), saidWay(claim, data)]
  return way !== null && other !== null && other !== way
}

const lastOf = ({ periods }: Claim): Period => periods.at(-1) ?? ''

/** The newest first; of those of one time the largest. */
const byNewest = (a: Offer, b: Offer): number =>
  lastOf(a.claim) === lastOf(b.claim)
    ? sizeOf(b.claim) - sizeOf(a.claim)
    : lastOf(a.claim) < lastOf(b.claim)
      ? 1
      : -1

/** How much a change moved, or a balance was, whichever way: the more, the stronger the answer. */
const sizeOf = ({ numbers: [from = 0, to = 0] }: Claim): number => Math.abs(to - from)

/** Where what is said begins: of a turn, the turn. */
const startOf = ({ periods }: Claim): Period => periods.at(-2) ?? ''

/** The newest move the other way, and the largest of those: from a year after another or any. */
const turned =
  (after: (claim: Claim) => Period): Answer =>
  (offer, { data, isSaid }) =>
    readingsOverTime(offer.claim.indicator, data)
      .filter(({ claim }) => claim.periods[0] > after(offer.claim))
      .filter((other) => turns(offer, other, data))
      .toSorted(byNewest)
      .find(({ claim }) => isSaid(claim)) ?? null

/** What was said to have gone one way has gone the other since a later year. */
const turnedSince: Answer = (offer, ground) =>
  isOverTime(offer.claim) ? turned(startOf)(offer, ground) : null

/** An offered reading that says the other way: beside other places, over another time. */
const turnedOffer: Answer = (offer, ground) =>
  most(others(offer, ground).filter((other) => turns(offer, other, ground.data)))

/** Of what tells no way, one that does: the least flattering, else beside other places. */
const wayTold: Answer = (offer, ground) => {
  const { data } = ground
  const tellWay = (readings: readonly Offer[]): Offer[] =>
    readings.filter(({ claim }) => saidWay(claim, data) !== null)
  const offered = tellWay(others(offer, ground))
  const over = tellWay(readingsOverTime(offer.claim.indicator, data))
  const best = (is: (other: Offer) => boolean): Offer | null =>
    most(offered.filter(is)) ?? mostSaid(over.filter(is), ground)
  // A figure is answered by how it has gone, before what has the same figure in it once more.
  const is = isOverTime(offer.claim)
    ? ({ claim }: Offer) => claim.kind === 'comparison'
    : ({ claim }: Offer) => isOverTime(claim)
  if (data.indicators.get(offer.claim.indicator)?.direction === 'neutral')
    return best(is) ?? best(() => true)
  const isAgainst = ({ valence }: Offer) => valence === 'unflattering'
  return best((other) => isAgainst(other) && is(other)) ?? best(isAgainst)
}

/** What another figure of the same thing says: a total, its growth, what is foretold of it. */
const turnedElsewhere: Answer = (offer, ground) => {
  const { offers, data } = ground
  const same = new Set(sameThing(offer.claim.indicator, data))
  const offered = offers.filter(
    (other) => same.has(other.claim.indicator) && turns(offer, other, data),
  )
  const made = () =>
    mostSaid(
      [...same]
        .flatMap((id) => readingsOverTime(id, data))
        .filter((other) => turns(offer, other, data)),
      ground,
    )
  // What is foretold is answered by what has been, before how it is elsewhere.
  const been = offered.filter(({ claim }) => isOverTime(claim))
  const first = offer.claim.kind === 'projection' ? (most(been) ?? made()) : null
  return first ?? most(offered) ?? made()
}

/** What a figure that is told beside it says against it. */
const contrasted: Answer = ({ claim, valence }, { offers, data }) => {
  if (valence === 'neutral') return null
  const beside = [...data.indicators.values()].filter(
    ({ id, contrasts }) =>
      contrasts?.includes(claim.indicator) ||
      data.indicators.get(claim.indicator)?.contrasts?.includes(id),
  )
  const against = valence === 'flattering' ? 'unflattering' : 'flattering'
  const ids = new Set(beside.map(({ id }) => id))
  return most(offers.filter((one) => ids.has(one.claim.indicator) && one.valence === against))
}

const ANY = (): Period => ''

/** The strongest first. */
const ANSWERS: readonly Answer[] = [
  turnedSince,
  turnedOffer,
  turned(ANY),
  turnedElsewhere,
  contrasted,
]
const ANSWERS_TO_NO_WAY: readonly Answer[] = [wayTold, contrasted]

/**
 * What weakens or turns a claim, the strongest of all that is true: that it went the other way since
 * a later year; that it lies the other way beside other places, or over another time; that it went
 * the other way from any other year, however little, with its weakness told; that another figure of
 * the same thing, or one told beside it, speaks against it. What was long ago answers only where
 * nothing newer does, and the claim's own figure is no answer to it. Null only when none of them does: a back
 * that comforts must not do so falsely.
 */
export function counterclaimOf(
  offer: Offer,
  offers: readonly Offer[],
  data: ClaimData,
  isSaid: Ground['isSaid'] = () => true,
): Offer | null {
  const ground = { offers, data, isSaid }
  const answers = saidWay(offer.claim, data) === null ? ANSWERS_TO_NO_WAY : ANSWERS
  let older: Offer | null = null
  for (const answer of answers) {
    const found = answer(offer, ground)
    if (found && lastOf(found.claim) >= lastOf(offer.claim)) return found
    older ??= found
  }
  return older
}
