/** Where a callout stands beside what it tells of. Pure; all in pixels of the map's frame. */

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Rect extends Size {
  readonly left: number
  readonly top: number
}

interface CalloutRoom {
  /** Of the callout. */
  readonly size: Size
  /** What is told of. */
  readonly at: readonly [number, number]
  readonly frame: Size
  /** What is not to be covered, such as the legend; null where there is nothing. */
  readonly avoid: Rect | null
}

/** Pixels between the pointer and the callout: it must be possible to get there. */
const GAP = 12

/**
 * Within the frame, on the side with the most room. It covers neither what it tells of nor what is
 * to be avoided, where there is any such place beside, above or below; else as little as it can.
 */
export function calloutPlace(room: CalloutRoom): { left: number; top: number } {
  const { size, at, frame, avoid } = room
  const tops = topsFor(room).map((top) => within(top, frame.height - size.height))
  const lefts = leftsFor(room).map((left) => within(left, frame.width - size.width))
  const places = tops.flatMap((top) => lefts.map((left) => ({ left, top })))
  const cost = (place: { left: number; top: number }): number => {
    const stood = { ...place, ...size }
    const hides = holds(stood, at) ? frame.width * frame.height : 0
    return hides + (avoid ? overlap(stood, avoid) : 0)
  }
  const costs = places.map(cost)
  return places[costs.indexOf(Math.min(...costs))] ?? { left: 0, top: 0 }
}

function leftsFor({ size, at: [x], frame }: CalloutRoom): number[] {
  const [right, left] = [x + GAP, x - GAP - size.width]
  const hasRoom = frame.width - x > size.width + GAP || x < frame.width / 2
  return hasRoom ? [right, left, x - size.width / 2] : [left, right, x - size.width / 2]
}

function topsFor({ size: { height }, at: [, y], frame, avoid }: CalloutRoom): number[] {
  const beside = [y - height / 3, y - height / 2, y - height + GAP]
  const aboveAvoided = avoid ? [avoid.top - height - GAP] : []
  return [...beside, ...aboveAvoided, y - height - GAP, y + GAP, 0, frame.height]
}

const within = (wanted: number, most: number): number =>
  Math.max(0, Math.min(Math.max(0, most), wanted))

const holds = ({ left, top, width, height }: Rect, [x, y]: readonly [number, number]): boolean =>
  x >= left && x <= left + width && y >= top && y <= top + height

/** Square pixels that both cover. */
function overlap(a: Rect, b: Rect): number {
  const across = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left)
  const down = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top)
  return Math.max(0, across) * Math.max(0, down)
}
