/** The pages of the bar: each carries the place that the reader has chosen. */
import { answersOf, checkOf, compareOf, mapOf, pointsOf } from '../addresses/place-pages.ts'
import { placePath, type NamedPlace } from '../addresses/place.ts'
import { choosePath } from '../addresses/front.ts'
import { checkPath, emptyComparePath, firstMapPath } from '../addresses/routes.ts'

export type TabId = 'figures' | 'points' | 'answers' | 'map' | 'compare' | 'check'

export interface SiteTab {
  readonly id: TabId
  /** Paths that belong to it, without the language. */
  readonly at: RegExp
  /** Its address for a place. */
  readonly to: (place: NamedPlace) => string
  /** Its address before a place is chosen. */
  readonly without: () => string
}

export const SITE_TABS: readonly [SiteTab, ...SiteTab[]] = [
  { id: 'figures', at: /^\/sted\/[^/]+$/, to: placePath, without: () => choosePath('tall') },
  {
    id: 'points',
    at: /^\/sted\/[^/]+\/snakkepunkter$/,
    to: pointsOf,
    without: () => choosePath('snakkepunkter'),
  },
  {
    id: 'answers',
    at: /^\/sted\/[^/]+\/svar/,
    to: (place) => answersOf(place),
    without: () => choosePath('svar'),
  },
  { id: 'map', at: /^\/kart/, to: mapOf, without: firstMapPath },
  { id: 'compare', at: /^\/sammenlign/, to: compareOf, without: emptyComparePath },
  { id: 'check', at: /^\/sjekk/, to: checkOf, without: checkPath },
]

/** The tab that a path belongs to; undefined for pages that stand beside them. */
export const tabAt = (path: string): SiteTab | undefined =>
  SITE_TABS.find(({ at }) => at.test(path))
