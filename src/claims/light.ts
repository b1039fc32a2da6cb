/**
 * "Can I say this?": the weaknesses of a claim, as reasons, and a light that follows from them.
 * Red is not offered to anyone; yellow is said with its reason; green has none that we know of.
 */
import type { Claim } from './model/claim.ts'
import type { ClaimData } from './model/claim-data.ts'
import { subjectOf } from './model/subject.ts'
import { withinRounding, withinSwing } from './weaknesses/difference.ts'
import {
  peersByCentrality,
  rankMoves,
  tied,
  total,
  unlikeNeighbours,
} from './weaknesses/other-places.ts'
import { fewCounted, smallBase } from './weaknesses/size.ts'
import {
  borderChange,
  nominal,
  old,
  projection,
  seriesBreak,
  unlikelyStep,
  unlikePeriods,
  unsettled,
} from './weaknesses/time.ts'
import {
  isOverTime,
  NONE,
  red,
  yellow,
  type LightReason,
  type Weakness,
} from './weaknesses/weakness.ts'

export interface Light {
  readonly colour: 'green' | 'yellow' | 'red'
  readonly reasons: readonly LightReason[]
}

const note: Weakness = (claim, { summary: { note: text, noteFor, noteOf }, data }) => {
  if (!text || (noteOf === 'change' && !isOverTime(claim))) return NONE
  return (noteFor?.includes(data.level) ?? true) ? yellow('note', text) : NONE
}

const WEAKNESSES: readonly Weakness[] = [
  smallBase,
  fewCounted,
  withinRounding,
  withinSwing,
  seriesBreak,
  borderChange,
  unsettled,
  unlikelyStep,
  old,
  tied,
  rankMoves,
  total,
  unlikePeriods,
  unlikeNeighbours,
  peersByCentrality,
  nominal,
  projection,
  note,
]

/**
 * The light of a claim, by the figures of its place. Every number and direction in the claim is
 * taken at its word: whether they are still so is for `check`.
 */
export function lightOf(claim: Claim, data: ClaimData): Light {
  const subject = subjectOf(claim.indicator, data)
  if (!subject) return { colour: 'red', reasons: red('no-figures') }
  const reasons = WEAKNESSES.flatMap((weakness) => weakness(claim, subject))
  const worst = reasons.some(({ colour }) => colour === 'red') ? 'red' : 'yellow'
  return { colour: reasons.length === 0 ? 'green' : worst, reasons }
}
