import Papa from 'papaparse'
import type { FileDescription } from '../../src/catalogue/files.ts'
import { readMonthBlocks } from './month-blocks.ts'
import { hasText, kindOfRow } from './row-kinds.ts'
import { refuseHidden, refuseMerged } from './sheet-faults.ts'
import { columnLetters, openGrids } from './sheet-grid.ts'
import type { Grid, GridRow, Workbook } from './sheet-grid.ts'
import { fileRow } from './file-rows.ts'
import type { FileRow, FileTable, LeftRow } from './file-rows.ts'
import { findHeader, plainName } from './table-header.ts'
import type { FoundColumn, FoundHeader } from './table-header.ts'

/**
 * The rows of a CSV or XLSX file, everything as text so that `0301` keeps its zero. Throws when a
 * declared column is not there, or where what is hidden or merged would be read as something else,
 * naming the file, the cells and the remedy.
 */
export async function readFileTable(
  description: FileDescription,
  bytes: Uint8Array,
): Promise<FileTable> {
  if (description.format === 'csv')
    return tableOf(description, csvGrid(description, decodeText(description, bytes)))
  if (!isZip(bytes))
    throw new Error(
      `${description.name} is not an Excel workbook: it may be a saved web page. Download it again.`,
    )
  const book = await openGrids(bytes, description.name)
  const grid = await chooseSheet(description, book)
  const hidden = book.sheets.filter((sheet) => sheet.hidden).map(({ name }) => `"${name}"`)
  const table =
    description.layout === 'month-blocks'
      ? readMonthBlocks(description, grid)
      : tableOf(description, grid)
  if (!hidden.length) return table
  return { ...table, told: [...table.told, `hidden sheets are not read: ${hidden.join(', ')}`] }
}

/** The sheet that is named, or the one sheet in sight that has the header. */
async function chooseSheet(description: FileDescription, book: Workbook): Promise<Grid> {
  const { name, sheet } = description
  const seen = book.sheets.filter(({ hidden }) => !hidden)
  const names = (sheets: readonly { name: string }[]) =>
    sheets.map((one) => `"${one.name}"`).join(', ')
  if (sheet !== undefined) {
    const named = book.sheets.filter((one) => plainName(one.name) === plainName(sheet))
    const [found] = named
    if (!found)
      throw new Error(
        `${name} has no sheet "${sheet}", but ${names(book.sheets)}. If the publisher has renamed it, change the file's description in src/catalogue/file-descriptions.ts.`,
      )
    if (found.hidden)
      throw new Error(
        `${name}: the sheet "${found.name}" is hidden. Show it in Excel, look at it, and save the workbook.`,
      )
    return book.grid(found.name)
  }
  if (!seen.length) throw new Error(`${name} has no sheet in sight, only ${names(book.sheets)}.`)
  const grids: Grid[] = []
  for (const one of seen) grids.push(await book.grid(one.name))
  const [first, second] = grids.filter((grid) => hasHeader(description, grid))
  if (first && second)
    throw new Error(
      `${name} has the columns in several sheets: "${first.sheet}" and "${second.sheet}". Name the right one in the description's sheet.`,
    )
  return first ?? (grids[0] as Grid)
}

function hasHeader(description: FileDescription, grid: Grid): boolean {
  try {
    findHeader(description, grid)
    return true
  } catch {
    return false
  }
}

/** The rows below the header. */
function tableOf(description: FileDescription, grid: Grid): FileTable {
  const header = findHeader(description, grid)
  const rows: GridRow[] = []
  const left: LeftRow[] = []
  for (const row of grid.rows.slice(header.below).filter(hasText)) {
    const kind = kindOfRow(row, header, description)
    if (kind === null) rows.push(row)
    else left.push({ line: row.line, ...kind })
  }
  const columns = [...header.shared, ...header.years]
  refuseHidden(description, grid, columns, rows)
  refuseMerged(description, grid, columns, rows)
  return {
    rows: rows.flatMap((row) => fileRows(row, header, description, grid)),
    left,
    told: toldOf(header, columns, grid),
  }
}

/** One row a year where years stand side by side. */
function fileRows(
  row: GridRow,
  { shared, years }: FoundHeader,
  { period }: FileDescription,
  grid: Grid,
): FileRow[] {
  if (!years.length) return [fileRow(row, shared, grid)]
  return years.map((year) => {
    const { line, fields, cells } = fileRow(row, [...shared, year], grid)
    const named = { ...fields, [period.column]: year.period ?? '' }
    return { line, fields: named, ...(cells && { cells }) }
  })
}

function toldOf({ line, years }: FoundHeader, columns: readonly FoundColumn[], grid: Grid) {
  const read = new Set(columns.map(({ column }) => column))
  const aside = [...grid.hiddenColumns].filter(
    (column) => !read.has(column) && grid.rows.some(({ cells }) => cells[column]?.text.trim()),
  )
  return [
    ...(line > 1 ? [`the header is in row ${line}`] : []),
    ...(years.length ? [`years stand side by side: ${periodsOf(years).join(', ')}`] : []),
    ...(aside.length
      ? [`hidden columns are not read: ${aside.map(columnLetters).join(', ')}`]
      : []),
  ]
}

const periodsOf = (years: readonly FoundColumn[]): string[] =>
  years.map(({ period }) => period ?? '')

/** The text without a byte order mark; a file in the wrong encoding is refused, not mangled. */
function decodeText({ name, encoding = 'utf-8' }: FileDescription, bytes: Uint8Array): string {
  const label = encoding === 'latin1' ? 'windows-1252' : 'utf-8'
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new Error(
      `${name} is not ${encoding}. If æ, ø and å are broken in it, give its description encoding: 'latin1'.`,
      { cause },
    )
  }
}

/** Every line is kept, empty ones too, so that line numbers in errors are the file's own. */
function csvGrid({ name, delimiter = ',' }: FileDescription, text: string): Grid {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false })
  const [error] = errors
  if (error)
    throw new Error(`${name}, line ${(error.row ?? 0) + 1}: ${error.message}. Is the file whole?`)
  const rows = data.map((cells, index) => ({
    line: index + 1,
    hidden: false,
    cells: cells.map((cell) => ({ text: cell })),
  }))
  return { rows, merged: [], hiddenColumns: new Set() }
}

/** Workbooks are zip files; an error page saved under a workbook's name is not. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b
