import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useSearch } from 'wouter'
import { readPoints } from '../../addresses/talking-points.ts'
import { parseClaimAddress } from '../../claims/model/claim-address.ts'
import { askedOfOlder, olderFrom } from '../../claims/older-figures.ts'
import type { Level } from '../../domain/place.ts'
import { indicatorQuery } from '../../observations/queries.ts'
import type { CatalogueShard } from '../../observations/shards.ts'

/**
 * Every place's figures of the periods that a link asks for and the newest file lacks: a rank of
 * last year is still to be read after the figures have moved on. Most links ask for none.
 */
export function useOlderFigures(catalogue: CatalogueShard, level: Level) {
  const asked = useAskedFor(catalogue, level)
  const answers = useQueries({
    queries: asked.map((id) => indicatorQuery(id)),
    combine: (results) => ({
      waiting: results.some(({ isPending }) => isPending),
      shards: results.map(({ data }) => data),
    }),
  })
  const older = useMemo(
    () => olderFrom(catalogue.indicators, new Map(asked.map((id, i) => [id, answers.shards[i]]))),
    [catalogue, asked, answers.shards],
  )
  return { waiting: answers.waiting, older }
}

function useAskedFor({ indicators }: CatalogueShard, level: Level): readonly string[] {
  const search = useSearch()
  const keys = readPoints(search, []).pinned.flatMap((address) => parseClaimAddress(address) ?? [])
  const names = askedOfOlder(keys, indicators, level).join(' ')
  return useMemo(() => names.split(' ').filter(Boolean), [names])
}
