/** The map for the wall: a picture of 16 to 9, as wide as a large screen, that needs no page around it. */
import { fittedText, textLines } from '../charts/picture/text-lines.ts'
import { textWidth, type Weight } from '../charts/picture/text-width.ts'
import { xmlText } from '../domain/xml-text.ts'
import {
  areas,
  borders,
  chosenMark,
  FONT,
  labels,
  lines,
  patterns,
  SERIF,
  thin,
  type MapExport,
} from './export-svg.ts'
import type { DrawnArea, InsetId } from './drawing.ts'
import type { Histogram } from './histogram.ts'
import { overlap } from './inset-frame.ts'
import type { LegendMark } from './legend-chart.tsx'
import { markSide } from './mark-side.ts'
import { fromSet, paintOf, PALETTES } from './palette.ts'
import { twoHeight, twoLegend } from './two-legend.ts'
import { transformText } from './view-transform.ts'

export interface Poster extends MapExport {
  readonly histogram: Histogram | null
  readonly marks: readonly LegendMark[]
  readonly insetNames: Readonly<Record<InsetId, string>>
}

/** As it is saved; it is laid out in half of that. */
export const POSTER = { width: 3840, height: 2160 } as const

const PAGE = { width: 1920, height: 1080 } as const
const LEFT = 70
/** The column of words. */
const COLUMN = 640
const MAP = { x: 740, y: 40, width: 930, height: 1000 } as const
const INSETS = { x: 1690, y: 40, width: 190, height: 1000 } as const
const colours = PALETTES.light

const widthIn = (weight: Weight) => (text: string) => textWidth(text, weight)

/** Well-formed SVG: finding, map, enlarged towns, legend, source and date. */
export function posterSvg(poster: Poster): string {
  const { subtitle, notes, notesTop, title, key } = column(poster)
  const text = (own: readonly string[], style: Omit<Parameters<typeof lines>[1], 'x'>) =>
    lines(own, { x: LEFT, ...style })
  const titleEnd = TOP + TITLE_LINE * title.size * title.lines.length
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PAGE.width} ${PAGE.height}" width="${POSTER.width}" height="${POSTER.height}" font-family="${xmlText(FONT)}" fill="${colours.ink}">`,
    `<title>${xmlText(poster.title)}</title>`,
    `<desc>${xmlText([poster.subtitle, ...poster.notes].join(' '))}</desc>`,
    `<defs>${patterns(1 / (pixels(poster) * poster.view.k))}${patterns(1, KEY)}</defs>`,
    `<rect width="${PAGE.width}" height="${PAGE.height}" fill="${colours.paper}"/>`,
    drawing(poster),
    insets(poster),
    text(title.lines, {
      y: TOP + 0.5 * title.size,
      step: TITLE_LINE * title.size,
      size: title.size,
      family: SERIF,
      weight: 600,
    }),
    text(subtitle, { y: titleEnd + 34, step: SUBTITLE, size: 24, muted: true }),
    legend({ ...poster, histogram: key.histogram }, notesTop - GAP),
    text(notes, { y: notesTop + 15, step: NOTE, size: 15, muted: true }),
    '</svg>',
  ].join('\n')
}

const TOP = 80
const TITLE_LINE = 1.16
const [SUBTITLE, NOTE, GAP] = [32, 21, 34]

/**
 * The column of words. The title has what the others leave; where that is too little for one that
 * is read from afar, the histogram goes: what its colours stand for is in the lines below it.
 */
function column(poster: Poster) {
  const subtitle = textLines(poster.subtitle, COLUMN / 24, widthIn(400))
  const notes = poster.notes.flatMap((note) => textLines(note, COLUMN / 15, widthIn(400)))
  const notesTop = PAGE.height - 40 - NOTE * notes.length
  const roomWith = (histogram: Histogram | null) =>
    notesTop - GAP - legendHeight({ ...poster, histogram }) - TOP - GAP - SUBTITLE * subtitle.length
  const histogram = roomWith(poster.histogram) < LEAST_TITLE ? null : poster.histogram
  const height = Math.min(MOST_TITLE, roomWith(histogram))
  const title = fittedText(poster.title, { width: COLUMN, height }, SIZES, widthIn(600), TITLE_LINE)
  return { subtitle, notes, notesTop, title, key: { histogram } }
}

const [LEAST_TITLE, MOST_TITLE] = [220, 330]

const SIZES = [60, 54, 48, 42, 36, 30] as const
const KEY = '-key'

const pixels = ({ shapes }: MapExport): number =>
  Math.min(MAP.width / shapes.width, MAP.height / shapes.height)

/** What is zoomed to fills its frame; the whole stands in the middle of it. */
function drawing(poster: Poster): string {
  const { width, height } = poster.shapes
  return [
    `<svg x="${MAP.x}" y="${MAP.y}" width="${MAP.width}" height="${MAP.height}" viewBox="0 0 ${width} ${height}" overflow="hidden">`,
    `<g transform="${transformText(poster.view)}">`,
    areas(poster.shapes.areas, poster),
    borders(poster.shapes.borders, poster.view.k),
    chosenMark(poster.shapes.areas, poster, poster.view.k),
    labels(poster),
    '</g></svg>',
  ].join('\n')
}

