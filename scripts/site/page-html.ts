/** One page as HTML, out of what Vite built and what the app drew. */
import type { Language } from '../../src/domain/indicator.ts'
import { xmlText } from '../../src/domain/xml-text.ts'
import { pagePolicy } from './policy.ts'
import type { SiteTemplate } from './site-template.ts'

export interface PageParts {
  readonly language: Language
  /** As HTML. */
  readonly title: string
  readonly description: string
  /** More tags of the head, as HTML. */
  readonly head: string
  /** What the app drew; empty: nothing is made ahead. */
  readonly body: string
  /** What follows the app's root, as HTML. */
  readonly end: string
  /** Shown where scripts do not run, as HTML. */
  readonly noScript: string
  /** Leaves the common styles in their file: of pages that wait for the app anyway. */
  readonly linksStyles?: string
}

/** Replaces exactly one part of the template; throws when it is not there. */
function put(html: string, part: RegExp, by: string): string {
  if (html.search(part) < 0)
    throw new Error(`index.html has no ${String(part)}: the page cannot be made.`)
  return html.replace(part, () => by)
}

export function pageHtml({ html, styles }: SiteTemplate, page: PageParts): string {
  const policy = pagePolicy(page.linksStyles === undefined ? [styles] : [])
  const parts: readonly (readonly [RegExp, string])[] = [
    [/<html lang="nb">/, `<html lang="${page.language}">`],
    [
      /<meta charset="utf-8" \/>/,
      `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`,
    ],
    [/<title>.*?<\/title>/, `<title>${page.title}</title>`],
    [
      /<meta\s+name="description"[^>]*>/,
      `<meta name="description" content="${xmlText(page.description)}">${page.head}`,
    ],
    [/<noscript>.*?<\/noscript>/, ''],
    [
      /<div id="root"><\/div>/,
      `<noscript><p class="no-script">${page.noScript}</p></noscript><div id="root">${page.body}</div>${page.end}`,
    ],
  ]
  const whole = parts.reduce((text, [part, by]) => put(text, part, by), html)
  return page.linksStyles === undefined
    ? whole
    : put(whole, /<style>[^]*?<\/style>/, page.linksStyles)
}
