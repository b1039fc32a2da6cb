import { isGone } from '../../ui/place-gone.ts'
import { levelOf } from '../../domain/place.ts'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { keyOf, type ClaimKey } from '../../claims/model/claim.ts'
import { claimDataOf } from '../../claims/model/claim-data.ts'
import type { SavedSet } from '../../claims/saved-set.ts'
import type { Telling } from '../../claims/sentences/index.ts'
import { checksumsQuery } from '../../observations/claim-shards.ts'
import { catalogueQuery, latestQuery, placeQuery } from '../../observations/queries.ts'
import { sayingsQuery } from '../../observations/sayings-shard.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import { useOlderFigures } from '../../ui/use-older-figures.ts'

/** While the catalogue has not come; always the same, so that nothing is made anew for it. */
const NONE: readonly IndicatorSummary[] = []

/** Everything a set is checked with, in the set's own language, place by place. */
export function useChecking(set: SavedSet) {
  const place = useQuery(placeQuery(set.place.code))
  const latest = useQuery(latestQuery())
  const catalogue = useQuery(catalogueQuery(set.language))
  const sayings = useQuery(sayingsQuery(set.language))
  const checksums = useQuery(checksumsQuery())
  const keys = useMemo(() => keysOf(set), [set])
  const indicators = catalogue.data?.indicators ?? NONE
  const { older, waiting } = useOlderFigures(keys, indicators, levelOf(set.place.code))
  const gone = isGone(set.place.code, place, latest.data?.places)
  const telling = useMemo((): Telling | null => {
    if (!place.data || !latest.data || !catalogue.data || !sayings.data || !checksums.data)
      return null
    const files = {
      place: place.data,
      latest: latest.data,
      catalogue: catalogue.data,
      checksums: checksums.data,
    }
    return {
      data: claimDataOf(files, older),
      sayings: sayings.data,
      language: set.language,
    }
  }, [place.data, latest.data, catalogue.data, sayings.data, checksums.data, older, set.language])
  return {
    queries: { place, latest, catalogue, sayings, checksums },
    gone,
    telling: waiting ? null : telling,
  }
}

/** The claims of a set that can be made again. */
const keysOf = ({ items }: SavedSet): ClaimKey[] =>
  items.flatMap(({ claim }) => (claim.kind === 'unknown' ? [] : [keyOf(claim)]))
