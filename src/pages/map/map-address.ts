/** The address of the map, read and written. A part that makes no sense is read as left out. */
import { CLASS_METHODS, type ClassMethod } from '../../domain/class-breaks.ts'
import { yearsBefore } from '../../domain/change.ts'
import type { Period } from '../../domain/observation.ts'
import { GROUP_KINDS, type Group } from '../../domain/place-groups.ts'
import type { PlaceCode } from '../../domain/place.ts'
import { extentFrom, type Extent } from '../../map/extent.ts'
import type { View } from '../../map/map-figures.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'

export const FORMS = ['kart', 'ruter'] as const
export type Form = (typeof FORMS)[number]

export const SORTS = ['sted', 'verdi'] as const
export type Sort = (typeof SORTS)[number]

export interface MapSelection {
  readonly level: 'kommune' | 'fylke'
  readonly period: Period
  /** The period that a change is counted from. */
  readonly since: Period
  readonly method: ClassMethod
  readonly view: View
  readonly form: Form
  /** The group of kommuner that is shown; null: all. */
  readonly group: Group | null
  /** The chosen place, or empty. */
  readonly place: PlaceCode
  /** The class that is picked out, such as `c3` or `missing`; or empty. */
  readonly picked: string
  readonly search: string
  readonly sort: Sort
  readonly descending: boolean
  /** What is zoomed to; null: the group that is shown, or the whole country. */
  readonly extent: Extent | null
}

type Known = Pick<IndicatorSummary, 'periods' | 'newest' | 'levels'>

/** What an address may select; `views` are those that mean something for the indicator. */
export interface MapChoices {
  readonly summary: Known
  readonly views: readonly View[]
  readonly places: ReadonlySet<PlaceCode>
}

export function mapSelection(parameters: URLSearchParams, choices: MapChoices): MapSelection {
  const { summary, views, places } = choices
  const get = (name: string) => parameters.get(name) ?? ''
  const level = levelFrom(get('nivaa'), summary)
  const period = summary.periods.includes(get('periode')) ? get('periode') : (summary.newest ?? '')
  const sort = oneOf(SORTS, get('sorter')) ?? 'verdi'
  const place = get('sted')
  return {
    level,
    period,
    since: sinceFrom(get('sammenlign'), period, summary),
    method: oneOf(CLASS_METHODS, get('klasser')) ?? 'kvantil',
    view: oneOf(views, get('visning')) ?? 'verdi',
    form: oneOf(FORMS, get('form')) ?? oneOf(FORMS, get('visning')) ?? 'kart',
    group: level === 'kommune' ? groupFrom(parameters) : null,
    place: places.has(place) && (place.length === 4) === (level === 'kommune') ? place : '',
    picked: /^(c\d|[a-z-]+)$/.test(get('klasse')) ? get('klasse') : '',
    search: get('sok'),
    sort,
    descending: (get('retning') || (sort === 'sted' ? 'stigende' : 'synkende')) === 'synkende',
    extent: extentFrom(get('utsnitt')),
  }
}

function levelFrom(text: string, { levels }: Known): 'kommune' | 'fylke' {
  if (!levels.includes('kommune')) return 'fylke'
  return text === 'fylke' && levels.includes('fylke') ? 'fylke' : 'kommune'
}

const oneOf = <T extends string>(known: readonly T[], text: string): T | undefined =>
  known.find((one) => one === text)

/** How far back a change looks unless one says otherwise. */
const CHANGE_YEARS = 10

/** The period asked for; else ten years before, or the oldest there is. */
function sinceFrom(text: string, period: Period, { periods }: Known): Period {
  if (periods.includes(text)) return text
  const wanted = yearsBefore(period, CHANGE_YEARS)
  return periods.find((one) => one >= wanted && one !== period) ?? periods[0] ?? ''
}

function groupFrom(parameters: URLSearchParams): Group | null {
  for (const kind of GROUP_KINDS) {
    const code = parameters.get(kind)
    if (code !== null && /^[A-Z0-9]{2,6}$/.test(code)) return { kind, code }
  }
  return null
}

/** The parts of the address that select a group, all others emptied. */
export const groupParts = (group: Group | null): Record<string, string> =>
  Object.fromEntries(GROUP_KINDS.map((kind) => [kind, group?.kind === kind ? group.code : '']))

/** Nothing zoomed to but what is shown: what another group, or another form, begins with. */
export const NO_EXTENT = { utsnitt: '' } as const

/** The parts of another level: places and groups are of one level, squares laid out for one. */
export function levelParts(level: string, { form, group }: MapSelection): Record<string, string> {
  const sameGround = form === 'kart' && group === null
  const parts = { nivaa: level, sted: '', klasse: '', ...groupParts(null) }
  return sameGround ? parts : { ...parts, ...NO_EXTENT }
}

/** Map and squares have nothing in common to be zoomed to. */
export const formParts = (form: string): Record<string, string> => ({ form, ...NO_EXTENT })

/** The parts that follow when a column's heading is pressed: other column, or other direction. */
export function sortedBy(sort: Sort, selection: MapSelection): Record<string, string> {
  const turn = selection.sort === sort ? !selection.descending : sort === 'verdi'
  return { sorter: sort, retning: turn ? 'synkende' : 'stigende' }
}

/** The address with some of its parts changed; an empty text takes the part out. */
export function withParts(
  before: URLSearchParams,
  parts: Readonly<Record<string, string>>,
): URLSearchParams {
  const next = new URLSearchParams(before)
  for (const [name, value] of Object.entries(parts))
    if (value === '') next.delete(name)
    else next.set(name, value)
  return next
}

/** Commas are allowed in a query, and are easier to read as they are. */
export const queryText = (parameters: URLSearchParams): string =>
  parameters.toString().replaceAll('%2C', ',')
