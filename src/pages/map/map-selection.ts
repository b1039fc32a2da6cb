/** What the map shows: the address, and the page's choice where it leaves one. */
import type { Extent } from '../../addresses/extent.ts'
import {
  MOST_PLACES,
  readMap,
  writeMap,
  type FigureView,
  type ListColumn,
  type MapAddress,
  type MapForm,
  type MapLevel,
} from '../../addresses/map.ts'
import { notFollowed } from '../../addresses/not-followed.ts'
import { yearsBefore } from '../../domain/change.ts'
import type { ClassMethod } from '../../domain/class-method.ts'
import type { Period } from '../../domain/observation.ts'
import { GROUP_KINDS, type Group, type GroupKind } from '../../domain/group-kinds.ts'
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
  /** Only places that are in all of these are shown. */
  readonly groups: readonly Group[]
  /** The kind of region that the list puts side by side; null: it has the places. */
  readonly regions: GroupKind | null
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

type Known = Pick<IndicatorSummary, 'newest' | 'newestOf' | 'levels' | 'breaks'>

/** What an address may select; `views` are those that mean something for the indicator. */
export interface MapChoices {
  readonly summary: Known
  /** The periods that places of each level have figures of, oldest first. */
  readonly periodsOf: Readonly<Record<MapLevel, readonly Period[]>>
  readonly views: readonly FigureView[]
  readonly places: ReadonlySet<PlaceCode>
  readonly isGroup: (group: Group) => boolean
  /** Whether regions are made of the indicator's figures. */
  readonly hasRegions: boolean
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
    since: within(address.since, periods) ?? usualSince(period, periods, summary),
    method: address.method ?? 'kvantil',
    view: within(address.view, views) ?? 'verdi',
    form: address.form ?? 'kart',
    groups: address.groups.filter((group) => fitsLevel(group, level) && choices.isGroup(group)),
    regions: choices.hasRegions ? address.regions : null,
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

/**
 * Ten years before, or the oldest there is; never from before the figures were measured another
 * way, where there is a later one.
 */
function usualSince(period: Period, periods: readonly Period[], known: Breaks): Period {
  const wanted = yearsBefore(period, CHANGE_YEARS)
  const recent = periods.filter((one) => one >= wanted && one < period)
  return recent.find((one) => isFair(known, one, period)) ?? recent[0] ?? periods[0] ?? ''
}

type Breaks = Pick<IndicatorSummary, 'breaks'>

/** Whether there is a change to tell of between two periods: measured alike, and not one period. */
export function isFair({ breaks }: Breaks, one: Period, other: Period): boolean {
  const [from = '', to = ''] = [one, other].toSorted()
  return from !== to && !breaks.some(({ period }) => period > from && period <= to)
}

/** Fylker lie in a landsdel; all else is of kommuner. */
export const kindsAt = (level: MapLevel): readonly GroupKind[] =>
  level === 'kommune' ? GROUP_KINDS : ['landsdel']

const fitsLevel = ({ kind }: Group, level: MapLevel): boolean => kindsAt(level).includes(kind)

/** Whether the view shows what has changed since another period. */
export const isMoving = (view: FigureView): boolean => view === 'endring' || view === 'begge'

/** What pins the figures: a change of it shows others, and the link is pinned no more. */
const PINNED = ['level', 'period', 'since', 'view'] as const

export const unpinnedBy = (parts: Partial<MapAddress>): Partial<MapAddress> =>
  PINNED.some((part) => part in parts) ? { edition: null } : {}

/** The parts that pin a link to what is shown. */
export const pinnedTo = ({ level, period, since, view }: MapSelection, edition: string) => ({
  level,
  period,
  view,
  since: isMoving(view) ? since : null,
  edition,
})

/**
 * What of the address the map does not follow, as it stands there. `isShown` tells whether the
 * legend has a class, and the ground an extent.
 */
export function notFollowedBy(
  search: string,
  selection: MapSelection,
  isShown: Readonly<Record<'picked' | 'extent', boolean>>,
): string[] {
  const address = readMap(search)
  const { picked, extent, view, since, form } = selection
  const shown = {
    ...selection,
    since: isMoving(view) ? since : null,
    picked: isShown.picked ? picked : null,
    extent: isShown.extent ? extent : null,
    edition: address.edition,
  }
  const parts = notFollowed(search, { understood: writeMap(address), shown: writeMap(shown) })
  // Squares were a view before they were a form.
  return parts.filter((part) => part !== `visning=${form}`)
}

/** The groups with this one of its kind; with an empty code, with none of its kind. */
export const withGroup = (groups: readonly Group[], { kind, code }: Group): readonly Group[] => [
  ...groups.filter((group) => group.kind !== kind),
  ...(code === '' ? [] : [{ kind, code }]),
]

/** The parts of other groups: what is picked out or zoomed to was of those before. */
export const groupsChange = (groups: readonly Group[]) =>
  ({ groups, picked: null, extent: null }) as const

/** The parts of another view: what a change is counted from is of changes alone. */
export const viewChange = (view: FigureView) =>
  ({ view, picked: null, ...(isMoving(view) ? {} : { since: null }) }) as const

/** The parts of another level: places and groups are of one level, squares laid out for one. */
export function levelChange(
  level: MapLevel,
  { form, groups }: Pick<MapSelection, 'form' | 'groups'>,
): Partial<MapAddress> {
  const sameGround = form === 'kart' && groups.length === 0
  const parts = { level, places: [], period: null, since: null, picked: null, groups: [] }
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
