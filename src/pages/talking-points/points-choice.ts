/** What pressing a button makes of the choice in the address. */
import { MOST_MORE, type PointsAddress } from '../../addresses/talking-points.ts'
import type { ThemeId } from '../../domain/indicator.ts'

const without = (list: readonly string[], address: string) =>
  list.filter((other) => other !== address)

/** Taken along, last in the set; what is taken along is not dropped. */
export const pinned = (points: PointsAddress, address: string): PointsAddress => ({
  ...points,
  pinned: [...without(points.pinned, address), address],
  dropped: without(points.dropped, address),
})

export const unpinned = (points: PointsAddress, address: string): PointsAddress => ({
  ...points,
  pinned: without(points.pinned, address),
})

/** Not offered any more, and out of the set. */
export const dropped = (points: PointsAddress, address: string): PointsAddress => ({
  ...unpinned(points, address),
  dropped: [...without(points.dropped, address), address],
})

/** Offered again, all that are given. */
export const restored = (points: PointsAddress, addresses: ReadonlySet<string>): PointsAddress => ({
  ...points,
  dropped: points.dropped.filter((address) => !addresses.has(address)),
})

/** One step up (-1) or down (1) in the set; as it was when there is no room that way. */
export function moved(points: PointsAddress, address: string, step: -1 | 1): PointsAddress {
  const from = points.pinned.indexOf(address)
  const other = points.pinned[from + step]
  if (from < 0 || other === undefined) return points
  return { ...points, pinned: points.pinned.with(from, other).with(from + step, address) }
}

/** So many more of one theme. */
export const withMore = (points: PointsAddress, theme: ThemeId, count: number): PointsAddress => ({
  ...points,
  more: { ...points.more, [theme]: Math.min((points.more[theme] ?? 0) + count, MOST_MORE) },
})
