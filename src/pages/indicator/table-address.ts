import { useSearchParams } from 'wouter'
import type { IndicatorSummary } from '../../observations/shards.ts'

const SORTS = ['sted', 'verdi', 'endring'] as const
export type Sort = (typeof SORTS)[number]

/** What the reader has selected on an indicator's page; all of it stands in the address. */
export interface TableSelection {
  readonly level: 'kommune' | 'fylke'
  readonly period: string
  /** Two digits, or empty for all. */
  readonly fylke: string
  readonly search: string
  readonly sort: Sort
  readonly descending: boolean
  /** The place to mark, or empty. */
  readonly marked: string
}

/** The selection in the address. A value that makes no sense is read as if it were left out. */
export function selectionFrom(
  parameters: URLSearchParams,
  summary: Pick<IndicatorSummary, 'periods' | 'newest' | 'levels'>,
): TableSelection {
  const period = parameters.get('periode') ?? ''
  const sort = SORTS.find((known) => known === parameters.get('sorter')) ?? 'verdi'
  const wanted = parameters.get('nivaa') === 'fylke' ? 'fylke' : 'kommune'
  const other = wanted === 'fylke' ? 'kommune' : 'fylke'
  const fylke = parameters.get('fylke') ?? ''
  return {
    level: summary.levels.includes(wanted) ? wanted : other,
    period: summary.periods.includes(period) ? period : (summary.newest ?? ''),
    fylke: /^\d{2}$/.test(fylke) ? fylke : '',
    search: parameters.get('sok') ?? '',
    sort,
    descending: (parameters.get('retning') ?? firstDirection(sort)) === 'synkende',
    marked: parameters.get('sted') ?? '',
  }
}

const firstDirection = (sort: Sort) => (sort === 'sted' ? 'stigende' : 'synkende')

/** The parameters that follow when a column's heading is pressed: other column, or other direction. */
export function sortedBy(sort: Sort, selection: TableSelection): Record<string, string> {
  const turn = selection.sort === sort ? !selection.descending : sort !== 'sted'
  return { sorter: sort, retning: turn ? 'synkende' : 'stigende' }
}

/** The selection, and a way to change parts of it; an empty text removes the part from the address. */
export function useTableSelection(summary: IndicatorSummary) {
  const [parameters, setParameters] = useSearchParams()
  const change = (parts: Record<string, string>) =>
    setParameters(
      (before) => {
        const next = new URLSearchParams(before)
        for (const [name, value] of Object.entries(parts))
          if (value === '') next.delete(name)
          else next.set(name, value)
        return next
      },
      { replace: true },
    )
  return { selection: selectionFrom(parameters, summary), change }
}
