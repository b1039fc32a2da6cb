/**
 * Where everything in a picture stands. Pure: texts are taken to be as wide as they are at most, so
 * that what has room here has room in any of the fonts.
 */
import {
  FORMATS,
  SMALLEST,
  type Format,
  type DrawnPicture,
  type PictureContent,
} from './picture.ts'
import { pictureChart, type ChartMarks } from './picture-chart.ts'
import { fittedBlock, linesBlock, type Block, type Box, type PlacedText } from './placed-text.ts'
import { fewLines, textLines } from './text-lines.ts'
import { textWidth } from './text-width.ts'

export interface PictureLayout {
  readonly width: number
  readonly height: number
  readonly texts: readonly PlacedText[]
  readonly chart: ChartMarks | null
  /** The stroke beside what weakens the figure; null where nothing does. */
  readonly bar: Box | null
  /** The line above the source. */
  readonly rule: Box
}

type Sizes = readonly [number, ...number[]]

/** From large to small. */
const between = (most: number, least: number, step = 2): Sizes => [
  most,
  ...Array.from({ length: Math.floor((most - least) / step) }, (_, i) => most - (i + 1) * step),
]

const WIDE = {
  margin: 52,
  gap: 12,
  place: between(38, 26, 4),
  title: between(30, 22),
  number: between(92, 44, 4),
  beside: between(26, 22),
  finding: between(36, 20),
  alone: between(54, 20),
  caution: 21,
  cautionLines: 3,
  chart: { least: 170, most: 380, size: 24 },
}

/** Wide pictures have little height, the others little width. */
const LOOK = {
  wide: WIDE,
  link: WIDE,
  square: {
    margin: 60,
    gap: 18,
    place: between(50, 30, 4),
    title: between(40, 28),
    number: between(120, 52, 4),
    beside: between(34, 26),
    finding: between(46, 24),
    alone: between(64, 24),
    caution: 25,
    cautionLines: 4,
    chart: { least: 220, most: 420, size: 28 },
  },
  tall: {
    margin: 60,
    gap: 24,
    place: between(54, 32, 4),
    title: between(46, 30),
    number: between(140, 60, 4),
    beside: between(38, 28),
    finding: between(52, 26),
    alone: between(72, 26),
    caution: 28,
    cautionLines: 6,
    chart: { least: 260, most: 560, size: 32 },
  },
} as const satisfies Record<Format, unknown>

type Look = (typeof LOOK)[Format]

/** Blocks under each other with a gap between those that say something. */
function stacked(blocks: readonly Block[], gap: number): Block {
  const some = blocks.filter(({ height }) => height > 0)
  const tops = some.map((_, i) =>
    some.slice(0, i).reduce((sum, { height }) => sum + height + gap, 0),
  )
  const last = some.at(-1)
  return {
    height: last ? (tops.at(-1) ?? 0) + last.height : 0,
    at: (x, top) => some.flatMap((one, i) => one.at(x, top + (tops[i] ?? 0))),
  }
}

/** The picture, laid out for a format. */
export function pictureLayout(content: DrawnPicture, format: Format): PictureLayout {
  const look = LOOK[format]
  const { width, height } = FORMATS[format]
  const { margin, gap } = look
  const foot = footOf(content, format)
  const head = headOf(content, look, width - 2 * margin)
  const body = {
    left: margin,
    right: width - margin,
    top: margin + head.height + gap,
    bottom: height - margin - foot.height - 2 * gap,
  }
  const middle = width > height ? columns(content, look, body) : rows(content, look, body)
  const footTop = height - margin - foot.height
  return {
    width,
    height,
    texts: [...head.at(margin, margin), ...middle.texts, ...foot.at(footTop)],
    chart: middle.chart,
    bar: foot.barAt(footTop),
    rule: foot.ruleAt(footTop),
  }
}

/** Where, and what is measured. */
function headOf({ place, title }: PictureContent, look: Look, width: number): Block {
  const line = fittedBlock(
    place,
    look.place,
    { role: 'place', weight: 600, colour: 'place' },
    { width, height: 1.3 * look.place[0] },
  )
  const what = fittedBlock(
    title,
    look.title,
    { role: 'title', weight: 600 },
    { width, height: 2.6 * look.title[0] },
  )
  return stacked([line, what], 4)
}

