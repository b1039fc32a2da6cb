import type { PlaceCode } from './place.ts'
import { rankOf, type RankRules } from './rank.ts'
import { toShownUnits } from './rounding.ts'
import { median } from './summary-statistics.ts'

/** Best and worst rank that a place could have; its rank lies within. */
export interface RankBand {
  readonly best: number
  readonly worst: number
}

/** Shown figures of the ranked places other than `place`. */
function othersOf(
  values: ReadonlyMap<PlaceCode, number | null>,
  place: PlaceCode,
  { decimals, eligible }: RankRules,
): number[] {
  const others: number[] = []
  for (const [code, value] of values)
    if (code !== place && value !== null && (eligible?.has(code) ?? true))
      others.push(toShownUnits(value, decimals))
  return others
}

/**
 * The ranks the place could have if its own figure were up to `margin` (in the indicator's unit)
 * higher or lower, all others standing still. With margin 0 it is what rounding leaves open: those
 * that show the same figure may in truth be in any order. Null when the place is not ranked.
 */
export function rankBand(
  values: ReadonlyMap<PlaceCode, number | null>,
  place: PlaceCode,
  rules: RankRules,
  margin: number,
): RankBand | null {
  const value = values.get(place) ?? null
  if (value === null || rankOf(values, place, rules) === null) return null
  const sign = rules.order === 'highest-first' ? 1 : -1
  const own = toShownUnits(value, rules.decimals) * sign
  const reach = toShownUnits(Math.abs(margin), rules.decimals)
  const others = othersOf(values, place, rules).map((other) => other * sign)
  return {
    best: 1 + others.filter((other) => other > own + reach).length,
    worst: 1 + others.filter((other) => other >= own - reach).length,
  }
}

/** A place's figure at one time and at the time before; null where there is none. */
export type BeforeAndAfter = readonly [before: number | null, after: number | null]

/** With fewer places that have both figures, what is usual is not known. */
const FEWEST_CHANGES = 10

/**
 * How much figures usually move from one time to the next: the median size of the changes.
 * `relative`: as a share of the figure before, for totals, which move with their size.
 * Null when too few places have both figures.
 */
export function usualChange(
  places: Iterable<BeforeAndAfter>,
  { relative }: { readonly relative: boolean },
): number | null {
  const sizes: number[] = []
  for (const [before, after] of places) {
    if (before === null || after === null || (relative && before <= 0)) continue
    sizes.push(Math.abs(after - before) / (relative ? before : 1))
  }
  return sizes.length < FEWEST_CHANGES ? null : median(sizes)
}
