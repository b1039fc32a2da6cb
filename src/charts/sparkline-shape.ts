import { periodPosition } from '../domain/period-text.ts'
import { figuresOf, hasFigure, pointsOf, type Figure, type Series } from '../domain/series.ts'
import { extent } from '../domain/summary-statistics.ts'
import { linearScale, type PixelScale } from './linear-scale.ts'

export interface SparklineShape {
  /** SVG path data; a gap where a period has no figure. */
  readonly place: string
  readonly country: string
  readonly end: { readonly x: number; readonly y: number }
  /** Figures that stand alone, which no line would show; all of them where they are few. */
  readonly dots: readonly { readonly x: number; readonly y: number }[]
}

interface Size {
  readonly width: number
  readonly height: number
  readonly margin: number
}

/** The lines of a sparkline, or null when the place has fewer than two figures. */
export function sparklineShape(
  place: Series,
  country: Series | null,
  size: Size,
): SparklineShape | null {
  const figures = figuresOf(place)
  const first = figures[0]
  const last = figures.at(-1)
  if (!first || !last || first === last) return null
  const span: [number, number] = [periodPosition(first.period), periodPosition(last.period)]
  const x = evenScale(span, size)
  const others = country ? within(country, span) : []
  const values = [...figures.map((figure) => figure.value), ...others]
  const y = linearScale(extent(values) ?? [0, 0], [size.height - size.margin, size.margin])
  const dotAt = ({ period, value }: Figure) => pixelAt(x(periodPosition(period)), y(value))
  return {
    place: linePath(place, span, x, y),
    country: country ? linePath(country, span, x, y) : '',
    end: dotAt(last),
    dots: lonelyOf(place).map(dotAt),
  }
}

/** A year takes whole tenths of a pixel, so that all its steps are written alike. */
function evenScale([from, to]: readonly [number, number], { width, margin }: Size): PixelScale {
  const year = Math.floor((10 * (width - 2 * margin)) / (to - from)) / 10
  return (position) => margin + (position - from) * year
}

/** So few are told one by one: a line alone would look like a trend. */
const FEW = 4

/** Figures without a figure in the period before or after: no line touches them. */
function lonelyOf(series: Series): Figure[] {
  const points = pointsOf(series)
  const figures = figuresOf(series)
  if (figures.length <= FEW) return figures
  const gone = (i: number) => (points[i]?.value ?? null) === null
  return points.filter((_, i) => gone(i - 1) && gone(i + 1)).filter(hasFigure)
}

const within = (series: Series, [from, to]: readonly [number, number]): number[] =>
  figuresOf(series)
    .filter(({ period }) => periodPosition(period) >= from && periodPosition(period) <= to)
    .map((figure) => figure.value)

function linePath(
  series: Series,
  [from, to]: readonly [number, number],
  x: PixelScale,
  y: PixelScale,
) {
  let path = ''
  let pen: Point | null = null
  let drawing = false
  for (const { period, value } of pointsOf(series)) {
    const position = periodPosition(period)
    if (position < from || position > to) continue
    const next = value === null ? null : pixelAt(x(position), y(value))
    if (next) path += pen ? step(pen, next, drawing) : `M${next.x} ${next.y}`
    drawing = pen !== null && next !== null
    pen = next
  }
  return path
}

interface Point {
  readonly x: number
  readonly y: number
}

/** To half a pixel upwards: no eye sees more of it, and it is read by every place. */
const pixelAt = (x: number, y: number): Point => ({ x: round(x), y: Math.round(y * 2) / 2 })

/** Steps are much alike, and pack better than where each ends. A line that goes on needs no letter. */
function step(from: Point, to: Point, drawing: boolean): string {
  const [across, up] = [round(to.x - from.x), round(to.y - from.y)]
  return `${drawing ? ' ' : 'l'}${across}${up < 0 ? '' : ' '}${short(up)}`
}

/** `.5` for 0.5. */
const short = (number: number): string => `${number}`.replace(/^(-?)0\./, '$1.')

const round = (pixel: number): number => Math.round(pixel * 10) / 10
