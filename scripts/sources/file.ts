import { examples } from '../checks/finding.ts'
import type { FileDescription } from '../../src/catalogue/files.ts'
import type { FileSource } from '../../src/domain/indicator.ts'
import type { Observation, Period } from '../../src/domain/observation.ts'
import { COUNTRY } from '../../src/domain/place.ts'
import type { PlaceCode } from '../../src/domain/place.ts'
import { roundTo } from '../../src/domain/rounding.ts'
import { sumCells } from '../series/combine.ts'
import type { Cell } from '../series/combine.ts'
import { refuseFaults } from './cell-faults.ts'
import type { FileRow, LeftRow } from './file-rows.ts'
import { periodOfDate, periodOfText } from './period-forms.ts'
import { writtenNumber } from './written-number.ts'
import type { WrittenNumber } from './written-number.ts'

/** Finds a place of today by its name; undefined when there is none, throws when there are two. */
export type PlaceByName = (name: string) => PlaceCode | undefined

/** What whoever imports a file is told of it while it is read. */
export interface Telling {
  /** A row that is not taken. */
  readonly left: (row: LeftRow) => void
  readonly told: (line: string) => void
  /** Where in the file an observation is from. */
  readonly at?: (place: PlaceCode, period: Period, line: number) => void
}

const SILENT: Telling = { left: () => undefined, told: () => undefined }

/**
 * The observations that a record takes from a file's rows, on the file's own borders. Throws,
 * naming file and line or cell, on an unknown place, a value that is no number, or a cell given
 * twice.
 */
export function observationsFrom(
  source: FileSource,
  description: FileDescription,
  rows: readonly FileRow[],
  placeByName: PlaceByName,
  telling: Telling = SILENT,
): Observation[] {
  checkNamed(source, description)
  const wanted = rows.filter(({ fields }) => isWanted(source, fields))
  if (!wanted.length && rows.length) telling.told(noneWanted(source, rows, description))
  refuseFaults(description.name, wanted, columnsOf(source, description))
  const seen = new Map<string, number>()
  const cells = wanted.flatMap((row) => {
    const place = placeOf(row, description, placeByName)
    if (place === null) {
      telling.left({ line: row.line, reason: 'is of no kommune or fylke', hasFigure: false })
      return []
    }
    const period = periodOf(row, description)
    if (!source.add) refuseTwice(place, period, row, description, seen)
    const cell = isWrong(description, place, period)
      ? wrongCell(description)
      : cellOf(row, source, description, period, telling)
    if (cell) telling.at?.(place, period, row.line)
    return cell ? [{ place, period, ...cell }] : []
  })
  return withNought(source.add ? added(cells) : cells, description)
}

const wrongCell = ({ empty }: FileDescription): Cell | undefined =>
  empty === 'unknown' ? undefined : { value: null, status: 'missing' }

/** The cells that the file leaves out because they are nought. */
function withNought(rows: readonly Observation[], { nought = [] }: FileDescription): Observation[] {
  const known = new Set(rows.map(({ place, period }) => `${place} ${period}`))
  const left = nought.flatMap(({ places, periods }) =>
    places.flatMap((place) =>
      periods
        .filter((period) => !known.has(`${place} ${period}`))
        .map((period): Observation => ({ place, period, value: 0, status: 'ok' })),
    ),
  )
  return [...rows, ...left]
}

/** The rows of one place and period as one figure. */
function added(rows: readonly Observation[]): Observation[] {
  const parts = new Map<string, Observation[]>()
  for (const row of rows) {
    const key = `${row.place} ${row.period}`
    const known = parts.get(key)
    if (known) known.push(row)
    else parts.set(key, [row])
  }
  return [...parts.values()].map((cells) => ({ ...(cells[0] as Observation), ...sumCells(cells) }))
}

function checkNamed({ where = {}, value }: FileSource, description: FileDescription): void {
  const unknown = [value, ...Object.keys(where)].find((one) => !description.columns.includes(one))
  if (unknown !== undefined)
    throw new Error(
      `The record asks for the column "${unknown}", which the description of ${description.name} does not have. It has ${description.columns.join(', ')}.`,
    )
}

/** The columns whose cells are read for a source. */
const columnsOf = ({ value }: FileSource, { places, period, symbolColumn }: FileDescription) => [
  ...(places.kind === 'country' ? [] : [places.column]),
  period.column,
  value,
  ...(symbolColumn === undefined ? [] : [symbolColumn]),
]

const isWanted = ({ where = {} }: FileSource, fields: FileRow['fields']): boolean =>
  Object.entries(where).every(([column, values]) => values.includes(fields[column] ?? ''))

/** What the file has instead of the rows that the record asks for. */
function noneWanted(
  { where = {} }: FileSource,
  rows: readonly FileRow[],
  { name }: FileDescription,
): string {
  const each = Object.entries(where).map(([column, values]) => {
    const there = [...new Set(rows.map((row) => field(row, column)))]
    return `${column} ${examples(values)}; what came: ${examples(there)}`
  })
  return `${name}: no row is of ${each.join(', and of ')}. If the publisher has new names, mend the record's where.`
}

const isWrong = ({ wrong = [] }: FileDescription, place: PlaceCode, period: Period): boolean =>
  wrong.some(({ places, periods }) => places.includes(place) && periods.includes(period))

