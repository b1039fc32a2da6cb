/** Where on the map one is looking: a point p of the map is drawn at k·p + (x, y). */
import type { Box } from './drawing.ts'

export interface Transform {
  readonly k: number
  readonly x: number
  readonly y: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export const WHOLE: Transform = { k: 1, x: 0, y: 0 }

const CLOSEST = 40

/** Zooms by a factor; the point (in drawn units) stays where it is. */
export function zoomAt(
  { k, x, y }: Transform,
  factor: number,
  [px, py]: readonly [number, number],
  size: Size,
): Transform {
  const next = Math.min(CLOSEST, Math.max(1, k * factor))
  const share = next / k
  return kept({ k: next, x: px - share * (px - x), y: py - share * (py - y) }, size)
}

export const panBy = ({ k, x, y }: Transform, dx: number, dy: number, size: Size): Transform =>
  kept({ k, x: x + dx, y: y + dy }, size)

/** How much room is left around what is zoomed to. */
const MARGIN = 1.12

/** The closest view that holds all of the box; in a part of the frame, where the rest is covered. */
export function fitBox(
  box: Box,
  size: Size,
  room: Box = [0, 0, size.width, size.height],
): Transform {
  const [wide, own] = [spanOf(room), spanOf(box)]
  const k = Math.min(wide.width / own.width, wide.height / own.height) / MARGIN
  return transformAt(own.middle, size.width / k, size, wide.middle)
}

const spanOf = ([left, top, right, bottom]: Box) => ({
  width: Math.max(right - left, 1),
  height: Math.max(bottom - top, 1),
  middle: [(left + right) / 2, (top + bottom) / 2] as const,
})

/** A width that was rounded off may be a hair less than the whole: the whole is what was meant. */
const NEARLY_WHOLE = 1.002

/**
 * The view with this point in the middle, or where else it is wanted, and so many units across: as
 * near as the frame lets it.
 */
export function transformAt(
  [x, y]: readonly [number, number],
  across: number,
  size: Size,
  [toX, toY]: readonly [number, number] = [size.width / 2, size.height / 2],
): Transform {
  const wanted = Math.min(CLOSEST, size.width / across)
  const k = wanted < NEARLY_WHOLE ? 1 : wanted
  return kept({ k, x: toX - k * x, y: toY - k * y }, size)
}

/** The map cannot be pulled out of its frame. */
function kept({ k, x, y }: Transform, { width, height }: Size): Transform {
  return {
    k,
    x: Math.min(0, Math.max(width * (1 - k), x)),
    y: Math.min(0, Math.max(height * (1 - k), y)),
  }
}

/** For the SVG attribute; four decimals are finer than any screen. */
export const transformText = ({ k, x, y }: Transform): string =>
  `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${k.toFixed(4)})`