interface Middle {
  readonly texts: readonly PlacedText[]
  readonly chart: ChartMarks | null
}

/** Words on the left, the chart on the right; words alone have all of it. */
function columns(content: PictureContent, look: Look, body: Box): Middle {
  const split = body.left + 0.56 * (body.right - body.left)
  const room = { ...body, left: split + 2 * look.gap }
  const chart = content.chart && pictureChart(content.chart, room, look.chart.size)
  const words = wordsOf(content, look, { ...body, right: chart ? split : body.right })
  return {
    texts: [...words.at(body.left, body.top), ...(chart?.texts ?? [])],
    chart: chart?.marks ?? null,
  }
}

/** Words, and beneath them the chart with the room they leave. */
function rows(content: PictureContent, look: Look, body: Box): Middle {
  const { least, most, size } = look.chart
  const kept = content.chart ? least + look.gap : 0
  const words = wordsOf(content, look, { ...body, bottom: body.bottom - kept })
  const top = body.top + words.height + look.gap
  const bottom = Math.min(body.bottom, top + most)
  const chart = content.chart && pictureChart(content.chart, { ...body, top, bottom }, size)
  return {
    texts: [...words.at(body.left, body.top), ...(chart?.texts ?? [])],
    chart: chart?.marks ?? null,
  }
}

/** The figure, and the finding with all the room that is left. */
function wordsOf({ figure, finding }: PictureContent, look: Look, room: Box): Block {
  const width = room.right - room.left
  const number = fittedBlock(
    figure?.number ?? '',
    look.number,
    { role: 'figure', weight: 600 },
    { width, height: 1.3 * look.number[0] },
  )
  const beside = fittedBlock(
    figure?.beside ?? '',
    look.beside,
    { role: 'figure', colour: 'muted' },
    { width, height: 2.6 * look.beside[0] },
  )
  const figures = stacked([number, beside], 0)
  const height = room.bottom - room.top - (figures.height > 0 ? figures.height + look.gap : 0)
  const said = fittedBlock(
    finding,
    figure ? look.finding : look.alone,
    { role: 'finding', font: 'serif' },
    { width, height },
  )
  return stacked([figures, said], look.gap)
}

const BAR = { width: 5, gap: 15 }
const RULE = 2

/** What weakens the figure, a line, and the source. */
function footOf(content: DrawnPicture, format: Format) {
  const { margin, gap, caution: size, cautionLines: most } = LOOK[format]
  const width = FORMATS[format].width - 2 * margin
  const small = SMALLEST[format]
  const caution = linesBlock(
    cautionLines(content, (width - BAR.width - BAR.gap) / size, most),
    size,
    {
      role: 'caution',
    },
  )
  const source = stacked(
    [
      linesBlock(textLines(content.source, width / small, textWidth), small, {
        role: 'source',
        colour: 'muted',
      }),
      linesBlock(textLines(content.maker, width / small, bold), small, {
        role: 'source',
        weight: 600,
      }),
    ],
    2,
  )
  const before = caution.height > 0 ? caution.height + gap : 0
  return {
    height: before + RULE + gap + source.height,
    at: (top: number) => [
      ...caution.at(margin + BAR.width + BAR.gap, top),
      ...source.at(margin, top + before + RULE + gap),
    ],
    barAt: (top: number): Box | null =>
      caution.height === 0
        ? null
        : { left: margin, right: margin + BAR.width, top, bottom: top + caution.height },
    ruleAt: (top: number): Box => ({
      left: margin,
      right: margin + width,
      top: top + before,
      bottom: top + before + RULE,
    }),
  }
}

const bold = (text: string): number => textWidth(text, 600)

/** Whole sentences, as many as there is room for, and a word of it where there are more. */
function cautionLines(content: DrawnPicture, width: number, most: number): string[] {
  const { cautions, moreCautions } = content
  for (let count = cautions.length; count > 0; count--) {
    const said = [...cautions.slice(0, count), count < cautions.length ? moreCautions : '']
    const lines = textLines(said.join(' '), width, textWidth)
    if (lines.length <= most) return lines
  }
  return fewLines(cautions[0] ?? '', width, textWidth, most)
}
