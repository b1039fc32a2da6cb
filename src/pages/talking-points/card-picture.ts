/**
 * One talking point as a picture to post: 1200 × 675, drawn as SVG by what it is given and nothing
 * else. Only fonts that the reader's machine has are named, for a picture may fetch none.
 */
import { xmlText } from '../../domain/xml-text.ts'
import { sparklineShape } from '../../charts/sparkline-shape.ts'
import type { Series } from '../../domain/series.ts'
import { fewLines, fittedText, type FittedText, type WidthOf } from './text-lines.ts'

export const PICTURE = { width: 1200, height: 675 }

export const SERIF = "'Iowan Old Style','Palatino Linotype',Palatino,'Book Antiqua',Georgia,serif"
export const SANS = "system-ui,'Segoe UI',Roboto,'Helvetica Neue','Noto Sans',Arial,sans-serif"

/** Widths at size 1 of the two fonts, as the machine that draws the picture has them. */
export interface Measures {
  readonly serif: WidthOf
  readonly sans: WidthOf
}

export interface PictureTrend {
  readonly place: Series
  /** Null where the country's level cannot be compared. */
  readonly country: Series | null
  /** What the two lines are called. */
  readonly names: { readonly place: string; readonly country: string }
  /** First and last figure, with their periods: `16,2 prosent, 2006`. */
  readonly first: string
  readonly last: string
}

export interface CardPicture {
  readonly place: string
  readonly sentence: string
  /** What weakens the figure; empty when nothing does. */
  readonly caution: string
  readonly trend: PictureTrend | null
  /** Source, period and dates. */
  readonly source: string
  /** `Lokaltall · tallene er lest 23. november 2026` */
  readonly maker: string
}

const COLOURS = {
  paper: '#fffdfa',
  ink: '#1d1a17',
  muted: '#5c554d',
  rule: '#ddd5c9',
  accent: '#9b1b30',
  place: '#005f9e',
  country: '#55504a',
  caution: '#a65c00',
}

const MARGIN = 64
const WIDTH = PICTURE.width - 2 * MARGIN
const SENTENCE_TOP = 118
const LINE_HEIGHT = 1.22
const SIZES = [66, 60, 54, 50, 46, 42, 38, 34, 30, 26, 22] as const
/** Fonts that are drawn a little wider than they were measured must still have room. */
const SPARE = 0.97
const SMALL = 20
const CAUTION = 23
/** The trend takes what room the sentence leaves, within these. */
const TREND = { least: 96, most: 170 }
/** Bold letters are this much wider than those that were measured. */
const BOLDER = 1.14

interface Style {
  readonly size: number
  readonly colour: string
  readonly font?: 'serif'
  readonly weight?: number
  readonly anchor?: 'end'
}

function drawnText(text: string, x: number, y: number, style: Style): string {
  const attributes = [
    `x="${x}" y="${Math.round(y)}"`,
    `font-size="${style.size}"`,
    `font-family="${style.font ? SERIF : SANS}"`,
    `fill="${style.colour}"`,
    style.weight ? `font-weight="${style.weight}"` : '',
    style.anchor ? `text-anchor="${style.anchor}"` : '',
  ]
  return `<text ${attributes.filter(Boolean).join(' ')}>${xmlText(text)}</text>`
}

const drawnLines = (
  lines: readonly string[],
  top: number,
  lineHeight: number,
  style: Style,
  left = MARGIN,
): string =>
  lines.map((line, i) => drawnText(line, left, top + style.size + i * lineHeight, style)).join('')

const sansLines = (text: string, size: number, { sans }: Measures, most: number, width = WIDTH) =>
  fewLines(text, (width * SPARE) / size, sans, most)

