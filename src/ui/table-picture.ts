/** A table with its colours as a drawing that stands alone: SVG as text. Pure. */
import { textLines } from '../charts/picture/text-lines.ts'
import { textWidth, type Weight } from '../charts/picture/text-width.ts'
import type { HeatStep } from '../domain/heat-step.ts'
import { xmlText } from '../domain/xml-text.ts'

export interface PictureCell {
  readonly text: string
  /** What stands small below: rank, difference. */
  readonly small: readonly string[]
  readonly step: HeatStep | null
}

export interface PictureHead {
  readonly title: string
  readonly small: string
}

export interface PictureRow extends PictureHead {
  readonly cells: readonly PictureCell[]
  /** Stays where not all have room: who "we" are, and what all are held against. */
  readonly kept?: boolean
}

export interface PictureTable {
  readonly title: string
  readonly heads: readonly PictureHead[]
  readonly rows: readonly PictureRow[]
  /** The steps that are told of below, in words; empty without colours. */
  readonly key: readonly { readonly step: HeatStep; readonly words: string }[]
  /** Sources, address and date, a paragraph each. */
  readonly notes: readonly string[]
}

/** The light scheme's, as in `heat.css`: what is hung up is on white paper. */
export const HEAT_COLOURS: Readonly<Record<HeatStep, string>> = {
  [2]: '#a9cdea',
  [1]: '#d9e9f6',
  [0]: '#f1ece3',
  [-1]: '#fae5c9',
  [-2]: '#f2c893',
}
const MARKS: Readonly<Record<HeatStep, string>> = {
  [2]: '▲▲',
  [1]: '▲',
  [0]: '·',
  [-1]: '▼',
  [-2]: '▼▼',
}

const INK = '#1d1a17'
const MUTED = '#5c554d'
const RULE = '#ddd5c9'
const PAPER = '#fffdfa'

const MARGIN = 32
const NAME_WIDTH = 220
const COLUMN_WIDTH = 140
const PAD = 8
const [TITLE, BODY, SMALL] = [26, 16, 13]
const LINE = 1.25

const lines = (text: string, width: number, size: number, weight: Weight = 400): string[] =>
  textLines(text, width / size, (one) => textWidth(one, weight))

interface Written {
  readonly size: number
  readonly colour?: string
  readonly weight?: Weight
  readonly end?: boolean
}

/** Lines below each other, the first with its top here. */
const written = (
  texts: readonly string[],
  x: number,
  top: number,
  { size, colour = INK, weight = 400, end = false }: Written,
): string =>
  texts
    .map(
      (text, i) =>
        `<text x="${x}" y="${Math.round(top + (i * LINE + 1) * size)}" font-size="${size}" fill="${colour}"${
          weight === 600 ? ' font-weight="600"' : ''
        }${end ? ' text-anchor="end"' : ''}>${xmlText(text)}</text>`,
    )
    .join('')

const heightOf = (count: number, size: number): number => Math.ceil(count * size * LINE)

/** What stands at a head, in lines that have room. */
function headLines({ title, small }: PictureHead, width: number) {
  return {
    title: lines(title, width - PAD, SMALL + 1, 600),
    small: lines(small, width - PAD, SMALL),
  }
}

type HeadLines = ReturnType<typeof headLines>

const headHeight = ({ title, small }: HeadLines): number =>
  heightOf(title.length, SMALL + 1) + heightOf(small.length, SMALL) + PAD

const headText = ({ title, small }: HeadLines, x: number, top: number, end: boolean): string =>
  written(title, x, top, { size: SMALL + 1, weight: 600, end }) +
  written(small, x, top + heightOf(title.length, SMALL + 1), { size: SMALL, colour: MUTED, end })

/** Where the columns are: they are as wide as is usual, or share a width that is given. */
interface Columns {
  readonly width: number
  readonly each: number
}

const usualColumns = ({ heads }: PictureTable): Columns => ({
  width: 2 * MARGIN + NAME_WIDTH + heads.length * COLUMN_WIDTH,
  each: COLUMN_WIDTH,
})

const sharedColumns = ({ heads }: PictureTable, width: number): Columns => ({
  width,
  each: (width - 2 * MARGIN - NAME_WIDTH) / Math.max(1, heads.length),
})

interface Drawn {
  readonly width: number
  readonly height: number
  readonly svg: string
}

/** The drawing as well-formed SVG, as wide as its columns need. */
export const tablePicture = (table: PictureTable): string =>
  framed(table.title, drawnTable(table, usualColumns(table)))

const framed = (title: string, { width, height, svg }: Drawn, size = { width, height }): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif"><title>${xmlText(title)}</title><rect width="100%" height="100%" fill="${PAPER}"/>${svg}</svg>`

