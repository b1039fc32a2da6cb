import { COUNTRY, fylkeOf, levelOf } from '../../src/domain/place.ts'
import type { PlaceCode } from '../../src/domain/place.ts'

/** The codes of a date whose areas together make a place of today. */
export interface Area {
  readonly codes: readonly PlaceCode[]
  /** One of the codes also holds area of another place of today: they cannot be told apart. */
  readonly shared: boolean
}

/** How today's kommuner lay at earlier dates. */
export interface Areas {
  /** Today's kommuner, sorted. */
  readonly kommuner: readonly PlaceCode[]
  /** Today's fylker, sorted. */
  readonly fylker: readonly PlaceCode[]
  /** The kommune codes of the date that made this kommune, fylke or country. */
  at(place: PlaceCode, date: string): Area
  /** The fylke code of the date with exactly this fylke's area; null when there was none. */
  fylkeCodeAt(fylke: PlaceCode, date: string): PlaceCode | null
}

/** What `borderHistory` knows: the codes a kommune's area had, and whether others share them. */
export type AncestryAt = (kommune: PlaceCode, date: string) => Area

/** Areas of kommuner, fylker and the country, from the ancestry of the kommuner alone. */
export function areasOf(kommuner: readonly PlaceCode[], ancestryAt: AncestryAt): Areas {
  const sorted = [...kommuner].sort()
  const onDate = remember((date) => new Map(sorted.map((k) => [k, ancestryAt(k, date)])))
  const members = (place: PlaceCode): readonly PlaceCode[] =>
    place === COUNTRY ? sorted : sorted.filter((kommune) => fylkeOf(kommune) === place)

  const codesOf = (places: readonly PlaceCode[], date: string): Set<PlaceCode> =>
    new Set(places.flatMap((kommune) => onDate(date).get(kommune)?.codes ?? []))

  const others = (place: PlaceCode): readonly PlaceCode[] =>
    place === COUNTRY ? [] : sorted.filter((kommune) => fylkeOf(kommune) !== place)

  function wideArea(place: PlaceCode, date: string): Area {
    const codes = codesOf(members(place), date)
    const outside = codesOf(others(place), date)
    return { codes: [...codes].sort(), shared: [...codes].some((code) => outside.has(code)) }
  }

  const wide = remember((key) => {
    const [place = '', date = ''] = key.split('@')
    return wideArea(place, date)
  })

  const fylkeCode = remember((key) => {
    const [fylke = '', date = ''] = key.split('@')
    const own = new Set(wide(key).codes.map(fylkeOf))
    const [code] = own
    const outside = [...codesOf(others(fylke), date)].some((other) => own.has(fylkeOf(other)))
    return own.size === 1 && code !== undefined && !outside && !wide(key).shared ? code : null
  })

  return {
    kommuner: sorted,
    fylker: [...new Set(sorted.map(fylkeOf))],
    at: (place, date) =>
      levelOf(place) === 'kommune'
        ? (onDate(date).get(place) ?? unknown(place))
        : wide(`${place}@${date}`),
    fylkeCodeAt: (fylke, date) => fylkeCode(`${fylke}@${date}`),
  }
}

function unknown(place: PlaceCode): never {
  throw new Error(`${place} is not one of today's kommuner in data/places.`)
}

/** Each answer is worked out once: a file asks for the same dates thousands of times. */
function remember<T>(work: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>()
  return (key) => {
    if (!known.has(key)) known.set(key, work(key))
    return known.get(key) as T
  }
}
