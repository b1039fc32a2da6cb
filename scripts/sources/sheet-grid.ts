import { numberFormat, shownNumber } from './number-format.ts'
import type { NumberFormat } from './number-format.ts'
import { areRowsHidden, hideColumns, isHiddenRow, isHiddenSheet, isTrue } from './sheet-hidden.ts'
import { columnOf, parseMember } from './xlsx-stream.ts'
import { openZip } from './zip-members.ts'
import type { ZipMembers } from './zip-members.ts'

/** One cell as it is seen, as text; `fault` says why what is seen is no value of it. */
export interface GridCell {
  readonly text: string
  readonly fault?: string
  /** It is a number in the file, and no text that looks like one. */
  readonly isNumber?: boolean
  readonly isDate?: boolean
}

export interface GridRow {
  /** Line or row number in the file, from 1. */
  readonly line: number
  readonly hidden: boolean
  readonly cells: readonly GridCell[]
}

/** Cells that have been made one: rows as in `GridRow.line`, columns from 0, both ends included. */
export interface MergedCells {
  readonly range: string
  readonly rows: readonly [first: number, last: number]
  readonly columns: readonly [first: number, last: number]
}

/** A sheet, or a CSV file, as a table of what is seen in it. */
export interface Grid {
  /** Undefined: a CSV file. */
  readonly sheet?: string
  readonly rows: readonly GridRow[]
  readonly merged: readonly MergedCells[]
  readonly hiddenColumns: ReadonlySet<number>
}

export interface SheetName {
  readonly name: string
  /** Hidden from whoever opens the workbook, one way or the other. */
  readonly hidden: boolean
}

/** A workbook whose sheets are small enough to be read whole. */
export interface Workbook {
  readonly sheets: readonly SheetName[]
  /** Throws when there is no such sheet. */
  grid(sheet: string): Promise<Grid>
}

/** Opens a workbook; `from` names it in errors. Throws on one that is not whole. */
export async function openGrids(bytes: Uint8Array, from: string): Promise<Workbook> {
  const zip = await openZip(bytes, from)
  const { sheets, from1904 } = await readSheets(zip)
  const formats = await readFormats(zip)
  const strings = await readStrings(zip)
  return {
    sheets: sheets.map(({ name, hidden }) => ({ name, hidden })),
    grid: async (name) => {
      const sheet = sheets.find((one) => one.name === name)
      if (!sheet) throw new Error(`${from} has no sheet "${name}".`)
      return { sheet: name, ...(await readGrid(zip, sheet.path, { formats, strings, from1904 })) }
    },
  }
}

interface SheetPath extends SheetName {
  readonly path: string
}

/** Writers name the space of `r:id` as they like. */
const relationOf = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? ''

