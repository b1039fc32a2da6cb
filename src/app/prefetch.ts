import type { QueryClient } from '@tanstack/react-query'
import { codeFromSlug } from '../domain/place-name.ts'
import { catalogueQuery, latestQuery, placeQuery } from '../observations/queries.ts'
import { languageOf } from '../addresses/language.ts'
import { isTalkingPoints, slugIn } from '../addresses/place.ts'

/**
 * Starts the downloads that the page at this address will need, so that the data
 * comes beside the page's own code and not after it.
 */
export function prefetchFor(pathname: string, queries: QueryClient): void {
  void queries.prefetchQuery(catalogueQuery(languageOf(pathname)))
  const slug = slugIn(pathname)
  const code = slug === null ? null : codeFromSlug(slug)
  if (code === null) return
  void queries.prefetchQuery(placeQuery(code))
  if (isTalkingPoints(pathname)) void queries.prefetchQuery(latestQuery())
}
