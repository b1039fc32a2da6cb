/** Makes pages: the app's own drawing of each, put into what Vite built. */
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { CatalogueShard, PlaceShard } from '../../src/observations/shards.ts'
import { indicatorPath } from '../../src/addresses/indicator.ts'
import { linkPicturePath } from '../../src/addresses/link-picture.ts'
import { placePath } from '../../src/addresses/place.ts'
import { placesPath } from '../../src/addresses/routes.ts'
import { fileOf, type SitePage } from './site-pages.ts'
import { embedHtml } from './embed-html.ts'
import { embedStyles, type EmbedStyles } from './embed-styles.ts'
import { pngOf } from './link-picture.ts'
import { datasetTag, headOf } from './page-head.ts'
import { pageHtml } from './page-html.ts'
import { descriptionOf, noScriptOf, notFoundNoScript, type About } from './page-words.ts'
import { readTemplate, type SiteTemplate } from './site-template.ts'

/** The app as it is built for where there is no browser (`src/app/render-page.tsx`). */
type App = typeof import('../../src/app/render-page.tsx')

export interface SiteFolders {
  /** Where the site is built: `dist`. */
  readonly site: string
  /** Where the app without a browser is: `dist-app`. */
  readonly app: string
  /** The version of the data files, part of their addresses. */
  readonly version: string
  /** `https://lokaltall.example`, without a path; null where the site's host is not known. */
  readonly host: string | null
}

export interface Maker extends SiteFolders {
  readonly renders: App
  readonly embeds: Awaited<ReturnType<App['embedsPart']>>
  readonly template: SiteTemplate
  readonly embedStyles: EmbedStyles
  readonly read: (path: string) => unknown
}

export async function makerOf(folders: SiteFolders): Promise<Maker> {
  const module = pathToFileURL(resolve(folders.app, 'render-page.js')).href
  const renders = (await import(module)) as App
  const template = readTemplate(folders.site, `${renders.SITE_BASE}/`)
  const embeds = await renders.embedsPart()
  const made = { renders, embeds, template, embedStyles: embedStyles() }
  return { ...folders, ...made, read: fileReader(folders) }
}

/** What stands in a data file, which is sealed (`src/observations/seal.ts`). */
export const contentOf = (text: string): unknown =>
  (JSON.parse(text) as { content: unknown }).content

/** Data files as they are parsed, each once. */
function fileReader({ site, version }: SiteFolders): (path: string) => unknown {
  const known = new Map<string, unknown>()
  return (path) => {
    if (!known.has(path)) {
      const file = join(site, 'data', version, path)
      known.set(path, existsSync(file) ? contentOf(readFileSync(file, 'utf8')) : undefined)
    }
    return known.get(path)
  }
}

/** What a page shows at once and imports late: its texts in its own language, the field that finds a place. */
const soonOf = ({ module, language }: SitePage): string[] => [
  `src/text/${language}.ts`,
  ...(/\/place-page\./.test(module) ? [`src/pages/place/text-${language}.ts`] : []),
  ...(/\/front-page\./.test(module) ? ['src/ui/place-combobox.tsx'] : []),
]

/** Writes one page; answers its length, nought where there is nothing to show. */
export async function writePage(page: SitePage, maker: Maker): Promise<number> {
  const html = await htmlOf(page, maker)
  if (html === null) return 0
  const file = join(maker.site, fileOf(page))
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, html)
  return html.length
}

const htmlOf = (page: SitePage, maker: Maker): Promise<string | null> => {
  if (page.kind === 'made') return madeHtml(page, maker)
  return Promise.resolve(page.kind === 'shell' ? shellHtml(page, maker) : framedHtml(page, maker))
}

/** Of others' frames; null of a map that places of its level have no figures for. */
function framedHtml({ language, place, indicator, level }: SitePage, maker: Maker): string | null {
  const { embeds, read, embedStyles: styles } = maker
  if (place)
    return embedHtml({
      ...embeds.renderPlaceEmbed(place.code, language, read),
      language,
      styles: styles.place,
    })
  if (indicator === undefined || !level) throw new Error('A frame is of a place or of a map.')
  const map = embeds.renderMapEmbed(indicator, level, language, read)
  return map && embedHtml({ ...map, language, styles: styles.map })
}

const pathnameOf = ({ path, language }: Pick<SitePage, 'path' | 'language'>, { renders }: Maker) =>
  renders.withoutLastSlash(`${renders.baseOf(language)}${path}`)

