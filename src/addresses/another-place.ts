/** Where another place leads on a page of all places: the same figure, with all else that was chosen. */
import { COUNTRY, levelOf, type PlaceCode } from '../domain/place.ts'
import { readIndicator, writeIndicator } from './indicator.ts'
import { readMap, writeMap } from './map.ts'

/** `location` is without the language. Null where the page is of one place, or of none. */
export function withPlace(location: string, search: string, code: PlaceCode): string | null {
  const level = levelOf(code) === 'fylke' ? ('fylke' as const) : null
  if (/^\/kart\/./.test(location)) {
    const before = readMap(search)
    const places = code === COUNTRY ? [] : [code]
    // Figures of another level are not those that the link was pinned to.
    const edition = (before.level === 'fylke') === (level === 'fylke') ? before.edition : null
    const address = { ...before, level, places, groups: [], extent: null, edition }
    return `${location}${writeMap(address)}`
  }
  if (/^\/indikator\/./.test(location))
    return `${location}${writeIndicator({ ...readIndicator(search), level, marked: code })}`
  return null
}
