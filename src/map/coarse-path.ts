/** Paths for where a map is small: corners on a grid, each written as the way from the one before. */

type Point = readonly [number, number]

const pointsOf = (line: string): Point[] =>
  line.split('L').map((point) => point.split(',').map(Number) as unknown as Point)

/**
 * A path as `plane-path.ts` writes it, in steps of the grid: one of its units is so many of the path's. What
 * two paths share stays the same line. Rings that shrink to a stroke are left out, but never the last.
 */
export function coarsePath(path: string, grid: number): string {
  const lines = path
    .split('M')
    .filter(Boolean)
    .map((line) => ({
      closed: line.endsWith('Z'),
      points: onGrid(pointsOf(line.replace('Z', '')), grid),
    }))
  const seen = lines.filter(({ closed, points }) => points.length > (closed ? 2 : 1))
  return (seen.length > 0 ? seen : lines.slice(0, 1)).map(lineText).join('')
}

/** On the grid, without those that fall on the one before. */
function onGrid(points: readonly Point[], grid: number): Point[] {
  const snapped = points.map(([x, y]): Point => [Math.round(x / grid), Math.round(y / grid)])
  return snapped.filter(([x, y], i) => {
    const before = snapped[i - 1]
    return before?.[0] !== x || before[1] !== y
  })
}

function lineText({ closed, points }: { closed: boolean; points: readonly Point[] }): string {
  const [first, ...others] = points
  const steps = others.map(([x, y], i) => {
    const [fromX, fromY] = points[i] ?? [0, 0]
    return `${spaced(x - fromX)}${spaced(y - fromY)}`
  })
  return `M${String(first)}${steps.length > 0 ? `l${steps.join('').trim()}` : 'h0'}${closed ? 'z' : ''}`
}

/** A minus parts numbers as well as a space does. */
const spaced = (number: number): string => (number < 0 ? String(number) : ` ${number}`)
