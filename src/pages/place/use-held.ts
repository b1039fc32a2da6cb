import { useQueries, type UseQueryResult } from '@tanstack/react-query'
import { useSearch } from 'wouter'
import type { ThemeId } from '../../domain/indicator.ts'
import type { Paper } from '../../domain/paper.ts'
import { latestOfThemeQuery } from '../../observations/queries.ts'
import type { LatestShard } from '../../observations/shards.ts'
import { useHash } from './open-parts.ts'
import { useEngaged } from '../../ui/use-engaged.ts'

/** All places' figures, theme by theme: how each is coming, and those that have come. */
export interface Held {
  readonly queries: ReadonlyMap<ThemeId, UseQueryResult<LatestShard>>
  readonly come: readonly LatestShard[]
}

const together = (results: UseQueryResult<LatestShard>[]) => ({
  results,
  come: results.flatMap(({ data }) => data ?? []),
})

/**
 * What the cards are held against: fetched when the reader begins to use the page, or comes to one
 * of its figures. The first screen says all it says without them.
 */
export function useHeld({ themes }: Paper): Held {
  const engaged = useEngaged()
  const hash = useHash()
  const all = useSearch() !== '' || hash !== '' || engaged
  const { results, come } = useQueries({
    queries: themes.map(({ id }) => ({ ...latestOfThemeQuery(id), enabled: all })),
    combine: together,
  })
  return {
    queries: new Map(themes.flatMap(({ id }, i) => (results[i] ? [[id, results[i]]] : []))),
    come,
  }
}
