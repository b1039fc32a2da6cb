/**
 * The URL grammar, in one place. Nynorsk has the prefix `/nn`; the router adds it,
 * so the paths here are without. What a reader selects is in the query string.
 */
import type { Language } from '../domain/indicator.ts'
import { slug } from '../domain/place-name.ts'

const NYNORSK = '/nn'

export const languageOf = (pathname: string): Language =>
  pathname === NYNORSK || pathname.startsWith(`${NYNORSK}/`) ? 'nn' : 'nb'

/** What every path of a language starts with. */
export const baseOf = (language: Language): string => (language === 'nn' ? NYNORSK : '')

/** A path without the language prefix: what the router sees. */
export const bareOf = (pathname: string): string =>
  languageOf(pathname) === 'nn' ? pathname.slice(NYNORSK.length) || '/' : pathname

export const frontPath = (): string => '/'
export const aboutPath = (): string => '/om-tallene'
export const changesPath = (): string => '/endringer'
/** Saved talking points and pasted texts, held against today's figures. */
export const checkPath = (): string => '/sjekk'

export const placePath = (place: { code: string; name: string }): string =>
  `/sted/${slug(place.code, place.name)}`

/** The place page with one indicator's detail view open. */
export const detailPath = (place: { code: string; name: string }, indicator: string): string =>
  `${placePath(place)}?indikator=${indicator}`

/** What can be said of the place. */
export const talkingPointsPath = (place: { code: string; name: string }): string =>
  `${placePath(place)}/snakkepunkter`

/** The comparison, of these places first of all. */
export const comparePath = (places: readonly string[] = []): string =>
  places.length === 0 ? '/sammenlign' : `/sammenlign?steder=${places.join(',')}`

export const indicatorPath = (indicator: string): string => `/indikator/${indicator}`

/** The map, of whatever it shows first. */
export const firstMapPath = (): string => '/kart'

/** The indicator on the map. */
export const mapPath = (indicator: string): string => `/kart/${indicator}`
