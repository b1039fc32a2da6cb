import { formatCsv, parseCsv } from '../places/csv-table.ts'
import type { Row } from '../places/csv-table.ts'

/**
 * What a line of `data/changes/<date>.csv` tells. `revised`, `status`, `gained` and `lost` are about
 * one cell; the rest about as many as `cells` says. `accepted`: a warning that was let pass, and
 * `let-go`: figures that a person let go by name; `why` is the reason that was given.
 */
export type ChangeKind =
  | 'new-indicator'
  | 'gone-indicator'
  | 'new-period'
  | 'new-place'
  | 'gained'
  | 'lost'
  | 'revised'
  | 'status'
  | 'accepted'
  | 'let-go'

const COLUMNS = [
  'kind',
  'indicator',
  'place',
  'period',
  'cells',
  'old',
  'old_status',
  'new',
  'new_status',
  'when',
  'published',
  'why',
] as const

/**
 * One line, all text. `indicator` is the series (`folketall`, `aldersfordeling/menn-00-04`),
 * `when` the day we took it in, `published` when the publisher says it was updated (or empty).
 */
export type ChangeLine = Row<(typeof COLUMNS)[number]> & { readonly kind: ChangeKind }

/** The text of a file in `data/changes/`. */
export const encodeChanges = (lines: readonly ChangeLine[]): string => formatCsv(COLUMNS, lines)

/** Reads what `encodeChanges` wrote; throws naming the file. */
export const decodeChanges = (text: string, file: string): ChangeLine[] =>
  parseCsv(text, COLUMNS, file).map((row) => row as ChangeLine)
