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
