import { useLocation, useSearch } from 'wouter'
import {
  readIndicator,
  writeIndicator,
  type IndicatorAddress,
  type TableColumn,
} from '../../addresses/indicator.ts'
import { notFollowed } from '../../addresses/not-followed.ts'
import type { Group, GroupKind } from '../../domain/group-kinds.ts'
import { newestAt } from '../../observations/level-summary.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'

/** What the table shows: the address, and the page's choice where it leaves one. */
export interface TableSelection {
  readonly level: 'kommune' | 'fylke'
  readonly period: string
  /** Only places that are in all of them. */
  readonly groups: readonly Group[]
  /** The kind of region that is put side by side. */
  readonly regions: GroupKind
  readonly search: string
  readonly sort: TableColumn
  readonly descending: boolean
  /** The place to mark, or empty. */
  readonly marked: string
}

/** Changes parts of the address; null takes a part out. */
export type ChangeTable = (parts: Partial<IndicatorAddress>) => void

/** What an address may name. */
export interface TableKnown {
  readonly summary: Pick<IndicatorSummary, 'periods' | 'newest' | 'newestOf' | 'levels'>
  readonly isGroup: (group: Group) => boolean
  readonly isPlace: (code: string) => boolean
}

/** Fylker lie in a landsdel; all else is of kommuner. */
const OF_FYLKER: readonly GroupKind[] = ['landsdel']

/** The selection of an address. What the indicator does not have is read as if it were left out. */
export function tableSelection(address: IndicatorAddress, known: TableKnown): TableSelection {
  const { period, sort: column, search } = address
  const { summary } = known
  const sort = column ?? 'verdi'
  const wanted = address.level ?? 'kommune'
  const other = wanted === 'fylke' ? 'kommune' : 'fylke'
  const level = summary.levels.includes(wanted) ? wanted : other
  const isPeriod = period !== null && summary.periods.includes(period)
  const fits = ({ kind }: Group) => level === 'kommune' || OF_FYLKER.includes(kind)
  return {
    level,
    period: isPeriod ? period : (newestAt(summary, level) ?? ''),
    groups: address.groups.filter((group) => fits(group) && known.isGroup(group)),
    regions: address.regions ?? 'landsdel',
    search,
    sort,
    descending: address.descending ?? highestFirst(sort),
    marked: address.marked !== null && known.isPlace(address.marked) ? address.marked : '',
  }
}

/** What of the address the table does not follow, as it stands there. */
export function notFollowedBy(search: string, selection: TableSelection): string[] {
  const address = readIndicator(search)
  const { edition } = address
  return notFollowed(search, {
    understood: writeIndicator(address),
    shown: writeIndicator({ ...selection, marked: selection.marked || null, edition }),
  })
}

const highestFirst = (sort: TableColumn): boolean => sort !== 'sted'

/** The parts that follow when a column's heading is pressed: other column, or other direction. */
export const sortedBy = (sort: TableColumn, selection: TableSelection) => ({
  sort,
  descending: selection.sort === sort ? !selection.descending : highestFirst(sort),
})

/** What pins the figures: a change of it shows others, and the link is pinned no more. */
const PINNED = ['level', 'period'] as const

/** The selection, and a way to change parts of it. */
export function useTableSelection(known: TableKnown) {
  const search = useSearch()
  const [location, navigate] = useLocation()
  const change: ChangeTable = (parts) => {
    const others = PINNED.some((part) => part in parts) ? { edition: null } : {}
    // The window's own address: two changes at once must both be in it.
    const address = { ...readIndicator(window.location.search), ...others, ...parts }
    navigate(`${location}${writeIndicator(address)}`, { replace: true })
  }
  const address = readIndicator(search)
  const selection = tableSelection(address, known)
  return { selection, address, ignored: notFollowedBy(search, selection), change }
}
