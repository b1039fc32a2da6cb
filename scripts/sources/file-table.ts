import Papa from 'papaparse'
import { readSheet } from 'read-excel-file/node'
import type { FileDescription } from '../../src/catalogue/files.ts'

/** One row of a file: text by column name, and its line (or row) number in the file. */
export interface FileRow {
  readonly line: number
  readonly fields: Readonly<Record<string, string>>
}

/**
 * The rows of a CSV or XLSX file, everything as text so that `0301` keeps its zero. Throws when a
 * declared column is not there, naming the file, the column and what is there instead.
 */
export async function readFileTable(
  description: FileDescription,
  bytes: Uint8Array,
): Promise<FileRow[]> {
  const grid =
    description.format === 'csv'
      ? csvGrid(description, decodeText(description, bytes))
      : await xlsxGrid(description, bytes)
  const skipped = description.skipLines ?? 0
  const header = (grid[skipped] ?? []).map((name) => name.trim())
  checkColumns(description, header)
  return grid.slice(skipped + 1).flatMap((cells, index) => {
    if (cells.every((cell) => cell.trim() === '')) return []
    return [{ line: skipped + index + 2, fields: fieldsOf(header, cells) }]
  })
}

const fieldsOf = (header: readonly string[], cells: readonly string[]): Record<string, string> =>
  Object.fromEntries(header.map((name, column) => [name, (cells[column] ?? '').trim()]))

function checkColumns({ name, columns }: FileDescription, header: readonly string[]): void {
  const absent = columns.filter((column) => !header.includes(column))
  if (absent.length)
    throw new Error(
      `${name} has no column ${absent.map((column) => `"${column}"`).join(', ')}. It has ${header.map((column) => `"${column}"`).join(', ')}. If the publisher has renamed it, change the file's description in src/catalogue/file-descriptions.ts.`,
    )
  const twice = columns.filter((column) => header.indexOf(column) !== header.lastIndexOf(column))
  if (twice.length) throw new Error(`${name} has the column "${twice[0]}" twice.`)
}

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
function csvGrid({ name, delimiter = ',' }: FileDescription, text: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false })
  const [error] = errors
  if (error)
    throw new Error(`${name}, line ${(error.row ?? 0) + 1}: ${error.message}. Is the file whole?`)
  return data
}

async function xlsxGrid({ name, sheet }: FileDescription, bytes: Uint8Array): Promise<string[][]> {
  if (!isZip(bytes))
    throw new Error(
      `${name} is not an Excel workbook: it may be a saved web page. Download it again.`,
    )
  const rows = await readSheet(Buffer.from(bytes), sheet ?? 1)
  return rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))))
}

/** Workbooks are zip files; an error page saved under a workbook's name is not. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b
