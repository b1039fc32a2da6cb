import type { PeriodKind, Text } from '../domain/indicator.ts'

/** How a file names its places. */
export type PlaceNaming =
  | { readonly kind: 'code'; readonly column: string }
  /** Names of fylker or kommuner in a file without codes; `country` is the name of the whole. */
  | { readonly kind: 'name'; readonly column: string; readonly country?: string }

/**
 * Which borders a file's figures are on. `today`: the publisher has recast the whole
 * history for today's kommuner, keep it. `summed`: today's codes, but years before a
 * border change may hold something else under the same code, so a kommune that was
 * (partly) inside another one then gets `border-change`. `as-published`: every year
 * has the codes of its time.
 */
export type Borders = 'today' | 'summed' | 'as-published'

/**
 * A CSV or XLSX file with declared columns. What the file is and who made it is
 * here; how a certain copy of it came to us is in `data/origins.json`, by checksum.
 */
export interface FileDescription {
  readonly id: string
  /** File name the import looks for in the folder it is given. */
  readonly name: string
  readonly format: 'csv' | 'xlsx'
  readonly encoding?: 'utf-8' | 'latin1'
  readonly delimiter?: ',' | ';'
  readonly sheet?: string
  readonly columns: readonly string[]
  readonly places: PlaceNaming
  readonly period: { readonly column: string; readonly kind: PeriodKind }
  readonly borders: Borders
  /** What an empty value cell means in this file. */
  readonly empty: 'missing' | 'suppressed' | 'not-applicable'
  /** A column whose symbol says why a value is missing. */
  readonly symbolColumn?: string
  readonly publisher: string
  readonly title: Text
  readonly url: string
  readonly licence: string
}
