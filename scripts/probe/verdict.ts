/** Whether `data:update` would get a record's figures today. */
export type Outcome = 'will work' | 'will not' | 'not sure'

/** What was found of one record. */
export interface Verdict {
  readonly record: string
  /** As the publisher names it: `SSB 06913`. */
  readonly source: string
  readonly outcome: Outcome
  /** What would be read; or what is in the way, and what is offered instead. */
  readonly why: string
}

export const OUTCOMES: readonly Outcome[] = ['will not', 'not sure', 'will work']

/** Of several verdicts on one record, such as on its parts: the worst, the first of its kind. */
export function worst(verdicts: readonly Verdict[]): Verdict | undefined {
  const rank = ({ outcome }: Verdict) => OUTCOMES.indexOf(outcome)
  return [...verdicts].sort((a, b) => rank(a) - rank(b))[0]
}

/** Doubts make a record that works one that we are not sure of. */
export const verdictOf = (
  record: string,
  source: string,
  reads: string,
  doubts: readonly string[],
): Verdict => ({
  record,
  source,
  outcome: doubts.length ? 'not sure' : 'will work',
  why: [...doubts, reads].join('; '),
})
