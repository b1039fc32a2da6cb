/** What part of the ground is seen, in a form that means the same on every screen and by any borders. */
import type { Extent } from '../addresses/extent.ts'
import type { Shapes } from './drawing.ts'
import { transformAt, type Transform } from './view-transform.ts'

type Seen = Pick<Shapes, 'width' | 'height' | 'ground'>

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
  return transformAt([at(x, 0), at(y, 1)], width / ground.step[0], size)
}

/** Whether the middle of an extent is seen when the frame has done what it can to show it. */
export function isSeen(extent: Extent, shapes: Seen): boolean {
  const seen = extentOf(transformOf(extent, shapes), shapes)
  const reach = Math.max(seen.width, extent.width) / 2
  return Math.abs(seen.x - extent.x) <= reach && Math.abs(seen.y - extent.y) <= reach
}
