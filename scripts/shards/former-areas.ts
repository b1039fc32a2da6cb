import { borderHistory } from '../../src/domain/borders.ts'
import type { Ancestry, BorderHistory } from '../../src/domain/borders.ts'
import { levelOf } from '../../src/domain/place.ts'
import type { PlaceCode, PlaceVersion } from '../../src/domain/place.ts'
import { isItself } from '../../src/domain/receipt.ts'
import type { FormerArea, FormerAreas } from '../../src/domain/receipt.ts'
import type { Places } from '../places/read-places.ts'

/** No figure of ours is older. */
const SINCE = '1986-01-01'

/** `opphav.json`: the codes that held every place's area, from one change of borders to the next. */
export function formerAreas(places: Places): FormerAreas {
  const kommuner = places.kommuner.map(({ code }) => code)
  const borders = borderHistory(places.changes, kommuner)
  const dates = [...new Set(places.changes.map(({ date }) => date))]
    .filter((date) => date > SINCE)
    .sort()
  const codes = [...kommuner, ...places.fylker.map(({ code }) => code)]
  const found = codes.flatMap((place) => {
    const areas = areasOf(place, dates, borders, places.versions)
    return areas.length ? [[place, areas] as const] : []
  })
  return Object.fromEntries(found)
}

/** The place's areas before each date, alike ones in one, up to when it became what it is. */
function areasOf(
  place: PlaceCode,
  dates: readonly string[],
  borders: BorderHistory,
  versions: readonly PlaceVersion[],
): FormerArea[] {
  const areas: FormerArea[] = []
  for (const until of dates) {
    const { codes, shared } = ancestryBefore(place, until, borders)
    const named = codes.map((code) => ({ code, name: nameBefore(code, until, versions) }))
    const same = areas.at(-1)
    if (same && sameArea(same, named, shared)) areas.pop()
    areas.push({ until, codes: named, shared })
  }
  const last = areas.findLastIndex((area) => area.codes.length > 0 && !isItself(area, place))
  return areas.slice(0, last + 1)
}

const sameArea = (area: FormerArea, codes: FormerArea['codes'], shared: boolean): boolean =>
  area.shared === shared && JSON.stringify(area.codes) === JSON.stringify(codes)

function ancestryBefore(place: PlaceCode, date: string, borders: BorderHistory): Ancestry {
  const day = dayBefore(date)
  return levelOf(place) === 'fylke'
    ? borders.fylkeAncestryAt(place, day)
    : borders.ancestryAt(place, day)
}

const dayBefore = (date: string): string =>
  new Date(Date.parse(date) - 24 * 3600 * 1000).toISOString().slice(0, 10)

const nameBefore = (code: PlaceCode, date: string, versions: readonly PlaceVersion[]): string =>
  versions.find(
    (one) =>
      one.code === code && one.validFrom < date && (one.validTo === null || one.validTo >= date),
  )?.name ?? code
