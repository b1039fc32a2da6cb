/** Lines over time, in pixels: where they go, where their names stand, and what is nearest. Pure. */
import { linearScale } from './linear-scale.ts'
import { spreadApart, textWidth } from './label-room.ts'
import { periodTicks } from './period-ticks.ts'
import type { TrendLine, TrendRow } from './trend-data.ts'
import { valueAxis } from './value-axis.ts'

export interface LinesInput {
  readonly width: number
  readonly height: number
  readonly lines: readonly TrendLine[]
  readonly rows: readonly TrendRow[]
  readonly decimals: number
  readonly number: (value: number) => string
  /** Of a position on the time axis. */
  readonly period: (at: number) => string
  /** Positions from which the series is measured another way. */
  readonly breaks: readonly number[]
  /** Lines are named elsewhere: there is no room for names where they end. */
  readonly unnamed?: true
}

export interface LineVertex {
  readonly x: number
  readonly y: number
  /** Which of the rows. */
  readonly row: number
}

export interface DrawnLine {
  readonly role: string
  /** Those of its periods that have a figure, oldest first. */
  readonly vertices: readonly LineVertex[]
  readonly path: string
  /** Its name, beside its newest figure. */
  readonly label: { readonly text: string; readonly middle: number }
}

export interface LinesShape {
  readonly plot: { readonly left: number; readonly right: number; top: number; bottom: number }
  readonly xTicks: readonly { readonly at: number; readonly text: string }[]
  readonly yTicks: readonly { readonly at: number; readonly text: string }[]
  readonly breaks: readonly number[]
  readonly lines: readonly DrawnLine[]
  /** Another line in the same axes, which may go beyond them. */
  readonly through: (row: (period: string) => number | null) => readonly LineVertex[]
}

const LONGEST = 19
export const shortened = (name: string): string =>
  name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trim()}…` : name

export const LEADER = 14
const [TOP, BOTTOM, PADDING] = [16, 28, 10]
const LABEL_HEIGHT = 16
/** Pixels that a period takes under the axis, at least. */
const PERIOD_ROOM = 64

/** With a gap where rows lack a figure, as a line would tell of figures that nobody has. */
export const pathThrough = (vertices: readonly LineVertex[]): string =>
  vertices
    .map(({ x, y, row }, i) => `${vertices[i - 1]?.row === row - 1 ? 'L' : 'M'}${x} ${y}`)
    .join('')

/** Figures that no line reaches: there is none in the row before, nor in the one after. */
export const lonelyIn = (vertices: readonly LineVertex[]): readonly LineVertex[] =>
  vertices.filter(
    ({ row }, i) => vertices[i - 1]?.row !== row - 1 && vertices[i + 1]?.row !== row + 1,
  )

/** Null with fewer than two periods. */
export function linesShape(input: LinesInput): LinesShape | null {
  const { width, height, lines, rows, number } = input
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last || first === last) return null
  const axis = valueAxis(rows, input.decimals)
  const names = Math.max(0, ...lines.map(({ name }) => textWidth(shortened(name))))
  const left = Math.max(20, ...axis.ticks.map((tick) => textWidth(number(tick)))) + 8
  const right = Math.max(left + 60, width - (input.unnamed ? PADDING : names + LEADER + 2))
  const plot = { left, right, top: TOP, bottom: height - BOTTOM }
  const across = linearScale([first.at, last.at], [left + PADDING, right - PADDING])
  const up = linearScale(axis.domain, [plot.bottom, plot.top])
  const vertexOf = (value: number | null | undefined, row: number): LineVertex[] =>
    value === null || value === undefined
      ? []
      : [{ x: tenth(across(rows[row]?.at ?? 0)), y: tenth(up(value)), row }]
  const through = lines.map(({ role }) =>
    rows.flatMap(({ values }, i) => vertexOf(values[role], i)),
  )
  const middles = spreadApart(
    through.map((vertices) => vertices.at(-1)?.y ?? 0),
    LABEL_HEIGHT,
    [plot.top, plot.bottom],
  )
  const most = Math.max(2, Math.floor((right - left) / PERIOD_ROOM))
  return {
    plot,
    xTicks: periodTicks(rows, most).map((at) => ({ at: across(at), text: input.period(at) })),
    yTicks: axis.ticks.map((tick) => ({ at: up(tick), text: number(tick) })),
    breaks: input.breaks.map(across),
    lines: lines.map(({ role, name }, i) => ({
      role,
      vertices: through[i] ?? [],
      path: pathThrough(through[i] ?? []),
      label: { text: shortened(name), middle: middles[i] ?? 0 },
    })),
    through: (valueIn) => rows.flatMap(({ period }, i) => vertexOf(valueIn(period), i)),
  }
}

const tenth = (value: number): number => Math.round(value * 10) / 10

export interface OnLine {
  readonly role: string
  readonly row: number
}

/** The figure, or the name, that a point is nearest to; null out of reach. */
export function nearestOnLines(
  { lines, plot }: Pick<LinesShape, 'lines' | 'plot'>,
  at: { readonly x: number; readonly y: number },
  reach = 24,
): OnLine | null {
  const named = at.x > plot.right + LEADER / 2
  let found: OnLine | null = null
  let least = named ? LABEL_HEIGHT : reach
  for (const { role, vertices, label } of lines) {
    const spots = named ? [{ x: at.x, y: label.middle, row: vertices.at(-1)?.row ?? 0 }] : vertices
    for (const { x, y, row } of spots) {
      const distance = Math.hypot(x - at.x, y - at.y)
      if (distance <= least) [found, least] = [{ role, row }, distance]
    }
  }
  return found
}

/** Where an arrow leads: across to the line's next figure, up and down to the next line's. */
export function walkedLine(
  lines: LinesShape['lines'],
  { role, row }: OnLine,
  key: string,
): OnLine | undefined {
  const line = lines.find((one) => one.role === role)
  if (!line) return undefined
  const own = line.vertices.findLastIndex((vertex) => vertex.row <= row)
  const last = line.vertices.length - 1
  const to = { ArrowLeft: own - 1, ArrowRight: own + 1, Home: 0, End: last }[key]
  if (to !== undefined)
    return { role, row: line.vertices[Math.min(last, Math.max(0, to))]?.row ?? row }
  const step = { ArrowUp: -1, ArrowDown: 1 }[key]
  if (step === undefined) return undefined
  const order = lines
    .map((one) => ({ role: one.role, y: heightAt(one, row) }))
    .toSorted((a, b) => a.y - b.y)
  const at = order.findIndex((one) => one.role === role)
  const next = order[Math.min(order.length - 1, Math.max(0, at + step))]
  return next && { role: next.role, row }
}

/** Where a line is in a period, or was before it. */
function heightAt({ vertices }: DrawnLine, row: number): number {
  return (vertices.findLast((vertex) => vertex.row <= row) ?? vertices[0])?.y ?? 0
}
