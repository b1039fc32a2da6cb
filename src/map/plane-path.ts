/**
 * Borders on a plane as SVG paths. They come projected, in metres: what is left is a scale and a
 * move, and a library of projections would be a tenth of what the map's page weighs.
 */
import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson'
import type { Box } from './drawing.ts'

export type Project = (position: Position) => [number, number]

/** An area's path, to a tenth of a map unit, and the box it lies in. */
export function areaPath(
  geometry: Polygon | MultiPolygon,
  project: Project,
): { readonly path: string; readonly box: Box } {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  let path = ''
  for (const ring of polygons.flat()) {
    // The last point of a ring is its first once more.
    const points = ring.slice(0, -1).map(project)
    for (const [x, y] of points) {
      ;[left, right] = [Math.min(left, x), Math.max(right, x)]
      ;[top, bottom] = [Math.min(top, y), Math.max(bottom, y)]
    }
    path += `${throughAll(points)}Z`
  }
  return { path, box: [left, top, right, bottom] }
}

/** Lines that do not close. */
export const linePath = ({ coordinates }: MultiLineString, project: Project): string =>
  coordinates.map((line) => throughAll(line.map(project))).join('')

const throughAll = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${tenth(x)},${tenth(y)}`).join('')

const tenth = (number: number): number => Math.round(10 * number) / 10
