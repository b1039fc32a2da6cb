/** What the map shows: the address, and the page's choice where it leaves one. */
import type { Extent } from '../../addresses/extent.ts'
import {
  MOST_PLACES,
  type FigureView,
  type ListColumn,
  type MapAddress,
  type MapForm,
  type MapLevel,
} from '../../addresses/map.ts'
import { yearsBefore } from '../../domain/change.ts'
import type { ClassMethod } from '../../domain/class-method.ts'
import type { Period } from '../../domain/observation.ts'
import type { Group } from '../../domain/group-kinds.ts'
import type { PlaceCode } from '../../domain/place.ts'
import { newestAt } from '../../observations/level-summary.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'

export interface MapSelection {
  readonly level: MapLevel
  readonly period: Period
  /** The period that a change is counted from. */
  readonly since: Period
  readonly method: ClassMethod
  readonly view: FigureView
  readonly form: MapForm
  /** The group of kommuner that is shown; null: all. */
  readonly group: Group | null
  /** The places that are chosen, the last one last. */
  readonly places: readonly PlaceCode[]
  /** The last of them, which the map tells of; or empty. */
  readonly place: PlaceCode
  /** The class that is picked out, such as `c3` or `missing`; or empty. */
  readonly picked: string
  readonly search: string
  readonly sort: ListColumn
  readonly descending: boolean
  /** What is zoomed to; null: the group that is shown, or the whole country. */
  readonly extent: Extent | null
}

/** Changes parts of the address; null takes a part out. */
export type ChangeMap = (parts: Partial<MapAddress>) => void

type Known = Pick<IndicatorSummary, 'newest' | 'newestOf' | 'levels'>

/** What an address may select; `views` are those that mean something for the indicator. */
export interface MapChoices {
  readonly summary: Known
  /** The periods that places of each level have figures of, oldest first. */
  readonly periodsOf: Readonly<Record<MapLevel, readonly Period[]>>
  readonly views: readonly FigureView[]
  readonly places: ReadonlySet<PlaceCode>
}

/** The selection of an address. What the indicator does not have is read as if it were left out. */
export function mapSelection(address: MapAddress, choices: MapChoices): MapSelection {
  const { summary, views, places: known } = choices
  const level = levelFrom(address.level, choices)
  const periods = choices.periodsOf[level]
  const newest = within(newestAt(summary, level), periods)
  const period = within(address.period, periods) ?? newest ?? periods.at(-1) ?? ''
  const sort = address.sort ?? 'verdi'
  const places = address.places.filter((code) => known.has(code) && isAt(code, level))
  return {
    level,
    period,
    since: within(address.since, periods) ?? usualSince(period, periods),
    method: address.method ?? 'kvantil',
    view: within(address.view, views) ?? 'verdi',
    form: address.form ?? 'kart',
    group: level === 'kommune' ? address.group : null,
    places,
    place: places.at(-1) ?? '',
    picked: address.picked ?? '',
    search: address.search,
    sort,
    descending: address.descending ?? sort === 'verdi',
    extent: address.extent,
  }
}

const within = <Word extends string>(word: Word | null, all: readonly Word[]): Word | null =>
  word !== null && all.includes(word) ? word : null

/** Kommuner, unless fylker are asked for, or are all that has figures. */
function levelFrom(asked: MapLevel | null, { summary, periodsOf }: MapChoices): MapLevel {
  const { levels } = summary
  if (!levels.includes('kommune')) return 'fylke'
  if (!levels.includes('fylke')) return 'kommune'
  if (asked !== null) return asked
  return periodsOf.kommune.length === 0 && periodsOf.fylke.length > 0 ? 'fylke' : 'kommune'
}

/** A place is chosen only at its own level. */
const isAt = (code: PlaceCode, level: MapLevel): boolean =>
  (code.length === 4) === (level === 'kommune')

/** The chosen places with this one added last, or without it. */
export const toggled = (places: readonly PlaceCode[], code: PlaceCode): readonly PlaceCode[] =>
  places.includes(code)
    ? places.filter((one) => one !== code)
    : [...places, code].slice(-MOST_PLACES)

/** How far back a change looks unless one says otherwise. */
const CHANGE_YEARS = 10

/** Ten years before, or the oldest there is. */
function usualSince(period: Period, periods: readonly Period[]): Period {
  const wanted = yearsBefore(period, CHANGE_YEARS)
  return periods.find((one) => one >= wanted && one < period) ?? periods[0] ?? ''
}

/** The parts of another group: what is picked out or zoomed to was of the one before. */
export const groupChange = (group: Group | null) => ({ group, picked: null, extent: null }) as const

/** The parts of another level: places and groups are of one level, squares laid out for one. */
export function levelChange(
  level: MapLevel,
  { form, group }: Pick<MapSelection, 'form' | 'group'>,
): Partial<MapAddress> {
  const sameGround = form === 'kart' && group === null
  const parts = { level, places: [], period: null, since: null, picked: null, group: null }
  return sameGround ? parts : { ...parts, extent: null }
}

/** Map and squares have nothing in common to be zoomed to. */
export const formChange = (form: MapForm) => ({ form, extent: null }) as const

/** The parts that follow when a column's heading is pressed: other column, or other direction. */
export const sortedBy = (
  sort: ListColumn,
  selection: Pick<MapSelection, 'sort' | 'descending'>,
) => ({
  sort,
  descending: selection.sort === sort ? !selection.descending : sort === 'verdi',
})
