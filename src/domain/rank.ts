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

/** The place's rank among `values`; null when it has no value or may not be ranked. */
export function rankOf(
  values: ReadonlyMap<PlaceCode, number | null>,
  place: PlaceCode,
  { order, decimals, eligible }: RankRules,
): Rank | null {
  const value = values.get(place) ?? null
  if (value === null || eligible?.has(place) === false) return null
  const own = toShownUnits(value, decimals)
  const sign = order === 'highest-first' ? 1 : -1
  let [ahead, same, of] = [0, 0, 0]
  // Asked of every place and claim: counted as they come, with no list made of them.
  for (const [code, figure] of values) {
    if (figure === null || eligible?.has(code) === false) continue
    const other = toShownUnits(figure, decimals)
    if (sign * (other - own) > 0) ahead += 1
    if (other === own) same += 1
    of += 1
  }
  return { rank: 1 + ahead, of, tied: same - 1 }
}
