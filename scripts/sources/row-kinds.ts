import type { FileDescription } from '../../src/catalogue/files.ts'
import type { GridRow } from './sheet-grid.ts'
import { plainName } from './table-header.ts'
import type { FoundHeader } from './table-header.ts'

/** Whether there is anything at all in the row. */
export const hasText = ({ cells }: GridRow): boolean =>
  cells.some(({ text, fault }) => text.trim() !== '' || fault !== undefined)

/** What publishers call a row that is made of others. */
const MADE_OF_OTHERS =
  /^(sum|totalt?|i alt|alle|hele landet|landet|norge|noreg|heile landet|gjennomsnitt|snitt|median)(?![\p{L}\d])/iu

/** Why a row below the header is none of the table's own; null: it is. */
export function kindOfRow(
  row: GridRow,
  header: FoundHeader,
  { places }: FileDescription,
): { readonly reason: string; readonly hasFigure: boolean } | null {
  if (repeatsHeader(row, header)) return { reason: 'repeats the header', hasFigure: false }
  if (places.kind !== 'code') return null
  const column = header.shared.find(({ name }) => name === places.column)?.column ?? -1
  if (/^\d+$/.test(row.cells[column]?.text.trim() ?? '')) return null
  const texts = row.cells.map(({ text }) => text.trim()).filter(Boolean)
  if (isNote(row, texts, header, column))
    return { reason: `is a note: "${short(texts[0] ?? '')}"`, hasFigure: false }
  const sum = texts.find((text) => MADE_OF_OTHERS.test(text))
  if (sum === undefined) return null
  return { reason: `is made of others: "${short(sum)}"`, hasFigure: true }
}

/** One text alone, or nothing at all in the columns that are read but for the place's. */
function isNote(
  { line, hidden, cells }: GridRow,
  texts: readonly string[],
  { shared, years }: FoundHeader,
  place: number,
): boolean {
  if (cells.some(({ fault }) => fault)) return false
  if (texts.length === 1 && /\p{L}/u.test(texts[0] ?? '')) return true
  const read = [...shared, ...years].filter(({ column }) => column !== place)
  return !hasText({ line, hidden, cells: read.flatMap(({ column }) => cells[column] ?? []) })
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)} …` : text)

function repeatsHeader({ cells }: GridRow, { shared }: FoundHeader): boolean {
  return shared.every(
    ({ name, column }) => plainName(cells[column]?.text ?? '') === plainName(name),
  )
}
