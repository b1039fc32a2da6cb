/** What a weakness of a claim is, and the reasons that they give. */
import type { Period } from '../../domain/observation.ts'
import type { Claim } from '../model/claim.ts'
import { KINDS } from '../model/kinds.ts'
import type { Subject } from '../model/subject.ts'

export const REASON_CODES = [
  'no-figures',
  'small-base',
  'few-counted',
  'within-rounding',
  'within-swing',
  'near-swing',
  'swing-unknown',
  'series-break',
  'border-change',
  'preliminary',
  'estimated',
  'unlikely-step',
  'old',
  'tied-extreme',
  'tied',
  'rank-moves',
  'total',
  'season',
  'overlap',
  'neighbours-unlike',
  'peers-by-centrality',
  'nominal',
  'projection',
  'note',
] as const
export type ReasonCode = (typeof REASON_CODES)[number]

export interface LightReason {
  readonly code: ReasonCode
  readonly colour: 'yellow' | 'red'
  /** A period, a number or a note that the reason's text names. */
  readonly detail?: string
}

export const red = (code: ReasonCode, detail?: string): LightReason[] => [
  { code, colour: 'red', ...(detail === undefined ? {} : { detail }) },
]
export const yellow = (code: ReasonCode, detail?: string): LightReason[] => [
  { code, colour: 'yellow', ...(detail === undefined ? {} : { detail }) },
]
export const NONE: readonly LightReason[] = []

/** One weakness: what it sees in a claim. */
export type Weakness = (claim: Claim, subject: Subject) => readonly LightReason[]

export const isOverTime = ({ kind }: Claim): boolean => KINDS[kind].overTime

export const firstPeriod = (claim: Claim): Period => claim.periods[0]
export const lastPeriod = (claim: Claim): Period => claim.periods.at(-1) ?? claim.periods[0]
