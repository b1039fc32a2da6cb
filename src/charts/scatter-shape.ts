import { extent } from '../domain/summary-statistics.ts'
import { labelLeader, pointLabels, textWidth } from './label-room.ts'
import { linearScale, rootScale, type PixelScale } from './linear-scale.ts'
import { niceTicks, rootTicks } from './nice-ticks.ts'

export interface ScatterPoint {
  readonly code: string
  readonly x: number
  readonly y: number
}

export interface ScatterAxis {
  /** Totals grow with the place: drawn by their root. */
  readonly total: boolean
  readonly text: (value: number) => string
}

export interface ScatterInput {
  readonly width: number
  readonly points: readonly ScatterPoint[]
  /** Codes of those that are named, with what they are called. */
  readonly named: ReadonlyMap<string, string>
  readonly x: ScatterAxis
  readonly y: ScatterAxis
}

export interface NamedLabel {
  readonly left: number
  readonly middle: number
  /** SVG path data from the point to the label; null where it stands beside it. */
  readonly leader: string | null
}

interface Tick {
  readonly at: number
  readonly text: string
}

export interface ScatterShape {
  readonly height: number
  readonly plot: { left: number; right: number; top: number; bottom: number }
  readonly xTicks: readonly Tick[]
  readonly yTicks: readonly Tick[]
  /** In the order of the points. */
  readonly places: readonly { readonly x: number; readonly y: number }[]
  /** Of the named, by code: left end and middle of the label. */
  readonly labels: ReadonlyMap<string, NamedLabel>
}

const MARGIN = { right: 12, top: 10, bottom: 28 }
const PADDING = 10
/** Names are set bold, which is wider. */
const BOLD = 1.2

interface AxisShape {
  readonly scale: PixelScale
  readonly ticks: readonly Tick[]
}

function axisShape(
  values: readonly number[],
  axis: ScatterAxis,
  range: readonly [number, number],
  gap: number,
): AxisShape {
  const span = extent(values) ?? [0, 1]
  const scale = (axis.total ? rootScale : linearScale)(span, range)
  const pixels = Math.abs(range[1] - range[0])
  const ticks = axis.total
    ? rootTicks(span, scale, gap)
    : niceTicks(span, Math.max(2, Math.floor(pixels / gap)))
  return { scale, ticks: ticks.map((value) => ({ at: scale(value), text: axis.text(value) })) }
}

/** Where everything of a scatter stands, in pixels; null with fewer than two points. */
export function scatterShape(input: ScatterInput): ScatterShape | null {
  const { points, width } = input
  if (points.length < 2) return null
  const height = Math.round(Math.max(300, Math.min(480, width * 0.66)))
  const bottom = height - MARGIN.bottom
  const ys = points.map(({ y }) => y)
  const up = axisShape(ys, input.y, [bottom - PADDING, MARGIN.top + PADDING], 56)
  const left = Math.max(...up.ticks.map(({ text }) => textWidth(text)), 20) + 8
  const right = width - MARGIN.right
  const xs = points.map(({ x }) => x)
  const across = axisShape(xs, input.x, [left + PADDING, right - PADDING], 84)
  const places = points.map(({ x, y }) => ({ x: across.scale(x), y: up.scale(y) }))
  return {
    height,
    plot: { left, right, top: MARGIN.top, bottom },
    xTicks: across.ticks,
    yTicks: up.ticks,
    places,
    labels: labelsOf(input, places, { left, width, height: bottom }),
  }
}

function labelsOf(
  { points, named }: ScatterInput,
  places: ScatterShape['places'],
  room: { left: number; width: number; height: number },
): ScatterShape['labels'] {
  const marked = points.flatMap(({ code }, i) => {
    const name = named.get(code)
    const place = places[i]
    return name !== undefined && place ? [{ code, ...place, width: BOLD * textWidth(name) }] : []
  })
  const labels = pointLabels(marked, room)
  return new Map(
    marked.map((one, i) => {
      const label = labels[i] ?? { left: one.x, middle: one.y }
      return [one.code, { ...label, leader: labelLeader(one, label) }]
    }),
  )
}

/** The point nearest to a place on the plot, if it is within reach of a finger. */
export function nearestPoint(
  places: ScatterShape['places'],
  at: { readonly x: number; readonly y: number },
  reach = 24,
): number | null {
  let found: number | null = null
  let least = reach ** 2
  places.forEach(({ x, y }, i) => {
    const distance = (x - at.x) ** 2 + (y - at.y) ** 2
    if (distance <= least) [found, least] = [i, distance]
  })
  return found
}
