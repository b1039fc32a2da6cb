import { compareNames } from '../../domain/name-order.ts'
import type { TableSort } from '../../addresses/compare.ts'
import type { ComparedIndicator } from './compare-data.ts'
import type { CompareRow } from './table-model.ts'

/**
 * The rows in the order of the sort, regions and the country among the places, so that it is seen where
 * they lie. Those without a figure come last either way, and equals in the order they were chosen in.
 */
export function sortedRows(
  rows: readonly CompareRow[],
  compared: readonly ComparedIndicator[],
  sort: TableSort | null,
  nameOf: (row: CompareRow) => string,
): readonly CompareRow[] {
  const column = compared.findIndex(({ summary }) => summary.id === sort?.by)
  if (sort === null || (sort.by !== 'sted' && column < 0)) return rows
  const turn = sort.descending ? -1 : 1
  const figure = (row: CompareRow) => row.cells[column]?.value ?? null
  const byFigure = (a: CompareRow, b: CompareRow): number => {
    const [x, y] = [figure(a), figure(b)]
    if (x === null || y === null) return Number(x === null) - Number(y === null)
    return turn * (x - y)
  }
  const byName = (a: CompareRow, b: CompareRow) => turn * compareNames(nameOf(a), nameOf(b))
  return rows.toSorted(sort.by === 'sted' ? byName : byFigure)
}
