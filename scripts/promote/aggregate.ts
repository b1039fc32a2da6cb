import type { Aggregation } from '../../src/domain/indicator.ts'
import type { Observation, Period } from '../../src/domain/observation.ts'
import { COUNTRY, fylkeOf, levelOf } from '../../src/domain/place.ts'
import type { Level, PlaceCode } from '../../src/domain/place.ts'
import { asKept } from '../../src/domain/rounding.ts'
import { sumCells } from '../series/combine.ts'
import type { Cell } from '../series/combine.ts'

export interface AggregateRules {
  readonly aggregation: Aggregation
  readonly levels: readonly Level[]
  /** Today's kommuner: a sum needs every one of them. */
  readonly kommuner: readonly PlaceCode[]
  /** Rows of the weight of a `weighted-mean`. */
  readonly weights?: readonly Observation[]
}

/** Kommuner with less of the weight than this together give no estimate for the whole. */
const LEAST_WEIGHT = 0.95

/**
 * The rows and, where the source gave none, rows for the fylker and the country made from the
 * kommuner. Levels that the record does not have are left out.
 */
export function aggregate(rows: readonly Observation[], rules: AggregateRules): Observation[] {
  const made = rules.aggregation.kind === 'none' ? [] : makeRows(rows, rules)
  return [...rows, ...made].filter(({ place }) => rules.levels.includes(levelOf(place)))
}

function makeRows(rows: readonly Observation[], rules: AggregateRules): Observation[] {
  if (rules.aggregation.kind === 'from-source') return []
  const make = rules.aggregation.kind === 'sum' ? sumOf : weightedMean(rules)
  const cells = indexed(rows)
  const periods = [...new Set(rows.map((row) => row.period))]
  return areas(rules.kommuner).flatMap(({ place, members }) =>
    periods.flatMap((period) => {
      const cell = cells.has(key(place, period)) ? undefined : make(place, members, period, cells)
      return cell ? [{ place, period, ...cell }] : []
    }),
  )
}

interface AreaMembers {
  readonly place: PlaceCode
  readonly members: readonly PlaceCode[]
}

function areas(kommuner: readonly PlaceCode[]): AreaMembers[] {
  const fylker = [...new Set(kommuner.map(fylkeOf))]
  return [
    { place: COUNTRY, members: kommuner },
    ...fylker.map((place) => ({ place, members: kommuner.filter((k) => fylkeOf(k) === place) })),
  ]
}

type Cells = ReadonlyMap<string, Cell>

/** The cell of an area in a period, out of its members' cells; undefined where there is none. */
export type Make = (
  place: PlaceCode,
  members: readonly PlaceCode[],
  period: Period,
  cells: Cells,
) => Cell | undefined

const key = (place: PlaceCode, period: Period): string => `${place} ${period}`

/** Cells by place and period, as `Make` looks them up. */
export const indexed = (rows: readonly Observation[]): Map<string, Cell> =>
  new Map(rows.map((row) => [key(row.place, row.period), pick(row)]))

const pick = ({ value, status }: Observation): Cell => ({ value, status })

/** A kommune without a row has not been fetched: then neither has the sum. */
const sumOf: Make = (_place, members, period, cells) => {
  const parts = members.map((kommune) => cells.get(key(kommune, period)))
  if (!parts.every((part) => part !== undefined)) return undefined
  return sumCells(parts)
}

/** The kommuner's mean by weight, an estimate; none when too little of the weight is known. */
export function weightedMean({ weights = [] }: Pick<AggregateRules, 'weights'>): Make {
  const weight = indexed(weights)
  const has = new Set(weights.map(({ period }) => period))
  const weightOf = (place: PlaceCode, period: Period): number =>
    weight.get(key(place, has.has(period) ? period : yearOf(period)))?.value ?? 0

  return (place, members, period, cells) => {
    const known = members.filter((k) => typeof cells.get(key(k, period))?.value === 'number')
    const sum = known.reduce((total, k) => total + weightOf(k, period), 0)
    const whole = weightOf(place, period) || members.reduce((t, k) => t + weightOf(k, period), 0)
    if (whole === 0 || sum / whole < LEAST_WEIGHT) return undefined
    const weighted = known.reduce(
      (total, k) => total + weightOf(k, period) * (cells.get(key(k, period))?.value ?? 0),
      0,
    )
    return { value: asKept(weighted / sum), status: 'estimated' }
  }
}

/** A yearly weight of a month is its year's, of a school year that of the year it ends in. */
const yearOf = (period: Period): Period =>
  period.length === 9 ? period.slice(5) : period.slice(0, 4)
