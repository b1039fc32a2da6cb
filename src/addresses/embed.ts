/**
 * `/bygg-inn/sted/3101#andel-65-pluss`: a figure as a small page of its own, for a frame on somebody
 * else's site. Only numbers and ids are in them, so that they last: a place that changes its name keeps
 * its address. What the fragment names is shown, and it works without scripts.
 */
import type { PlaceCode } from '../domain/place.ts'
import type { MapLevel } from './map.ts'

/** Below it lie the pages that others may frame: files of their own, and none of the app's. */
export const FRAMED = '/bygg-inn'

/** What is shown of a figure: all of the card, how it has gone, or where it lies among all. */
export const EMBED_PARTS = ['kort', 'utvikling', 'plassering'] as const
export type EmbedPart = (typeof EMBED_PARTS)[number]

/** What the fragment says; the card is the figure itself. */
export const embedAnchor = (indicator: string, part: EmbedPart): string =>
  part === 'kort' ? indicator : `${part}-${indicator}`

/** Every figure of a place; without a figure, what there is to choose from. */
export const placeEmbedPath = (
  code: PlaceCode,
  shown?: { readonly indicator: string; readonly part: EmbedPart },
): string => `${FRAMED}/sted/${code}${shown ? `#${embedAnchor(shown.indicator, shown.part)}` : ''}`

/** The newest map of a figure. */
export const mapEmbedPath = (indicator: string, level: MapLevel): string =>
  `${FRAMED}/kart/${indicator}${level === 'fylke' ? '/fylker' : ''}`

/** Whether a path of the site, in either language, is one of them. */
export const isFramed = (path: string): boolean =>
  path.replace(/^\/nn\//, '/').startsWith(`${FRAMED}/`)
