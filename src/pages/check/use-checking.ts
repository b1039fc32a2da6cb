import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { claimDataOf, type ClaimData, type Everyone } from '../../claims/claim-data.ts'
import type { SavedSet } from '../../claims/saved-set.ts'
import type { Speech } from '../../claims/sentences/index.ts'
import type { PlaceCode } from '../../domain/place.ts'
import { at } from '../../domain/series.ts'
import { checksumsQuery } from '../../observations/claim-shards.ts'
import { unpackIndicatorSeries } from '../../observations/indicator-series.ts'
import {
  catalogueQuery,
  DataFileError,
  indicatorQuery,
  latestQuery,
  placeQuery,
} from '../../observations/queries.ts'
import { sayingsQuery } from '../../observations/sayings-shard.ts'
import type { CatalogueShard, IndicatorShard } from '../../observations/shards.ts'

/** Kinds that are answered by the figures of other places. */
const AMONG_OTHERS: ReadonlySet<string> = new Set(['rank', 'neighbours'])

/** Everything a set is checked with, in the set's own language, place by place. */
export function useChecking(set: SavedSet) {
  const place = useQuery(placeQuery(set.place.code))
  const latest = useQuery(latestQuery())
  const catalogue = useQuery(catalogueQuery(set.language))
  const page = useQuery(sayingsQuery(set.language))
  const indicator = useQuery(checksumsQuery())
  const older = useOlder(set, catalogue.data)
  const gone =
    place.error instanceof DataFileError &&
    place.error.missing &&
    latest.data !== undefined &&
    !latest.data.places.includes(set.place.code)
  const speech = useMemo((): Speech | null => {
    if (!place.data || !latest.data || !catalogue.data || !page.data || !indicator.data) return null
    const files = {
      place: place.data,
      latest: latest.data,
      catalogue: catalogue.data,
      checksums: indicator.data,
    }
    return {
      data: claimDataOf(files, older.everyone),
      sayings: page.data,
      language: set.language,
    }
  }, [place.data, latest.data, catalogue.data, page.data, indicator.data, older, set.language])
  return {
    queries: { place, latest, catalogue, page, indicator },
    gone,
    speech: older.waiting ? null : speech,
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
      everyone: everyoneOf(catalogue, new Map(asked.map((id, i) => [id, answers.shards[i]]))),
    }),
    [asked, answers, catalogue],
  )
}

function olderAsked({ items }: SavedSet, catalogue: CatalogueShard | undefined): string[] {
  const newest = new Map(catalogue?.indicators.map((summary) => [summary.id, summary.newest]))
  const ids = items.flatMap(({ claim }) =>
    claim.kind !== 'unknown' &&
    AMONG_OTHERS.has(claim.kind) &&
    newest.has(claim.indicator) &&
    newest.get(claim.indicator) !== claim.periods[0]
      ? [claim.indicator]
      : [],
  )
  return [...new Set(ids)]
}

function everyoneOf(
  catalogue: CatalogueShard | undefined,
  shards: ReadonlyMap<string, IndicatorShard | undefined>,
): ClaimData['everyone'] {
  const read = new Map<string, ReturnType<typeof unpackIndicatorSeries>>()
  return (id, period): Everyone | null => {
    const summary = catalogue?.indicators.find((one) => one.id === id)
    const shard = shards.get(id)
    if (!summary || !shard || !summary.periods.includes(period)) return null
    const all = read.get(id) ?? unpackIndicatorSeries(shard, summary)
    read.set(id, all)
    return new Map(
      [...all].map(([code, series]): [PlaceCode, number | null] => [
        code,
        at(series, period).value,
      ]),
    )
  }
}
