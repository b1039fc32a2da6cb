/**
 * A view as it is saved. CSV and Excel are written from the same columns and rows, so that they
 * hold the same figures: rounded as they are shown, and as exact as they are known beside.
 */
import { roundTo } from '../domain/rounding.ts'
import type { WorkbookCell, WorkbookSheet } from './save-workbook.ts'

export type FileColumn =
  | { readonly kind: 'text'; readonly head: string; readonly width?: number }
  /** Digits that are a name: `0301` keeps its zero. */
  | { readonly kind: 'code'; readonly head: string }
  /** Rounded to what is shown; a signed one has its plus. */
  | {
      readonly kind: 'number'
      readonly head: string
      readonly decimals: number
      readonly signed?: boolean
    }
  | { readonly kind: 'exact'; readonly head: string }

export type FileCell = string | number | null

export interface FileSheet {
  readonly name: string
  readonly columns: readonly FileColumn[]
  readonly rows: readonly (readonly FileCell[])[]
}

export interface FigureFile {
  /** What is inside, without the ending. */
  readonly fileName: string
  /** The first is what is seen on the page, and what a CSV has. */
  readonly sheets: readonly FileSheet[]
  /** Sources, address and all that one must know, a pair a line. */
  readonly notes: { readonly name: string; readonly rows: readonly (readonly [string, string])[] }
}

/** The number as the file has it: shown ones are rounded once, and here. */
export const filedNumber = (value: number, column: FileColumn): number =>
  column.kind === 'number' ? roundTo(value, column.decimals) : value

const BYTE_ORDER_MARK = '\ufeff'

/** Semicolons and decimal commas, as Norwegian spreadsheets have them. */
export function csvOfSheet({ columns, rows }: FileSheet): string {
  const head = columns.map((column) => quoted(column.head))
  const body = rows.map((row) => columns.map((column, i) => csvCell(row[i] ?? null, column)))
  return `${BYTE_ORDER_MARK}${[head, ...body].map((cells) => cells.join(';')).join('\r\n')}\r\n`
}

function csvCell(cell: FileCell, column: FileColumn): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return column.kind === 'code' ? asText(cell) : quoted(cell)
  const text =
    column.kind === 'number'
      ? filedNumber(cell, column).toFixed(column.decimals)
      : plainDigits(cell)
  return text.replace('.', ',')
}

/** Never `1e-7`, which spreadsheets with a comma read as a text. */
const plainDigits = (value: number): string =>
  /e/.test(String(value)) ? value.toFixed(15).replace(/0+$/, '') : String(value)

/**
 * `="0301"`: spreadsheets take digits for a number and drop the zero, unless the cell says that it is
 * a text. Empty stays empty.
 */
export const asText = (code: string): string => (code === '' ? '' : `="${code}"`)

const quoted = (cell: string): string =>
  /[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

/** Signs that no sheet's name may have, and as long as it may be. */
const FORBIDDEN = /[[\]:*?/\\]/g
const LONGEST_NAME = 31

/** Names that Excel takes, each once: the second of a name has its number. */
function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const plain = name.replace(FORBIDDEN, ' ').trim()
    const numbered = (i: number) => (i === 1 ? '' : ` ${i}`)
    for (let i = 1; ; i++) {
      const ending = numbered(i)
      const short = `${plain.slice(0, LONGEST_NAME - ending.length).trim()}${ending}`
      if (taken.has(short.toLowerCase())) continue
      taken.add(short.toLowerCase())
      return short
    }
  })
}

/** The sheets, and one with the notes. */
export const workbookOf = ({ sheets, notes }: FigureFile): WorkbookSheet[] =>
  withNames([
    ...sheets.map(({ name, columns, rows }) => ({
      name,
      rows: [
        columns.map((column): WorkbookCell => column.head),
        ...rows.map((row) => columns.map((column, i) => workbookCell(row[i] ?? null, column))),
      ],
      widths: columns.map(widthOf),
    })),
    {
      name: notes.name,
      rows: notes.rows.map(([name, text]): WorkbookCell[] => [name, text]),
      widths: [28, 100],
    },
  ])

const withNames = (sheets: readonly WorkbookSheet[]): WorkbookSheet[] => {
  const names = sheetNames(sheets.map(({ name }) => name))
  return sheets.map((sheet, i) => ({ ...sheet, name: names[i] ?? sheet.name }))
}

function workbookCell(cell: FileCell, column: FileColumn): WorkbookCell {
  if (typeof cell !== 'number') return cell
  const value = filedNumber(cell, column)
  if (column.kind === 'number') return { value, format: numberFormat(column) }
  return { value, format: 'General' }
}

/** Groups of three and as many decimals as are shown; the reader's Excel has its own signs for both. */
export function numberFormat({ decimals, signed }: { decimals: number; signed?: boolean }): string {
  const plain = `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`
  return signed ? `+${plain};-${plain};${plain}` : plain
}

function widthOf(column: FileColumn): number {
  if (column.kind === 'text') return column.width ?? 24
  return column.kind === 'code' ? 12 : 16
}
