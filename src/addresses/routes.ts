/** The paths of all pages, as the router reads them and as links are written. */

export const ROUTES = {
  front: '/',
  place: '/sted/:slug',
  talkingPoints: '/sted/:slug/snakkepunkter',
  sheet: '/sted/:slug/ark',
  answers: '/sted/:slug/svar',
  meeting: '/sted/:slug/svar/mote',
  indicator: '/indikator/:id',
  compare: '/sammenlign',
  regions: '/regioner',
  map: '/kart/:id',
  check: '/sjekk',
  about: '/om-tallene',
  changes: '/endringer',
  places: '/steder',
  /** Without a name: of addresses that were cut short, or leave the choice to the page. */
  noPlace: '/sted',
  noMap: '/kart',
} as const

/** The path of a route that names a place or an indicator. */
export const filled = (route: string, name: string): string => route.replace(/:\w+/, () => name)

export const frontPath = (): string => ROUTES.front
export const aboutPath = (): string => ROUTES.about
export const changesPath = (): string => ROUTES.changes
/** Every place as a link. */
export const placesPath = (): string => ROUTES.places
/** The map, of whatever it shows first. */
export const firstMapPath = (): string => ROUTES.noMap
/** The comparison, of no places yet. */
export const emptyComparePath = (): string => ROUTES.compare
/** Saved talking points and pasted texts, held against today's figures. */
export const checkPath = (): string => ROUTES.check

/** The page at a location: all indicators are shown on one map, and who chooses another stays there. */
export const pageAt = (location: string): string =>
  location.startsWith(ROUTES.noMap) ? ROUTES.noMap : location
