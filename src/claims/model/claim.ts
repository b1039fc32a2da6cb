/**
 * Claims as data: one statement about one place, made by rule from figures, so that it can be made
 * again and held against the figures of another day. A sentence is only a claim's clothes.
 */
import type { Period } from '../../domain/observation.ts'
import type { PlaceCode } from '../../domain/place.ts'
import type { Way } from '../../domain/way.ts'

/** In the order they are offered when nothing else decides. */
export const CLAIM_KINDS = [
  'level',
  'change',
  'comparison',
  'neighbours',
  'rank',
  'crossing',
  'streak',
  'record',
  'share',
  'reversal',
  'contrast',
  'projection',
] as const
export type ClaimKind = (typeof CLAIM_KINDS)[number]

/**
 * What is asked of the figures: a claim without what they answer. A link holds no more than this.
 * `periods` are oldest first. `compared` says with what, in the kind's own words; null where the
 * kind has only one answer.
 */
interface Asked<Kind extends ClaimKind, Periods extends readonly Period[], Compared> {
  readonly kind: Kind
  readonly indicator: string
  readonly periods: Periods
  readonly compared: Compared
}

export type ComparedWith = 'country' | 'fylke' | 'peers'
/** Which places are ranked, and from which end. */
export type RankedAmong =
  'country-highest-first' | 'country-lowest-first' | 'fylke-highest-first' | 'fylke-lowest-first'

type At = readonly [at: Period]
type FromTo = readonly [from: Period, to: Period]

export type ClaimKey =
  | Asked<'level', At, null>
  | Asked<'change', FromTo, null>
  | Asked<'comparison', At, ComparedWith>
  /** Against each of the kommuner that it borders on. */
  | Asked<'neighbours', At, null>
  | Asked<'rank', At, RankedAmong>
  /**
   * `crossed`: above the indicator's milestone in every period since the first of the two;
   * `not-yet`: below it in every period between the two. The last is where it is seen from.
   */
  | Asked<'crossing', FromTo, 'crossed' | 'not-yet'>
  /** The same way at every step from the first period to the last. */
  | Asked<'streak', FromTo, null>
  /** Higher (lower) in the last period than in any since the first. */
  | Asked<'record', FromTo, 'highest' | 'lowest'>
  /** A total as a part of the whole. */
  | Asked<'share', At, 'fylke' | 'country'>
  /** One way until the turn, the other way since. */
  | Asked<'reversal', readonly [from: Period, turn: Period, to: Period], null>
  /** This indicator went one way and another (its id) the other way, between the same periods. */
  | Asked<'contrast', FromTo, string>
  /** The projection's own first period, and one that lies ahead. */
  | Asked<'projection', FromTo, null>

/** What the figures answered, and where they came from. */
type Answered<Key extends ClaimKey, Numbers extends readonly number[], Direction> = Key & {
  readonly place: PlaceCode
  /** As shown: rounded to the indicator's decimals. */
  readonly numbers: Numbers
  readonly direction: Direction
  /** SHA-256 of the indicator's observation file that the numbers were read from. */
  readonly checksum: string
}

type KeyOf<Kind extends ClaimKind> = Extract<ClaimKey, { kind: Kind }>
type UpOrDown = 'up' | 'down'

export type LevelClaim = Answered<KeyOf<'level'>, readonly [value: number], null>
export type ChangeClaim = Answered<KeyOf<'change'>, readonly [from: number, to: number], Way>
export type ComparisonClaim = Answered<
  KeyOf<'comparison'>,
  readonly [own: number, other: number],
  Way
>
/** Counts of the neighbours that have a figure: those it lies above, those it lies below, and all. */
export type NeighboursClaim = Answered<
  KeyOf<'neighbours'>,
  readonly [own: number, above: number, below: number, of: number],
  Way
>
/** `tied` others show the same figure. Direction `up`: counted from the highest. */
export type RankClaim = Answered<
  KeyOf<'rank'>,
  readonly [own: number, rank: number, of: number, tied: number],
  UpOrDown
>
/** The figure of the last period. */
export type CrossingClaim = Answered<
  KeyOf<'crossing'>,
  readonly [value: number, milestone: number],
  UpOrDown
>
export type StreakClaim = Answered<
  KeyOf<'streak'>,
  readonly [from: number, to: number, steps: number],
  UpOrDown
>
/** `next`: the highest (lowest) figure of the periods before it. */
export type RecordClaim = Answered<
  KeyOf<'record'>,
  readonly [value: number, next: number],
  UpOrDown
>
/** The part in percent of the whole is worked out from the two. */
export type ShareClaim = Answered<KeyOf<'share'>, readonly [part: number, whole: number], null>
/** Direction: the way since the turn. */
export type ReversalClaim = Answered<
  KeyOf<'reversal'>,
  readonly [from: number, turn: number, to: number],
  UpOrDown
>
/** Direction: the way of the first of the two. */
export type ContrastClaim = Answered<
  KeyOf<'contrast'>,
  readonly [from: number, to: number, otherFrom: number, otherTo: number],
  UpOrDown
>
export type ProjectionClaim = Answered<
  KeyOf<'projection'>,
  readonly [from: number, to: number],
  Way
>

export type Claim =
  | LevelClaim
  | ChangeClaim
  | ComparisonClaim
  | NeighboursClaim
  | RankClaim
  | CrossingClaim
  | StreakClaim
  | RecordClaim
  | ShareClaim
  | ReversalClaim
  | ContrastClaim
  | ProjectionClaim

/** The question that a claim answers. */
export const keyOf = ({ kind, indicator, periods, compared }: Claim): ClaimKey =>
  ({ kind, indicator, periods, compared }) as ClaimKey
