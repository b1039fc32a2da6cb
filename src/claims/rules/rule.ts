import type { ClaimKind, ClaimOf, KeyOf } from '../model/claim.ts'
import type { Subject } from '../model/subject.ts'

/** Why the figures do not answer a question. `not-so`: they do, and say otherwise. */
export interface Unanswered {
  readonly kind: 'unanswered'
  readonly why: WhyUnanswered
}

/**
 * `no-indicator`: not in the catalogue, or not made for places of this level. `no-comparison`:
 * nothing to hold the figure against. `not-at-hand`: the file it stands in has not been read.
 */
export type WhyUnanswered =
  | 'no-indicator'
  | 'no-figure'
  | 'no-comparison'
  | 'not-so'
  | 'not-at-hand'

export const unanswered = (why: WhyUnanswered): Unanswered => ({ kind: 'unanswered', why })

/** One kind of claim: what can be asked, and what the figures answer. */
export interface ClaimRule<Kind extends ClaimKind> {
  /** The questions worth asking of the indicator here; the figures need not bear them out. */
  readonly questions: (subject: Subject) => readonly KeyOf<Kind>[]
  readonly answer: (key: KeyOf<Kind>, subject: Subject) => ClaimOf<Kind> | Unanswered
}

/** The claim that answers a key: all that every claim carries beside it. */
export const carried = ({ data, summary }: Subject) => ({
  place: data.place.code,
  checksum: data.checksumOf(summary.id) ?? '',
})
