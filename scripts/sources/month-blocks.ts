import type { FileDescription } from '../../src/catalogue/files.ts'
import { fileRow } from './file-rows.ts'
import type { FileRow, FileTable, LeftRow } from './file-rows.ts'
import { hasText } from './row-kinds.ts'
import { refuseHidden, refuseMerged } from './sheet-faults.ts'
import type { Grid, GridRow } from './sheet-grid.ts'
import { plainName } from './table-header.ts'
import type { FoundColumn } from './table-header.ts'

// oxfmt-ignore
const MONTHS = ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember']

/** Names of the columns that a sheet of blocks is read as. */
const BLOCK_COLUMNS = ['region', 'month', 'value'] as const
const [REGION, MONTH, VALUE] = BLOCK_COLUMNS

/**
 * A sheet where every fylke has a block of its own: its name, a row of months, `I alt …`, and a row
 * a kommune (`1101 Eigersund`). The year stands above the blocks. An empty cell is no row. Throws
 * when there is no month or no one year.
 */
export function readMonthBlocks(description: FileDescription, grid: Grid): FileTable {
  const first = grid.rows.findIndex((row) => monthsIn(row).length > 0)
  if (first < 0) throw noMonths(description, grid)
  const year = yearAbove(description, grid.rows.slice(0, first))
  const taken: { readonly row: GridRow; readonly months: readonly FoundColumn[] }[] = []
  const left: LeftRow[] = []
  let months: readonly FoundColumn[] = []
  for (const row of grid.rows.slice(first).filter(hasText)) {
    const head = monthsIn(row)
    if (head.length) months = head
    else if (labelOf(row).code !== undefined) taken.push({ row, months })
    else left.push(...leftOver(row, months))
  }
  const rows = taken.map(({ row }) => row)
  refuseHidden(description, grid, months, rows)
  refuseMerged(description, grid, months, rows)
  const all = taken.flatMap(({ row, months: of }) => rowsOf(row, of, year, grid))
  const given = all.filter(({ fields, cells }) => fields[VALUE] || cells?.[VALUE]?.fault)
  const empty = all.length - given.length
  const told = empty ? [`${empty} of ${all.length} cells are empty: they are no rows`] : []
  return { rows: given, left, told: [`the months are of ${year}`, ...told] }
}

/** Columns whose cell is a month, and nothing else. */
const monthsIn = ({ cells }: GridRow): FoundColumn[] =>
  cells.flatMap(({ text }, column) => {
    const at = MONTHS.indexOf(plainName(text).replace(/ \d{4}$/, ''))
    const period = String(at + 1).padStart(2, '0')
    return at < 0 ? [] : [{ name: VALUE, column, period }]
  })

/** `1101 Eigersund` → 1101; no code for a fylke, a sum or a note. */
function labelOf({ cells }: GridRow): { readonly column: number; readonly code?: string } {
  const column = cells.findIndex(({ text }) => text.trim() !== '')
  const [, code] = /^(\d{4})(?:\s|$)/.exec(cells[column]?.text.trim() ?? '') ?? []
  return code === undefined ? { column } : { column, code }
}

const rowsOf = (
  row: GridRow,
  months: readonly FoundColumn[],
  year: string,
  grid: Grid,
): FileRow[] =>
  months.map((month) => {
    const { line, fields, cells } = fileRow(row, [month], grid)
    const named = { [REGION]: labelOf(row).code ?? '', [MONTH]: `${year}-${month.period}` }
    return { line, fields: { ...fields, ...named }, ...(cells && { cells }) }
  })

/** The one year that the rows above the blocks name beside a month. */
function yearAbove({ name }: FileDescription, rows: readonly GridRow[]): string {
  const texts = rows.flatMap(({ cells }) => cells.map(({ text }) => plainName(text)))
  const span = new RegExp(`(?:^|[^\\p{L}])(?:${MONTHS.join('|')}) ((?:19|20)\\d{2})(?!\\d)`, 'gu')
  // A copy may say which months it has in a longer note: the title is a line of its own.
  const titles = texts.filter((text) => text.length < 40)
  const years = new Set(titles.flatMap((text) => [...text.matchAll(span)].map(([, year]) => year)))
  const [year, second] = years
  if (year !== undefined && second === undefined) return year
  throw new Error(
    `${name}: ${second === undefined ? 'nothing above the months says which year they are of' : `the rows above the months name several years (${[...years].join(', ')})`}. It should say, for example, "Januar - april 2026". Download the workbook again, or mend scripts/sources/month-blocks.ts.`,
  )
}

/** Sums of a fylke are left without a word; anything else with a figure is told. */
function leftOver(row: GridRow, months: readonly FoundColumn[]): LeftRow[] {
  const hasFigure = months.some(({ column }) => row.cells[column]?.text.trim())
  const label = row.cells.find(({ text }) => text.trim() !== '')?.text.trim() ?? ''
  if (/^i alt\b/i.test(label) || !hasFigure) return []
  return [{ line: row.line, reason: `"${label}" has no kommune number`, hasFigure }]
}

const noMonths = ({ name }: FileDescription, { sheet, rows }: Grid): Error => {
  const texts = rows.flatMap(({ cells }) => cells.map(({ text }) => text.trim())).filter(Boolean)
  return new Error(
    `${name}, sheet "${sheet}": no row of months was found. It begins with ${texts
      .slice(0, 8)
      .map((text) => `"${text}"`)
      .join(', ')}. If Nav has changed the workbook, mend scripts/sources/month-blocks.ts.`,
  )
}
