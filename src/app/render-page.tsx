/** The app where there is no browser: pages are made with it when the site is built. */
import { QueryClient } from '@tanstack/react-query'
import { prerender } from 'react-dom/static'
import { languageOf } from '../addresses/language.ts'
import { nb } from '../text/nb.ts'
import { nn } from '../text/nn.ts'
import { filesOfPage, laterFilesOf, standsInPage } from './page-files.ts'
import { MADE_PAGE_ID, madePageText, type MadePage } from './made-page.ts'
import { Root } from './root.tsx'

export { baseOf, SITE_BASE, withoutLastSlash } from '../addresses/language.ts'
export { dataAddress } from '../observations/data-address.ts'
export { MADE_PAGE_ID, madePageText }

/** What draws the pages that others frame: pages are parts, here as in the browser. */
export const embedsPart = () => import('./render-embed.tsx')

/** A data file by its path, parsed; undefined where there is none. */
export type ReadFile = (path: string) => unknown

export interface RenderedPage {
  readonly title: string
  /** What the app draws into its root. */
  readonly body: string
  readonly made: MadePage
  /** Data files that it will ask for. */
  readonly asksFor: readonly string[]
}

/** What React puts before all else, as it would put it in the head. */
const TITLE = /^<title>(.*?)<\/title>/

/**
 * The page at a path of the host. It shows what the browser would show first: an error where a part
 * of it still waits for something.
 */
export async function renderPage(pathname: string, read: ReadFile): Promise<RenderedPage> {
  const queries = new QueryClient({ defaultOptions: { queries: { gcTime: Infinity } } })
  const files = filesOfPage(pathname).filter((path) => read(path) !== undefined)
  for (const path of files) queries.setQueryData(['data', path], read(path))
  const text = languageOf(pathname) === 'nn' ? nn : nb
  const ssr = { ssrPath: pathname, ssrSearch: '' }
  // Whole in one piece: what comes in parts is put in its place by scripts.
  const faults: unknown[] = []
  const { prelude } = await prerender(<Root text={text} queries={queries} ssr={ssr} />, {
    progressiveChunkSize: Infinity,
    onError: (fault) => void faults.push(fault),
  })
  const html = await new Response(prelude).text()
  // Of what comes later, what was asked for while it was drawn.
  const later = laterFilesOf(pathname).filter((path) => queries.getQueryState(['data', path]))
  queries.clear()
  if (faults.length > 0) throw new Error(`${pathname} cannot be drawn.`, { cause: faults[0] })
  const title = TITLE.exec(html)?.[1]
  if (title === undefined) throw new Error(`The page ${pathname} has no title.`)
  const made = madeOf(pathname, files, read)
  return { title, body: html.replace(TITLE, ''), made, asksFor: [...made.awaited, ...later] }
}

function madeOf(path: string, files: readonly string[], read: ReadFile): MadePage {
  const own = files.filter((file) => standsInPage(file, path))
  return {
    path,
    files: Object.fromEntries(own.map((file) => [file, read(file)])),
    awaited: files.filter((file) => !own.includes(file)),
  }
}
