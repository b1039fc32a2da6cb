import { columnLetters } from './sheet-grid.ts'
import type { Grid, GridCell, GridRow } from './sheet-grid.ts'
import type { FoundColumn } from './table-header.ts'

/** A cell of a workbook and where it is: `D4`. */
export type SeenCell = GridCell & { readonly address: string }

/** One row of a file: text by column name, and its line (or row) number in the file. */
export interface FileRow {
  readonly line: number
  readonly fields: Readonly<Record<string, string>>
  /** Of a workbook: the cells that the fields are read from, by column name. */
  readonly cells?: Readonly<Record<string, SeenCell>>
}

/** A row that is not taken, and why. */
export interface LeftRow {
  readonly line: number
  readonly reason: string
  /** Whether it holds a figure. */
  readonly hasFigure: boolean
}

export interface FileTable {
  readonly rows: readonly FileRow[]
  readonly left: readonly LeftRow[]
  /** What else whoever imports the file should know, one line each. */
  readonly told: readonly string[]
}

const NO_CELL: GridCell = { text: '' }

/** The cells of some columns of a row. */
export function fileRow(
  { line, cells }: GridRow,
  columns: readonly FoundColumn[],
  { sheet }: Pick<Grid, 'sheet'>,
): FileRow {
  const seen = columns.map(({ name, column }): [string, SeenCell] => [
    name,
    { ...(cells[column] ?? NO_CELL), address: `${columnLetters(column)}${line}` },
  ])
  const fields = Object.fromEntries(seen.map(([name, { text }]) => [name, text.trim()]))
  return sheet === undefined ? { line, fields } : { line, fields, cells: Object.fromEntries(seen) }
}
