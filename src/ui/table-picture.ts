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

export interface PictureTable {
  readonly title: string
  readonly heads: readonly PictureHead[]
  readonly rows: readonly (PictureHead & { readonly cells: readonly PictureCell[] })[]
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

/** The drawing as well-formed SVG, as wide as its columns need. */
export function tablePicture({ title, heads, rows, key, notes }: PictureTable): string {
  const width = 2 * MARGIN + NAME_WIDTH + heads.length * COLUMN_WIDTH
  const inner = width - 2 * MARGIN
  const drawn: string[] = []
  let top = MARGIN
  const titleLines = lines(title, inner, TITLE, 600)
  drawn.push(written(titleLines, MARGIN, top, { size: TITLE, weight: 600 }))
  top += heightOf(titleLines.length, TITLE) + 2 * PAD

  const columns = heads.map((head) => headLines(head, COLUMN_WIDTH))
  columns.forEach((column, i) => drawn.push(headText(column, rightOf(i), top, true)))
  top += Math.max(0, ...columns.map(headHeight))
  rows.forEach((row) => {
    const name = headLines(row, NAME_WIDTH)
    const below = Math.max(0, ...row.cells.map(({ small }) => small.length))
    const height = Math.max(headHeight(name), heightOf(1, BODY) + heightOf(below, SMALL) + PAD)
    drawn.push(`<path d="M${MARGIN} ${top}H${width - MARGIN}" stroke="${RULE}"/>`)
    drawn.push(headText(name, MARGIN, top + PAD / 2, false))
    row.cells.forEach((cell, i) => drawn.push(cellText(cell, i, top, height)))
    top += height
  })
  top += 2 * PAD
  key.forEach(({ step, words }) => {
    drawn.push(
      `<rect x="${MARGIN}" y="${top}" width="34" height="18" fill="${HEAT_COLOURS[step]}" stroke="${RULE}"/>`,
      written([MARKS[step]], MARGIN + 17, top + 2, { size: 9, end: false }),
      written([words], MARGIN + 44, top, { size: SMALL }),
    )
    top += 22
  })
  const foot = notes.flatMap((note) => lines(note, inner, SMALL))
  drawn.push(written(foot, MARGIN, top + PAD, { size: SMALL, colour: MUTED }))
  top += heightOf(foot.length, SMALL) + PAD + MARGIN
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${top}" viewBox="0 0 ${width} ${top}" font-family="system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif"><title>${xmlText(title)}</title><rect width="100%" height="100%" fill="${PAPER}"/>${drawn.join('')}</svg>`
}

const rightOf = (column: number): number =>
  MARGIN + NAME_WIDTH + (column + 1) * COLUMN_WIDTH - PAD / 2

function cellText({ text, small, step }: PictureCell, column: number, top: number, height: number) {
  const x = MARGIN + NAME_WIDTH + column * COLUMN_WIDTH
  const back =
    step === null
      ? ''
      : `<rect x="${x}" y="${top}" width="${COLUMN_WIDTH}" height="${height}" fill="${HEAT_COLOURS[step]}"/>` +
        written([MARKS[step]], x + PAD / 2, top + PAD, { size: 9 })
  const size = /\d/.test(text) ? BODY : SMALL
  return (
    back +
    written([text], rightOf(column), top + PAD / 2, { size, end: true }) +
    written(small, rightOf(column), top + PAD / 2 + heightOf(1, BODY), { size: SMALL, end: true })
  )
}
