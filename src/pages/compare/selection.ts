import type { ChosenIndicator, CompareAddress, TableSort } from '../../addresses/compare.ts'
import { MOST_PLACES, readCompare, writeCompare, writtenOut } from '../../addresses/compare.ts'
import { notFollowed } from '../../addresses/not-followed.ts'
import type { Period } from '../../domain/observation.ts'
import { COUNTRY, type PlaceCode } from '../../domain/place.ts'

/** Everything the reader has chosen; all of it names something, and stands in the address. */
export type Selection = CompareAddress

/** What an address may name. */
export interface Known {
  readonly places: ReadonlySet<PlaceCode>
  /** Ids of groups. */
  readonly groups: ReadonlySet<string>
  /** Periods by indicator id. */
  readonly indicators: ReadonlyMap<string, readonly Period[]>
}

/** What of an address names something: the rest is left out, and told by `ignoredIn`. */
export function knownSelection(address: CompareAddress, known: Known): Selection {
  const isPlace = (code: PlaceCode) => code !== COUNTRY && known.places.has(code)
  const isIndicator = (id: string) => known.indicators.has(id)
  const { places, groups, indicators, own, focus, x, y, sort } = address
  const one = (id: string | null) => (id !== null && isIndicator(id) ? id : null)
  return {
    ...address,
    places: places.filter(isPlace).slice(0, MOST_PLACES),
    groups: groups.filter((id) => known.groups.has(id)),
    indicators: indicators.filter(({ id }) => isIndicator(id)).map(atKnownPeriod(known)),
    own: own !== null && isPlace(own) ? own : null,
    focus: one(focus),
    x: one(x),
    y: one(y),
    sort: sort && isSort(sort, known) ? sort : null,
  }
}

/** Parts that are lists of names: of them it is said what was not found, without the part's own name. */
const LISTS = /^(steder|indikatorer)=/

/** What of an address the comparison does not follow. */
export function ignoredIn(search: string, known: Known): string[] {
  const address = readCompare(search)
  const shown = writtenOut(knownSelection(address, known))
  const parts = notFollowed(search, { understood: writeCompare(address), shown })
  return parts.flatMap((part) => (LISTS.test(part) ? part.replace(LISTS, '').split(',') : part))
}

const isSort = ({ by }: TableSort, { indicators }: Known): boolean =>
  by === 'sted' || indicators.has(by)

const atKnownPeriod =
  ({ indicators }: Known) =>
  ({ id, period }: ChosenIndicator): ChosenIndicator => ({
    id,
    period: period !== null && indicators.get(id)?.includes(period) ? period : null,
  })
