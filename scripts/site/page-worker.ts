/** A process that makes its share of the pages. */
import { makerOf, writePage, type SiteFolders } from './made-pages.ts'
import type { SitePage } from './site-pages.ts'

export interface Share {
  readonly folders: SiteFolders
  readonly pages: readonly SitePage[]
}

process.once('message', ({ folders, pages }: Share) => void make(folders, pages))

async function make(folders: SiteFolders, pages: readonly SitePage[]): Promise<void> {
  const maker = await makerOf(folders)
  let characters = 0
  for (const page of pages) characters += await writePage(page, maker)
  process.send?.(characters)
  process.disconnect()
}
