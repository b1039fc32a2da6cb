import { useLocation, useSearch } from 'wouter'
import {
  readIndicator,
  writeIndicator,
  type IndicatorAddress,
  type TableColumn,
} from '../../addresses/indicator.ts'
import { newestAt } from '../../observations/level-summary.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'

/** What the table shows: the address, and the page's choice where it leaves one. */
export interface TableSelection {
  readonly level: 'kommune' | 'fylke'
  readonly period: string
  /** Two digits, or empty for all. */
  readonly fylke: string
  readonly search: string
  readonly sort: TableColumn
  readonly descending: boolean
  /** The place to mark, or empty. */
  readonly marked: string
}

/** Changes parts of the address; null takes a part out. */
export type ChangeTable = (parts: Partial<IndicatorAddress>) => void

/** The selection of an address. What the indicator does not have is read as if it were left out. */
export function tableSelection(
  address: IndicatorAddress,
  summary: Pick<IndicatorSummary, 'periods' | 'newest' | 'newestOf' | 'levels'>,
): TableSelection {
  const { period, sort: column, search } = address
  const sort = column ?? 'verdi'
  const wanted = address.level ?? 'kommune'
  const other = wanted === 'fylke' ? 'kommune' : 'fylke'
  const level = summary.levels.includes(wanted) ? wanted : other
  const known = period !== null && summary.periods.includes(period)
  return {
    level,
    period: known ? period : (newestAt(summary, level) ?? ''),
    fylke: address.fylke ?? '',
    search,
    sort,
    descending: address.descending ?? highestFirst(sort),
    marked: address.marked ?? '',
  }
}

const highestFirst = (sort: TableColumn): boolean => sort !== 'sted'

/** The parts that follow when a column's heading is pressed: other column, or other direction. */
export const sortedBy = (sort: TableColumn, selection: TableSelection) => ({
  sort,
  descending: selection.sort === sort ? !selection.descending : highestFirst(sort),
})

/** The selection, and a way to change parts of it. */
export function useTableSelection(summary: IndicatorSummary) {
  const search = useSearch()
  const [location, navigate] = useLocation()
  const change: ChangeTable = (parts) => {
    // The window's own address: two changes at once must both be in it.
    const address = { ...readIndicator(window.location.search), ...parts }
    navigate(`${location}${writeIndicator(address)}`, { replace: true })
  }
  return { selection: tableSelection(readIndicator(search), summary), change }
}
