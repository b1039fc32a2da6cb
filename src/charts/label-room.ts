/** Pure layout of labels that stand beside what they name, without lying on one another. */

/** About how wide a text is at 13 pixels: labels are laid out before the browser has drawn them. */
export const textWidth = (text: string): number => Math.ceil(text.length * 7.7)

/**
 * Moves positions apart until each is at least `gap` from the next, as near to where they were as
 * that allows, within `low` and `high` where there is room. In the order given.
 */
export function spreadApart(
  wanted: readonly number[],
  gap: number,
  [low, high]: readonly [number, number],
): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))
  const placed = Array.from(wanted, () => 0)
  let floor = low
  for (const i of order) {
    placed[i] = Math.max(wanted[i] ?? 0, floor)
    floor = (placed[i] ?? 0) + gap
  }
  let ceiling = high
  for (const i of order.toReversed()) {
    placed[i] = Math.min(placed[i] ?? 0, ceiling)
    ceiling = (placed[i] ?? 0) - gap
  }
  return placed
}

export interface LabelPlace {
  /** Left end of the label. */
  readonly left: number
  /** Rows are counted from the one nearest to what is labelled. */
  readonly row: number
}

/**
 * Labels centred under their points in as few rows as it takes: each goes into the first row where
 * it does not touch the one before. In the order given.
 */
export function labelRows(
  labels: readonly { readonly at: number; readonly width: number }[],
  room: number,
  gap = 10,
): LabelPlace[] {
  const order = labels.map((_, i) => i).sort((a, b) => (labels[a]?.at ?? 0) - (labels[b]?.at ?? 0))
  const ends: number[] = []
  const placed: LabelPlace[] = labels.map(() => ({ left: 0, row: 0 }))
  for (const i of order) {
    const { at, width } = labels[i] ?? { at: 0, width: 0 }
    const left = Math.max(0, Math.min(room - width, at - width / 2))
    const free = ends.findIndex((end) => end + gap <= left)
    const row = free < 0 ? ends.length : free
    ends[row] = left + width
    placed[i] = { left, row }
  }
  return placed
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const touch = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

export interface PointLabel {
  readonly x: number
  readonly y: number
  readonly width: number
}

const HEIGHT = 16
const OFF = 9

/** Right of the point, left, above, below; the left end and the middle of the label. */
const PLACES: readonly ((label: PointLabel) => { left: number; middle: number })[] = [
  ({ x, y }) => ({ left: x + OFF, middle: y }),
  ({ x, y, width }) => ({ left: x - OFF - width, middle: y }),
  ({ x, y, width }) => ({ left: x - width / 2, middle: y - OFF - HEIGHT / 2 }),
  ({ x, y, width }) => ({ left: x - width / 2, middle: y + OFF + HEIGHT / 2 }),
  ({ x, y }) => ({ left: x + OFF, middle: y + HEIGHT }),
  ({ x, y }) => ({ left: x + OFF, middle: y - HEIGHT }),
  // Further off, for those who stand in a crowd: a line leads to them.
  ...[2, 3, 4, 5, 6, 7].flatMap((rows) => [beside(rows, 1), beside(rows, -1)]),
]

function beside(rows: number, side: 1 | -1) {
  const across = OFF + 5 * rows
  return ({ x, y, width }: PointLabel) => ({
    left: side > 0 ? x + across : x - across - width,
    middle: y + (rows % 2 === 0 ? 1 : -1) * side * Math.ceil(rows / 2) * (HEIGHT + 4),
  })
}

/** From a point to a label that stands off from it; null where it stands beside it. */
export function labelLeader(
  { x, y, width }: PointLabel,
  { left, middle }: { readonly left: number; readonly middle: number },
): string | null {
  if (Math.abs(middle - y) <= HEIGHT + OFF) return null
  return `M${x} ${y}L${left > x ? left - 2 : left + width + 2} ${middle}`
}

/** Where the labels of points stand: beside each, where none lies on another or out of the room. */
export function pointLabels(
  labels: readonly PointLabel[],
  room: { readonly width: number; readonly height: number; readonly left?: number },
): { left: number; middle: number }[] {
  const taken: Box[] = labels.map(({ x, y }) => ({
    left: x - 5,
    right: x + 5,
    top: y - 5,
    bottom: y + 5,
  }))
  return labels.map((label) => {
    const boxOf = ({ left, middle }: { left: number; middle: number }): Box => ({
      left,
      right: left + label.width,
      top: middle - HEIGHT / 2,
      bottom: middle + HEIGHT / 2,
    })
    const inside = (box: Box) =>
      box.left >= (room.left ?? 0) &&
      box.right <= room.width &&
      box.top >= 0 &&
      box.bottom <= room.height
    const places = PLACES.map((place) => place(label))
    const fits = places.map(boxOf).map(inside)
    const free = places.find(
      (place, i) => fits[i] && !taken.some((other) => touch(boxOf(place), other)),
    )
    const chosen = free ?? places.find((_, i) => fits[i]) ?? { left: label.x, middle: label.y }
    taken.push(boxOf(chosen))
    return chosen
  })
}
