/** Which place the reader means to point at: small ones are given some room around them. */
import type { PlaceCode } from '../domain/place.ts'
import type { DrawnArea } from './drawing.ts'

/** An area whose both sides are shorter than this many pixels is hard to hit. */
const SMALL = 14

export interface Pointing {
  /** In map units. */
  readonly point: readonly [number, number]
  /** Map units a pixel. */
  readonly unitsPerPixel: number
  /** The area that is under the point, if any. */
  readonly direct: PlaceCode | null
  /** How near, in pixels, a small place must be: a finger is blunter than a mouse. */
  readonly reach: number
}

/** The small area pointed at or nearest within reach; else the one under the point; else none. */
export function hitPlace(areas: readonly DrawnArea[], pointing: Pointing): PlaceCode | null {
  const { point, unitsPerPixel, direct, reach } = pointing
  const small = areas.filter((area) => sizeOf(area) < SMALL * unitsPerPixel)
  if (small.some(({ code }) => code === direct)) return direct
  const away = ({ anchor }: DrawnArea) => Math.hypot(anchor[0] - point[0], anchor[1] - point[1])
  const near = small
    .filter((area) => away(area) <= reach * unitsPerPixel)
    .toSorted((a, b) => away(a) - away(b))
  return near[0]?.code ?? direct
}

export const sizeOf = ({ box: [left, top, right, bottom] }: DrawnArea): number =>
  Math.max(right - left, bottom - top)
