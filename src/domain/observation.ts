import type { PlaceCode } from './place.ts'

/**
 * Why a value is as it is. `ok`, `estimated` and `preliminary` go with a number;
 * the other four go with null and say why there is none.
 */
export const STATUSES = [
  'ok',
  'missing',
  'suppressed',
  'not-applicable',
  'border-change',
  'estimated',
  'preliminary',
] as const

export type Status = (typeof STATUSES)[number]

/**
 * A period as SSB codes it: a year `2024`, a month `2022M10`, a quarter `2026K2`,
 * or a school year `2020-2021`. Codes of one kind sort as text in time order.
 */
export type Period = string

/** One place, one period, and one value or the reason why there is none. */
export interface Observation {
  readonly place: PlaceCode
  readonly period: Period
  readonly value: number | null
  readonly status: Status
}

const WITH_VALUE: ReadonlySet<Status> = new Set(['ok', 'estimated', 'preliminary'])

/** Whether this status goes with a number. */
export const hasValue = (status: Status): boolean => WITH_VALUE.has(status)
