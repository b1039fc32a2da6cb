import { claimAddress } from './model/claim-address.ts'
import { wayOf, type Claim, type ClaimKey } from './model/claim.ts'
import type { ClaimData } from './model/claim-data.ts'
import { currentFigure, shownAt, subjectOf, type Subject } from './model/subject.ts'
import type { Period } from '../domain/observation.ts'
import { lightOf, type Light } from './light.ts'
import { interestOf } from './interest.ts'
import type { Offer } from './offers.ts'
import { makeClaim } from './rules/index.ts'
import { valenceOf } from './valence.ts'
import { isOverTime } from './weaknesses/weakness.ts'

const most = (offers: readonly Offer[]): Offer | null =>
  offers.reduce<Offer | null>(
    (best, offer) => (!best || offer.interest > best.interest ? offer : best),
    null,
  )

const isSame = (a: Claim, b: Claim): boolean => claimAddress(a) === claimAddress(b)

/** Readings of the same indicator other than the claim itself. */
const others = ({ claim }: Offer, offers: readonly Offer[]): Offer[] =>
  offers.filter((other) => other.claim.indicator === claim.indicator && !isSame(other.claim, claim))

/** That it is no more than a usual swing is a reservation where the claim is not ours to make. */
const ANSWERABLE = 'within-swing'

/**
 * A true reading that is too weak to be offered may still be an answer, with its weakness told:
 * what was said to rise is no higher than it was. Anything else that is red makes it no reading.
 */
function answerable(light: Light): Light | null {
  if (light.reasons.some(({ code, colour }) => colour === 'red' && code !== ANSWERABLE)) return null
  const reasons = light.reasons.map((reason) => ({ ...reason, colour: 'yellow' as const }))
  return { colour: reasons.length === 0 ? 'green' : 'yellow', reasons }
}

function readingOf(key: ClaimKey, data: ClaimData): Offer | null {
  const claim = makeClaim(key, data)
  if (claim.kind === 'unanswered') return null
  const light = answerable(lightOf(claim, data))
  const direction = data.indicators.get(claim.indicator)?.direction ?? 'neutral'
  const interest = interestOf(claim, data)
  return light && { claim, light, interest, valence: valenceOf(claim, direction) }
}

/** Changes to today from every other year that there is a figure of. */
function changesOf(subject: Subject): Offer[] {
  const to = currentFigure(subject)?.period
  if (to === undefined || subject.summary.projection) return []
  const starts = subject.figures.filter(
    ({ period }) => period < to && shownAt(subject, period) !== null,
  )
  return starts.flatMap(({ period }) => {
    const indicator = subject.summary.id
    const key: ClaimKey = { kind: 'change', indicator, periods: [period, to], compared: null }
    return readingOf(key, subject.data) ?? []
  })
}

/** Says that it went, or is, the other way. */
const turns = (offer: Offer, { claim }: Offer): boolean => {
  const [way, other] = [wayOf(offer.claim), wayOf(claim)]
  return way !== null && other !== null && other !== way
}

/** How much a change moved, whichever way: the more, the stronger the answer. */
const sizeOf = ({ numbers: [from = 0, to = 0] }: Claim): number => Math.abs(to - from)

/** Where what is said begins: of a turn, the turn. */
const startOf = ({ periods }: Claim): Period => periods.at(-2) ?? ''

/** The largest move the other way, from whichever year, or from a year after that of the claim. */
function turnedChange(offer: Offer, data: ClaimData, after: Period = ''): Offer | null {
  const subject = subjectOf(offer.claim.indicator, data)
  if (!subject) return null
  const turned = changesOf(subject).filter(
    (other) => other.claim.periods[0] > after && turns(offer, other),
  )
  return turned.toSorted((a, b) => sizeOf(b.claim) - sizeOf(a.claim))[0] ?? null
}

/** Indicators that are told beside each other: the two of a contrast, what is foretold, what grows. */
function relatedTo({ summary, data }: Subject): string[] {
  return [...data.indicators.values()]
    .filter(
      ({ id, contrasts, projection }) =>
        summary.contrasts?.includes(id) ||
        contrasts?.includes(summary.id) ||
        projection?.of === summary.id,
    )
    .map(({ id }) => id)
}

/** What a related figure says that speaks the other way. */
function relatedAnswer(offer: Offer, offers: readonly Offer[], data: ClaimData): Offer | null {
  const subject = subjectOf(offer.claim.indicator, data)
  const related = new Set(subject ? relatedTo(subject) : [])
  const told = offers.filter(({ claim }) => related.has(claim.indicator))
  const against = offer.valence === 'flattering' ? 'unflattering' : 'flattering'
  return (
    most(told.filter(({ valence }) => offer.valence !== 'neutral' && valence === against)) ??
    most(told.filter((other) => other.claim.kind === 'projection' && turns(offer, other)))
  )
}

function fromOffers(offer: Offer, offers: readonly Offer[]): Offer | null {
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

/**
 * What weakens or turns a claim: the strongest true reading of the same indicator that speaks
 * against it: that it went the other way since a later year, else of those that are offered (of an
 * indicator with a direction the least flattering), else a change from any other start year, however weak, with its weakness told, else a related
 * figure. Null only when none of them does: a back that comforts must not do so falsely.
 */
export function counterclaimOf(
  offer: Offer,
  offers: readonly Offer[],
  data: ClaimData,
): Offer | null {
  const turnedSince = isOverTime(offer.claim)
    ? turnedChange(offer, data, startOf(offer.claim))
    : null
  return (
    turnedSince ??
    fromOffers(offer, offers) ??
    turnedChange(offer, data) ??
    relatedAnswer(offer, offers, data)
  )
}
