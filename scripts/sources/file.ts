import type { FileDescription, PeriodForm } from '../../src/catalogue/files.ts'
import type { FileSource } from '../../src/domain/indicator.ts'
import { isPeriodCode } from '../../src/domain/period-code.ts'
import type { Observation, Period } from '../../src/domain/observation.ts'
import { COUNTRY } from '../../src/domain/place.ts'
import type { PlaceCode } from '../../src/domain/place.ts'
import { roundTo } from '../../src/domain/rounding.ts'
import type { Cell } from '../series/combine.ts'
import type { FileRow } from './file-table.ts'

/** Finds a place of today by its name; undefined when there is none, throws when there are two. */
export type PlaceByName = (name: string) => PlaceCode | undefined

/**
 * The observations that a record takes from a file's rows, on the file's own borders. Throws,
 * naming file and line, on an unknown place, a value that is no number, or a cell given twice.
 */
export function observationsFrom(
  source: FileSource,
  description: FileDescription,
  rows: readonly FileRow[],
  placeByName: PlaceByName,
): Observation[] {
  checkNamed(source, description)
  const seen = new Map<string, number>()
  return rows
    .filter(({ fields }) => isWanted(source, fields))
    .flatMap((row) => {
      const place = placeOf(row, description, placeByName)
      if (place === null) return []
      const period = periodOf(row, description)
      refuseTwice(place, period, row, description, seen)
      if (isWrong(description, place, period))
        return [{ place, period, value: null, status: 'missing' }]
      return [{ place, period, ...cellOf(row, source, description, period) }]
    })
}

function checkNamed({ where = {}, value }: FileSource, description: FileDescription): void {
  const unknown = [value, ...Object.keys(where)].find((one) => !description.columns.includes(one))
  if (unknown !== undefined)
    throw new Error(
      `The record asks for the column "${unknown}", which the description of ${description.name} does not have. It has ${description.columns.join(', ')}.`,
    )
}

const isWanted = ({ where = {} }: FileSource, fields: FileRow['fields']): boolean =>
  Object.entries(where).every(([column, values]) => values.includes(fields[column] ?? ''))

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
  const place = places.kind === 'code' ? codeOf(text) : nameOf(text, places.country, placeByName)
  if (place !== undefined) return place
  throw at(
    description,
    row,
    `"${text}" in "${places.column}" is no place we know${/^\d{3}$/.test(text) ? ': it has lost its leading zero, export the file with codes as text' : ''}. If it is no kommune or fylke, add it to the description's places.ignore`,
  )
}

const codeOf = (text: string): PlaceCode | undefined =>
  /^(0|\d{2}|\d{4})$/.test(text) ? text : undefined

const nameOf = (
  text: string,
  country: string | undefined,
  placeByName: PlaceByName,
): PlaceCode | undefined => (text === country ? COUNTRY : placeByName(text))

const FORMS: Readonly<Record<PeriodForm, (text: string) => Period | undefined>> = {
  code: (text) => (isPeriodCode(text) ? text : undefined),
  'yyyy-mm': (text) => (/^\d{4}-\d{2}$/.test(text) ? text.replace('-', 'M') : undefined),
  'yyyy-yy': schoolYear,
}

/** 2015-16 → 2015-2016; the second part must be the year after. */
function schoolYear(text: string): Period | undefined {
  const first = Number(/^(\d{4})-\d{2}$/.exec(text)?.[1])
  return text === `${first}-${String(first + 1).slice(2)}` ? `${first}-${first + 1}` : undefined
}

function periodOf(row: FileRow, description: FileDescription): Period {
  const { column, form = 'code' } = description.period
  const period = FORMS[form](field(row, column))
  if (period) return period
  throw at(
    description,
    row,
    `"${field(row, column)}" in "${column}" is no period of the form ${form}`,
  )
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
    throw at(
      description,
      row,
      `${place} in ${period} was given on line ${before} too: narrow the record's "where" so that one row is left for each place and period`,
    )
  seen.set(key, row.line)
}

function cellOf(
  row: FileRow,
  source: FileSource,
  description: FileDescription,
  period: Period,
): Cell {
  const text = field(row, source.value)
  const symbol = description.symbolColumn ? field(row, description.symbolColumn) : ''
  const reason = reasonFor(text, symbol, description)
  if (reason) return { value: null, status: reason }
  const value = numberOf(text)
  if (value === undefined)
    throw at(
      description,
      row,
      `"${text}" in "${source.value}" is neither a number nor a known sign`,
    )
  const status = description.preliminary?.includes(period) ? 'preliminary' : 'ok'
  return { value: scaled(value, source.scale), status }
}

/** Nine decimals: enough for any figure, too few for the noise of 0.07 × 100. */
const scaled = (value: number, scale: number | undefined): number =>
  scale === undefined ? value : roundTo(value * scale, 9)

function reasonFor(text: string, symbol: string, description: FileDescription) {
  const { symbols = {}, empty } = description
  const named = symbols[text] ?? symbols[symbol]
  if (named) return named
  return text === '' ? empty : undefined
}

/** Takes `1 234,5`, `1234.5` and a true minus; undefined for anything else. */
function numberOf(text: string): number | undefined {
  const plain = text.replace(/[\s\u00a0\u202f\u2009]/g, '').replace('\u2212', '-')
  const dotted = plain.includes('.') ? plain : plain.replace(',', '.')
  return /^-?\d+(\.\d+)?(e-?\d+)?$/i.test(dotted) ? Number(dotted) : undefined
}

const at = (description: FileDescription, row: FileRow, what: string): Error =>
  new Error(`${description.name}, line ${row.line}: ${what}.`)
