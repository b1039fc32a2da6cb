import type { FileDescription } from '../../src/catalogue/files.ts'
import type { Grid, GridRow, MergedCells } from './sheet-grid.ts'
import { columnLetters } from './sheet-grid.ts'
import { periodOfText } from './period-forms.ts'

/** One declared column, or one year of several that stand side by side. */
export interface FoundColumn {
  /** Name as declared. */
  readonly name: string
  /** From 0. */
  readonly column: number
  /** The year as it is written, where years stand side by side. */
  readonly period?: string
}

export interface FoundHeader {
  /** Index in the grid of the first row below the header. */
  readonly below: number
  readonly line: number
  /** Columns that each row has one cell of. */
  readonly shared: readonly FoundColumn[]
  /** One figure a year: empty where a column says the year. */
  readonly years: readonly FoundColumn[]
}

/** A table may begin with a title and an explanation: the header is looked for in so many rows. */
const HEADER_WITHIN = 40

/** As names are compared: case, blanks of any kind and soft hyphens are not told apart. */
export const plainName = (text: string): string =>
  text
    .replaceAll('\u00ad', '')
    .replaceAll('_x000D_', ' ')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .toLowerCase()

/**
 * The header of a table by its declared columns: in the first row that has them all, or in two rows
 * where a head stands over several columns; years may stand side by side. Throws naming what the
 * likest row has.
 */
export function findHeader(description: FileDescription, grid: Grid): FoundHeader {
  const { skipLines } = description
  const from = skipLines === undefined ? 0 : grid.rows.findIndex(({ line }) => line > skipLines)
  const first = from < 0 ? grid.rows.length : from
  const candidates = grid.rows.slice(first, first + (skipLines === undefined ? HEADER_WITHIN : 1))
  const heads = [
    ...candidates.map((row, i) => ({ at: first + i, labels: [labelsOf(row)] })),
    ...candidates.map((_, i) => ({ at: first + i, labels: headOfTwo(grid, first + i) })),
  ]
  for (const head of heads.filter(({ labels }) => labels.length)) {
    const found = longHeader(description, grid, head) ?? wideHeader(description, grid, head)
    if (found) return found
  }
  throw noHeader(description, candidates)
}

/** One or two rows that may be the header. */
interface Head {
  /** Index of the first of them in the grid. */
  readonly at: number
  readonly labels: readonly Labels[]
}

/** Labels of a row, by column. */
type Labels = readonly string[]

const labelsOf = ({ cells }: GridRow): Labels => cells.map(({ text }) => plainName(text))

/** Two rows as one head: what stands over several columns is said of each of them. */
function headOfTwo(grid: Grid, at: number): readonly Labels[] {
  const [top, bottom] = [grid.rows[at], grid.rows[at + 1]]
  if (!top || !bottom || bottom.line !== top.line + 1) return []
  const spread = spreadOver(top, grid.merged)
  return [spread, labelsOf(bottom)]
}

/** The label of merged cells is the label of every column below them. */
function spreadOver(row: GridRow, merged: readonly MergedCells[]): Labels {
  const labels = [...labelsOf(row)]
  for (const { rows, columns } of merged) {
    if (row.line < rows[0] || row.line > rows[1]) continue
    const label = labels[columns[0]] ?? ''
    for (let column = columns[0]; column <= columns[1]; column++) labels[column] = label
  }
  return Array.from(labels, (label) => label ?? '')
}

/** Columns whose labels, in any of the rows, are the name. */
function columnsNamed(name: string, head: readonly Labels[]): number[] {
  const width = Math.max(0, ...head.map((labels) => labels.length))
  const wanted = plainName(name)
  return Array.from({ length: width }, (_, column) => column).filter((column) =>
    head.some((labels) => labels[column] === wanted),
  )
}

function longHeader(
  description: FileDescription,
  grid: Grid,
  { at, labels: head }: Head,
): FoundHeader | undefined {
  const found = description.columns.map((name) => ({ name, at: columnsNamed(name, head) }))
  if (found.some((one) => !one.at.length)) return undefined
  const twice = found.find((one) => one.at.length > 1)
  if (twice) throw namedTwice(description, grid, twice.name, twice.at)
  return {
    below: at + head.length,
    line: grid.rows[at]?.line ?? 0,
    shared: found.map(({ name, at: [column = 0] }) => ({ name, column })),
    years: [],
  }
}

const namedTwice = (
  { name }: FileDescription,
  grid: Grid,
  column: string,
  at: readonly number[],
): Error => {
  const where = grid.sheet === undefined ? '' : ` (${at.map(columnLetters).join(' and ')})`
  return new Error(`${name} has the column "${column}" twice${where}.`)
}

