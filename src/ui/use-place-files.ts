import { isGone } from './place-gone.ts'
import { useQuery } from '@tanstack/react-query'
import type { PlaceCode } from '../domain/place.ts'
import { catalogueQuery, latestQuery, placeQuery } from '../observations/queries.ts'
import { useLanguage } from './language.tsx'

/** The files that a page about one place reads; `unknown` when there is no place of that code. */
export function usePlaceFiles(code: PlaceCode) {
  const place = useQuery(placeQuery(code))
  const latest = useQuery(latestQuery())
  const catalogue = useQuery(catalogueQuery(useLanguage()))
  return { files: { place, latest, catalogue }, unknown: isGone(code, place, latest.data?.places) }
}
