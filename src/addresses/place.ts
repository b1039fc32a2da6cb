/** `/sted/3101-halden?indikator=andel-65-pluss#helse`: a place, one of its figures, a part of it. */
import { slug } from '../domain/place-name.ts'
import { list, named } from './fields.ts'
import { grammar } from './grammar.ts'
import { filled, ROUTES } from './routes.ts'

/** As addresses know a place; only the code decides, the name is for people. */
export interface NamedPlace {
  readonly code: string
  readonly name: string
}

export interface PlaceAddress {
  /** The indicator whose detail view is open; null: none. */
  readonly indicator: string | null
  /** Ids of themes, and of questions of which all figures are shown, that are open. */
  readonly open: readonly string[]
}

const PLACE = grammar<PlaceAddress>({
  indicator: named('indikator'),
  open: list('apne'),
})
export const { read: readPlace, write: writePlace } = PLACE

/** `anchor` is the id of a theme or a card. */
export function placePath(
  { code, name }: NamedPlace,
  { anchor, ...address }: Partial<PlaceAddress> & { anchor?: string } = {},
): string {
  const path = filled(ROUTES.place, slug(code, name))
  return `${path}${writePlace(address)}${anchor ? `#${anchor}` : ''}`
}

/** The place page with one indicator's detail view open. */
export const detailPath = (place: NamedPlace, indicator: string): string =>
  placePath(place, { indicator })

/** The id of an indicator's card on the place page. */
export const cardAnchor = (indicator: string): string => `tall-${indicator}`

/** The place's part of a path, of whichever of its pages; null where there is none. */
export const slugIn = (pathname: string): string | null =>
  /\/sted\/([^/]+)/.exec(pathname)?.[1] ?? null

/** Whether a path is that of a place's talking points. */
export const isTalkingPoints = (pathname: string): boolean => /\/snakkepunkter\/?$/.test(pathname)
