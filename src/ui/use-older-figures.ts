import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ClaimKey } from '../claims/model/claim.ts'
import { askedOfOlder, olderFrom } from '../claims/older-figures.ts'
import type { Level } from '../domain/place.ts'
import { indicatorQuery } from '../observations/queries.ts'
import type { IndicatorSummary } from '../observations/shards.ts'

/**
 * Every place's figures of the periods that claims ask for and the newest file lacks: a rank of
 * last year is still to be read after the figures have moved on. Most ask for none.
 */
export function useOlderFigures(
  keys: readonly ClaimKey[],
  indicators: readonly IndicatorSummary[],
  level: Level,
) {
  const names = askedOfOlder(keys, indicators, level).join(' ')
  const asked = useMemo(() => names.split(' ').filter(Boolean), [names])
  const answers = useQueries({
    queries: asked.map((id) => indicatorQuery(id)),
    combine: (results) => ({
      waiting: results.some(({ isPending }) => isPending),
      shards: results.map(({ data }) => data),
    }),
  })
  const older = useMemo(
    () => olderFrom(indicators, new Map(asked.map((id, i) => [id, answers.shards[i]]))),
    [indicators, asked, answers.shards],
  )
  return { waiting: answers.waiting, older }
}
