import type { DrawnArea, Box, Shapes } from './drawing.ts'

export interface InsetFrame {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** How many times larger it is than on the map. */
  readonly magnified: number
  readonly viewBox: string
  readonly ground: { x: number; y: number; width: number; height: number }
  /** Around the part where it lies on the map itself. */
  readonly outline: string
  readonly holds: (area: DrawnArea) => boolean
}

/** Share of the map's width that the enlargement takes: the sea there is empty. */
const SHARE = 0.37

/** Where and how the most crowded part is drawn once more; null where the map has none. */
export function insetFrame({ insets, width: mapWidth }: Shapes): InsetFrame | null {
  const inset = insets[0]?.box
  if (!inset) return null
  const [left, top, right, bottom] = inset
  const size = { width: right - left, height: bottom - top }
  const width = SHARE * mapWidth
  const height = (width * size.height) / size.width
  return {
    x: 2,
    y: 2,
    width,
    height,
    magnified: width / size.width,
    viewBox: `${left} ${top} ${size.width} ${size.height}`,
    ground: { x: left, y: top, ...size },
    outline: `M${left} ${top}h${size.width}v${size.height}h${-size.width}Z`,
    holds: ({ box }) => overlap(box, inset),
  }
}

export const overlap = (a: Box, b: Box): boolean =>
  a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1]
