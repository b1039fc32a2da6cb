import type { UnitId } from './indicator.ts'
import { toShownUnits } from './rounding.ts'
import { isTotal, UNITS } from './unit.ts'

/** Of a change: up, down, or no more than rounding. Of a comparison: higher, lower, or about equal. */
export type Way = 'up' | 'level' | 'down'

interface Shown {
  readonly unit: UnitId
  readonly decimals: number
}

/**
 * The most shown units that may lie between two figures that are called about equal: none of
 * whole totals, else one, or the unit's own share of the figure that is compared with.
 */
function tolerance(reference: number, { unit, decimals }: Shown): number {
  if (isTotal(unit) && decimals === 0) return 0
  return Math.max(1, Math.abs(reference) * (UNITS[unit].sameWithin ?? 0))
}

/** Which way from one figure to another, both as they are shown; the one rule of "about equal". */
export function wayFrom(from: number, to: number, shown: Shown): Way {
  const start = toShownUnits(from, shown.decimals)
  const units = toShownUnits(to, shown.decimals) - start
  if (Math.abs(units) <= tolerance(start, shown)) return 'level'
  return units > 0 ? 'up' : 'down'
}
