/** Every page of the site that is a file of its own. */
import { mapEmbedPath, placeEmbedPath } from '../../src/addresses/embed.ts'
import { indicatorPath } from '../../src/addresses/indicator.ts'
import { MAP_LEVELS, mapPath, type MapLevel } from '../../src/addresses/map.ts'
import { placePath, type NamedPlace } from '../../src/addresses/place.ts'
import { filled, ROUTES } from '../../src/addresses/routes.ts'
import { holderOf } from '../../src/domain/duty.ts'
import { hasPlaces } from '../../src/ui/has-places.ts'
import { slug } from '../../src/domain/place-name.ts'
import type { Language } from '../../src/domain/indicator.ts'
import type {
  CatalogueShard,
  IndicatorSummary,
  PlacesShard,
} from '../../src/observations/shards.ts'

/**
 * `made`: its figures stand in the file. `shell`: the app alone, which fills it in the browser, as
 * what it shows depends on what the reader has chosen or written. `embed`: for others' frames, without
 * the app.
 */
export interface SitePage {
  /** The path without the language, such as `/sted/3101-halden`. */
  readonly path: string
  readonly language: Language
  readonly kind: 'made' | 'shell' | 'embed'
  /** The module that shows it, whose files the page asks for at once; empty: it asks for none. */
  readonly module: string
  readonly place?: NamedPlace
  readonly indicator?: string
  /** Of a map for a frame. */
  readonly level?: MapLevel
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
  [made(indicatorPath(id), 'indicator'), made(mapPath(id), 'map')].map((part) => ({
    ...part,
    indicator: id,
  }))

const inBoth = (part: Part): SitePage[] =>
  (['nb', 'nn'] as const).map((language) => ({ ...part, language }))

const embed = (path: string): Part => ({ path, kind: 'embed', module: '' })

const embedOf = (place: NamedPlace): Part => ({ ...embed(placeEmbedPath(place.code)), place })

const mapEmbedsOf = ({ id }: IndicatorSummary): Part[] =>
  MAP_LEVELS.map((level) => ({ ...embed(mapEmbedPath(id, level)), indicator: id, level }))

/** Codes of the places whose talking points and frames are made ahead; undefined: of all. */
type Points = readonly string[] | undefined

/** Where few pages are asked for, the one that the map shows first. */
function framedMaps(indicators: readonly IndicatorSummary[], points: Points) {
  const first = holderOf('first-map', indicators)
  return indicators.filter((one) => hasPlaces(one) && (points === undefined || one === first))
}

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
    ...places.filter(({ code }) => points?.includes(code) ?? true).map(embedOf),
    ...framedMaps(indicators, points).flatMap(mapEmbedsOf),
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
