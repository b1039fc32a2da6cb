/** From each older form of a saved set to the next. A form that has been out is never forgotten. */

import type { Migrations } from '../domain/versioned-json.ts'

/** By the version that is left behind. */
export const MIGRATIONS: Migrations = { 0: withSourcesAndPlaceName }

/** Version 0 had the place's number alone, and no source beside a sentence. */
function withSourcesAndPlaceName(set: object): object {
  const { place, items } = set as { place?: unknown; items?: unknown }
  return {
    ...set,
    place: typeof place === 'string' ? { code: place, name: place } : place,
    items: Array.isArray(items) ? items.map(withSource) : items,
  }
}

const withSource = (item: unknown): unknown =>
  typeof item === 'object' && item !== null ? { source: '', ...item } : item
