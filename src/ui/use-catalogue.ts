import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Language } from '../domain/indicator.ts'
import {
  catalogueQuery,
  latestOfOthersQuery,
  latestQuery,
  othersQuery,
} from '../observations/queries.ts'
import type { CatalogueShard, LatestShard, OthersShard } from '../observations/shards.ts'
import { useLanguage } from './language.tsx'

/**
 * Every indicator, those that the paper leans on first. Pages about a place, and the first page,
 * read only those (`catalogueQuery`): they must not grow with all there is.
 */
export function useCatalogue(language?: Language): UseQueryResult<CatalogueShard> {
  const own = useLanguage()
  const catalogue = useQuery(catalogueQuery(language ?? own))
  const others = useQuery({
    ...othersQuery(language ?? own),
    enabled: hasOthers(catalogue.data),
  })
  return useBoth(catalogue, others, hasOthers(catalogue.data), withOthers)
}

/** The newest of every indicator. */
export function useLatest(): UseQueryResult<LatestShard> {
  const there = hasOthers(useQuery(catalogueQuery(useLanguage())).data)
  const latest = useQuery(latestQuery())
  const others = useQuery({ ...latestOfOthersQuery(), enabled: there })
  return useBoth(latest, others, there, withLatestOfOthers)
}

const hasOthers = (catalogue: CatalogueShard | undefined): boolean =>
  (catalogue?.tally.others ?? 0) > 0

const withOthers = (catalogue: CatalogueShard, others: OthersShard): CatalogueShard => ({
  ...catalogue,
  indicators: [...catalogue.indicators, ...others.indicators],
})

const withLatestOfOthers = (latest: LatestShard, others: LatestShard): LatestShard => ({
  places: latest.places,
  indicators: { ...latest.indicators, ...others.indicators },
  fylker: { ...latest.fylker, ...others.fylker },
})

/** The first file with the second in it, once both have come; before that what is waited for. */
function useBoth<First, Second>(
  first: UseQueryResult<First>,
  second: UseQueryResult<Second>,
  needed: boolean,
  together: (first: First, second: Second) => First,
): UseQueryResult<First> {
  const [one, two] = [first.data, second.data]
  const data = useMemo(
    () => (needed && one !== undefined && two !== undefined ? together(one, two) : one),
    [needed, one, two, together],
  )
  if (!needed || one === undefined) return first
  if (two === undefined) return second as UseQueryResult<never>
  return { ...first, data } as UseQueryResult<First>
}
