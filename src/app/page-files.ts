/**
 * The data files that a page reads before it shows anything. The build makes the page out of them,
 * the browser takes over with the same ones, and a page that is not made ahead asks for them early.
 */
import type { QueryKey } from '@tanstack/react-query'
import { bareOf, languageOf } from '../addresses/language.ts'
import { slugIn } from '../addresses/place.ts'
import { ROUTES } from '../addresses/routes.ts'
import { codeFromSlug } from '../domain/place-name.ts'
import { COUNTRY, fylkeOf, levelOf, type PlaceCode } from '../domain/place.ts'
import { boundariesQuery } from '../observations/border-shards.ts'
import { checksumsQuery } from '../observations/claim-shards.ts'
import {
  catalogueQuery,
  factsQuery,
  groupsQuery,
  indicatorQuery,
  latestOfBasesQuery,
  latestQuery,
  locatorQuery,
  otherNamesQuery,
  othersQuery,
  placeQuery,
  placesQuery,
  regionsQuery,
} from '../observations/queries.ts'
import { changesQuery, formerAreasQuery, receiptQuery } from '../observations/receipt-shards.ts'
import { sayingsQuery } from '../observations/sayings-shard.ts'

interface FileQuery {
  readonly queryKey: QueryKey
}

const pathOf = ({ queryKey }: FileQuery): string => String(queryKey[1])

/** A route's pattern, and the files of a page of it, by what its path names. */
type PageKind = readonly [string, (name: string, pathname: string) => readonly FileQuery[]]

const PAGE_KINDS: readonly PageKind[] = [
  [
    ROUTES.front,
    () => [placeQuery(COUNTRY), locatorQuery(COUNTRY), placesQuery(), otherNamesQuery()],
  ],
  [ROUTES.place, (slug) => ofPlace(slug, (code) => [locatorQuery(groundOf(code))])],
  [
    ROUTES.talkingPoints,
    (slug, pathname) =>
      ofPlace(slug, () => [latestQuery(), checksumsQuery(), sayingsQuery(languageOf(pathname))]),
  ],
  [
    ROUTES.indicator,
    (id, pathname) => [
      othersQuery(languageOf(pathname)),
      indicatorQuery(id),
      factsQuery(id),
      receiptQuery(id),
      formerAreasQuery(),
      placesQuery(),
      latestOfBasesQuery(),
      groupsQuery(),
      regionsQuery(id),
    ],
  ],
  [
    ROUTES.map,
    (id, pathname) => [
      othersQuery(languageOf(pathname)),
      indicatorQuery(id),
      placesQuery(),
      groupsQuery(),
      latestOfBasesQuery(),
    ],
  ],
  [ROUTES.about, (_, pathname) => [othersQuery(languageOf(pathname)), placesQuery()]],
  [ROUTES.places, () => [placesQuery()]],
  [ROUTES.changes, () => [changesQuery()]],
]

function ofPlace(slug: string, more: (code: PlaceCode) => readonly FileQuery[]) {
  const code = codeFromSlug(slug)
  return code === null ? [] : [placeQuery(code), ...more(code)]
}

/** What the small map of a place shows. */
const groundOf = (code: PlaceCode): PlaceCode =>
  levelOf(code) === 'kommune' ? fylkeOf(code) : COUNTRY

const patternOf = (route: string): RegExp =>
  new RegExp(`^${route.replace(/:\w+/, '([^/]+)')}/?$`.replace(/^\^\/\/\?\$$/, '^/$'))

/** The files of the page at a path of the host, as data addresses know them. */
export function filesOfPage(pathname: string): readonly string[] {
  const path = bareOf(pathname)
  const files = PAGE_KINDS.flatMap(([route, of]) => {
    const found = patternOf(route).exec(path)
    return found ? of(found[1] ?? '', pathname) : []
  })
  const place = slugIn(path)
  const others = files.length === 0 && place !== null ? ofPlace(place, () => []) : files
  return [catalogueQuery(languageOf(pathname)), ...others].map(pathOf)
}

/** Files that are asked for as early, and not waited for: the page is read before they come. */
export const laterFilesOf = (pathname: string): readonly string[] =>
  patternOf(ROUTES.map).test(bareOf(pathname)) ? [pathOf(boundariesQuery('kommuner'))] : []

/**
 * Whether a file stands in the page: files of one page alone, and on a place's page its words too,
 * as half of them stand there already. What others read is else fetched once and kept.
 */
export function standsInPage(path: string, pathname: string): boolean {
  if (/^(sted|lokator)\//.test(path)) return true
  return path.startsWith('katalog.') && patternOf(ROUTES.place).test(bareOf(pathname))
}
