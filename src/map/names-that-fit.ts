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
  return apart(
    roomy.map(({ code, anchor: [x, y] }) => ({ code, x, y })),
    width,
    height,
  )
}

/** Of names that have their places, those that lie over none before them. */
export const labelsApart = (
  labels: readonly WrittenName[],
  nameOf: (code: PlaceCode) => string,
  pixels: number,
): readonly WrittenName[] =>
  pixels > 0
    ? apart(labels, (code) => (LETTER * nameOf(code).length) / pixels, LINE / pixels)
    : labels

function apart(
  names: readonly WrittenName[],
  width: (code: PlaceCode) => number,
  height: number,
): readonly WrittenName[] {
  const written: WrittenName[] = []
  for (const name of names) {
    const free = written.every(
      (other) =>
        Math.abs(name.x - other.x) > (width(name.code) + width(other.code)) / 2 ||
        Math.abs(name.y - other.y) > height,
    )
    if (free) written.push(name)
  }
  return written
}

const sizeOf = ({ box: [left, top, right, bottom] }: DrawnArea): number =>
  (right - left) * (bottom - top)