/** The crowded parts once more, below each other; those that no shown place lies in are left out. */
function insets(poster: Poster): string {
  const { shapes, view, fills } = poster
  if (view.k > 1) return ''
  const held = ({ box }: { box: DrawnArea['box'] }) =>
    shapes.areas.filter((area) => overlap(area.box, box))
  const shown = shapes.insets.filter((inset) =>
    held(inset).some(({ code }) => (fills.get(code) ?? 'outside') !== 'outside'),
  )
  const room = INSETS.height / Math.max(4, shown.length)
  return shown
    .map((inset, i) => {
      const [left, top, right, bottom] = inset.box
      const y = INSETS.y + i * room
      const height = room - 30
      const size = `x="${INSETS.x}" y="${y}" width="${INSETS.width}" height="${height}"`
      const suffix = `-${inset.id}`
      const scale = Math.max(INSETS.width / (right - left), height / (bottom - top))
      return [
        `<svg ${size} viewBox="${left} ${top} ${right - left} ${bottom - top}" preserveAspectRatio="xMidYMid slice" overflow="hidden">`,
        `<defs>${patterns(1 / scale, suffix)}</defs>`,
        `<g stroke="${colours.border}" stroke-width="${thin(0.7, scale)}">`,
        ...held(inset).map(({ code, path }) => {
          const paint = paintOf(fills.get(code) ?? 'outside', poster.scale, 'light')
          return `<path d="${path}" fill="${fromSet(paint, suffix)}"/>`
        }),
        `</g>${borders(shapes.borders, scale)}${chosenMark(held(inset), poster, scale)}</svg>`,
        `<rect ${size} fill="none" stroke="${colours.muted}" stroke-width="0.8"/>`,
        lines([poster.insetNames[inset.id]], {
          x: INSETS.x,
          y: y + height + 18,
          step: 0,
          size: 15,
          muted: true,
        }),
      ].join('\n')
    })
    .join('\n')
}

const BARS = 110
const LINE = 34

const SQUARES = { cell: { width: 138, height: 46 }, size: 17, letters: 24 } as const

/** All that stands above `bottom` of what the colours mean. */
function legendHeight({ legend: rows, chosen, two, histogram, marks }: Poster): number {
  const spreadHeight = histogram && !two ? BARS + 24 + 26 * marks.length + 12 : 0
  return (
    (chosen ? 40 : 0) + LINE * rows.length + (two ? twoHeight(two, SQUARES) + 24 : spreadHeight)
  )
}

/** The histogram or the squares, and the classes, ending at `bottom`. */
function legend(poster: Poster, bottom: number): string {
  const { chosen, scale, two } = poster
  const rows = poster.legend
  const end = chosen ? bottom - 40 : bottom
  const top = end - LINE * rows.length
  return [
    ...rows.map(({ fill, words, count }, i) => {
      const y = top + LINE * i
      return (
        `<rect x="${LEFT}" y="${y}" width="40" height="24" fill="${fromSet(paintOf(fill, scale, 'light'), fill.startsWith('c') ? '' : KEY)}" stroke="${colours.muted}" stroke-width="0.8"/>` +
        lines([words], { x: LEFT + 54, y: y + 18, step: 0, size: 20 }) +
        `<text x="${LEFT + 420}" y="${y + 18}" font-size="20" text-anchor="end" fill="${colours.muted}">${xmlText(count)}</text>`
      )
    }),
    two
      ? twoLegend(two, { x: LEFT, top: top - 24 - twoHeight(two, SQUARES), ...SQUARES }, scale)
      : spread(poster, top - 24),
    chosen
      ? `<rect x="${LEFT}" y="${bottom - 26}" width="40" height="24" fill="none" stroke="${colours.here}" stroke-width="3"/>` +
        lines([chosen.words], { x: LEFT + 54, y: bottom - 8, step: 0, size: 20, weight: 600 })
      : '',
  ].join('\n')
}

function spread({ histogram, marks, scale }: Poster, bottom: number): string {
  if (!histogram) return ''
  const width = 420
  const step = width / histogram.steps.length
  const bars = histogram.steps.flatMap(({ parts }, i) => {
    let below = 0
    return parts.map(({ fill, count }) => {
      const height = (BARS * count) / histogram.most
      below += height
      return `<rect x="${(LEFT + i * step).toFixed(1)}" y="${(bottom - below).toFixed(1)}" width="${(step - 1).toFixed(1)}" height="${height.toFixed(1)}" fill="${fromSet(paintOf(fill, scale, 'light'), fill.startsWith('c') ? '' : KEY)}" stroke="${colours.muted}" stroke-width="0.4"/>`
    })
  })
  const labels = marks.map(({ kind, value, words }, i) => {
    const at = histogram.at(value)
    const x = (LEFT + width * at).toFixed(1)
    const y = bottom - BARS - 12 - 26 * (marks.length - 1 - i)
    const stroke = kind === 'place' ? colours.here : colours.ink
    const dash = kind === 'place' ? '' : ' stroke-dasharray="5 4"'
    const others = marks.map((mark) => histogram.at(mark.value))
    const side = markSide(at, others, (widthIn(400)(words) * 18 + 8) / width)
    return (
      `<path d="M${x} ${y - 12}V${bottom}" fill="none" stroke="${stroke}" stroke-width="2.5"${dash}/>` +
      `<text x="${Number(x) + (side === 'start' ? 8 : -8)}" y="${y}" font-size="18" text-anchor="${side}" stroke="${colours.paper}" stroke-width="6" stroke-linejoin="round" paint-order="stroke">${xmlText(words)}</text>`
    )
  })
  return [
    ...bars,
    `<path d="M${LEFT} ${bottom}h${width}" stroke="${colours.muted}" fill="none"/>`,
    ...labels,
  ].join('\n')
}
