import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useSearch } from 'wouter'
import { parseClaimAddress } from '../../claims/claim-address.ts'
import type { ClaimData, Everyone } from '../../claims/claim-data.ts'
import { at } from '../../domain/series.ts'
import { unpackIndicatorSeries } from '../../observations/indicator-series.ts'
import { indicatorQuery } from '../../observations/queries.ts'
import type { CatalogueShard, IndicatorShard } from '../../observations/shards.ts'
import { readPoints } from './points-address.ts'

/**
 * Every place's figures of the periods that a link asks for and the newest file lacks: a rank of
 * last year is still to be read after the figures have moved on. Most links ask for none.
 */
export function useOlderFigures(catalogue: CatalogueShard) {
  const asked = useAskedFor(catalogue)
  const answers = useQueries({
    queries: asked.map((id) => indicatorQuery(id)),
    combine: (results) => ({
      waiting: results.some(({ isPending }) => isPending),
      shards: results.map(({ data }) => data),
    }),
  })
  const older = useMemo(
    () => olderFrom(catalogue, new Map(asked.map((id, i) => [id, answers.shards[i]]))),
    [catalogue, asked, answers.shards],
  )
  return { waiting: answers.waiting, older }
}

/** Kinds that are answered by the figures of other places. */
const AMONG_OTHERS = new Set(['rank', 'neighbours'])

function useAskedFor({ indicators }: CatalogueShard): readonly string[] {
  const search = useSearch()
  const wanted = readPoints(search, []).pinned.flatMap((address) => {
    const key = parseClaimAddress(address)
    const summary = indicators.find(({ id }) => id === key?.indicator)
    if (!key || !summary || !AMONG_OTHERS.has(key.kind)) return []
    return key.periods[0] === summary.newest ? [] : [summary.id]
  })
  const names = [...new Set(wanted)].toSorted().join(' ')
  return useMemo(() => names.split(' ').filter(Boolean), [names])
}

function olderFrom(
  { indicators }: CatalogueShard,
  shards: ReadonlyMap<string, IndicatorShard | undefined>,
): ClaimData['everyone'] {
  const read = new Map<string, ReturnType<typeof unpackIndicatorSeries>>()
  return (id, period): Everyone | null => {
    const summary = indicators.find((one) => one.id === id)
    const shard = shards.get(id)
    if (!summary || !shard || !summary.periods.includes(period)) return null
    const all = read.get(id) ?? unpackIndicatorSeries(shard, summary)
    read.set(id, all)
    return new Map([...all].map(([code, series]) => [code, at(series, period).value]))
  }
}
