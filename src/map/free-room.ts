/** Where there is room on a map that something lies over. Pure. */
import type { Box } from './drawing.ts'
import { overlap } from './inset-frame.ts'
import type { Size } from './view-transform.ts'

/** A frame and what lies over it, in pixels of the frame. */
export interface Covered {
  readonly frame: Size
  readonly by: readonly Box[]
}

/** The part with nothing over it in which something as wide and high as this is largest. */
export function roomiest({ width, height }: Size, { frame, by }: Covered): Box {
  const starts = (i: 0 | 1) => [0, ...by.map((box) => box[i + 2]!)]
  const ends = (i: 0 | 1) => [i === 0 ? frame.width : frame.height, ...by.map((box) => box[i]!)]
  const parts = starts(0).flatMap((left) =>
    starts(1).flatMap((top) =>
      ends(0).flatMap((right) => ends(1).map((bottom): Box => [left, top, right, bottom])),
    ),
  )
  const enlarged = ([left, top, right, bottom]: Box) =>
    Math.min((right - left) / width, (bottom - top) / height)
  const area = ([left, top, right, bottom]: Box) => (right - left) * (bottom - top)
  const isFree = (part: Box) => enlarged(part) > 0 && by.every((box) => !overlap(box, part))
  const [best] = parts
    .filter(isFree)
    .toSorted((a, b) => enlarged(b) - enlarged(a) || area(b) - area(a))
  return best ?? [0, 0, frame.width, frame.height]
}

/** From pixels of the frame to the units of a drawing that is as large in it as it can be. */
export function inDrawing(part: Box, frame: Size, { width, height }: Size): Box {
  const scale = Math.min(frame.width / width, frame.height / height)
  const x = (at: number) => (at - (frame.width - scale * width) / 2) / scale
  const y = (at: number) => (at - (frame.height - scale * height) / 2) / scale
  return [x(part[0]), y(part[1]), x(part[2]), y(part[3])]
}
