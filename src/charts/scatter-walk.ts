/** Going from point to point of a scatter by keyboard: across by one figure, up by the other. */
import type { ScatterPoint } from './scatter-shape.ts'

/** How many points a page key passes. */
const PAGE = 10

const STEPS: Readonly<Record<string, readonly ['x' | 'y', number]>> = {
  ArrowRight: ['x', 1],
  ArrowLeft: ['x', -1],
  ArrowUp: ['y', 1],
  ArrowDown: ['y', -1],
  PageUp: ['x', PAGE],
  PageDown: ['x', -PAGE],
  Home: ['x', -Infinity],
  End: ['x', Infinity],
}

/** Indexes of the points by one figure, lowest first; equals by the other, so that each has its place. */
export function walkOrder(points: readonly ScatterPoint[], axis: 'x' | 'y'): readonly number[] {
  const other = axis === 'x' ? 'y' : 'x'
  const figures = points.map((point) => [point[axis], point[other]] as const)
  return points
    .map((_, i) => i)
    .toSorted((a, b) => {
      const [[own = 0, second = 0] = [], [its = 0, itsSecond = 0] = []] = [figures[a], figures[b]]
      return own - its || second - itsSecond
    })
}

/** The point a key leads to from another; undefined when the key leads nowhere. */
export function walkedTo(
  points: readonly ScatterPoint[],
  from: number,
  key: string,
): number | undefined {
  const step = STEPS[key]
  if (!step) return undefined
  const order = walkOrder(points, step[0])
  const to = Math.min(order.length - 1, Math.max(0, order.indexOf(from) + step[1]))
  return order[to]
}
