import { useQueries } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Series } from '../../domain/series.ts'
import { indicatorQuery } from '../../observations/queries.ts'
import type { ComparedIndicator } from './compare-data.ts'
import type { CompareRow } from './table-model.ts'
import { seriesOf } from './use-compared.ts'

export type LineOf = (row: CompareRow, column: number) => Series | undefined

/**
 * The series behind the cells of places; what they are drawn from is fetched where lines are wanted. Of
 * regions and of the middle of the peers none is drawn.
 */
export function useLines(compared: readonly ComparedIndicator[], wanted: boolean): LineOf {
  const files = useQueries({
    queries: compared.map(({ summary }) => ({ ...indicatorQuery(summary.id), enabled: wanted })),
    combine: (results) => results.map((result) => result.data),
  })
  return useCallback(
    ({ kind, code }, column) => {
      const [file, one] = [files[column], compared[column]]
      if (!wanted || !file || !one || kind === 'group' || kind === 'peers') return undefined
      return seriesOf(file, one.summary).get(code)
    },
    [files, compared, wanted],
  )
}
