import { unitName } from '../domain/number-text.ts'
import { fullName } from '../domain/place-name.ts'
import { roundTo } from '../domain/rounding.ts'
import type { Point } from '../domain/series.ts'
import type { IndicatorSummary } from '../observations/shards.ts'
import type { Dictionary } from '../text/nb.ts'

/** One cell of an indicator, with its place. `code` is empty for a peer group's middle. */
export interface CsvRow extends Point {
  readonly code: string
  readonly place: string
}

/** So that Excel reads the file as UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'

/** The rows of one indicator in a file of several. */
export interface CsvPart {
  readonly summary: IndicatorSummary
  readonly rows: readonly CsvRow[]
}

/**
 * A CSV as Norwegian spreadsheets expect it: semicolons and decimal commas. Every row has its
 * unit, status, source and licence, so that a row cut out of the file is still explained.
 */
export const csvText = (
  rows: readonly CsvRow[],
  summary: IndicatorSummary,
  text: Dictionary,
): string => csvOfMany([{ rows, summary }], text)

/** As `csvText`, for several indicators under one heading. */
export function csvOfMany(parts: readonly CsvPart[], text: Dictionary): string {
  const { code, place, indicator, period, value, unit, status, source, wayHere, licence } = text.csv
  const head = [code, place, indicator, period, value, unit, status, source, wayHere, licence]
  const body = parts.flatMap((part) => part.rows.map((row) => csvCells(row, part.summary, text)))
  const lines = [head, ...body].map((cells) => cells.map(quoted).join(';'))
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`
}

const csvCells = (row: CsvRow, summary: IndicatorSummary, text: Dictionary): string[] => [
  row.code,
  fullName(row.place),
  summary.title,
  row.period,
  row.value === null ? '' : plainNumber(row.value, summary.decimals),
  unitName(summary.unit, text.language),
  text.status[row.status],
  summary.source,
  summary.origin ?? '',
  summary.licence,
]

/** As the page rounds it, but without spaces and with a hyphen for minus, so that it is a number. */
const plainNumber = (value: number, decimals: number): string =>
  roundTo(value, decimals).toFixed(decimals).replace('.', ',')

const quoted = (cell: string): string =>
  /[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
