/** The part of the map that shows the chosen places and what lies around them. Pure. */
import { boxAround, type Box, type DrawnArea, type Shapes } from './drawing.ts'

export interface Frame {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Land around them, in parts of what they take themselves. */
const AROUND = 0.35
/** Map units, about kilometres: closer than this says nothing of where in the country one is. */
const LEAST = 160
/** Height of its width: as much as a small map beside charts has. */
const [LOWEST, HIGHEST] = [0.75, 1.2]

/** Within the map, at a shape that a small map can have; all of it where they lie far apart, or none is known. */
export function chosenFrame(shapes: Shapes, chosen: readonly DrawnArea[]): Frame {
  const { width, height } = shapes
  const around = grown(boxAround(chosen) ?? [0, 0, width, height])
  const wide = Math.min(width, Math.max(around.width, around.height / HIGHEST))
  const high = Math.min(height, Math.max(around.height, wide * LOWEST))
  return {
    width: wide,
    height: high,
    left: within(around.x - wide / 2, width - wide),
    top: within(around.y - high / 2, height - high),
  }
}

const grown = ([left, top, right, bottom]: Box) => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
  width: Math.max(LEAST, (1 + 2 * AROUND) * (right - left)),
  height: Math.max(LEAST * LOWEST, (1 + 2 * AROUND) * (bottom - top)),
})

const within = (wanted: number, most: number): number => Math.max(0, Math.min(most, wanted))
