/** `/sammenlign?steder=3101,3105&indikatorer=andel-65-pluss@2020`: places beside each other. */
import {
  DIMENSION_IDS,
  USUAL_WEIGHT,
  weightFrom,
  type DimensionWeights,
} from '../domain/dimension-weights.ts'
import type { Period } from '../domain/observation.ts'
import type { PlaceCode } from '../domain/place.ts'
import { descendingFrom, list, listFrom, named, part, wayText, word } from './fields.ts'
import { grammar, type Field } from './grammar.ts'
import { ROUTES } from './routes.ts'

/** The largest fylke has 46 kommuner: all of it has room in the table. */
export const MOST_PLACES = 60

/** An indicator that is compared; `period` null is its newest, whatever that is when it is read. */
export interface ChosenIndicator {
  readonly id: string
  readonly period: Period | null
}

/** What the table's places are sorted by: their names, or the figures of an indicator. */
export interface TableSort {
  readonly by: 'sted' | (string & {})
  readonly descending: boolean
}

/** What can stand with a figure in its cell: its rank, how far it is from the country, its line. */
export const CELL_PARTS = ['plass', 'forskjell', 'linje'] as const
export type CellPart = (typeof CELL_PARTS)[number]

/** What the cells are coloured by. */
export const HEATS = ['landet', 'plass', 'ingen'] as const
export type Heat = (typeof HEATS)[number]

/** Everything the reader has chosen, whether or not it names anything. */
export interface CompareAddress {
  readonly places: readonly PlaceCode[]
  /** Ids of groups (`kostra.EKG10`) that stand in the table as rows of their own. */
  readonly groups: readonly string[]
  /** Empty: nothing chosen, and the page chooses one of each theme. */
  readonly indicators: readonly ChosenIndicator[]
  /** The place that is "us"; null: the first. */
  readonly own: PlaceCode | null
  /** The indicator that is looked closer at; null: the first. */
  readonly focus: string | null
  readonly x: string | null
  readonly y: string | null
  readonly weights: DimensionWeights
  /** Whether those like us are looked for among the same kind (the default) or everywhere. */
  readonly everywhere: boolean
  /** What the table is sorted by; null: the order the places were chosen in. */
  readonly sort: TableSort | null
  /** What stands with the figures; null: as usual. */
  readonly cells: readonly CellPart[] | null
  /** Null: as usual. */
  readonly heat: Heat | null
  /** Whether the figures are rows and the places columns. */
  readonly turned: boolean
  /** The figures that the link was pinned to; see `edition.ts`. */
  readonly edition: string | null
}

/** Where the address does not say. */
export const USUAL_CELLS: readonly CellPart[] = ['plass', 'linje']
export const USUAL_HEAT: Heat = 'landet'

/** `folketall@2025`; without a period, or with an empty one, the newest. */
function chosenFrom(text: string): ChosenIndicator {
  const [id = '', period = ''] = text.split('@')
  return { id, period: period || null }
}

/** The indicator as the address names it. */
export const chosenText = ({ id, period }: ChosenIndicator): string =>
  period === null ? id : `${id}@${period}`

/** Each indicator once, where it first stands. */
const once = (list: readonly ChosenIndicator[]): ChosenIndicator[] =>
  list.filter(({ id }, i) => id !== '' && list.findIndex((other) => other.id === id) === i)

function weightsFrom(text: string): DimensionWeights {
  const given = listFrom(text)
  const weight = (id: string): number => {
    const part = given.find((one) => one.startsWith(`${id}:`))
    return weightFrom(part?.slice(id.length + 1)) ?? USUAL_WEIGHT
  }
  return Object.fromEntries(DIMENSION_IDS.map((id) => [id, weight(id)])) as DimensionWeights
}

function weightsText(weights: DimensionWeights): string {
  const chosen = DIMENSION_IDS.filter((id) => weights[id] !== USUAL_WEIGHT)
  return chosen.map((id) => `${id}:${weights[id]}`).join(',')
}

/** Names begin with A, figures with the highest. */
export const firstWay = (by: TableSort['by']): boolean => by !== 'sted'

const SORT: Field<TableSort | null> = {
  parts: ['sorter', 'retning'],
  read: (by = '', given = '') =>
    by === '' ? null : { by, descending: descendingFrom(given) ?? firstWay(by) },
  write: (sort) => {
    if (sort === null) return []
    return [sort.by, sort.descending === firstWay(sort.by) ? '' : wayText(sort.descending)]
  },
}

/** An indicator at whatever period the table has it. */
const indicator = (name: string): Field<string | null> =>
  part(
    name,
    (given) => chosenFrom(given).id || null,
    (id) => id ?? '',
  )

/** `celler=plass,linje`; `ingen` for the figures alone. */
const CELLS = part<readonly CellPart[] | null>(
  'celler',
  (given) => {
    const asked = CELL_PARTS.filter((one) => listFrom(given).includes(one))
    return asked.length > 0 || given === 'ingen' ? asked : null
  },
  cellsText,
)

function cellsText(cells: readonly CellPart[] | null): string {
  if (cells === null) return ''
  return cells.length > 0 ? CELL_PARTS.filter((one) => cells.includes(one)).join(',') : 'ingen'
}

/** What is read is what stands there, word for word: the page knows what names something. */
export const { read: readCompare, write: writeCompare } = grammar<CompareAddress>({
  places: list('steder'),
  groups: list('grupper'),
  indicators: part<readonly ChosenIndicator[]>(
    'indikatorer',
    (given) => once(listFrom(given).map(chosenFrom)),
    (chosen) => chosen.map(chosenText).join(','),
  ),
  own: named('vi'),
  focus: indicator('vis'),
  x: indicator('x'),
  y: indicator('y'),
  weights: part('vekter', weightsFrom, weightsText),
  everywhere: part(
    'blant',
    (given) => given === 'alle',
    (everywhere) => (everywhere ? 'alle' : ''),
  ),
  sort: SORT,
  cells: CELLS,
  heat: word('farge', HEATS),
  turned: part(
    'rader',
    (given) => given === 'tall',
    (turned) => (turned ? 'tall' : ''),
  ),
  edition: named('utgave'),
})

/** The same with what it leaves out because it is the usual written too: all that is followed. */
export function writtenOut(address: CompareAddress): string {
  const { sort, weights, cells, heat, turned } = address
  const parts = new URLSearchParams(writeCompare(address))
  if (sort) parts.set('retning', wayText(sort.descending))
  parts.set('vekter', DIMENSION_IDS.map((id) => `${id}:${weights[id]}`).join(','))
  parts.set('celler', cellsText(cells ?? USUAL_CELLS))
  parts.set('farge', heat ?? USUAL_HEAT)
  parts.set('rader', turned ? 'tall' : 'steder')
  return parts.toString()
}

export const comparePath = (address: Partial<CompareAddress> = {}): string =>
  `${ROUTES.compare}${writeCompare(address)}`
