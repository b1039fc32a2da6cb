/**
 * Saves figures as an Excel workbook, for the map and the comparison alike. What writes the file is
 * fetched when the reader asks for one, and never before.
 */
import type { Cell, Sheet } from 'write-excel-file/browser'

/** A number and how it is written; every digit of it is kept. */
export interface FormattedNumber {
  readonly value: number
  readonly format: string
}

/** Text, a number that can be counted with, or nothing. Codes are text: `0301` must keep its zero. */
export type WorkbookCell = string | number | FormattedNumber | null

export interface WorkbookSheet {
  readonly name: string
  /** The first row is the heading: bold, and stays in sight. */
  readonly rows: readonly (readonly WorkbookCell[])[]
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[]
}

/** A cell as the file has it. Numbers keep every digit, whatever the format shows of them. */
function fileCell(cell: WorkbookCell, heading: boolean): Cell {
  if (cell === null) return null
  if (typeof cell === 'number') return { value: cell, type: Number }
  if (typeof cell === 'object') return { value: cell.value, type: Number, format: cell.format }
  return { value: cell, type: String, wrap: true, ...(heading ? { fontWeight: 'bold' } : {}) }
}

/** The workbook's sheets in the form that the writer takes. */
export const fileSheets = (sheets: readonly WorkbookSheet[]): Sheet<Blob>[] =>
  sheets.map(({ name, rows, widths }) => ({
    sheet: name,
    data: rows.map((row, i) => row.map((cell) => fileCell(cell, i === 0))),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  }))

/** Writes the sheets to a file. `fileName` is without `.xlsx`. */
export async function saveWorkbook(fileName: string, sheets: readonly WorkbookSheet[]) {
  const { default: write } = await import('write-excel-file/browser')
  await write(fileSheets(sheets)).toFile(`${fileName}.xlsx`)
}
