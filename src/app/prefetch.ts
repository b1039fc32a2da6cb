import type { QueryClient } from '@tanstack/react-query'
import { fileQuery } from '../observations/queries.ts'
import { filesOfPage, laterFilesOf } from './page-files.ts'

/**
 * Starts the downloads that the page at this address will need, so that the data
 * comes beside the page's own code and not after it.
 */
export function prefetchFor(pathname: string, queries: QueryClient): void {
  for (const path of [...filesOfPage(pathname), ...laterFilesOf(pathname)])
    void queries.prefetchQuery(fileQuery(path))
}
