import type { Status } from '../../src/domain/observation.ts'
import { roundTo } from '../../src/domain/rounding.ts'

/** A value and why it is as it is, without place and period. */
export interface Cell {
  readonly value: number | null
  readonly status: Status
}

/** The reason that goes first when cells are missing for different reasons. */
const GRAVEST_FIRST: readonly Status[] = [
  'border-change',
  'missing',
  'suppressed',
  'not-applicable',
  'preliminary',
  'estimated',
  'ok',
]

/** The status that a figure made from these takes over: the gravest among them. */
export const gravest = (statuses: readonly Status[]): Status =>
  GRAVEST_FIRST.find((status) => statuses.includes(status)) ?? 'missing'

/**
 * The sum of cells that together make one figure. A cell that is not applicable adds nothing;
 * any other cell without a value leaves the sum without one, with the gravest reason.
 */
export function sumCells(cells: readonly Cell[]): Cell {
  const applicable = cells.filter((cell) => cell.status !== 'not-applicable')
  if (!applicable.length) return { value: null, status: gravest(cells.map((c) => c.status)) }
  const status = gravest(applicable.map((cell) => cell.status))
  const values = applicable.map((cell) => cell.value)
  if (values.some((value) => value === null))
    return { value: null, status: reasonAmong(applicable) }
  const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0)
  return { value: roundTo(sum, NOISE), status }
}

/** Decimals that no source has: what is beyond them is the noise of adding binary fractions. */
const NOISE = 6

const reasonAmong = (cells: readonly Cell[]): Status =>
  gravest(cells.filter((cell) => cell.value === null).map((cell) => cell.status))
