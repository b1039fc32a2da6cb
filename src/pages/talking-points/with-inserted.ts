import type { ReactNode } from 'react'

/** The list with one more at the index given; as it is when that is null. */
export const withInserted = (
  list: readonly ReactNode[],
  index: number | null,
  one: ReactNode,
): ReactNode[] =>
  index === null ? [...list] : list.toSpliced(Math.min(index, list.length), 0, one)
