import type { BorderHistory } from '../../src/domain/borders.ts'
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

/** Areas of kommuner, fylker and the country, from the history of the kommuner. */
export function areasOf(
  kommuner: readonly PlaceCode[],
  history: Pick<BorderHistory, 'ancestryAt' | 'fylkeAncestryAt'>,
): Areas {
  const sorted = [...kommuner].sort()
  const today = new Set(sorted)

  const codesOf = (places: readonly PlaceCode[], date: string): Set<PlaceCode> =>
    new Set(places.flatMap((kommune) => history.ancestryAt(kommune, date).codes))

  const wideArea = remember((key): Area => {
    const [place = '', date = ''] = key.split('@')
    const inside = (kommune: PlaceCode) => place === COUNTRY || fylkeOf(kommune) === place
    const codes = codesOf(sorted.filter(inside), date)
    const outside = codesOf(
      sorted.filter((kommune) => !inside(kommune)),
      date,
    )
    return { codes: [...codes].sort(), shared: [...codes].some((code) => outside.has(code)) }
  })

  function at(place: PlaceCode, date: string): Area {
    if (levelOf(place) !== 'kommune') return wideArea(`${place}@${date}`)
    if (!today.has(place)) throw new Error(`${place} is not one of today's kommuner.`)
    return history.ancestryAt(place, date)
  }

  return {
    kommuner: sorted,
    fylker: [...new Set(sorted.map(fylkeOf))],
    at,
    fylkeCodeAt: (fylke, date) => {
      const { codes, shared } = history.fylkeAncestryAt(fylke, date)
      return codes.length === 1 && !shared ? (codes[0] ?? null) : null
    },
  }
}

/** Each answer is worked out once: a file asks for the same dates thousands of times. */
function remember<T>(work: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>()
  return (key) => {
    if (!known.has(key)) known.set(key, work(key))
    return known.get(key) as T
  }
}
