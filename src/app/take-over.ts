import type { QueryClient } from '@tanstack/react-query'
import { DataFileError } from '../observations/data-file-error.ts'
import { fileQuery } from '../observations/queries.ts'
import type { MadePage } from './made-page.ts'

/** How long until a file that did not come is asked for again, when the browser says nothing. */
const PATIENCE = 10_000

const networkMayBeBack = (): Promise<void> =>
  new Promise((resolve) => {
    window.addEventListener('online', () => resolve(), { once: true })
    setTimeout(resolve, PATIENCE)
  })

/**
 * Gives the app all that the page was made of; until then the page can be read as it stands. False
 * when a file is not there, or is not what the page was made of: the app then says what is wrong.
 */
export async function takeOver(
  { files, awaited }: MadePage,
  queries: QueryClient,
): Promise<boolean> {
  for (const [path, file] of Object.entries(files)) queries.setQueryData(['data', path], file)
  for (;;) {
    try {
      await Promise.all(awaited.map((path) => queries.ensureQueryData(fileQuery(path))))
      return true
    } catch (error) {
      if (error instanceof DataFileError && error.fault !== 'unanswered') return false
      await networkMayBeBack()
    }
  }
}
