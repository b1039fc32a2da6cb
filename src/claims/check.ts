import { periodPosition } from '../domain/period-text.ts'
import type { Period } from '../domain/observation.ts'
import { keyOf, type Claim } from './model/claim.ts'
import type { ClaimData } from './model/claim-data.ts'
import { KINDS } from './model/kinds.ts'
import { claimsOf, makeClaim, type WhyUnanswered } from './rules/index.ts'

/**
 * `revised`: the figures are others, and what is said of them still holds. `no-longer-true`: the
 * figures say otherwise. `cannot-be-checked`: they are not there.
 */
export type Outcome = 'still-true' | 'revised' | 'no-longer-true' | 'cannot-be-checked'

export interface Checked {
  readonly outcome: Outcome
  /** Why there is no answer today; null when there is. */
  readonly why: WhyUnanswered | null
  /** The same question, answered by today's figures. */
  readonly now: Claim | null
  /** The same kind of claim of a newer period, where there is one. */
  readonly newest: Claim | null
}

/** The numbers that are what is claimed, and not only its ground. */
const assertedNumbers = ({ kind, numbers }: Claim): readonly number[] =>
  numbers.slice(numbers.length - KINDS[kind].asserted)

const same = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((number, i) => number === b[i])

function outcomeOf(claim: Claim, now: Claim): Outcome {
  if (claim.direction !== now.direction) return 'no-longer-true'
  if (!same(assertedNumbers(claim), assertedNumbers(now))) return 'no-longer-true'
  return same(claim.numbers, now.numbers) ? 'still-true' : 'revised'
}

const lastOf = (claim: Claim): Period => claim.periods.at(-1) ?? ''

/** Years that a claim spans: a change over five years is followed by one over five years. */
const spanOf = ({ periods }: Claim): number =>
  periodPosition(periods.at(-1) ?? '') - periodPosition(periods[0])

/** Whether it is the same kind of claim, of later figures. */
function isNewer(other: Claim, claim: Claim): boolean {
  switch (KINDS[claim.kind].newer) {
    case 'as-long':
      return lastOf(other) > lastOf(claim) && spanOf(other) === spanOf(claim)
    case 'any-length':
      return lastOf(other) > lastOf(claim)
    case 'begins-later':
      return other.periods[0] > claim.periods[0] && lastOf(other) === lastOf(claim)
  }
}

function newerOf(claim: Claim, data: ClaimData): Claim | null {
  const found = claimsOf(claim.indicator, data, [claim.kind]).find(
    (other) => other.compared === claim.compared && isNewer(other, claim),
  )
  return found ?? null
}

/** Holds a claim that was made once against today's figures of its place. */
export function check(claim: Claim, data: ClaimData): Checked {
  if (claim.place !== data.place.code)
    throw new Error(
      `A claim about ${claim.place} cannot be checked with figures of ${data.place.code}.`,
    )
  const newest = newerOf(claim, data)
  const now = makeClaim(keyOf(claim), data)
  if (now.kind === 'unanswered') {
    const outcome = now.why === 'not-so' ? 'no-longer-true' : 'cannot-be-checked'
    return { outcome, why: now.why, now: null, newest }
  }
  return { outcome: outcomeOf(claim, now), why: null, now, newest }
}
