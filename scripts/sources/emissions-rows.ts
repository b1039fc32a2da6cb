import readXlsxFile from 'read-excel-file/node'
import { isZip } from './file-table.ts'

/** One row of the workbook: tonnes of CO2 equivalents of one gas from one source. */
export interface EmissionRow {
  readonly line: number
  readonly kommune: string
  readonly year: string
  readonly sector: string
  readonly tonnes: number
}

/** A workbook, read: what it says of itself, and its rows one at a time. */
export interface EmissionsWorkbook {
  /** Texts of the Info sheet. */
  readonly info: readonly string[]
  rows(): Iterable<EmissionRow>
}

type Grid = readonly (readonly unknown[])[]

/** Reads the detailed sheet of Miljødirektoratet's workbook for all kommuner. */
export async function readEmissions(bytes: Uint8Array, from: string): Promise<EmissionsWorkbook> {
  if (!isZip(bytes))
    throw new Error(
      `${from} is not an Excel workbook but probably an error page. Open Miljødirektoratet's page for emissions in kommuner, find the workbook for all kommuner, and set LOKALTALL_MDIR_URL to its address.`,
    )
  const sheets = await readXlsxFile(Buffer.from(bytes))
  const named = (name: string) => sheets.find(({ sheet }) => tidy(sheet) === name)?.data as Grid
  const detailed = named('oversikt - detaljert')
  if (!detailed)
    throw new Error(
      `${from} has no sheet "Oversikt - detaljert", but ${sheets.map(({ sheet }) => `"${sheet}"`).join(', ')}. Is it the workbook for all kommuner?`,
    )
  const info = (named('info') ?? []).flat().filter((cell) => typeof cell === 'string')
  return { info, rows: () => emissionRows(detailed, from) }
}

/** Header words, cleaned as `tidy` does, of the columns that are used. */
const COLUMNS = {
  year: /^år$/,
  kommune: /^kommune(nummer|nr)$/,
  sector: /^sektor$/,
  tonnes: /^utslipp \(tonn co2-?ekvivalenter\)$/,
} as const

type Column = keyof typeof COLUMNS

export function* emissionRows(grid: Grid, from: string): Generator<EmissionRow> {
  const columns = findColumns(grid[0] ?? [], from)
  for (const [index, cells] of grid.entries()) {
    if (index === 0 || cells.every((cell) => cell === null)) continue
    const text = (column: Column) => cleanLabel(String(cells[columns[column]] ?? ''))
    yield {
      line: index + 1,
      kommune: text('kommune').padStart(4, '0'),
      year: text('year'),
      sector: text('sector'),
      tonnes: tonnesOf(cells[columns.tonnes], index + 1, from),
    }
  }
}

function findColumns(header: readonly unknown[], from: string): Record<Column, number> {
  const names = header.map((cell) => tidy(String(cell ?? '')))
  const find = (column: Column): number => {
    const index = names.findIndex((name) => COLUMNS[column].test(name))
    if (index >= 0) return index
    throw new Error(
      `${from}, sheet "Oversikt - detaljert": no column for ${column}. It has ${names.map((name) => `"${name}"`).join(', ')}. Mend COLUMNS in scripts/sources/emissions-rows.ts.`,
    )
  }
  return {
    year: find('year'),
    kommune: find('kommune'),
    sector: find('sector'),
    tonnes: find('tonnes'),
  }
}

function tonnesOf(cell: unknown, line: number, from: string): number {
  const value = typeof cell === 'string' ? Number(cell.trim().replace(',', '.') || NaN) : cell
  if (typeof value === 'number' && Number.isFinite(value)) return value
  throw new Error(`${from}, row ${line}: "${String(cell)}" is not a number of tonnes.`)
}

/** Labels carry line breaks, double spaces and a literal `_x000D_`. */
export const cleanLabel = (text: string): string =>
  text
    .replaceAll('_x000D_', ' ')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()

const tidy = (text: string): string => cleanLabel(text).toLowerCase().replaceAll('₂', '2')
