import { SaxesParser } from 'saxes'
import type { SaxesTagPlain } from 'saxes'
import { areRowsHidden, hideColumns, isHiddenRow, isHiddenSheet } from './sheet-hidden.ts'
import { openZip } from './zip-members.ts'
import type { ZipMembers } from './zip-members.ts'

export type SheetCell = string | number | null

/** One row of a sheet: its number as Excel shows it, and its cells from column A on. */
export interface SheetRow {
  readonly line: number
  readonly cells: readonly SheetCell[]
  /** Hidden or filtered away from whoever opens the workbook. */
  readonly hidden?: boolean
  /** Columns of the sheet that are hidden, counted from 0. */
  readonly hiddenColumns?: ReadonlySet<number>
}

/** A workbook whose sheets are read a row at a time, so that their size does not matter. */
export interface StreamedWorkbook {
  /** Names of the sheets, in their order. */
  readonly sheets: readonly string[]
  readonly hiddenSheets: ReadonlySet<string>
  /** Rows of a sheet; empty when there is no such sheet. */
  rows(sheet: string): AsyncGenerator<SheetRow>
}

/** Opens a workbook; `most`: bytes that one of its parts may unpack to. Throws on a broken one. */
export async function openWorkbook(
  bytes: Uint8Array,
  from: string,
  most?: number,
): Promise<StreamedWorkbook> {
  const zip = await openZip(bytes, from, most)
  const { paths, hidden } = await sheetPaths(zip)
  let strings: Promise<readonly string[]> | undefined
  return {
    sheets: [...paths.keys()],
    hiddenSheets: hidden,
    rows: async function* (sheet) {
      strings ??= sharedStrings(zip)
      yield* rowsOf(zip, paths.get(sheet) ?? '', await strings)
    },
  }
}

/** Tags without their prefix: some writers say `x:row`. */
const bare = (name: string): string => name.slice(name.indexOf(':') + 1)

export interface Handlers {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  text?(text: string): void
  close?(name: string): void
}

function parserWith({ open, text, close }: Handlers): SaxesParser {
  const parser = new SaxesParser({})
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => open(bare(name), attributes))
  if (text) parser.on('text', text)
  if (close) parser.on('closetag', ({ name }: SaxesTagPlain) => close(bare(name)))
  return parser
}

export async function parseMember(
  zip: ZipMembers,
  name: string,
  handlers: Handlers,
): Promise<void> {
  const parser = parserWith(handlers)
  for await (const piece of zip.text(name)) parser.write(piece)
}

interface SheetPaths {
  /** Member paths by the names of the sheets. */
  readonly paths: ReadonlyMap<string, string>
  readonly hidden: ReadonlySet<string>
}

async function sheetPaths(zip: ZipMembers): Promise<SheetPaths> {
  const targets = new Map<string, string>()
  await parseMember(zip, 'xl/_rels/workbook.xml.rels', {
    open: (name, { Id = '', Target = '' }) => {
      if (name === 'Relationship') targets.set(Id, Target)
    },
  })
  const paths = new Map<string, string>()
  const hidden = new Set<string>()
  await parseMember(zip, 'xl/workbook.xml', {
    open: (tag, attributes) => {
      const target = targets.get(attributes['r:id'] ?? '')
      if (tag !== 'sheet' || target === undefined) return
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`
      paths.set(attributes['name'] ?? '', path)
      if (isHiddenSheet(attributes)) hidden.add(attributes['name'] ?? '')
    },
  })
  return { paths, hidden }
}

/** The texts that cells point to by number. Rich text is put together; phonetic guides are left out. */
async function sharedStrings(zip: ZipMembers): Promise<readonly string[]> {
  const strings: string[] = []
  let text = ''
  let reading = false
  let phonetic = false
  await parseMember(zip, 'xl/sharedStrings.xml', {
    open: (name) => {
      if (name === 'si') text = ''
      if (name === 'rPh') phonetic = true
      reading = name === 't' && !phonetic
    },
    text: (piece) => {
      if (reading) text += piece
    },
    close: (name) => {
      reading = false
      if (name === 'rPh') phonetic = false
      if (name === 'si') strings.push(text)
    },
  })
  return strings
}

async function* rowsOf(
  zip: ZipMembers,
  path: string,
  strings: readonly string[],
): AsyncGenerator<SheetRow> {
  const done: SheetRow[] = []
  const parser = parserWith(rowHandlers(strings, done))
  for await (const piece of zip.text(path)) {
    parser.write(piece)
    yield* done.splice(0)
  }
}

/** Puts each row into `done` when its tag closes. */
function rowHandlers(strings: readonly string[], done: SheetRow[]): Handlers {
  let line = 0
  let cells: SheetCell[] = []
  let column = 0
  let type = ''
  let text = ''
  let reading = false
  let hidden = false
  let hiddenByDefault = false
  const hiddenColumns = new Set<number>()
  return {
    open: (name, attributes) => {
      if (name === 'sheetFormatPr') hiddenByDefault = areRowsHidden(attributes)
      if (name === 'col') hideColumns(attributes, hiddenColumns)
      if (name === 'row') {
        hidden = isHiddenRow(attributes, hiddenByDefault)
        line = Number(attributes['r'] ?? line + 1)
        cells = []
        column = -1
      } else if (name === 'c') {
        column = columnOf(attributes['r']) ?? column + 1
        type = attributes['t'] ?? 'n'
        text = ''
      }
      reading = name === 'v' || name === 't'
    },
    text: (piece) => {
      if (reading) text += piece
    },
    close: (name) => {
      reading = false
      if (name === 'c') {
        while (cells.length < column) cells.push(null)
        cells[column] = cellOf(type, text, strings)
      } else if (name === 'row') done.push({ line, cells, hidden, hiddenColumns })
    },
  }
}

function cellOf(type: string, text: string, strings: readonly string[]): SheetCell {
  if (text === '') return null
  if (type === 's') return strings[Number(text)] ?? null
  return type === 'n' ? Number(text) : text
}

/** `C7` → 2, `AB1` → 27; undefined when the cell does not say where it is. */
export function columnOf(address: string | undefined): number | undefined {
  const letters = /^[A-Z]+/.exec(address ?? '')?.[0]
  if (letters === undefined) return undefined
  let number = 0
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64
  return number - 1
}
