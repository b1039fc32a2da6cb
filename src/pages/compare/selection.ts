import type { ChosenIndicator, CompareAddress, TableSort } from '../../addresses/compare.ts'
import { chosenText, MOST_PLACES } from '../../addresses/compare.ts'
import type { Period } from '../../domain/observation.ts'
import { COUNTRY, type PlaceCode } from '../../domain/place.ts'

/** Everything the reader has chosen; all of it names something, and stands in the address. */
export type Selection = CompareAddress

/** What an address may name. */
export interface Known {
  readonly places: ReadonlySet<PlaceCode>
  /** Periods by indicator id. */
  readonly indicators: ReadonlyMap<string, readonly Period[]>
}

export interface KnownSelection {
  readonly selection: Selection
  /** What stood in the address and named nothing. */
  readonly ignored: readonly string[]
}

/** What of an address names something: the rest is left out, and told. */
export function knownSelection(address: CompareAddress, known: Known): KnownSelection {
  const isPlace = (code: PlaceCode) => code !== COUNTRY && known.places.has(code)
  const isIndicator = (id: string) => known.indicators.has(id)
  const { places, indicators, own, focus, x, y, sort } = address
  const one = (id: string | null) => (id !== null && isIndicator(id) ? id : null)
  return {
    selection: {
      ...address,
      places: places.filter(isPlace).slice(0, MOST_PLACES),
      indicators: indicators.filter(({ id }) => isIndicator(id)).map(atKnownPeriod(known)),
      own: own !== null && isPlace(own) ? own : null,
      focus: one(focus),
      x: one(x),
      y: one(y),
      sort: sort && isSort(sort, known) ? sort : null,
    },
    ignored: [
      ...places.filter((code) => !isPlace(code)),
      ...indicators.filter(({ id }) => !isIndicator(id)).map(chosenText),
    ],
  }
}

const isSort = ({ by }: TableSort, { indicators }: Known): boolean =>
  by === 'sted' || indicators.has(by)

const atKnownPeriod =
  ({ indicators }: Known) =>
  ({ id, period }: ChosenIndicator): ChosenIndicator => ({
    id,
    period: period !== null && indicators.get(id)?.includes(period) ? period : null,
  })
