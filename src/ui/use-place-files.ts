import { useQuery } from '@tanstack/react-query'
import type { PlaceCode } from '../domain/place.ts'
import { catalogueQuery, DataFileError, latestQuery, placeQuery } from '../observations/queries.ts'
import { useLanguage } from './language.tsx'

/** The files that a page about one place reads; `unknown` when there is no place of that code. */
export function usePlaceFiles(code: PlaceCode) {
  const place = useQuery(placeQuery(code))
  const latest = useQuery(latestQuery())
  const catalogue = useQuery(catalogueQuery(useLanguage()))
  const missing = place.error instanceof DataFileError && place.error.missing
  // The newest file knows every place: when it is there and this one is not, the place is unknown.
  const unknown = missing && latest.data !== undefined && !latest.data.places.includes(code)
  return { files: { place, latest, catalogue }, unknown }
}
