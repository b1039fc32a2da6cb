import type { ComparedIndicator } from './compare-data.ts'
import type { TableRow } from './table-model.ts'

/** What the table's places are sorted by: their names, or the figures of an indicator. */
export interface TableSort {
  readonly by: 'sted' | (string & {})
  readonly descending: boolean
}

/** Names begin with A, figures with the highest. */
export const firstWay = (by: TableSort['by']): boolean => by !== 'sted'

/** What pressing a heading leads to: its first way, then the other, then the order they were chosen in. */
export function nextSort(now: TableSort | null, by: TableSort['by']): TableSort | null {
  const first = firstWay(by)
  if (now?.by !== by) return { by, descending: first }
  return now.descending === first ? { by, descending: !first } : null
}

export type AriaSort = 'ascending' | 'descending' | 'none'

export function ariaSort(now: TableSort | null, by: TableSort['by']): AriaSort {
  if (now?.by !== by) return 'none'
  return now.descending ? 'descending' : 'ascending'
}

const collator = new Intl.Collator('nb-NO')

/**
 * The chosen places in the order of the sort; what they are held against stays below them. Places
 * without a figure come last either way, and equals in the order they were chosen in.
 */
export function sortedRows(
  rows: readonly TableRow[],
  compared: readonly ComparedIndicator[],
  sort: TableSort | null,
  nameOf: (row: TableRow) => string,
): readonly TableRow[] {
  const column = compared.findIndex(({ summary }) => summary.id === sort?.by)
  if (sort === null || (sort.by !== 'sted' && column < 0)) return rows
  const turn = sort.descending ? -1 : 1
  const figure = (row: TableRow) => row.cells[column]?.value ?? null
  const byFigure = (a: TableRow, b: TableRow): number => {
    const [x, y] = [figure(a), figure(b)]
    if (x === null || y === null) return Number(x === null) - Number(y === null)
    return turn * (x - y)
  }
  const byName = (a: TableRow, b: TableRow) => turn * collator.compare(nameOf(a), nameOf(b))
  const places = rows.filter(({ kind }) => kind === 'place')
  const beside = rows.filter(({ kind }) => kind !== 'place')
  return [...places.toSorted(sort.by === 'sted' ? byName : byFigure), ...beside]
}