const field = (row: FileRow, column: string): string => row.fields[column] ?? ''

function placeOf(
  row: FileRow,
  description: FileDescription,
  placeByName: PlaceByName,
): PlaceCode | null {
  const { places } = description
  if (places.kind === 'country') return COUNTRY
  const text = field(row, places.column)
  if (places.ignore?.includes(text)) return null
  const isNumber = row.cells?.[places.column]?.isNumber === true
  const place =
    places.kind === 'code' ? codeOf(text, isNumber) : nameOf(text, places.country, placeByName)
  if (place !== undefined) return place
  throw at(description, row, places.column, noPlace(text, places.column))
}

/** A number in a workbook has no zero to lose: 301 is 0301. */
const codeOf = (text: string, isNumber: boolean): PlaceCode | undefined => {
  const code = isNumber && /^\d{3}$/.test(text) ? `0${text}` : text
  return /^(0|\d{2}|\d{4})$/.test(code) ? code : undefined
}

const nameOf = (
  text: string,
  country: string | undefined,
  placeByName: PlaceByName,
): PlaceCode | undefined => (text === country ? COUNTRY : placeByName(text))

function noPlace(text: string, column: string): string {
  if (text === '')
    return `the place is empty ("${column}"): write it in every row that has a figure, also where it was said once for several`
  if (/^\d{3}$/.test(text))
    return `"${text}" in "${column}" is no place we know: it has lost its leading zero, export the file with codes as text`
  return `"${text}" in "${column}" is no place we know. If it is no kommune or fylke, add it to the description's places.ignore`
}

function periodOf(row: FileRow, description: FileDescription): Period {
  const { column, form = 'code' } = description.period
  const text = field(row, column)
  const isDate = row.cells?.[column]?.isDate === true
  const period = isDate ? periodOfDate(text, form) : periodOfText(text, form)
  if (period) return period
  throw at(description, row, column, `"${text}" in "${column}" is no period of the form ${form}`)
}

function refuseTwice(
  place: PlaceCode,
  period: Period,
  row: FileRow,
  description: FileDescription,
  seen: Map<string, number>,
): void {
  const key = `${place} ${period}`
  const before = seen.get(key)
  if (before !== undefined)
    throw new Error(
      `${description.name}, line ${row.line}: ${place} in ${period} was given on line ${before} too: narrow the record's "where" so that one row is left for each place and period.`,
    )
  seen.set(key, row.line)
}

function cellOf(
  row: FileRow,
  source: FileSource,
  description: FileDescription,
  period: Period,
  { told }: Telling,
): Cell | undefined {
  const text = field(row, source.value)
  const symbol = description.symbolColumn ? field(row, description.symbolColumn) : ''
  const reason = reasonFor(text, symbol, description)
  if (reason === 'unknown') return undefined
  if (reason) return { value: null, status: reason }
  const number = numberIn(row, source, description)
  if (number.footnote)
    told(
      `${whereOf(description, row, source.value)}: "${text}" is read as ${number.value}, with a footnote`,
    )
  const status = description.preliminary?.includes(period) ? 'preliminary' : 'ok'
  return { value: scaled(number, source, description, row), status }
}

function numberIn(row: FileRow, { value }: FileSource, description: FileDescription) {
  const text = field(row, value)
  const cell = row.cells?.[value]
  const byHand = cell !== undefined && cell.isNumber !== true
  const number = cell?.isDate ? undefined : writtenNumber(text, byHand)
  if (number) return number
  throw at(description, row, value, noNumber(text, value, cell?.isDate === true))
}

function noNumber(text: string, column: string, isDate: boolean): string {
  if (isDate)
    return `a date (${text}) in "${column}" is no figure: Excel may have made it of one such as 1.5. Write the figure, and save the workbook`
  if (/^-?\d{1,3}\.\d{3}$/.test(text))
    return `"${text}" in "${column}" may be a thousand or one and a bit: make the cell a number in Excel, and save the workbook`
  return `"${text}" in "${column}" is neither a number nor a known sign. If the publisher says what the sign means, add it to the description's symbols in src/catalogue/file-descriptions.ts`
}

/** Nine decimals: enough for any figure, too few for the noise of 0.07 × 100. */
function scaled(
  { value, percent }: WrittenNumber,
  { value: column, scale }: FileSource,
  description: FileDescription,
  row: FileRow,
): number {
  if (percent && scale !== undefined && scale !== 100)
    throw at(
      description,
      row,
      column,
      `"${field(row, column)}" in "${column}" is in percent, and the record's figures are not`,
    )
  return scale === undefined || percent ? value : roundTo(value * scale, 9)
}

function reasonFor(text: string, symbol: string, description: FileDescription) {
  const { symbols = {}, empty } = description
  const named = symbols[text] ?? symbols[symbol]
  if (named) return named
  return text === '' ? empty : undefined
}

const whereOf = ({ name }: FileDescription, { line, cells }: FileRow, column: string): string =>
  `${name}, ${cells?.[column] ? `cell ${cells[column].address}` : `line ${line}`}`

const at = (description: FileDescription, row: FileRow, column: string, what: string): Error =>
  new Error(`${whereOf(description, row, column)}: ${what}.`)
