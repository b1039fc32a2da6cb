import { ageInYears } from '../domain/age.ts'
import { periodPosition } from '../domain/period-text.ts'
import { spreadOf } from '../domain/spread.ts'
import { standingAmong } from '../domain/standout.ts'
import { isTotal } from '../domain/unit.ts'
import type { Claim, ClaimOf } from './model/claim.ts'
import type { ClaimData, Everyone } from './model/claim-data.ts'
import { KINDS } from './model/kinds.ts'
import { currentFigure, subjectOf, type Subject } from './model/subject.ts'

/** Beyond this, far is far. */
const FAR = 2

/** A change of a total that people notice. */
const NOTICED_CHANGE = 0.1

/** Years until a figure has lost half of its news. */
const HALF_LIFE = 4

const capped = (size: number): number => Math.min(FAR, Math.abs(size))

/** How far from the peers, in widths of their middle half; 0 where that cannot be told. */
function distanceFromPeers(claim: Claim, { summary, data }: Subject): number {
  if (isTotal(summary.unit)) return 0
  const everyone = data.everyone(summary.id, claim.periods.at(-1) ?? '')
  const peers = (data.place.peerGroup?.members ?? []).map((code) => everyone?.get(code) ?? null)
  return capped(standingAmong(claim.numbers[0], peers)?.distance ?? 0)
}

/** How unlike places are is the same for every claim about them: sorted once. */
const SPREADS = new WeakMap<Everyone, ReturnType<typeof spreadOf>>()

function spreadAmong(everyone: Everyone): ReturnType<typeof spreadOf> {
  const known = SPREADS.get(everyone)
  if (known !== undefined) return known
  const spread = spreadOf(everyone.values())
  SPREADS.set(everyone, spread)
  return spread
}

/** How far one figure is from another, against how unlike places are. */
function distanceBetween(from: number, to: number, { summary, data }: Subject, claim: Claim) {
  const everyone = data.everyone(summary.id, claim.periods.at(-1) ?? '')
  const spread = everyone && spreadAmong(everyone)
  return spread ? capped((to - from) / spread.width) : 0
}

/** How much it moved: totals against what people notice, others against how unlike places are. */
function sizeOfMove(from: number, to: number, subject: Subject, claim: Claim): number {
  if (!isTotal(subject.summary.unit)) return distanceBetween(from, to, subject, claim)
  return from > 0 ? capped((to - from) / from / NOTICED_CHANGE) : 0
}

/** What went on longer than people remember counts by what a decade of it would. */
const REMEMBERED_YEARS = 10

const agesOf = ({ periods }: ClaimOf<'change'>): number =>
  Math.max(1, (periodPosition(periods[1]) - periodPosition(periods[0])) / REMEMBERED_YEARS)

/** How near either end of those that are ranked: 1 at the end, 0 from the fifth inwards. */
const nearTheEnd = (rank: number, of: number): number => Math.max(0, 1 - (rank - 1) / (of / 5))

/** That nothing differs is seldom news. */
const STANDSTILL = 0.5

/** What the figures themselves add. */
function strength(claim: Claim, subject: Subject): number {
  switch (claim.kind) {
    case 'level':
      return distanceFromPeers(claim, subject)
    case 'comparison':
      return distanceBetween(claim.numbers[0], claim.numbers[1], subject, claim)
    case 'neighbours': {
      const [, above, below, of] = claim.numbers
      return Math.max(above, below) === of && of > 2 ? 1 : 0
    }
    case 'rank':
      return 1.5 * nearTheEnd(claim.numbers[1], claim.numbers[2])
    case 'change':
      return sizeOfMove(claim.numbers[0], claim.numbers[1], subject, claim) / agesOf(claim)
    case 'contrast':
    case 'projection':
      return sizeOfMove(claim.numbers[0], claim.numbers[1], subject, claim)
    case 'streak':
      return Math.min(1, claim.numbers[2] / 10)
    case 'reversal':
      return sizeOfMove(claim.numbers[1], claim.numbers[2], subject, claim)
    case 'record':
    case 'crossing':
      return 0.5
    case 'share':
      return Math.min(0.5, claim.numbers[0] / claim.numbers[1])
  }
}

/** 1 for a figure of the year it was read, 0.5 for one that is `HALF_LIFE` years older. */
function recency(subject: Subject): number {
  const { summary } = subject
  const period = summary.projection ? null : currentFigure(subject)?.period
  if (!summary.read || !period) return 1
  return 0.5 ** (Math.max(0, ageInYears(period, summary.read)) / HALF_LIFE)
}

/**
 * How much a claim is worth saying, a number above zero without a unit: by its kind, how far it is from the
 * ordinary, and how new it is. What it has to do with a question is added by those who choose.
 */
export function interestOf(claim: Claim, data: ClaimData): number {
  const subject = subjectOf(claim.indicator, data)
  if (!subject) return 0
  const news = claim.direction === 'level' ? STANDSTILL : 1
  return (KINDS[claim.kind].worth + strength(claim, subject)) * recency(subject) * news
}
