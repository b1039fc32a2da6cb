import type { PlaceCode } from './place.ts'
import type { Rank, RankRules } from './rank.ts'
import { toShownUnits } from './rounding.ts'

/**
 * The rank of every place at once, as `rankOf` gives it for one: places without a value, and those
 * that may not be ranked, are left out.
 */
export function allRanks(
  values: ReadonlyMap<PlaceCode, number | null>,
  { order, decimals, eligible }: RankRules,
): ReadonlyMap<PlaceCode, Rank> {
  const figures: [PlaceCode, number][] = []
  for (const [place, value] of values)
    if (value !== null && (eligible?.has(place) ?? true))
      figures.push([place, toShownUnits(value, decimals)])
  const sign = order === 'highest-first' ? -1 : 1
  figures.sort(([, a], [, b]) => sign * (a - b))
  const shared = countsOf(figures)
  const first = new Map<number, number>()
  figures.forEach(([, figure], i) => first.has(figure) || first.set(figure, i + 1))
  return new Map(
    figures.map(([place, figure]) => [
      place,
      {
        rank: first.get(figure) ?? 1,
        of: figures.length,
        tied: (shared.get(figure) ?? 1) - 1,
      },
    ]),
  )
}

function countsOf(figures: readonly (readonly [PlaceCode, number])[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const [, figure] of figures) counts.set(figure, (counts.get(figure) ?? 0) + 1)
  return counts
}
