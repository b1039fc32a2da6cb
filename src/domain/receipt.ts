import type { Text } from './indicator.ts'
import type { Origin } from './manifest.ts'
import type { Period } from './observation.ts'
import type { PlaceCode } from './place.ts'

/** Borders that a source's figures were on when they came to us: see `catalogue/files.ts`. */
export type ReceiptBorders = 'today' | 'summed' | 'as-published'

/** One table or file that a figure is made from. */
export interface ReceiptInput {
  /** What was read from it: `Innbyggere 65 år og eldre`. */
  readonly title: Text
  readonly publisher: string
  /** `SSB tabell 07459: Befolkning` */
  readonly table: Text
  /** The publisher's own page of the table. */
  readonly url: string
  /** What was asked for, in words. */
  readonly query: Text
  /** An address that asks the publisher for the same; `{region}` and `{period}` are to be filled in. */
  readonly api: string | null
  readonly licence: string
  /** When the publisher last updated it (ISO); null when not known. */
  readonly updated: string | null
  /** Null when it has not been fetched. */
  readonly origin: Origin | null
  readonly borders: ReceiptBorders
  /** Counts are added over mergers; a rate only follows a changed number. */
  readonly measure: 'count' | 'rate'
  /** What was added or multiplied within the table before it became one figure a place. */
  readonly prepared: Text | null
}

/** How an indicator's figure comes out of its inputs. */
export type Made =
  | { readonly kind: 'read' }
  | {
      readonly kind: 'ratio'
      /** Above the line; several are added. */
      readonly above: readonly ReceiptPart[]
      readonly below: ReceiptPart
      readonly scale: number
    }
  | { readonly kind: 'growth'; readonly of: ReceiptPart; readonly years: number }
  /** `remainder`: of the change in `of` from this 1 January to the next. */
  | {
      readonly kind: 'difference' | 'remainder'
      readonly of: ReceiptPart
      readonly minus: ReceiptPart
    }

export interface ReceiptPart {
  readonly title: Text
  readonly decimals: number
}

/** How values of fylker and the country are made. */
export type Pooled =
  | { readonly kind: 'source' | 'sum' | 'none' }
  | { readonly kind: 'mean'; readonly weight: Text }

/** The figures that a derived figure was worked out from, of one period. */
export interface PartValues {
  readonly period: Period
  /** By place: those above the line and then the one below; of a growth, before and now; of a remainder,
   * the stock before and after, and what is taken out. */
  readonly values: Readonly<Record<PlaceCode, readonly number[]>>
}

/** A figure that was one number when it was published, and became another; null: withdrawn. */
export interface Revision {
  readonly period: Period
  readonly old: number
  readonly now: number | null
  /** ISO date: when the publisher updated it where that is known, else when we took it in. */
  readonly date: string
  /** Not the publisher's doing: we ask the source for something else than before. */
  readonly ours?: true
}

/** All that tells how an indicator's figures were made, for every place. */
export interface Receipt {
  readonly inputs: readonly ReceiptInput[]
  readonly made: Made
  readonly pooled: Pooled
  readonly decimals: number
  /** Path below `data/` of the file with the figures; null when there is none. */
  readonly file: string | null
  readonly sha256: string | null
  /** The ISO date whose borders a period's figures follow. */
  readonly dates: Readonly<Record<Period, string>>
  readonly parts: PartValues | null
  /** By place, oldest first. */
  readonly revisions: Readonly<Record<PlaceCode, readonly Revision[]>>
}

/** A kommune or fylke as it was before: its codes until a date. */
export interface FormerArea {
  /** ISO date, exclusive. */
  readonly until: string
  readonly codes: readonly { readonly code: PlaceCode; readonly name: string }[]
  /** One of the codes also held area of another place of today. */
  readonly shared: boolean
}

/** Areas by place of today, the oldest first; a place that has always been as it is, is not in it. */
export type FormerAreas = Readonly<Record<PlaceCode, readonly FormerArea[]>>

/** The area a place had on a date, when it was not then what it is today; else null. */
export function formerAreaAt(
  areas: FormerAreas,
  place: PlaceCode,
  date: string,
): FormerArea | null {
  const area = areas[place]?.find(({ until }) => date < until)
  return !area || isItself(area, place) ? null : area
}

/** The place's own number, and no area that others have today. */
export const isItself = ({ codes, shared }: FormerArea, place: PlaceCode): boolean =>
  !shared && codes.length === 1 && codes[0]?.code === place

/**
 * The address that asks the publisher for this very figure: the codes of the time, and the period.
 * Null when the record does not say enough to build it, and for a fylke that had other kommuner.
 */
export function apiAddress(
  { api }: Pick<ReceiptInput, 'api'>,
  place: PlaceCode,
  period: Period,
  former: FormerArea | null,
): string | null {
  if (former?.shared) return null
  const codes = former?.codes.map(({ code }) => code) ?? [place]
  return api?.replace('{region}', codes.join(',')).replace('{period}', period) ?? null
}
