import type { Period } from '../../domain/observation.ts'
import { COUNTRY, type PlaceCode } from '../../domain/place.ts'
import { firstWay, type TableSort } from './table-sort.ts'
import { DIMENSION_IDS, USUAL_WEIGHT, weightFrom, type DimensionId } from './dimensions.ts'

/** An indicator that is compared; `period` null is its newest, whatever that is when it is read. */
export interface ChosenIndicator {
  readonly id: string
  readonly period: Period | null
}

/** Everything the reader has chosen; all of it stands in the address. */
export interface Selection {
  readonly places: readonly PlaceCode[]
  /** Empty: nothing chosen, and the page chooses one of each theme. */
  readonly indicators: readonly ChosenIndicator[]
  /** The place that is "us"; null: the first. */
  readonly own: PlaceCode | null
  /** The indicator that is looked closer at; null: the first. */
  readonly focus: string | null
  readonly x: string | null
  readonly y: string | null
  readonly weights: Readonly<Record<DimensionId, number>>
  /** Whether those like us are looked for among the same kind (the default) or everywhere. */
  readonly everywhere: boolean
  /** What the table is sorted by; null: the order the places were chosen in. */
  readonly sort: TableSort | null
}

/** What an address may name. */
export interface Known {
  readonly places: ReadonlySet<PlaceCode>
  /** Periods by indicator id. */
  readonly indicators: ReadonlyMap<string, readonly Period[]>
}

export interface ReadSelection {
  readonly selection: Selection
  /** What stood in the address and named nothing. */
  readonly ignored: readonly string[]
}

/** The largest fylke has 46 kommuner: all of it has room in the table. */
const MOST_PLACES = 60

const listed = (text: string | null): string[] =>
  (text ?? '').split(',').flatMap((part) => part.trim() || [])

/** Each indicator once, where it first stands. */
const once = (list: readonly ChosenIndicator[]): ChosenIndicator[] =>
  list.filter(({ id }, i) => list.findIndex((other) => other.id === id) === i)

function chosenIndicator(text: string, known: Known): ChosenIndicator | null {
  const [id = '', period = ''] = text.split('@')
  const periods = known.indicators.get(id)
  if (!periods) return null
  return { id, period: periods.includes(period) ? period : null }
}

function weightsFrom(text: string | null): Record<DimensionId, number> {
  const given = listed(text)
  const weight = (id: DimensionId): number => {
    const part = given.find((one) => one.startsWith(`${id}:`))
    return weightFrom(part?.slice(id.length + 1)) ?? USUAL_WEIGHT
  }
  return Object.fromEntries(DIMENSION_IDS.map((id) => [id, weight(id)])) as Record<
    DimensionId,
    number
  >
}

function sortFrom(parameters: URLSearchParams, known: Known): TableSort | null {
  const by = parameters.get('sorter') ?? ''
  if (by !== 'sted' && !known.indicators.has(by)) return null
  const way = parameters.get('retning')
  const given = way === 'synkende' ? true : way === 'stigende' ? false : null
  return { by, descending: given ?? firstWay(by) }
}

function sortParts({ sort }: Selection): [string, string | null][] {
  if (sort === null) return []
  const way = sort.descending ? 'synkende' : 'stigende'
  return [
    ['sorter', sort.by],
    ['retning', sort.descending === firstWay(sort.by) ? null : way],
  ]
}

/** The selection of an address. What names nothing is left out, and told. */
export function readSelection(search: string, known: Known): ReadSelection {
  const parameters = new URLSearchParams(search)
  const codes = listed(parameters.get('steder'))
  const ids = listed(parameters.get('indikatorer'))
  const isPlace = (code: string) => code !== COUNTRY && known.places.has(code)
  const indicator = (name: string) => chosenIndicator(parameters.get(name) ?? '', known)?.id ?? null
  const places = [...new Set(codes.filter(isPlace))].slice(0, MOST_PLACES)
  const own = parameters.get('vi')
  const selection: Selection = {
    places,
    indicators: once(ids.flatMap((id) => chosenIndicator(id, known) ?? [])),
    own: own !== null && isPlace(own) ? own : null,
    focus: indicator('vis'),
    x: indicator('x'),
    y: indicator('y'),
    weights: weightsFrom(parameters.get('vekter')),
    everywhere: parameters.get('blant') === 'alle',
    sort: sortFrom(parameters, known),
  }
  const unknown = ids.filter((id) => chosenIndicator(id, known) === null)
  return { selection, ignored: [...codes.filter((code) => !isPlace(code)), ...unknown] }
}

const indicatorText = ({ id, period }: ChosenIndicator): string =>
  period === null ? id : `${id}@${period}`

/** Commas, colons and at-signs are allowed in a query, and are easier to read as they are. */
const readable = (text: string): string =>
  encodeURIComponent(text).replace(/%(2C|3A|40)/g, decodeURIComponent)

/** The query of an address that opens the same selection: `?steder=3101,3105&…`, or empty. */
export function formatSelection(selection: Selection): string {
  const weights = DIMENSION_IDS.filter((id) => selection.weights[id] !== USUAL_WEIGHT)
  const parts: [string, string | null][] = [
    ['steder', selection.places.join(',')],
    ['indikatorer', selection.indicators.map(indicatorText).join(',')],
    ['vi', selection.own],
    ['vis', selection.focus],
    ['x', selection.x],
    ['y', selection.y],
    ['vekter', weights.map((id) => `${id}:${selection.weights[id]}`).join(',')],
    ['blant', selection.everywhere ? 'alle' : null],
    ...sortParts(selection),
  ]
  const given = parts.flatMap(([name, text]) => (text ? `${name}=${readable(text)}` : []))
  return given.length === 0 ? '' : `?${given.join('&')}`
}
