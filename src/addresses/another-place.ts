/** Where another place leads on a page of all places: the same figure, with all else that was chosen. */
import { COUNTRY, levelOf, type PlaceCode } from '../domain/place.ts'
import { readIndicator, writeIndicator } from './indicator.ts'
import { readMap, writeMap } from './map.ts'

/** `location` is without the language. Null where the page is of one place, or of none. */
export function withPlace(location: string, search: string, code: PlaceCode): string | null {
  const level = levelOf(code) === 'fylke' ? ('fylke' as const) : null
  if (/^\/kart\/./.test(location)) {
    const places = code === COUNTRY ? [] : [code]
    const address = { ...readMap(search), level, places, group: null, extent: null }
    return `${location}${writeMap(address)}`
  }
  if (/^\/indikator\/./.test(location))
    return `${location}${writeIndicator({ ...readIndicator(search), level, marked: code })}`
  return null
}
