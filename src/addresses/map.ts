/** `/kart/andel-65-pluss?visning=endring&sammenlign=2016&kostra=EKG10`: one figure on a map. */
import { CLASS_METHODS, type ClassMethod } from '../domain/class-method.ts'
import type { Period } from '../domain/observation.ts'
import { GROUP_KINDS, type Group, type GroupKind } from '../domain/group-kinds.ts'
import type { PlaceCode } from '../domain/place.ts'
import { extentFrom, extentText, type Extent } from './extent.ts'
import { knownWord, listFrom, named, part, shaped, text, way, word } from './fields.ts'
import { grammar, type Field } from './grammar.ts'
import { GROUPS } from './groups.ts'
import { filled, ROUTES } from './routes.ts'

export const MAP_LEVELS = ['kommune', 'fylke'] as const
export type MapLevel = (typeof MAP_LEVELS)[number]

/**
 * The figure; its change since another period; both in one; its distance from the peers' middle, or
 * the country.
 */
export const FIGURE_VIEWS = ['verdi', 'endring', 'begge', 'avstand', 'landet'] as const
export type FigureView = (typeof FIGURE_VIEWS)[number]

export const MAP_FORMS = ['kart', 'ruter'] as const
export type MapForm = (typeof MAP_FORMS)[number]

export const LIST_COLUMNS = ['sted', 'verdi'] as const
export type ListColumn = (typeof LIST_COLUMNS)[number]

/** What the address says of the map; null where it leaves the choice to the page. */
export interface MapAddress {
  readonly level: MapLevel | null
  readonly period: Period | null
  /** The period that a change is counted from. */
  readonly since: Period | null
  readonly view: FigureView | null
  readonly form: MapForm | null
  readonly method: ClassMethod | null
  /** Only places that are in all of these are shown; of a kind at most one. */
  readonly groups: readonly Group[]
  /** What kind of region the list puts side by side; null: it has the places. */
  readonly regions: GroupKind | null
  /** Places that are chosen, the last one last. */
  readonly places: readonly PlaceCode[]
  /** The class that is picked out in the legend, such as `c3` or `missing`. */
  readonly picked: string | null
  readonly search: string
  readonly sort: ListColumn | null
  readonly descending: boolean | null
  /** What is zoomed to; null: the group that is shown, or the whole country. */
  readonly extent: Extent | null
  /** The figures that the link was pinned to; see `edition.ts`. */
  readonly edition: string | null
}

/** Squares were a view before they were a form: such addresses are still about. */
const FORM: Field<MapForm | null> = {
  parts: ['form', 'visning'],
  read: (form = '', view = '') => knownWord(MAP_FORMS, form === '' ? view : form),
  write: (form) => [form ?? ''],
}

/** More than this are no selection, but a list. */
export const MOST_PLACES = 10

/** `3101,0301`; what is no code is left out. */
function placesFrom(given: string): readonly PlaceCode[] {
  return listFrom(given)
    .filter((code) => /^(\d{2}|\d{4})$/.test(code))
    .slice(0, MOST_PLACES)
}

export const { read: readMap, write: writeMap } = grammar<MapAddress>({
  level: word('nivaa', MAP_LEVELS),
  period: named('periode'),
  since: named('sammenlign'),
  view: word('visning', FIGURE_VIEWS),
  form: FORM,
  method: word('klasser', CLASS_METHODS),
  groups: GROUPS,
  regions: word('regioner', GROUP_KINDS),
  places: part('sted', placesFrom, (codes) => codes.join(',')),
  picked: shaped('klasse', /^(c\d|b\d\d|[a-z-]+)$/),
  search: text('sok'),
  sort: word('sorter', LIST_COLUMNS),
  descending: way('retning'),
  extent: part('utsnitt', extentFrom, (extent) => (extent ? extentText(extent) : '')),
  edition: named('utgave'),
})

export const mapPath = (indicator: string, address: Partial<MapAddress> = {}): string =>
  `${filled(ROUTES.map, indicator)}${writeMap(address)}`
