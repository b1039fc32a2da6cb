/** `/indikator/andel-65-pluss?nivaa=fylke&periode=2020&sorter=endring`: every place in a table. */
import type { Period } from '../domain/observation.ts'
import { GROUP_KINDS, type Group, type GroupKind } from '../domain/group-kinds.ts'
import type { PlaceCode } from '../domain/place.ts'
import { named, shaped, text, way, word } from './fields.ts'
import { grammar } from './grammar.ts'
import { GROUPS } from './groups.ts'
import { filled, ROUTES } from './routes.ts'

const LEVELS = ['kommune', 'fylke'] as const

export const TABLE_COLUMNS = ['sted', 'verdi', 'endring'] as const
export type TableColumn = (typeof TABLE_COLUMNS)[number]

/** What the address says of the table; null where it leaves the choice to the page. */
export interface IndicatorAddress {
  readonly level: (typeof LEVELS)[number] | null
  readonly period: Period | null
  /** Only places that are in all of these; of a kind at most one. */
  readonly groups: readonly Group[]
  /** What kind of region is put side by side. */
  readonly regions: GroupKind | null
  readonly search: string
  readonly sort: TableColumn | null
  readonly descending: boolean | null
  /** The place to mark. */
  readonly marked: PlaceCode | null
  /** The figures that the link was pinned to; see `edition.ts`. */
  readonly edition: string | null
}

export const { read: readIndicator, write: writeIndicator } = grammar<IndicatorAddress>({
  level: word('nivaa', LEVELS),
  period: named('periode'),
  groups: GROUPS,
  regions: word('regioner', GROUP_KINDS),
  search: text('sok'),
  sort: word('sorter', TABLE_COLUMNS),
  descending: way('retning'),
  marked: shaped('sted', /^(0|\d{2}|\d{4})$/),
  edition: named('utgave'),
})

export const indicatorPath = (indicator: string, address: Partial<IndicatorAddress> = {}): string =>
  `${filled(ROUTES.indicator, indicator)}${writeIndicator(address)}`
