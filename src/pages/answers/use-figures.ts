import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { citedKey } from '../../answers/citing/cited.ts'
import { recheck, type Recheck } from '../../answers/citing/recheck.ts'
import { citationsIn, type Citation } from '../../answers/model/block.ts'
import { questionsOf, type Sheet } from '../../answers/model/sheet.ts'
import { claimDataOf } from '../../claims/model/claim-data.ts'
import { keyOf } from '../../claims/model/claim.ts'
import { offersOf } from '../../claims/offers.ts'
import { askedOfOlder, olderFrom } from '../../claims/older-figures.ts'
import type { Telling } from '../../claims/sentences/index.ts'
import { checksumsQuery } from '../../observations/claim-shards.ts'
import { catalogueQuery, indicatorQuery, latestQuery } from '../../observations/queries.ts'
import { sayingsQuery } from '../../observations/sayings-shard.ts'
import type { CatalogueShard, PlaceShard } from '../../observations/shards.ts'
import type { Figures } from '../../answers/citing/figures.ts'

/** The figures of the place in the sheet's own language, and what they say to what is cited. */
export function useFigures(sheet: Sheet, place: PlaceShard) {
  const latest = useQuery(latestQuery()).data
  const catalogue = useQuery(catalogueQuery(sheet.language)).data
  const sayings = useQuery(sayingsQuery(sheet.language)).data
  const checksums = useQuery(checksumsQuery()).data
  const older = useOlder(sheet, catalogue, place)
  const telling = useMemo((): Telling | null => {
    if (!latest || !catalogue || !sayings || !checksums) return null
    const data = claimDataOf({ place, latest, catalogue, checksums }, older)
    return { data, sayings, language: sheet.language }
  }, [place, latest, catalogue, sayings, checksums, older, sheet.language])
  const figures = useMemo(
    (): Figures | null => telling && { telling, offers: offersOf(telling.data) },
    [telling],
  )
  const recheckOf = useMemo(() => rechecking(telling), [telling])
  return { figures, recheckOf }
}

/** Each citation is held against the figures once, however often it is asked for. */
function rechecking(telling: Telling | null): (citation: Citation) => Recheck | null {
  const known = new Map<string, Recheck>()
  return (citation) => {
    if (!telling) return null
    const key = `${citedKey(citation)} ${JSON.stringify(citation.claim)}`
    const answer = known.get(key) ?? recheck(citation, telling)
    known.set(key, answer)
    return answer
  }
}

/** Every place's figures of the periods that are cited and that the newest file lacks. */
function useOlder(sheet: Sheet, catalogue: CatalogueShard | undefined, { place }: PlaceShard) {
  const names = useMemo(() => {
    const keys = questionsOf(sheet)
      .flatMap(({ blocks }) => citationsIn(blocks))
      .flatMap(({ claim }) => (claim.kind === 'unknown' ? [] : [keyOf(claim)]))
    return askedOfOlder(keys, catalogue?.indicators ?? [], place.level).join(' ')
  }, [sheet, catalogue, place.level])
  const asked = useMemo(() => names.split(' ').filter(Boolean), [names])
  const shards = useQueries({
    queries: asked.map((id) => indicatorQuery(id)),
    combine: (results) => results.map(({ data }) => data),
  })
  return useMemo(
    () => olderFrom(catalogue?.indicators ?? [], new Map(asked.map((id, i) => [id, shards[i]]))),
    [asked, shards, catalogue],
  )
}
