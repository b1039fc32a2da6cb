import { middleHalf } from './middle-half.ts'
import { extent } from '../domain/summary-statistics.ts'
import { labelRows, textWidth } from './label-room.ts'
import { linearScale, rootScale } from './linear-scale.ts'

export interface DotRangeInput {
  readonly width: number
  /** Totals grow with the place: by their root, so that the largest do not hide all the others. */
  readonly total: boolean
  /** Every place of the level; null where there is no figure. */
  readonly all: readonly (number | null)[]
  readonly peers: readonly (number | null)[]
  readonly country: number | null
  /** Some of all, and regions, which may lie beyond them. */
  readonly chosen: readonly { readonly value: number; readonly label: string }[]
}

export interface DotRangeShape {
  readonly height: number
  /** SVG path data: one short stroke a place. */
  readonly ticks: string
  /** The middle half of the peers. */
  readonly band: { readonly x: number; readonly width: number } | null
  readonly country: number | null
  /** In the order of the chosen. */
  readonly dots: readonly {
    readonly x: number
    /** Left end and base line of the label. */
    readonly left: number
    readonly base: number
  }[]
  readonly low: number
  readonly high: number
  /** Where a figure stands across. */
  readonly pixel: (value: number) => number
}

export const DOT_RANGE = { margin: 8, top: 6, tick: 22, label: 20, leader: 8 }

/** Middle of the strokes, from the top. */
export const DOT_RANGE_MIDDLE = DOT_RANGE.top + DOT_RANGE.tick / 2

/** Where everything stands, in pixels; null when no place has a figure. */
export function dotRangeShape(input: DotRangeInput): DotRangeShape | null {
  const span = extent(input.all)
  if (!span) return null
  const { margin, top, tick, label, leader } = DOT_RANGE
  const widest = extent([...span, ...input.chosen.map(({ value }) => value)]) ?? span
  const scale = (input.total ? rootScale : linearScale)(widest, [margin, input.width - margin])
  const pixel = (value: number) => Math.round(scale(value) * 10) / 10
  const labels = labelRows(
    input.chosen.map(({ value, label: text }) => ({ at: pixel(value), width: textWidth(text) })),
    input.width,
  )
  const below = top + tick + leader
  const rows = Math.max(0, ...labels.map(({ row }) => row + 1))
  const inside = input.country !== null && input.country >= span[0] && input.country <= span[1]
  return {
    height: below + rows * label + 2,
    ticks: input.all
      .map((value) => (value === null ? '' : `M${pixel(value)} ${top}v${tick}`))
      .join(''),
    band: middleHalf(input.peers, pixel),
    country: inside && input.country !== null ? pixel(input.country) : null,
    dots: input.chosen.map(({ value }, i) => ({
      x: pixel(value),
      left: labels[i]?.left ?? 0,
      base: below + (labels[i]?.row ?? 0) * label + 13,
    })),
    low: span[0],
    high: span[1],
    pixel,
  }
}

/** The one of the chosen whose name is under the point; null where there is none. */
export function nameAt(
  { dots }: Pick<DotRangeShape, 'dots'>,
  chosen: DotRangeInput['chosen'],
  { x, y }: { readonly x: number; readonly y: number },
): number | null {
  const found = dots.findIndex(({ left, base }, i) => {
    const right = left + textWidth(chosen[i]?.label ?? '')
    return x >= left && x <= right && y > base - DOT_RANGE.label && y <= base
  })
  return found < 0 ? null : found
}
