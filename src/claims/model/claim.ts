/**
 * Claims as data: one statement about one place, made by rule from figures, so that it can be made
 * again and held against the figures of another day. A sentence is only a claim's clothes.
 */
import type { Period } from '../../domain/observation.ts'
import type { ComparedWith } from '../../domain/peers.ts'
import type { PlaceCode } from '../../domain/place.ts'
import type { Way } from '../../domain/way.ts'

/** Which places are ranked, and from which end. */
export type RankedAmong =
  | 'country-highest-first'
  | 'country-lowest-first'
  | 'fylke-highest-first'
  | 'fylke-lowest-first'

type At = readonly [at: Period]
type FromTo = readonly [from: Period, to: Period]
type UpOrDown = 'up' | 'down'

/** What a kind asks of the figures, and what they answer. */
interface Shape<
  Periods extends readonly Period[],
  Compared extends string | null,
  Numbers extends readonly number[],
  Direction extends Way | null,
> {
  /** Oldest first. */
  readonly periods: Periods
  /** With what, in the kind's own words; null where the kind has only one answer. */
  readonly compared: Compared
  /** As shown: rounded to the indicator's decimals. */
  readonly numbers: Numbers
  readonly direction: Direction
}

/** The kinds of claims. What else is true of each is in `kinds.ts`. */
export interface KindShapes {
  level: Shape<At, null, readonly [value: number], null>
  change: Shape<FromTo, null, readonly [from: number, to: number], Way>
  comparison: Shape<At, ComparedWith, readonly [own: number, other: number], Way>
  /**
   * Against each of the kommuner that it borders on: counts of those that have a figure, which it
   * lies above, which it lies below, and all.
   */
  neighbours: Shape<At, null, readonly [own: number, above: number, below: number, of: number], Way>
  /** `tied` others show the same figure. Direction `up`: counted from the highest. */
  rank: Shape<
    At,
    RankedAmong,
    readonly [own: number, rank: number, of: number, tied: number],
    UpOrDown
  >
  /**
   * `crossed`: above the indicator's milestone in every period since the first of the two;
   * `not-yet`: below it in every period between the two. The last is where it is seen from, and
   * its figure is the value.
   */
  crossing: Shape<
    FromTo,
    'crossed' | 'not-yet',
    readonly [value: number, milestone: number],
    UpOrDown
  >
  /** The same way at every step from the first period to the last. */
  streak: Shape<FromTo, null, readonly [from: number, to: number, steps: number], UpOrDown>
  /**
   * Higher (lower) in the last period than in any since the first. `next`: the highest (lowest)
   * figure of the periods before it.
   */
  record: Shape<FromTo, 'highest' | 'lowest', readonly [value: number, next: number], UpOrDown>
  /** A total as a part of the whole: how many percent is worked out from the two. */
  share: Shape<At, 'fylke' | 'country', readonly [part: number, whole: number], null>
  /** One way until the turn, the other way since. Direction: the way since the turn. */
  reversal: Shape<
    readonly [from: Period, turn: Period, to: Period],
    null,
    readonly [from: number, turn: number, to: number],
    UpOrDown
  >
  /**
   * This indicator went one way and another (compared: its id) the other way, between the same
   * periods. Direction: the way of the first of the two.
   */
  contrast: Shape<
    FromTo,
    string,
    readonly [from: number, to: number, otherFrom: number, otherTo: number],
    UpOrDown
  >
  /** The projection's own first period, and one that lies ahead. */
  projection: Shape<FromTo, null, readonly [from: number, to: number], Way>
}

export type ClaimKind = keyof KindShapes

/**
 * What is asked of the figures: a claim without what they answer, of any of the kinds. A link
 * holds no more than this.
 */
export type KeyOf<Kind extends ClaimKind> = {
  [One in Kind]: {
    readonly kind: One
    readonly indicator: string
    readonly periods: KindShapes[One]['periods']
    readonly compared: KindShapes[One]['compared']
  }
}[Kind]
export type ClaimKey = KeyOf<ClaimKind>

/** What the figures answered, and where they came from. */
export type ClaimOf<Kind extends ClaimKind> = {
  [One in Kind]: KeyOf<One> & {
    readonly place: PlaceCode
    readonly numbers: KindShapes[One]['numbers']
    readonly direction: KindShapes[One]['direction']
    /** SHA-256 of the indicator's observation file that the numbers were read from. */
    readonly checksum: string
  }
}[Kind]
export type Claim = ClaimOf<ClaimKind>

/** The question that a claim answers. */
export const keyOf = ({ kind, indicator, periods, compared }: Claim): ClaimKey =>
  ({ kind, indicator, periods, compared }) as ClaimKey

/** Which way a claim says the figure is, or goes, of a reversal since the turn; null: neither. */
export const wayOf = ({ direction }: Claim): 'up' | 'down' | null =>
  direction === 'level' ? null : direction