/** The two lines over time, with their ends in words beneath. */
function drawnTrend(
  trend: PictureTrend,
  { trendTop: top, trendHeight: height }: Layout,
  measures: Measures,
): string {
  const shape = sparklineShape(trend.place, trend.country, { width: WIDTH, height, margin: 8 })
  if (!shape) return ''
  const { place, country } = COLOURS
  const line = (path: string, colour: string, width: number, dash: string) =>
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round"${dash}/>`
  const words: Style = { size: SMALL, colour: COLOURS.muted }
  const below = top + height + SMALL + 8
  return [
    `<g transform="translate(${MARGIN} ${top})">`,
    shape.country && line(shape.country, country, 3, ' stroke-dasharray="9 7"'),
    line(shape.place, place, 5, ''),
    `<circle cx="${shape.end.x}" cy="${shape.end.y}" r="7" fill="${place}"/>`,
    '</g>',
    drawnText(trend.first, MARGIN, below, words),
    drawnText(trend.last, PICTURE.width - MARGIN, below, { ...words, anchor: 'end' }),
    shape.country ? drawnKey(trend.names, measures) : '',
  ].join('')
}

/** Which line is which, in the corner on the right. */
function drawnKey({ place, country }: PictureTrend['names'], { sans }: Measures): string {
  const right = PICTURE.width - MARGIN
  const item = (name: string, y: number, colour: string, width: number, dash: string) => {
    const left = Math.round(right - SMALL * BOLDER * sans(name) - 52)
    const mark = `<path d="M${left} ${y - 7}h40" stroke="${colour}" stroke-width="${width}"${dash}/>`
    return mark + drawnText(name, right, y, { size: SMALL, weight: 600, colour, anchor: 'end' })
  }
  return [
    item(place, 62, COLOURS.place, 5, ''),
    item(country, 90, COLOURS.country, 3, ' stroke-dasharray="9 7"'),
  ].join('')
}

/** From the bottom up: who made it, the source, what weakens it, the trend; the sentence has the rest. */
function layout(card: CardPicture, measures: Measures) {
  const source = sansLines(card.source, SMALL, measures, 3)
  const sourceTop = PICTURE.height - 40 - 26 - source.length * 27
  const caution = card.caution ? sansLines(card.caution, CAUTION, measures, 2, WIDTH - 20) : []
  const cautionTop = sourceTop - 22 - caution.length * 31
  const trendEnd = cautionTop - SMALL - 30
  const lowest = card.trend ? trendEnd - TREND.least : cautionTop
  const room = { width: WIDTH * SPARE, height: lowest - SENTENCE_TOP - 12 }
  const sentence = fittedText(card.sentence, room, SIZES, measures.serif, LINE_HEIGHT)
  const sentenceEnd = SENTENCE_TOP + sentence.lines.length * LINE_HEIGHT * sentence.size
  const trendHeight = Math.round(
    Math.max(TREND.least, Math.min(TREND.most, trendEnd - sentenceEnd - 36)),
  )
  const trendTop = trendEnd - trendHeight
  return { source, sourceTop, caution, cautionTop, trendTop, trendHeight, sentence }
}

type Layout = ReturnType<typeof layout>

const drawnSentence = ({ lines, size }: FittedText): string =>
  drawnLines(lines, SENTENCE_TOP, LINE_HEIGHT * size, {
    size,
    colour: COLOURS.ink,
    font: 'serif',
    weight: 600,
  })

/** The card as SVG, 1200 × 675; the sentence as large as it has room for. */
export function cardPicture(card: CardPicture, measures: Measures): string {
  const place = layout(card, measures)
  const { source, sourceTop, caution, cautionTop, sentence } = place
  const { width, height } = PICTURE
  const bar = caution.length * 31
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${COLOURS.paper}"/>`,
    `<rect width="${width}" height="14" fill="${COLOURS.accent}"/>`,
    drawnText(card.place, MARGIN, 78, { size: 34, colour: COLOURS.accent, weight: 600 }),
    drawnSentence(sentence),
    card.trend ? drawnTrend(card.trend, place, measures) : '',
    bar
      ? `<rect x="${MARGIN}" y="${cautionTop}" width="5" height="${bar}" fill="${COLOURS.caution}"/>`
      : '',
    drawnLines(caution, cautionTop, 31, { size: CAUTION, colour: COLOURS.ink }, MARGIN + 20),
    `<path d="M${MARGIN} ${sourceTop - 8}H${width - MARGIN}" stroke="${COLOURS.rule}" stroke-width="2"/>`,
    drawnLines(source, sourceTop, 27, { size: SMALL, colour: COLOURS.muted }),
    drawnText(card.maker, MARGIN, height - 34, { size: SMALL, colour: COLOURS.ink, weight: 600 }),
    '</svg>',
  ].join('')
}
