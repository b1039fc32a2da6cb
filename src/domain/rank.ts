import type { PlaceCode } from './place.ts'
import { toShownUnits } from './rounding.ts'

/** Which end is number one. */
export type RankOrder = 'highest-first' | 'lowest-first'

export interface Rank {
  /** One more than the number of places strictly ahead: two that share 3rd are followed by 5th. */
  readonly rank: number
  /** How many places are ranked. */
  readonly of: number
  /** How many other places show the same figure. */
  readonly tied: number
}

/** To be first of a few places that happen to have figures is no news. */
export const FEWEST_RANKED = 5

export interface RankRules {
  readonly order: RankOrder
  /** Decimals shown: places that show the same figure are tied. */
  readonly decimals: number
  /** Places that may be ranked, such as those above the minimum base; left out: all. */
  readonly eligible?: ReadonlySet<PlaceCode>
}

/** Shown figures of the places that are ranked. */
function rankedFigures(values: ReadonlyMap<PlaceCode, number | null>, rules: RankRules) {
  const figures = new Map<PlaceCode, number>()
  for (const [place, value] of values) {
    if (value === null || (rules.eligible && !rules.eligible.has(place))) continue
    figures.set(place, toShownUnits(value, rules.decimals))
  }
  return figures
}

/** The place's rank among `values`; null when it has no value or may not be ranked. */
export function rankOf(
  values: ReadonlyMap<PlaceCode, number | null>,
  place: PlaceCode,
  rules: RankRules,
): Rank | null {
  const figures = rankedFigures(values, rules)
  const own = figures.get(place)
  if (own === undefined) return null
  const others = [...figures.values()]
  const sign = rules.order === 'highest-first' ? 1 : -1
  return {
    rank: 1 + others.filter((other) => sign * (other - own) > 0).length,
    of: others.length,
    tied: others.filter((other) => other === own).length - 1,
  }
}
