import type { FileDescription } from '../../src/catalogue/files.ts'
import { examples } from '../checks/finding.ts'
import { columnLetters } from './sheet-grid.ts'
import type { Grid, GridRow, MergedCells } from './sheet-grid.ts'
import type { FoundColumn } from './table-header.ts'

/** Throws where a column or row that would be read is hidden from whoever opens the workbook. */
export function refuseHidden(
  { name }: FileDescription,
  { hiddenColumns }: Grid,
  columns: readonly FoundColumn[],
  rows: readonly GridRow[],
): void {
  const columnsHidden = columns.filter(({ column }) => hiddenColumns.has(column))
  if (columnsHidden.length)
    throw new Error(
      `${name}: the column ${columnsHidden.map((one) => `${columnLetters(one.column)} ("${one.period ?? one.name}")`).join(', ')} is hidden. ${LOOK}`,
    )
  const rowsHidden = rows.filter(({ hidden }) => hidden).map(({ line }) => String(line))
  if (rowsHidden.length)
    throw new Error(
      `${name}: ${rowsHidden.length} rows with figures are hidden or filtered away (${rowsHidden.length > 1 ? 'rows' : 'row'} ${examples(rowsHidden)}). ${LOOK}`,
    )
}

const LOOK =
  'What is hidden may have been put aside as wrong: show it in Excel, delete what does not count, and save the workbook.'

/** Throws where cells that would be read are one with others: what is in them is said of both. */
export function refuseMerged(
  { name }: FileDescription,
  { merged }: Grid,
  columns: readonly FoundColumn[],
  rows: readonly GridRow[],
): void {
  const lines = rows.map(({ line }) => line)
  const at = columns.map(({ column }) => column)
  const touched = merged.filter(
    (one) => lines.some((line) => within(line, one.rows)) && at.some((c) => within(c, one.columns)),
  )
  if (!touched.length) return
  const ranges = examples(touched.map(({ range }) => range))
  throw new Error(
    `${name}: the cells ${ranges} are merged. Unmerge them in Excel, write in each cell what it means, and save the workbook.`,
  )
}

const within = (at: number, [first, last]: MergedCells['rows']): boolean =>
  first <= at && at <= last
