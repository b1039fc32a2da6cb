/** Every page of the site that is a file of its own. */
import { indicatorPath } from '../../src/addresses/indicator.ts'
import { mapPath } from '../../src/addresses/map.ts'
import { placePath, type NamedPlace } from '../../src/addresses/place.ts'
import { filled, ROUTES } from '../../src/addresses/routes.ts'
import { slug } from '../../src/domain/place-name.ts'
import type { Language } from '../../src/domain/indicator.ts'
import type {
  CatalogueShard,
  IndicatorSummary,
  PlacesShard,
} from '../../src/observations/shards.ts'

/**
 * `made`: its figures stand in the file. `shell`: the app alone, which fills it in the browser, as
 * what it shows depends on what the reader has chosen or written.
 */
export interface SitePage {
  /** The path without the language, such as `/sted/3101-halden`. */
  readonly path: string
  readonly language: Language
  readonly kind: 'made' | 'shell'
  /** The module that shows it, whose files the page asks for at once. */
  readonly module: string
  readonly place?: NamedPlace
  readonly indicator?: string
}

type Part = Omit<SitePage, 'language'>

const page = (folder: string): string => `src/pages/${folder}/${folder}-page.tsx`
const made = (path: string, folder: string): Part => ({ path, kind: 'made', module: page(folder) })
const shell = (path: string, folder: string): Part => ({
  path,
  kind: 'shell',
  module: page(folder),
})

const FIXED: readonly Part[] = [
  made(ROUTES.front, 'front'),
  made(ROUTES.about, 'about'),
  made(ROUTES.changes, 'changes'),
  made(ROUTES.places, 'places'),
  shell(ROUTES.compare, 'compare'),
  shell(ROUTES.regions, 'regions'),
  shell(ROUTES.check, 'check'),
  shell(ROUTES.noMap, 'map'),
]

function ofPlace(place: NamedPlace, points: Points): Part[] {
  const at = (route: string) => filled(route, slug(place.code, place.name))
  return [
    made(placePath(place), 'place'),
    (points?.includes(place.code) === false ? shell : made)(
      at(ROUTES.talkingPoints),
      'talking-points',
    ),
    shell(at(ROUTES.sheet), 'sheet'),
    shell(at(ROUTES.answers), 'answers'),
    shell(at(ROUTES.meeting), 'answers'),
  ].map((part) => ({ ...part, place }))
}

const ofIndicator = ({ id }: IndicatorSummary): Part[] =>
  [made(indicatorPath(id), 'indicator'), shell(mapPath(id), 'map')].map((part) => ({
    ...part,
    indicator: id,
  }))

const inBoth = (part: Part): SitePage[] =>
  (['nb', 'nn'] as const).map((language) => ({ ...part, language }))

/** Codes of the places whose talking points are made ahead; undefined: of all. */
type Points = readonly string[] | undefined

/**
 * All pages, both languages beside each other. Indicators that are a base only have a page too: the
 * cards link to what they are worked out from.
 */
export const sitePages = (
  { places }: Pick<PlacesShard, 'places'>,
  { indicators }: Pick<CatalogueShard, 'indicators'>,
  points?: Points,
): SitePage[] =>
  [
    ...FIXED,
    ...indicators.flatMap(ofIndicator),
    ...places.flatMap((place) => ofPlace(place, points)),
  ].flatMap(inBoth)

/** Of the pages those at the paths, parted by commas; all where none is named. */
export function onlyAt(paths: string | undefined, pages: readonly SitePage[]): readonly SitePage[] {
  if (paths === undefined) return pages
  const named = paths.split(',')
  const unknown = named.filter((path) => !pages.some((page) => page.path === path))
  if (unknown.length > 0)
    throw new Error(`LOKALTALL_PAGES names ${unknown.join(', ')}: the site has no such page.`)
  return pages.filter(({ path }) => named.includes(path))
}

/** Where a page lies in the folder of the site. */
export const fileOf = ({ path, language }: Pick<SitePage, 'path' | 'language'>): string =>
  `${language === 'nn' ? 'nn/' : ''}${path.slice(1)}${path === '/' ? '' : '/'}index.html`
