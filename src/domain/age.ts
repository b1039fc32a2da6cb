import type { Indicator, PeriodKind } from './indicator.ts'
import type { Period } from './observation.ts'
import { periodPosition } from './period-text.ts'

/**
 * Years from a period until the year that its figures were read (`read`: ISO date); a month or a
 * quarter counts its part of the year.
 */
export const ageInYears = (period: Period, read: string): number =>
  Number(read.slice(0, 4)) - periodPosition(period)

/** A figure more than this many years older than our reading of it says how it was. */
const OLD_AFTER_YEARS = 3

/** What tells whether a figure can be old: elections are seldom, and a projection lies ahead. */
export interface Dated {
  readonly kind: PeriodKind
  readonly projection?: Indicator['projection']
  /** ISO date; null when nothing has been read. */
  readonly read: string | null
}

/** Whether the figure of the period must be said to be old. */
export const isOld = (period: Period, { kind, projection, read }: Dated): boolean =>
  read !== null && !projection && kind !== 'election' && ageInYears(period, read) > OLD_AFTER_YEARS
