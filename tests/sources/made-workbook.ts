import { zip } from './tiny-workbook.ts'

/** One cell of a made workbook: a value, or more of what a cell can be. */
export type MadeCell = string | number | null | MadeParts

interface MadeParts {
  readonly value?: string | number
  /** What Excel writes for the kind of cell: `e` an error, `str` the text of a formula. */
  readonly type?: string
  readonly formula?: string
  /** A number format, such as `0.0%` or `yyyy-mm-dd`. */
  readonly format?: string
  /** Text in runs, of which the last is raised. */
  readonly raised?: string
}

export interface MadeSheet {
  readonly rows: readonly (readonly MadeCell[])[]
  /** From 1, as Excel counts them. */
  readonly hiddenRows?: readonly number[]
  /** From 0. */
  readonly hiddenColumns?: readonly number[]
  /** `A1:B2` */
  readonly merged?: readonly string[]
  readonly state?: 'hidden' | 'veryHidden'
}

export interface MadeBook {
  readonly sheets: Readonly<Record<string, MadeSheet>>
  readonly from1904?: boolean
  /** Texts in the list of shared strings, as Excel has them, instead of in the cells. */
  readonly shared?: boolean
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') +
  String.fromCharCode(65 + (column % 26))

/** What is gathered while the sheets are written. */
interface Gathered {
  readonly strings: string[]
  readonly formats: string[]
  readonly shared: boolean
}

const isText = (value: unknown): value is string => typeof value === 'string'
const plainRun = (text: string): string => `<t xml:space="preserve">${escape(text)}</t>`

function runs(text: string, raised: string | undefined): string {
  if (raised === undefined) return plainRun(text)
  return `<r>${plainRun(text)}</r><r><rPr><vertAlign val="superscript"/></rPr>${plainRun(raised)}</r>`
}

function cellXml(cell: MadeCell, at: string, gathered: Gathered): string {
  if (cell === null) return ''
  const { value, type, formula, format, raised } =
    typeof cell === 'object' ? cell : ({ value: cell } as MadeParts)
  const style = format === undefined ? '' : ` s="${1 + indexIn(gathered.formats, format)}"`
  if (formula === undefined && type === undefined && isText(value)) {
    const text = runs(value, raised)
    return gathered.shared
      ? `<c r="${at}" t="s"><v>${indexIn(gathered.strings, text)}</v></c>`
      : `<c r="${at}" t="inlineStr"><is>${text}</is></c>`
  }
  const kind = type === undefined ? '' : ` t="${type}"`
  const f = formula === undefined ? '' : `<f>${escape(formula)}</f>`
  const v = value === undefined ? '' : `<v>${escape(String(value))}</v>`
  return `<c r="${at}"${style}${kind}>${f}${v}</c>`
}

function indexIn(list: string[], item: string): number {
  if (!list.includes(item)) list.push(item)
  return list.indexOf(item)
}

function sheetXml(sheet: MadeSheet, gathered: Gathered): string {
  const { rows, hiddenRows = [], hiddenColumns = [], merged = [] } = sheet
  const cols = hiddenColumns.map((c) => `<col min="${c + 1}" max="${c + 1}" width="9" hidden="1"/>`)
  const body = rows.map((cells, i) => {
    const hidden = hiddenRows.includes(i + 1) ? ' hidden="1"' : ''
    const each = cells.map((cell, c) => cellXml(cell, `${letters(c)}${i + 1}`, gathered))
    return `<row r="${i + 1}"${hidden}>${each.join('')}</row>`
  })
  const merges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')
  return `<?xml version="1.0"?><worksheet xmlns="${MAIN}">${cols.length ? `<cols>${cols.join('')}</cols>` : ''}<sheetData>${body.join('')}</sheetData>${merges ? `<mergeCells>${merges}</mergeCells>` : ''}</worksheet>`
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** A workbook as its makers can make them: hidden, merged, formatted, worked out or not. */
export function madeWorkbook({ sheets, from1904 = false, shared = false }: MadeBook): Uint8Array {
  const gathered: Gathered = { strings: [], formats: [], shared }
  const all = Object.entries(sheets)
  const bodies = all.map(([, sheet]) => sheetXml(sheet, gathered))
  const names = all.map(([name, { state }], i) => {
    const hidden = state === undefined ? '' : ` state="${state}"`
    return `<sheet name="${escape(name)}" sheetId="${i + 1}"${hidden} r:id="rId${i + 1}"/>`
  })
  const targets = all.map(
    (_, i) =>
      `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  )
  return zip({
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets>${names.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}">${targets.join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<?xml version="1.0"?><sst xmlns="${MAIN}">${gathered.strings.map((one) => `<si>${one}</si>`).join('')}</sst>`,
    'xl/styles.xml': stylesXml(gathered.formats),
    ...Object.fromEntries(bodies.map((body, i) => [`xl/worksheets/sheet${i + 1}.xml`, body])),
  })
}

const stylesXml = (formats: readonly string[]): string =>
  `<?xml version="1.0"?><styleSheet xmlns="${MAIN}"><numFmts>${formats
    .map(
      (code, i) =>
        `<numFmt numFmtId="${164 + i}" formatCode="${escape(code).replaceAll('"', '&quot;')}"/>`,
    )
    .join(
      '',
    )}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats
    .map((_, i) => `<xf numFmtId="${164 + i}"/>`)
    .join('')}</cellXfs></styleSheet>`
