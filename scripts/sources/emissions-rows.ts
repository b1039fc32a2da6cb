import { isZip } from './file-table.ts'
import { openWorkbook } from './xlsx-stream.ts'
import type { SheetRow, StreamedWorkbook } from './xlsx-stream.ts'

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
  rows(): AsyncIterable<EmissionRow>
}

/** Opens Miljødirektoratet's workbook for all kommuner; its detailed sheet is read streaming. */
export async function readEmissions(bytes: Uint8Array, from: string): Promise<EmissionsWorkbook> {
  if (!isZip(bytes))
    throw new Error(
      `${from} is not an Excel workbook but probably an error page. Open Miljødirektoratet's page for emissions in kommuner, find the workbook for all kommuner, and set LOKALTALL_MDIR_URL to its address.`,
    )
  const book = await openWorkbook(bytes, from)
  const detailed = book.sheets.filter((name) => tidy(name) === 'oversikt - detaljert')
  const [sheet] = detailed
  if (sheet === undefined || detailed.length > 1)
    throw new Error(
      `${from} has ${sheet === undefined ? 'no sheet' : 'several sheets called'} "Oversikt - detaljert", but ${book.sheets.map((name) => `"${name}"`).join(', ')}. Is it the workbook for all kommuner? If the sheet has a new name, mend it in scripts/sources/emissions-rows.ts.`,
    )
  if (book.hiddenSheets.has(sheet))
    throw new Error(`${from}: the sheet "Oversikt - detaljert" is hidden. ${SHOW}`)
  return { info: await textsIn(book, 'info'), rows: () => emissionRows(book.rows(sheet), from) }
}

async function textsIn(book: StreamedWorkbook, wanted: string): Promise<string[]> {
  const name = book.sheets.find((sheet) => tidy(sheet) === wanted)
  const texts: string[] = []
  if (name !== undefined)
    for await (const { cells } of book.rows(name))
      texts.push(...cells.filter((cell) => typeof cell === 'string'))
  return texts
}

/** Header words, cleaned as `tidy` does, of the columns that are used. */
const COLUMNS = {
  year: /^år$/,
  kommune: /^kommune(nummer|nr\.?)$/,
  sector: /^sektor$/,
  tonnes: /^utslipp \(tonn co2-?ekvivalenter\)$/,
} as const

type Column = keyof typeof COLUMNS

/** An edition may begin with a title or a note: the header is looked for in so many rows. */
const HEADER_WITHIN = 20

/** The rows below the header. Throws, naming the row, on what is no kommune, year or tonnes. */
export async function* emissionRows(
  rows: AsyncIterable<SheetRow> | Iterable<SheetRow>,
  from: string,
): AsyncGenerator<EmissionRow> {
  const above: SheetRow[] = []
  let columns: Record<Column, number> | undefined
  for await (const row of rows) {
    if (row.cells.every((cell) => cell === null)) continue
    if (columns) {
      refuseHidden(row, columns, from)
      yield emissionRow(row, columns, from)
    } else {
      above.push(row)
      columns = columnsIn(row)
      if (!columns && above.length >= HEADER_WITHIN) break
    }
  }
  if (!columns) throw noHeader(above, from)
}

const SHOW =
  'What is hidden may have been put aside as wrong: show it in Excel, delete what does not count, save the workbook and give it with --file.'

function refuseHidden(
  { line, hidden, hiddenColumns }: SheetRow,
  columns: Record<Column, number>,
  from: string,
): void {
  const where = `${from}, sheet "Oversikt - detaljert"`
  if (hidden) throw new Error(`${where}: row ${line} is hidden or filtered away. ${SHOW}`)
  const [unseen] = Object.entries(columns).filter(([, at]) => hiddenColumns?.has(at))
  if (unseen) throw new Error(`${where}: the column for ${unseen[0]} is hidden. ${SHOW}`)
}

const namesIn = ({ cells }: SheetRow): string[] => cells.map((cell) => tidy(String(cell ?? '')))

/** Where the columns are, when the row has a name for each of them. */
function columnsIn(row: SheetRow): Record<Column, number> | undefined {
  const names = namesIn(row)
  const find = (column: Column) => names.findIndex((name) => COLUMNS[column].test(name))
  const found = {
    year: find('year'),
    kommune: find('kommune'),
    sector: find('sector'),
    tonnes: find('tonnes'),
  }
  return Object.values(found).every((at) => at >= 0) ? found : undefined
}

/** Tells which columns the row that is most like a header lacks. */
function noHeader(above: readonly SheetRow[], from: string): Error {
  const lacking = (row: SheetRow) =>
    Object.entries(COLUMNS).filter(([, name]) => !namesIn(row).some((text) => name.test(text)))
  const [likest] = [...above].sort((a, b) => lacking(a).length - lacking(b).length)
  const lost = likest ? lacking(likest).map(([column]) => column) : Object.keys(COLUMNS)
  const has = likest ? namesIn(likest) : []
  return new Error(
    `${from}, sheet "Oversikt - detaljert": no column for ${lost.join(', ')}. It has ${has.map((name) => `"${name}"`).join(', ')}. Mend COLUMNS in scripts/sources/emissions-rows.ts.`,
  )
}

function emissionRow(
  { line, cells }: SheetRow,
  columns: Record<Column, number>,
  from: string,
): EmissionRow {
  const text = (column: Column) => cleanLabel(String(cells[columns[column]] ?? ''))
  if (!text('kommune'))
    throw new Error(
      `${from}, row ${line}: the kommune is empty. If it is said once for several rows, or its cells are merged, write it in each of them and give the workbook with --file.`,
    )
  const kommune = text('kommune').padStart(4, '0')
  const year = text('year')
  if (!/^\d{4}$/.test(kommune) || !/^\d{4}$/.test(year))
    throw new Error(
      `${from}, row ${line}: "${text('kommune')}" is no kommune number or "${year}" no year. Have the columns moved under their headers?`,
    )
  const tonnes = tonnesOf(cells[columns.tonnes], line, from)
  return { line, kommune, year, sector: text('sector'), tonnes }
}

function tonnesOf(cell: unknown, line: number, from: string): number {
  const value =
    typeof cell === 'string' ? Number(cell.replace(/\s/g, '').replace(',', '.') || NaN) : cell
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
