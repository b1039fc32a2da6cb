/** Which areas are large enough on the screen to have their names written in them. */
import type { PlaceCode } from '../domain/place.ts'
import type { DrawnArea } from './drawing.ts'

export interface WrittenName {
  readonly code: PlaceCode
  readonly x: number
  readonly y: number
}

/** Pixels a letter is wide, and a line high, in the names' size. */
const LETTER = 6.6
const LINE = 15

/**
 * The names that have room, the largest areas' first; none lies over another. `pixels` is how many
 * a map unit is drawn as.
 */
export function namesThatFit(
  areas: readonly DrawnArea[],
  nameOf: (code: PlaceCode) => string,
  pixels: number,
): readonly WrittenName[] {
  const width = (code: PlaceCode) => (LETTER * nameOf(code).length) / pixels
  const height = LINE / pixels
  const roomy = areas
    .filter(({ code, box: [left, top, right, bottom] }) => {
      return right - left >= width(code) && bottom - top >= 1.4 * height
    })
    .toSorted((a, b) => sizeOf(b) - sizeOf(a))
  const written: { name: WrittenName; half: number }[] = []
  for (const { code, anchor } of roomy) {
    const [x, y] = anchor
    const half = width(code) / 2
    const free = written.every(
      ({ name, half: other }) =>
        Math.abs(name.x - x) > half + other || Math.abs(name.y - y) > height,
    )
    if (free) written.push({ name: { code, x, y }, half })
  }
  return written.map(({ name }) => name)
}

const sizeOf = ({ box: [left, top, right, bottom] }: DrawnArea): number =>
  (right - left) * (bottom - top)