const addressOf = (page: Pick<SitePage, 'path' | 'language'>, maker: Maker): string =>
  `${maker.host ?? ''}${pathnameOf(page, maker)}`

function aboutOf({ place, indicator, language }: SitePage, { read }: Maker): About {
  const listed = ['katalog', 'andre'].flatMap(
    (name) => (read(`${name}.${language}.json`) as CatalogueShard | undefined)?.indicators ?? [],
  )
  return {
    place: place && (read(`sted/${place.code}.json`) as PlaceShard),
    indicator: listed.find(({ id }) => id === indicator),
  }
}

async function madeHtml(page: SitePage, maker: Maker): Promise<string> {
  const { renders, template, read } = maker
  const { title, body, made, asksFor } = await renders.renderPage(pathnameOf(page, maker), read)
  if (body.includes('class="loading"'))
    throw new Error(
      `${page.path} still waits for something: name its files in src/app/page-files.ts.`,
    )
  const json = `<script type="application/json" id="${renders.MADE_PAGE_ID}">${renders.madePageText(made)}</script>`
  const about = aboutOf(page, maker)
  const description = descriptionOf(page, about)
  const asked = asksFor.map(
    (path) => `<link rel="preload" as="fetch" crossorigin href="${renders.dataAddress(path)}">`,
  )
  return pageHtml(template, {
    language: page.language,
    title,
    description,
    head: [
      template.tagsFor(page.module, ...soonOf(page)),
      ...asked,
      headOf({
        page,
        title,
        description,
        addressOf: (one) => addressOf(one, maker),
        picture: await pictureOf(page, maker),
      }),
      about.indicator && page.path === indicatorPath(about.indicator.id)
        ? datasetOf(about.indicator, page, maker)
        : '',
    ].join(''),
    body,
    end: json,
    noScript: noScriptOf(page, pathnameOf({ path: placesPath(), language: page.language }, maker)),
  })
}

/**
 * Draws the picture of a place with its page, and answers its address. Those who show links need whole
 * addresses: a site that does not know its own (`LOKALTALL_ADDRESS`) has no pictures.
 */
async function pictureOf(page: SitePage, maker: Maker): Promise<string | undefined> {
  const { place, language, path } = page
  if (maker.host === null || !place || path !== placePath(place)) return undefined
  const svg = maker.embeds.linkPictureSvg(place.code, language, maker.read)
  if (svg === null) return undefined
  const picture = { path: linkPicturePath(place.code), language }
  const file = join(maker.site, `${language === 'nn' ? 'nn' : ''}${picture.path}`)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, pngOf(svg))
  return addressOf(picture, maker)
}

function datasetOf(summary: NonNullable<About['indicator']>, page: SitePage, maker: Maker): string {
  const csv = `tall/${summary.id}.csv`
  const has = existsSync(join(maker.site, csv))
  return datasetTag(summary, page.language, {
    address: addressOf(page, maker),
    file: has ? `${maker.host ?? ''}${maker.renders.SITE_BASE}/${csv}` : undefined,
  })
}

function shellHtml(page: SitePage, maker: Maker): string {
  const { template } = maker
  const description = descriptionOf(page, aboutOf(page, maker))
  return pageHtml(template, {
    language: page.language,
    title: 'Lokaltall',
    description,
    head:
      template.tagsFor(page.module, ...soonOf(page)) +
      headOf({ page, title: 'Lokaltall', description, addressOf: (one) => addressOf(one, maker) }),
    body: '',
    end: '',
    noScript: noScriptOf(page, pathnameOf({ path: placesPath(), language: page.language }, maker)),
    linksStyles: template.stylesTag,
  })
}

/** What hosts answer an address with that is no page: the app, which knows what was meant. */
export function notFoundHtml(maker: Maker): string {
  const page: SitePage = { path: '/', language: 'nb', kind: 'shell', module: '' }
  return pageHtml(maker.template, {
    language: 'nb',
    title: 'Fant ikke siden · Lokaltall',
    description: descriptionOf(page, { place: undefined, indicator: undefined }),
    head: '<meta name="robots" content="noindex">',
    body: '',
    end: '',
    noScript: notFoundNoScript(pathnameOf({ path: placesPath(), language: 'nb' }, maker)),
    linksStyles: maker.template.stylesTag,
  })
}
