import { isGone } from '../../ui/place-gone.ts'
import { levelOf } from '../../domain/place.ts'
import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { keyOf } from '../../claims/model/claim.ts'
import { claimDataOf } from '../../claims/model/claim-data.ts'
import { askedOfOlder, olderFrom } from '../../claims/older-figures.ts'
import type { SavedSet } from '../../claims/saved-set.ts'
import type { Telling } from '../../claims/sentences/index.ts'
import { checksumsQuery } from '../../observations/claim-shards.ts'
import {
  catalogueQuery,
  indicatorQuery,
  latestQuery,
  placeQuery,
} from '../../observations/queries.ts'
import { sayingsQuery } from '../../observations/sayings-shard.ts'
import type { CatalogueShard } from '../../observations/shards.ts'

/** Everything a set is checked with, in the set's own language, place by place. */
export function useChecking(set: SavedSet) {
  const place = useQuery(placeQuery(set.place.code))
  const latest = useQuery(latestQuery())
  const catalogue = useQuery(catalogueQuery(set.language))
  const sayings = useQuery(sayingsQuery(set.language))
  const checksums = useQuery(checksumsQuery())
  const older = useOlder(set, catalogue.data)
  const gone = isGone(set.place.code, { place, latest })
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
      data: claimDataOf(files, older.everyone),
      sayings: sayings.data,
      language: set.language,
    }
  }, [place.data, latest.data, catalogue.data, sayings.data, checksums.data, older, set.language])
  return {
    queries: { place, latest, catalogue, sayings, checksums },
    gone,
    telling: older.waiting ? null : telling,
  }
}

/** The files of the indicators that are asked about at a period the newest file lacks. */
function useOlder(set: SavedSet, catalogue: CatalogueShard | undefined) {
  const asked = useMemo(() => olderAsked(set, catalogue), [set, catalogue])
  const answers = useQueries({
    queries: asked.map((id) => indicatorQuery(id)),
    combine: (results) => ({
      waiting: results.some(({ isPending }) => isPending),
      shards: results.map(({ data }) => data),
    }),
  })
  return useMemo(
    () => ({
      waiting: answers.waiting,
      everyone: olderFrom(
        catalogue?.indicators ?? [],
        new Map(asked.map((id, i) => [id, answers.shards[i]])),
      ),
    }),
    [asked, answers, catalogue],
  )
}

function olderAsked({ items, place }: SavedSet, catalogue: CatalogueShard | undefined): string[] {
  const keys = items.flatMap(({ claim }) => (claim.kind === 'unknown' ? [] : [keyOf(claim)]))
  return askedOfOlder(keys, catalogue?.indicators ?? [], levelOf(place.code))
}
