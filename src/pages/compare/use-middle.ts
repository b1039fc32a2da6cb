import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { PlaceCode } from '../../domain/place.ts'
import { at } from '../../domain/series.ts'
import { placeQuery } from '../../observations/queries.ts'
import { unpackPlaceSeries } from '../../observations/place-series.ts'
import type { CompareData, MiddleOf } from './compare-data.ts'

/**
 * The middle of the peers as the place's own file has it, for every indicator and period, so that
 * this page and the place's say the same. The middle of figures that are rounded already may be
 * another in its last digit.
 */
export function useMiddle({ catalogue }: CompareData, own: PlaceCode): MiddleOf {
  const { data: shard } = useQuery(placeQuery(own))
  return useMemo((): MiddleOf => {
    if (!shard) return () => undefined
    const series = unpackPlaceSeries(shard, catalogue)
    return ({ id }, period) => {
      const peers = series.get(id)?.peers
      return peers && at(peers, period).value
    }
  }, [shard, catalogue])
}
