/** The list with one of it at another place; the same list where there is no such place. */
export function movedPoint<Point>(
  points: readonly Point[],
  from: number,
  to: number,
): readonly Point[] {
  const moved = points[from]
  if (moved === undefined || to < 0 || to >= points.length || from === to) return points
  const rest = points.filter((_, i) => i !== from)
  return [...rest.slice(0, to), moved, ...rest.slice(to)]
}
