import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useLocation, useSearch } from 'wouter'
import { placeAsked } from '../addresses/place-pages.ts'
import { slugIn, type NamedPlace } from '../addresses/place.ts'
import { codeFromSlug } from '../domain/place-name.ts'
import { placeQuery } from '../observations/queries.ts'
import { rememberPlace, useLastPlace } from './last-place.ts'
import { usePlaces } from './use-places.ts'

/** The place that the page is about, else the one that was opened last; null before there is any. */
export function useCurrentPlace(): NamedPlace | null {
  const [location] = useLocation()
  const slug = slugIn(location)
  const code = slug === null ? null : codeFromSlug(slug)
  // The page itself asks for the same file.
  const file = useQuery({ ...placeQuery(code ?? ''), enabled: code !== null })
  const asked = placeAsked(useSearch())
  const last = useLastPlace()
  // The pages that are about a place in their query read the list themselves.
  const places = usePlaces(asked !== null && asked !== last?.code)
  const here = file.data?.place ?? places?.places.find((one) => one.code === asked)
  useEffect(() => {
    if (here) rememberPlace(here)
  }, [here])
  return here ?? last
}