function drawnTable(table: PictureTable, columns: Columns): Drawn {
  const { title, heads, rows, notes } = table
  const { width, each } = columns
  const inner = width - 2 * MARGIN
  const drawn: string[] = []
  let top = MARGIN
  const titleLines = lines(title, inner, TITLE, 600)
  drawn.push(written(titleLines, MARGIN, top, { size: TITLE, weight: 600 }))
  top += heightOf(titleLines.length, TITLE) + 2 * PAD

  const rightOf = (i: number) => MARGIN + NAME_WIDTH + (i + 1) * each - PAD / 2
  const headTexts = heads.map((head) => headLines(head, each))
  headTexts.forEach((head, i) => drawn.push(headText(head, rightOf(i), top, true)))
  top += Math.max(0, ...headTexts.map(headHeight))
  rows.forEach((row) => {
    const name = headLines(row, NAME_WIDTH)
    const below = Math.max(0, ...row.cells.map(({ small }) => small.length))
    const height = Math.max(headHeight(name), heightOf(1, BODY) + heightOf(below, SMALL) + PAD)
    drawn.push(`<path d="M${MARGIN} ${top}H${width - MARGIN}" stroke="${RULE}"/>`)
    drawn.push(headText(name, MARGIN, top + PAD / 2, false))
    row.cells.forEach((cell, i) => {
      const box = { left: MARGIN + NAME_WIDTH + i * each, top, width: each, height }
      drawn.push(cellText(cell, box))
    })
    top += height
  })
  const key = keyText(table, top + 2 * PAD, inner)
  const foot = notes.flatMap((note) => lines(note, inner, SMALL))
  const footTop = key.bottom + PAD
  drawn.push(key.svg, written(foot, MARGIN, footTop, { size: SMALL, colour: MUTED }))
  const height = Math.ceil(footTop + heightOf(foot.length, SMALL) + MARGIN)
  return { width, height, svg: drawn.join('') }
}

const [SWATCH, KEY_ROW, KEY_GAP] = [34, 24, 24]

/** What the colours mean, beside each other as far as there is room. */
function keyText({ key }: PictureTable, top: number, inner: number) {
  let [x, y] = [0, top]
  const drawn = key.map(({ step, words }) => {
    const width = SWATCH + 10 + SMALL * textWidth(words)
    if (x > 0 && x + width > inner) [x, y] = [0, y + KEY_ROW]
    const left = Math.round(MARGIN + x)
    x += width + KEY_GAP
    return (
      `<rect x="${left}" y="${y}" width="${SWATCH}" height="18" fill="${HEAT_COLOURS[step]}" stroke="${RULE}"/>` +
      written([MARKS[step]], left + SWATCH / 2, y + 2, { size: 9 }) +
      written([words], left + SWATCH + 10, y, { size: SMALL })
    )
  })
  return { svg: drawn.join(''), bottom: key.length > 0 ? y + KEY_ROW : top }
}

interface CellBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

function cellText({ text, small, step }: PictureCell, { left, top, width, height }: CellBox) {
  const back =
    step === null
      ? ''
      : `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${HEAT_COLOURS[step]}"/>` +
        written([MARKS[step]], left + PAD / 2, top + PAD, { size: 9 })
  const size = /\d/.test(text) ? BODY : SMALL
  const right = left + width - PAD / 2
  return (
    back +
    written([text], right, top + PAD / 2, { size, end: true }) +
    written(small, right, top + PAD / 2 + heightOf(1, BODY), { size: SMALL, end: true })
  )
}

export const SLIDE = { width: 1920, height: 1080 }

/** How large the drawing may be on a slide, from large to small: below the last it is not read. */
const LARGEST = 2
const SMALLEST = 0.85
const STEP = 0.05

/**
 * The same table for a slide, as large as it has room. Where it has none, ranks and differences go
 * first, then rows from the end, which `leftOut` names below; those that are kept stay.
 */
export function slidePicture(table: PictureTable, leftOut: (names: string) => string): string {
  for (const one of smaller(table, leftOut)) {
    const drawn = onSlide(one)
    if (drawn) return framed(one.title, drawn, SLIDE)
  }
  throw new Error(`${table.heads.length} columns have no room on a slide: choose fewer figures.`)
}

function onSlide(table: PictureTable): Drawn | null {
  for (let scale = LARGEST; scale >= SMALLEST; scale -= STEP) {
    const [width, height] = [SLIDE.width / scale, SLIDE.height / scale]
    const columns = sharedColumns(table, width)
    if (columns.each < widestCell(table)) continue
    const drawn = drawnTable(table, columns)
    if (drawn.height <= height) return { ...drawn, height }
  }
  return null
}

/** Figures stand on one line, with the mark before them. */
const widestCell = ({ rows }: PictureTable): number =>
  2 * PAD +
  Math.max(
    0,
    ...rows.flatMap(({ cells }) =>
      cells.flatMap(({ text, small }) => [
        (/\d/.test(text) ? BODY : SMALL) * textWidth(text) + 16,
        ...small.map((one) => SMALL * textWidth(one)),
      ]),
    ),
  )

/** The table, and then with less and less in it. */
function* smaller(table: PictureTable, leftOut: (names: string) => string) {
  yield table
  const bare = {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, small: [] })),
    })),
  }
  yield bare
  const losable = bare.rows.filter(({ kept }) => kept !== true)
  for (let count = losable.length - 1; count >= 0; count--) {
    const left = new Set(losable.slice(count))
    const names = [...left].map(({ title }) => title).join(', ')
    yield {
      ...bare,
      rows: bare.rows.filter((row) => !left.has(row)),
      notes: [leftOut(names), ...bare.notes],
    }
  }
}
