import { compareNames } from '../../domain/name-order.ts'
import { changeBetween, yearsBefore } from '../../domain/change.ts'
import type { Group } from '../../domain/group-kinds.ts'
import { levelOf, type PlaceCode } from '../../domain/place.ts'
import { folded } from '../../domain/place-folding.ts'
import { rankOf, type Rank } from '../../domain/rank.ts'
import { at, type Point, type Series } from '../../domain/series.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import type { TableSelection } from './table-selection.ts'

export interface IndicatorRow extends Point {
  readonly code: PlaceCode
  readonly place: string
  readonly rank: Rank | null
  /** Since `TableRows.since`, in the indicator's unit; null when the two cannot be held together. */
  readonly change: number | null
}

export interface TableRows {
  readonly rows: readonly IndicatorRow[]
  /** Those there were before searching and filtering, by their numbers; and how many. */
  readonly every: readonly IndicatorRow[]
  readonly all: number
  readonly since: string | null
}

/** How far back the change column looks, where the series goes that far. */
const CHANGE_YEARS = 5

interface TableInput {
  readonly summary: IndicatorSummary
  readonly names: ReadonlyMap<PlaceCode, string>
  readonly series: ReadonlyMap<PlaceCode, Series>
  /** Places large enough to be ranked. */
  readonly eligible: ReadonlySet<PlaceCode>
  /** Whether a place is in all of the groups. */
  readonly isIn: (code: PlaceCode, groups: readonly Group[]) => boolean
}

/** The rows of the table: of one level and period, ranked among all, then filtered and sorted. */
export function tableRows(input: TableInput, selection: TableSelection): TableRows {
  const { summary, series, names } = input
  const since = changePeriod(summary, selection.period)
  const codes = [...names.keys()].filter((code) => levelOf(code) === selection.level)
  const empty: Series = { periods: [], values: [], statuses: [] }
  const seriesOf = (code: PlaceCode) => series.get(code) ?? empty
  const values = new Map(codes.map((code) => [code, at(seriesOf(code), selection.period).value]))
  const rules = {
    order: 'highest-first',
    decimals: summary.decimals,
    eligible: input.eligible,
  } as const
  const all = codes.map((code): IndicatorRow => {
    const change =
      since === null ? null : changeBetween(seriesOf(code), since, selection.period, summary)
    const comparable = change !== null && change.breaks.length === 0 && !change.borderChange
    return {
      ...at(seriesOf(code), selection.period),
      code,
      place: names.get(code) ?? code,
      rank: rankOf(values, code, rules),
      change: comparable ? change.absolute : null,
    }
  })
  const rows = all
    .filter((row) => matches(row, selection) && input.isIn(row.code, selection.groups))
    .toSorted(by(selection))
  return { rows, every: all, all: all.length, since }
}

/** The period five years before, else the oldest before the one shown; null when there is none. */
export function changePeriod(
  summary: Pick<IndicatorSummary, 'periods'>,
  period: string,
): string | null {
  const wanted = yearsBefore(period, CHANGE_YEARS)
  if (summary.periods.includes(wanted)) return wanted
  const earlier = summary.periods.filter((other) => other < period)
  return earlier.find((other) => other > wanted) ?? earlier.at(-1) ?? null
}

function matches(row: IndicatorRow, { search }: TableSelection): boolean {
  return search === '' || folded(row.place).includes(folded(search)) || row.code.startsWith(search)
}

/** Places without a value come last whichever way the rest is sorted. */
function by({ sort, descending }: TableSelection) {
  const turn = descending ? -1 : 1
  const key = (row: IndicatorRow) => (sort === 'endring' ? row.change : row.value)
  return (a: IndicatorRow, b: IndicatorRow): number => {
    if (sort === 'sted') return turn * compareNames(a.place, b.place)
    const [x, y] = [key(a), key(b)]
    if (x === null || y === null) return Number(x === null) - Number(y === null)
    return turn * (x - y) || compareNames(a.place, b.place)
  }
}
