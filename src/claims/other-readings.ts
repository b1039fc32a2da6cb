/** Readings of an indicator that nobody is offered, and that may still be an answer. */
import { periodPosition } from '../domain/period-text.ts'
import type { Period } from '../domain/observation.ts'
import { interestOf } from './interest.ts'
import { lightOf, type Light } from './light.ts'
import type { ClaimKey } from './model/claim.ts'
import type { ClaimData } from './model/claim-data.ts'
import { currentFigure, shownAt, subjectOf, type Subject } from './model/subject.ts'
import type { Offer } from './offers.ts'
import { makeClaim } from './rules/index.ts'
import { valenceOf } from './valence.ts'

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

/** What is longer ago than this is history. */
const REMEMBERED_YEARS = 10

/** Of a balance or a growth each year is its own: that of the years before. */
const earlierLevels = (subject: Subject, to: Period): ClaimKey[] =>
  subject.figures
    .filter(({ period }) => period < to)
    .filter(({ period }) => periodPosition(to) - periodPosition(period) <= REMEMBERED_YEARS)
    .map(({ period }) => ({
      kind: 'level',
      indicator: subject.summary.id,
      periods: [period],
      compared: null,
    }))

const changesTo = (subject: Subject, to: Period): ClaimKey[] =>
  subject.figures
    .filter(({ period }) => period < to && shownAt(subject, period) !== null)
    .map(({ period }) => ({
      kind: 'change',
      indicator: subject.summary.id,
      periods: [period, to],
      compared: null,
    }))

function made(indicator: string, data: ClaimData): Offer[] {
  const subject = subjectOf(indicator, data)
  if (!subject || subject.summary.projection) return []
  const to = currentFigure(subject)?.period
  if (to === undefined) return []
  const keys = subject.summary.signed ? earlierLevels(subject, to) : changesTo(subject, to)
  return keys.flatMap((key) => readingOf(key, data) ?? [])
}

/** The same for every claim about an indicator of a place. */
const READINGS = new WeakMap<ClaimData, Map<string, readonly Offer[]>>()

/** How it has moved from every other year to today; of a balance or a growth, what it was before. */
export function readingsOverTime(indicator: string, data: ClaimData): readonly Offer[] {
  const known = READINGS.get(data) ?? new Map<string, readonly Offer[]>()
  READINGS.set(data, known)
  const readings = known.get(indicator) ?? made(indicator, data)
  known.set(indicator, readings)
  return readings
}
