import { useEffect } from 'react'
import { useLocation, useSearch } from 'wouter'
import { keptQuery } from '../addresses/grammar.ts'
import { slug as slugOf } from '../domain/place-name.ts'

/**
 * `/sted/3101` and `/sted/3101-old-name` become the address that people share. `path` is the page's
 * own with the right name in it.
 */
export function useCanonicalAddress(
  place: { readonly code: string; readonly name: string },
  slug: string,
  path: string,
) {
  const [, navigate] = useLocation()
  const search = useSearch()
  const right = slugOf(place.code, place.name)
  useEffect(() => {
    if (slug !== right)
      navigate(`${path}${keptQuery(search)}${window.location.hash}`, { replace: true })
  }, [slug, right, path, search, navigate])
}

/** The browser looked for `#helse` before it was there: go to it once the content stands. */
export function useAnchor() {
  useEffect(() => {
    document.getElementById(window.location.hash.slice(1))?.scrollIntoView()
  }, [])
}
