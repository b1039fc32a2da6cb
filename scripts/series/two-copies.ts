import type { Observation, Period } from '../../src/domain/observation.ts'
import type { PlaceCode } from '../../src/domain/place.ts'
import { roundTo } from '../../src/domain/rounding.ts'

/** A figure that two copies do not agree on: the one that is taken, and what the other says. */
export interface CopyDifference {
  readonly place: PlaceCode
  readonly period: Period
  readonly taken: number
  readonly other: number
}

/** How the cells that several copies have were found to agree. */
export interface CopiesCompared {
  /** Cells that show the same figure in both. */
  readonly same: number
  readonly different: readonly CopyDifference[]
}

/**
 * One row for each place and period of several copies: of those that have a figure the one named
 * first. Figures are the same when they are shown the same, at the given decimals.
 */
export function firstOfCopies(
  copies: readonly (readonly Observation[])[],
  decimals: number,
): CopiesCompared & { readonly rows: Observation[] } {
  const rows = new Map<string, Observation>()
  const different: CopyDifference[] = []
  let same = 0
  for (const row of copies.flat()) {
    const key = `${row.place} ${row.period}`
    const taken = rows.get(key)
    if (!taken || taken.value === null) rows.set(key, taken && row.value === null ? taken : row)
    else if (row.value !== null) {
      if (roundTo(taken.value, decimals) === roundTo(row.value, decimals)) same += 1
      else different.push({ ...placed(row), taken: taken.value, other: row.value })
    }
  }
  return { rows: [...rows.values()], same, different }
}

const placed = ({ place, period }: Observation) => ({ place, period })
