import type { PeriodKind, Text } from '../domain/indicator.ts'
import type { Period, Status } from '../domain/observation.ts'
import type { PlaceCode } from '../domain/place.ts'

/** How a file names its places. */
export type PlaceNaming =
  | {
      readonly kind: 'code'
      readonly column: string
      /** Codes that are no kommune or fylke, such as Svalbard: their rows are skipped. */
      readonly ignore?: readonly string[]
    }
  /**
   * Names of fylker or kommuner in a file without codes, compared after trimming;
   * `country` is the name of the whole. `ignore`: names that are no place of ours.
   */
  | {
      readonly kind: 'name'
      readonly column: string
      readonly country?: string
      readonly ignore?: readonly string[]
    }
  /** No column: every row is about the whole country. */
  | { readonly kind: 'country' }

/**
 * How a file writes its periods: `code` as we do, `yyyy-mm` (2022-01 → 2022M01),
 * `yyyy-yy` (2015-16 → 2015-2016), `school-year-end` (2025 → 2024-2025), `school-window`
 * (2022/23-2024/25 → 2025, the year it ends in).
 */
export type PeriodForm = 'code' | 'yyyy-mm' | 'yyyy-yy' | 'school-year-end' | 'school-window'

/**
 * Which borders a file's figures are on. `today`: the publisher has recast the whole
 * history for today's kommuner, keep it. `summed`: today's codes, but years before a
 * border change may hold something else under the same code, so a kommune that was
 * (partly) inside another one then gets `border-change`. `as-published`: every year
 * has the codes of its time: a row whose code was not in force in that period is skipped
 * when it is empty or repeats the figure of the code that was (a school year counts as
 * the year it ends in).
 */
export type Borders = 'today' | 'summed' | 'as-published'

/**
 * The publisher works the whole series out anew in every edition. Its revisions are told in full,
 * and asked about only when they are larger than such an edition has been seen to bring.
 */
export interface RevisesHistory {
  /** Part of its figure that the middle one of the revisions may change. */
  readonly middle: number
  /** Part that the sum of the places' figures in a period may change. */
  readonly sum: number
}

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
  /** Left out: the one sheet in sight that has the columns. */
  readonly sheet?: string
  /**
   * Left out: a table with a header. `month-blocks`: a block of months for every fylke, as Nav
   * makes them; read as the columns `region`, `month` (`2026-04`) and `value`.
   */
  readonly layout?: 'month-blocks'
  /** Other names that the publisher gives the file; several of them may lie in the folder. */
  readonly alsoNamed?: string
  /** Lines before the header, empty ones counted. Left out: it is looked for by its columns. */
  readonly skipLines?: number
  readonly columns: readonly string[]
  readonly places: PlaceNaming
  readonly period: {
    readonly column: string
    readonly kind: PeriodKind
    /** Left out: `code`. */
    readonly form?: PeriodForm
  }
  /** Period codes (ours) whose values were not final when the file was made. */
  readonly preliminary?: readonly string[]
  readonly borders: Borders
  /** Left out: a revision of much of the history is asked about. */
  readonly revisesHistory?: RevisesHistory
  /**
   * Cells that are known to be wrong in this file, by its own place codes: they are taken as
   * `missing`, or left out where an empty cell is `unknown`. How it is known stands beside them as a comment.
   */
  readonly wrong?: readonly {
    readonly places: readonly PlaceCode[]
    readonly periods: readonly Period[]
  }[]
  /**
   * Cells that the file leaves out and that are known to be nought: a kommune that was part of another then, where the
   * whole stands on the other, so that the two can be added.
   */
  readonly nought?: readonly {
    readonly places: readonly PlaceCode[]
    readonly periods: readonly Period[]
  }[]
  /**
   * What an empty value cell means in this file; `unknown`: the copy does not have it, which says
   * nothing of the publisher, so that there is no row.
   */
  readonly empty: 'missing' | 'suppressed' | 'not-applicable' | 'unknown'
  /** Text that stands for a missing value, in the value's own cell or in `symbolColumn`. */
  readonly symbols?: Readonly<
    Record<string, Extract<Status, 'missing' | 'suppressed' | 'not-applicable'>>
  >
  /** A column beside the value that holds the symbol; its value cell is then empty. */
  readonly symbolColumn?: string
  readonly publisher: string
  readonly title: Text
  readonly url: string
  readonly licence: string
}
