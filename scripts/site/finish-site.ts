/** What the site has beside its pages: what hosts answer with when there is none, and how. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hostFiles } from './host-files.ts'
import { makerOf, notFoundHtml, type SiteFolders } from './made-pages.ts'
import { sitemapOf } from './sitemap.ts'
import type { SitePage } from './site-pages.ts'

export async function finishSite(pages: readonly SitePage[], folders: SiteFolders): Promise<void> {
  const maker = await makerOf(folders)
  const base = maker.renders.SITE_BASE
  const files: Record<string, string> = {
    '404.html': notFoundHtml(maker),
    ...hostFiles(
      { pages: [maker.template.styles], frames: Object.values(maker.embedStyles) },
      base,
    ),
    // A sitemap has whole addresses, or is none.
    ...(folders.host === null ? {} : sitemapOf(pages, `${folders.host}${base}`)),
  }
  for (const [name, text] of Object.entries(files)) await writeFile(join(folders.site, name), text)
}
