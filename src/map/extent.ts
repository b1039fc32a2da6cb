/** What part of the ground is seen, in a form that means the same on every screen and by any borders. */
import type { Shapes } from './drawing.ts'
import { viewAt, type Transform } from './view-transform.ts'

/**
 * The middle and the width of what is seen. On the map: kilometres east and north (EPSG:25833) and
 * across; among squares: columns from the left, rows from the top and squares across.
 */
export interface Extent {
  readonly x: number
  readonly y: number
  readonly width: number
}

type Seen = Pick<Shapes, 'width' | 'height' | 'ground'>

/** A number as addresses write it; longer ones than any place on the map needs are nonsense. */
const NUMBER = String.raw`-?\d{1,5}(?:\.\d{1,3})?`
const PATTERN = new RegExp(`^(${NUMBER}),(${NUMBER}),(${NUMBER})$`)

/** `262.4,6645.1,120`: x, y and width. Null for all that is no extent. */
export function extentFrom(text: string): Extent | null {
  const [, x, y, width] = (PATTERN.exec(text) ?? []).map(Number)
  if (x === undefined || y === undefined || width === undefined || width <= 0) return null
  return { x, y, width }
}

/** The other way, with the decimals one can see: steps of at most a five-hundredth of the width. */
export function extentText({ x, y, width }: Extent): string {
  const decimals = Math.min(3, Math.max(0, Math.ceil(Math.log10(500 / width))))
  return [x, y, width].map((number) => String(Number(number.toFixed(decimals)))).join()
}

/** What a transform lets one see. */
export function extentOf(transform: Transform, { width, height, ground }: Seen): Extent {
  const { k, x, y } = transform
  const on = (unit: number, i: 0 | 1) => ground.origin[i] + ground.step[i] * unit
  return {
    x: on((width / 2 - x) / k, 0),
    y: on((height / 2 - y) / k, 1),
    width: (width / k) * ground.step[0],
  }
}

/** The transform that shows the extent, as far as the frame and the closest zoom let it. */
export function transformOf({ x, y, width }: Extent, { ground, ...size }: Seen): Transform {
  const at = (place: number, i: 0 | 1) => (place - ground.origin[i]) / ground.step[i]
  return viewAt([at(x, 0), at(y, 1)], width / ground.step[0], size)
}
