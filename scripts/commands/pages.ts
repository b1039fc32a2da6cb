/**
 * `npm run pages`: makes every page of the site, below `dist/`, out of what Vite has built.
 * `LOKALTALL_ADDRESS` is the site's host, such as `https://lokaltall.example`. Talking points take
 * longest to make, and frames for other sites are many: tests name the places whose they need
 * (`LOKALTALL_POINTS=3101,0301`), or make few pages at all (`LOKALTALL_PAGES=/,/sted/3101-halden`).
 */
import { existsSync, readFileSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { CatalogueShard, PlacesShard } from '../../src/observations/shards.ts'
import { finishSite } from '../site/finish-site.ts'
import { contentOf } from '../site/made-pages.ts'
import { makePages } from '../site/make-site.ts'
import { appFolder, siteFolder } from '../site/site-folder.ts'
import { onlyAt, sitePages } from '../site/site-pages.ts'
import { VITE_FOLDER } from '../site/site-template.ts'

const SITE = siteFolder()
const host = process.env['LOKALTALL_ADDRESS']?.replace(/\/+$/, '') || null
const points = process.env['LOKALTALL_POINTS']?.split(',')

const fileAt = (path: string): string => join(SITE, 'data', path)
const { version } = JSON.parse(readFileSync(fileAt('version.json'), 'utf8')) as { version: string }
const read = (name: string): unknown => {
  const file = fileAt(`${version}/${name}`)
  return existsSync(file) ? contentOf(readFileSync(file, 'utf8')) : undefined
}

const start = performance.now()
const places = read('steder.json') as PlacesShard
const indicators = ['katalog', 'andre'].flatMap(
  (name) => (read(`${name}.nb.json`) as CatalogueShard | undefined)?.indicators ?? [],
)
const pages = onlyAt(process.env['LOKALTALL_PAGES'], sitePages(places, { indicators }, points))
// The front page takes its name.
await rename(join(SITE, 'index.html'), join(SITE, VITE_FOLDER, 'index.html'))
const folders = { site: SITE, app: appFolder(), version, host }
const length = await makePages(pages, folders)
await finishSite(pages, folders)
await rm(join(SITE, VITE_FOLDER), { recursive: true })
const seconds = ((performance.now() - start) / 1000).toFixed(1)
console.log(`${pages.length} pages below ${SITE}, ${(length / 1e6).toFixed(0)} MB, in ${seconds} s`)
