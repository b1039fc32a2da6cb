import { levelOf, type PlaceCode } from '../domain/place.ts'
import type { IndicatorSummary } from './shards.ts'
import type { Snapshot } from './snapshot.ts'

/**
 * Of the places, those that are large enough for a fair rank: fylker always, and kommuner whose
 * base is known and not under the limit. `base`: newest figures of the minimum base.
 */
export function eligiblePlaces(
  places: Iterable<PlaceCode>,
  { minimumBase }: Pick<IndicatorSummary, 'minimumBase'>,
  base: Pick<Snapshot, 'values'> | null,
): Set<PlaceCode> {
  const all = [...places]
  if (!minimumBase || !base) return new Set(all)
  return new Set(
    all.filter((code) => {
      if (levelOf(code) !== 'kommune') return true
      const size = base.values.get(code) ?? null
      return size !== null && size >= minimumBase.atLeast
    }),
  )
}