async function readSheets(zip: ZipMembers) {
  const targets = new Map<string, string>()
  await parseMember(zip, 'xl/_rels/workbook.xml.rels', {
    open: (name, { Id = '', Target = '' }) => {
      if (name === 'Relationship') targets.set(Id, Target)
    },
  })
  const sheets: SheetPath[] = []
  let from1904 = false
  await parseMember(zip, 'xl/workbook.xml', {
    open: (tag, attributes) => {
      if (tag === 'workbookPr') from1904 = isTrue(attributes['date1904'])
      const target = targets.get(relationOf(attributes))
      if (tag !== 'sheet' || target === undefined) return
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`
      const hidden = isHiddenSheet(attributes)
      sheets.push({ name: attributes['name'] ?? '', hidden, path })
    },
  })
  return { sheets, from1904 }
}

/** Formats by the number of the style that cells point to. */
async function readFormats(zip: ZipMembers): Promise<readonly NumberFormat[]> {
  const codes = new Map<number, string>()
  const formats: NumberFormat[] = []
  let inCells = false
  await parseMember(zip, 'xl/styles.xml', {
    open: (name, { numFmtId = '0', formatCode }) => {
      if (name === 'numFmt' && formatCode !== undefined) codes.set(Number(numFmtId), formatCode)
      if (name === 'cellXfs') inCells = true
      if (name === 'xf' && inCells)
        formats.push(numberFormat(Number(numFmtId), codes.get(Number(numFmtId))))
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false
    },
  })
  return formats
}

/** Text as it is put together of runs: those that are raised are marks of footnotes. */
function textRuns() {
  let text = ''
  let run = ''
  let raised = false
  let phonetic = false
  let reading = false
  return {
    clear: () => (text = ''),
    text: () => text,
    open: (name: string, attributes: Readonly<Record<string, string>>) => {
      if (name === 'rPh') phonetic = true
      if (name === 'r') [run, raised] = ['', false]
      if (name === 'vertAlign') raised = attributes['val'] === 'superscript'
      reading = name === 't' && !phonetic
      if (reading) run = ''
    },
    piece: (piece: string) => {
      if (reading) run += piece
    },
    close: (name: string) => {
      if (name === 'rPh') phonetic = false
      if (name === 't' && reading) text += raised ? superscript(run) : run
      if (name === 'r') raised = false
      reading = false
    },
  }
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const superscript = (text: string): string =>
  text.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit)

async function readStrings(zip: ZipMembers): Promise<readonly string[]> {
  const strings: string[] = []
  const runs = textRuns()
  await parseMember(zip, 'xl/sharedStrings.xml', {
    open: (name, attributes) => {
      if (name === 'si') runs.clear()
      runs.open(name, attributes)
    },
    text: runs.piece,
    close: (name) => {
      runs.close(name)
      if (name === 'si') strings.push(runs.text())
    },
  })
  return strings
}

interface Reading {
  readonly formats: readonly NumberFormat[]
  readonly strings: readonly string[]
  readonly from1904: boolean
}

/** What a `c` tag says of itself, until it closes. */
interface OpenCell {
  readonly column: number
  readonly type: string
  readonly format: NumberFormat
  hasFormula: boolean
  value: string | null
}

const NO_CELL: GridCell = { text: '' }

async function readGrid(zip: ZipMembers, path: string, reading: Reading) {
  const rows: GridRow[] = []
  const merged: MergedCells[] = []
  const hiddenColumns = new Set<number>()
  const runs = textRuns()
  let line = 0
  let hidden = false
  let cells: GridCell[] = []
  let cell: OpenCell | undefined
  let inValue = false
  let hiddenByDefault = false
  await parseMember(zip, path, {
    open: (name, attributes) => {
      if (name === 'sheetFormatPr') hiddenByDefault = areRowsHidden(attributes)
      if (name === 'col') hideColumns(attributes, hiddenColumns)
      if (name === 'mergeCell') merged.push(mergedCells(attributes['ref'] ?? ''))
      if (name === 'row') {
        line = Number(attributes['r'] ?? line + 1)
        hidden = isHiddenRow(attributes, hiddenByDefault)
        cells = []
      }
      if (name === 'c') {
        runs.clear()
        cell = openCell(attributes, cells.length, reading)
      }
      if (name === 'f' && cell) cell.hasFormula = true
      if (name === 'v' && cell) [inValue, cell.value] = [true, '']
      runs.open(name, attributes)
    },
    text: (piece) => {
      if (inValue && cell) cell.value += piece
      runs.piece(piece)
    },
    close: (name) => {
      runs.close(name)
      if (name === 'v') inValue = false
      if (name === 'c' && cell) {
        while (cells.length < cell.column) cells.push(NO_CELL)
        cells[cell.column] = cellOf(cell, runs.text(), reading)
        cell = undefined
      }
      if (name === 'row') rows.push({ line, hidden, cells })
    },
  })
  return { rows, merged, hiddenColumns }
}

function mergedCells(range: string): MergedCells {
  const [first = '', last = first] = range.split(':')
  const row = (address: string) => Number(/\d+$/.exec(address)?.[0])
  const column = (address: string) => columnOf(address) ?? 0
  return {
    range,
    rows: [row(first), row(last)],
    columns: [column(first), column(last)],
  }
}

const openCell = (
  attributes: Readonly<Record<string, string>>,
  next: number,
  { formats }: Reading,
): OpenCell => ({
  column: columnOf(attributes['r']) ?? next,
  type: attributes['t'] ?? 'n',
  format: formats[Number(attributes['s'] ?? -1)] ?? 'plain',
  hasFormula: false,
  value: null,
})

function cellOf(
  { type, format, hasFormula, value }: OpenCell,
  inline: string,
  { strings, from1904 }: Reading,
): GridCell {
  if (type === 'inlineStr') return { text: inline }
  if (value === null) return hasFormula ? { text: '', fault: NOT_WORKED_OUT } : NO_CELL
  if (type === 'e') return { text: value, fault: `holds the error ${value}` }
  if (type === 's') return { text: strings[Number(value)] ?? '' }
  if (type === 'd') return { text: value.slice(0, 10), isDate: true }
  if (type === 'b') return { text: value === '1' ? 'TRUE' : 'FALSE' }
  if (type === 'str' || value.trim() === '') return { text: value }
  return {
    text: shownNumber(Number(value), format, from1904),
    ...(format === 'date' ? { isDate: true } : { isNumber: true }),
  }
}

const NOT_WORKED_OUT =
  'is a formula that nobody has worked out: open the workbook in Excel and save it again'

/** A column, counted from 0, by its letters: 3 is `D`. */
export function columnLetters(column: number): string {
  let [rest, letters] = [column, '']
  do {
    letters = String.fromCharCode(65 + (rest % 26)) + letters
    rest = Math.floor(rest / 26) - 1
  } while (rest >= 0)
  return letters
}
