import { xmlText } from '../../src/domain/xml-text.ts'
import type { Language } from '../../src/domain/indicator.ts'
import type { SitePage } from './site-pages.ts'

const PREFIX: Record<Language, string> = { nb: '', nn: '/nn' }

/**
 * `sitemap.xml` of the pages that are made ahead, each with the same page in the other form of
 * Norwegian, and the `robots.txt` that names it.
 *
 * @param site the site's whole address, without a slash at the end
 */
export function sitemapOf(pages: readonly SitePage[], site: string): Record<string, string> {
  const address = (path: string, language: Language): string =>
    xmlText(`${site}${PREFIX[language]}${path}`.replace(/(\/nn)\/$/, '$1'))
  const alternate = (path: string) => (language: Language) =>
    `<xhtml:link rel="alternate" hreflang="${language}" href="${address(path, language)}"/>`
  const urls = pages
    .filter(({ kind }) => kind === 'made')
    .map(
      ({ path, language }) =>
        `<url><loc>${address(path, language)}</loc>${(['nb', 'nn'] as const).map(alternate(path)).join('')}</url>`,
    )
  const namespaces =
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"'
  return {
    'sitemap.xml': `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${namespaces}>\n${urls.join('\n')}\n</urlset>\n`,
    'robots.txt': `User-agent: *\nAllow: /\nSitemap: ${site}/sitemap.xml\n`,
  }
}
