import { firstWay, type TableSort } from '../../addresses/compare.ts'

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
