/** The chart of a picture, with the names of its lines above it and its ends below. */
import { sparklineShape } from '../sparkline-shape.ts'
import { STRIP, stripShape } from '../strip-shape.ts'
import type { PictureStrip, PictureTrend } from './picture.ts'
import { LINE, linesBlock, placed, type Box, type PlacedText, type Style } from './placed-text.ts'
import { textLines } from './text-lines.ts'
import { textWidth } from './text-width.ts'

/** What is drawn, within a frame of its own. */
export interface ChartMarks {
  readonly frame: Box
  /** Of the shapes' own pixels. */
  readonly scale: number
  readonly ticks: string
  readonly band: { readonly x: number; readonly width: number } | null
  readonly country: string
  readonly place: string
  readonly dots: readonly { readonly x: number; readonly y: number }[]
  readonly end: { readonly x: number; readonly y: number }
  /** The strokes beside the names. */
  readonly key: readonly {
    readonly of: 'place' | 'country'
    readonly x: number
    readonly y: number
  }[]
}

export interface PlacedChart {
  readonly marks: ChartMarks
  readonly texts: readonly PlacedText[]
}

const PLAIN: Pick<ChartMarks, 'ticks' | 'band' | 'country' | 'place' | 'dots'> = {
  ticks: '',
  band: null,
  country: '',
  place: '',
  dots: [],
}
const GAP = 10
/** A trend that is lower shows nothing: then the words have the picture to themselves. */
export const LEAST_HEIGHT = 80
const STROKE = 44
const ENDS: Style = { role: 'chart', colour: 'muted' }

/** The chart in this room, at most so high; null where there is nothing to draw. */
export function pictureChart(
  chart: PictureTrend | PictureStrip,
  room: Box,
  size: number,
): PlacedChart | null {
  return chart.kind === 'trend' ? trend(chart, room, size) : strip(chart, room, size)
}

function trend(chart: PictureTrend, room: Box, size: number): PlacedChart | null {
  const width = room.right - room.left
  const key = keyOf(chart, room, size)
  const ends = endsOf([chart.first, chart.last], width, size)
  const top = room.top + key.height + GAP
  const bottom = room.bottom - ends.height - GAP
  if (bottom - top < LEAST_HEIGHT) return null
  const inside = { width, height: bottom - top, margin: 9 }
  const shape = sparklineShape(chart.place, chart.country, inside)
  if (!shape) return null
  const { place, country, dots, end } = shape
  const frame = { left: room.left, right: room.right, top, bottom }
  return {
    marks: { ...PLAIN, frame, scale: 1, place, country, dots, end, key: key.strokes },
    texts: [...key.texts, ...ends.at(room.left, bottom + GAP)],
  }
}

/** Which line is which, beside each other where there is room. */
function keyOf({ names, country }: PictureTrend, room: Box, size: number) {
  const of = country ? (['place', 'country'] as const) : (['place'] as const)
  const widths = of.map((line) => STROKE + GAP + size * textWidth(names[line], 600))
  const sum = widths.reduce((all, one) => all + one + 3 * GAP, -3 * GAP)
  const inRow = sum <= room.right - room.left
  const spots = of.map((line, i) => ({
    of: line,
    x: room.left + (inRow && i > 0 ? (widths[0] ?? 0) + 3 * GAP : 0),
    top: room.top + (inRow ? 0 : i * LINE * size),
  }))
  return {
    height: Math.ceil((inRow ? 1 : of.length) * LINE * size),
    strokes: spots.map(({ of: line, x, top }) => ({
      of: line,
      x,
      y: Math.round(top + 0.6 * size),
    })),
    texts: spots.map(({ of: line, x, top }) =>
      placed(names[line], { x: x + STROKE + GAP, top }, size, {
        role: 'chart',
        weight: 600,
        colour: line,
      }),
    ),
  }
}

/** What stands at either end: on one line, or under each other where they would meet. */
function endsOf([first, last]: readonly [string, string], width: number, size: number) {
  const meet = size * (textWidth(first) + textWidth(last)) + 3 * GAP > width
  const lines = (text: string) => textLines(text, width / size, textWidth)
  const [firsts, lasts] = [lines(first), lines(last)]
  const row = LINE * size
  const below = meet ? firsts.length : 0
  return {
    height: Math.ceil((below + lasts.length) * row),
    at: (x: number, top: number) => [
      ...firsts.map((line, i) => placed(line, { x, top: top + i * row }, size, ENDS)),
      ...lasts.map((line, i) => {
        const at = { x: x + width, top: top + (below + i) * row, anchor: 'end' as const }
        return placed(line, at, size, ENDS)
      }),
    ],
  }
}

function strip(chart: PictureStrip, room: Box, size: number): PlacedChart | null {
  const shape = stripShape(chart)
  if (!shape || shape.place === null) return null
  const width = room.right - room.left
  const scale = width / STRIP.width
  const each = linesBlock(textLines(chart.each, width / size, textWidth), size, ENDS)
  const top = room.top + each.height + GAP
  const frame = { ...room, top, bottom: top + STRIP.height * scale }
  const ends = endsOf(chart.ends(shape.low, shape.high), width, size)
  return {
    marks: {
      ...PLAIN,
      frame,
      scale,
      ticks: shape.ticks,
      band: shape.band,
      country: shape.country === null ? '' : `M${shape.country} 2v${STRIP.height - 4}`,
      end: { x: shape.place, y: STRIP.height / 2 },
      key: [],
    },
    texts: [...each.at(room.left, room.top), ...ends.at(room.left, frame.bottom + GAP)],
  }
}
