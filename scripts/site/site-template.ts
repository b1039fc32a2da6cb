/** What Vite has built, as pages are made of it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf } from './policy.ts'

/** A module of the source, in Vite's manifest. */
interface Chunk {
  readonly file: string
  readonly css?: readonly string[]
  readonly imports?: readonly string[]
}
export type Manifest = Readonly<Record<string, Chunk>>

export interface SiteTemplate {
  /** `index.html`, as Vite wrote it. */
  readonly html: string
  /** The text of its style element. */
  readonly styles: string
  /** The tag that fetches the same styles from a file instead. */
  readonly stylesTag: string
  /** Tags that ask for modules' files at once, those that every page has anyway left out. */
  readonly tagsFor: (...modules: readonly string[]) => string
}

/** What Vite leaves for those who build further: no part of the site. */
export const VITE_FOLDER = '.vite'

/** Throws when the folder holds no build. */
export function readTemplate(folder: string, base: string): SiteTemplate {
  const html = readFileSync(join(folder, VITE_FOLDER, 'index.html'), 'utf8')
  const manifest = JSON.parse(
    readFileSync(join(folder, VITE_FOLDER, 'manifest.json'), 'utf8'),
  ) as Manifest
  const known = new Map<string, string>()
  const integrityOf = (file: string): string => {
    const hash = known.get(file) ?? hashOf(readFileSync(join(folder, file)))
    known.set(file, hash)
    return hash
  }
  const everywhere = new Set(filesOf(manifest, 'index.html'))
  const tag = (rel: string, file: string, end = ` integrity="${integrityOf(file)}"`) =>
    `<link rel="${rel}" crossorigin href="${base}${file}"${end}>`
  const tagsFor = (...modules: readonly string[]): string =>
    [...new Set(modules.flatMap((module) => filesOf(manifest, module)))]
      .filter((file) => !everywhere.has(file))
      .map((file) => tag(file.endsWith('.css') ? 'stylesheet' : 'modulepreload', file, ''))
      .join('')
  const [styles = ''] = manifest['index.html']?.css ?? []
  return {
    html: withoutComments(withIntegrity(html, base, integrityOf)),
    styles: stylesIn(html),
    stylesTag: tag('stylesheet', styles),
    tagsFor,
  }
}

/** For those who write the page; every reader would carry them. */
const withoutComments = (html: string): string =>
  html.replace(/<!-- .*? -->/g, '').replace(/\n\s+/g, '\n')

const stylesIn = (html: string): string => /<style>([^]*?)<\/style>/.exec(html)?.[1] ?? ''

/** A module's own file, and those that it imports at once. */
function filesOf(manifest: Manifest, module: string, seen = new Set<string>()): string[] {
  const chunk = manifest[module]
  if (!chunk) throw new Error(`The build has no module ${module}: is it still a page?`)
  if (seen.has(module)) return []
  seen.add(module)
  const imported = (chunk.imports ?? []).flatMap((one) => filesOf(manifest, one, seen))
  // Its own styles last, as they are when the app fetches them: they say otherwise than others'.
  return [...new Set([chunk.file, ...imported, ...(chunk.css ?? [])])]
}

/** Scripts and styles that the page names run only as they were built. */
const withIntegrity = (html: string, base: string, of: (file: string) => string): string =>
  html.replace(
    /<(script|link)\b([^>]*?)(src|href)="([^"]+\.(?:js|css))"([^>]*)>/g,
    (_, name: string, before: string, kind: string, address: string, after: string) =>
      `<${name}${before}${kind}="${address}" integrity="${of(address.slice(base.length))}"${after}>`,
  )
