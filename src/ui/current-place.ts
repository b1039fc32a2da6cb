import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { slugIn, type NamedPlace } from '../addresses/place.ts'
import { codeFromSlug } from '../domain/place-name.ts'
import { placeQuery } from '../observations/queries.ts'
import { rememberPlace, useLastPlace } from './last-place.ts'

/** The place that the page is about, else the one that was opened last; null before there is any. */
export function useCurrentPlace(): NamedPlace | null {
  const [location] = useLocation()
  const slug = slugIn(location)
  const code = slug === null ? null : codeFromSlug(slug)
  // The page itself asks for the same file.
  const file = useQuery({ ...placeQuery(code ?? ''), enabled: code !== null })
  const here = file.data?.place
  useEffect(() => {
    if (here) rememberPlace(here)
  }, [here])
  const last = useLastPlace()
  return here ?? last
}