/** Years side by side: every declared column but the period's and one other, and columns of years. */
function wideHeader(
  description: FileDescription,
  grid: Grid,
  { at, labels: head }: Head,
): FoundHeader | undefined {
  const { period, columns } = description
  const shared = columns.flatMap((name) => {
    const [column, second] = columnsNamed(name, head)
    return column === undefined || second !== undefined ? [] : [{ name, column }]
  })
  const absent = columns.filter((name) => !shared.some((one) => one.name === name))
  const [value, third] = absent.filter((name) => name !== period.column)
  if (!absent.includes(period.column) || value === undefined || third !== undefined)
    return undefined
  const years = yearColumns(description, head).filter(
    ({ column }) => !shared.some((one) => one.column === column),
  )
  if (!years.length || !shared.length || holdsData(shared, head)) return undefined
  refuseOtherYears(description, head, years)
  const ofValue = yearsOfValue(description, grid.rows.slice(0, at + head.length - 1), value, years)
  return {
    below: at + head.length,
    line: grid.rows[at]?.line ?? 0,
    shared,
    years: ofValue.map(({ column, text }) => ({ name: value, column, period: text })),
  }
}

/** Whether the lower of two rows is no head at all: it has something of its own below a name. */
const holdsData = (shared: readonly FoundColumn[], head: readonly Labels[]): boolean =>
  head.length > 1 &&
  shared.some(({ name, column }) => {
    const below = head.at(-1)?.[column] ?? ''
    return below !== '' && below !== plainName(name)
  })

/** `2024*` among years would fall out without a word. */
function refuseOtherYears(
  { name }: FileDescription,
  head: readonly Labels[],
  years: readonly YearColumn[],
): void {
  const known = new Set(years.map(({ column }) => column))
  const other = (head.at(-1) ?? []).find(
    (label, column) => /^(19|20)\d{2}(?!\d)/.test(label) && !known.has(column),
  )
  if (other !== undefined)
    throw new Error(
      `${name} has years side by side, and "${other}" is none we can read. Write the year alone in the workbook, and save it.`,
    )
}

interface YearColumn {
  readonly column: number
  readonly text: string
  /** What stands over the year; empty: nothing. */
  readonly over: string
}

/** Marks of footnotes after a year. */
const MARKS = /[⁰¹²³⁴⁵⁶⁷⁸⁹]+$/u

function yearColumns({ period }: FileDescription, head: readonly Labels[]): YearColumn[] {
  const years = (head.at(-1) ?? []).map((label) => label.replace(MARKS, ''))
  return years.flatMap((text, column) => {
    if (periodOfText(text, period.form) === undefined) return []
    return [{ column, text, over: head.length > 1 ? (head[0]?.[column] ?? '') : '' }]
  })
}

/** The years of the wanted value; throws where what stands over or above them is another one. */
function yearsOfValue(
  { name }: FileDescription,
  rowsAbove: readonly GridRow[],
  value: string,
  years: readonly YearColumn[],
): readonly YearColumn[] {
  const wanted = plainName(value)
  const heads = [...new Set(years.map(({ over }) => over))]
  const under = years.filter(({ over }) => over === wanted)
  if (under.length) return under
  const above = rowsAbove.flatMap(({ cells }) => cells.map(({ text }) => text))
  const said = above.map(plainName).filter((text) => text !== '')
  const isOnlyOne = heads.length === 1 && (heads[0] === '' || said.some((one) => one === heads[0]))
  if (isOnlyOne && (!said.length || said.some((text) => text.includes(wanted)))) return years
  throw new Error(
    `${name} has years side by side (${years[0]?.text}–${years.at(-1)?.text}), and nothing says that they are "${value}": ${
      heads.filter(Boolean).length
        ? `over them stands ${heads.map((one) => `"${one}"`).join(', ')}`
        : `above them stands ${said
            .slice(0, 5)
            .map((one) => `"${one}"`)
            .join(', ')}`
    }. If they are, write "${value}" over them in the workbook, or mend the file's description in src/catalogue/file-descriptions.ts.`,
  )
}

function noHeader(
  { name, columns, skipLines }: FileDescription,
  candidates: readonly GridRow[],
): Error {
  const lacking = (row: GridRow) => {
    const labels = labelsOf(row)
    return columns.filter((column) => !labels.includes(plainName(column)))
  }
  const rows = candidates.filter(({ cells }) => cells.some(({ text }) => text.trim() !== ''))
  const [likest] = [...rows].sort((a, b) => lacking(a).length - lacking(b).length)
  const absent = likest ? lacking(likest) : columns
  const has = (likest?.cells ?? []).map(({ text }) => `"${text.trim()}"`).slice(0, 40)
  const where = skipLines === undefined ? ` in its first ${candidates.length} rows` : ''
  return new Error(
    `${name} has no column ${absent.map((column) => `"${column}"`).join(', ')}. It has ${has.join(', ')}${likest && likest.line > 1 ? ` in row ${likest.line}, which is likest to the header` : where}. If the publisher has renamed it, change the file's description in src/catalogue/file-descriptions.ts.`,
  )
}
