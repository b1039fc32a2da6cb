import type { DerivedSource } from '../../src/domain/indicator.ts'
import { hasValue } from '../../src/domain/observation.ts'
import type { Observation, Period } from '../../src/domain/observation.ts'
import { levelOf } from '../../src/domain/place.ts'
import type { Level, PlaceCode } from '../../src/domain/place.ts'
import { asKept } from '../../src/domain/rounding.ts'
import { gravest, sumCells } from '../series/combine.ts'
import type { Cell } from '../series/combine.ts'

export interface DeriveRules {
  readonly levels: readonly Level[]
  /** Rows of an input by its id; throws when the catalogue has no such indicator. */
  readonly rowsOf: (id: string) => readonly Observation[]
}

/**
 * Rows of a derived indicator: one wherever all its inputs have a row. An input without a value
 * passes its reason on; a share of nothing, and growth from nothing, is not applicable. Values are
 * kept unrounded: they are rounded once, when they are shown.
 */
export function derive(source: DerivedSource, rules: DeriveRules): Observation[] {
  const rows = source.operation === 'ratio' ? ratio(source, rules) : growth(source, rules)
  return rows.filter(({ place }) => rules.levels.includes(levelOf(place)))
}

const key = (place: PlaceCode, period: Period): string => `${place} ${period}`

const indexed = (rows: readonly Observation[]): Map<string, Observation> =>
  new Map(rows.map((row) => [key(row.place, row.period), row]))

function ratio(
  source: Extract<DerivedSource, { operation: 'ratio' }>,
  { rowsOf }: DeriveRules,
): Observation[] {
  const numerators = source.numerator.map((id) => indexed(rowsOf(id)))
  return rowsOf(source.denominator).flatMap((denominator) => {
    const at = key(denominator.place, denominator.period)
    const parts = numerators.flatMap((rows) => rows.get(at) ?? [])
    if (parts.length < numerators.length) return []
    const cell = divide(sumCells(parts), denominator, source.scale)
    return [{ place: denominator.place, period: denominator.period, ...cell }]
  })
}

function growth(
  source: Extract<DerivedSource, { operation: 'growth' }>,
  { rowsOf }: DeriveRules,
): Observation[] {
  const rows = rowsOf(source.of)
  const earlier = indexed(rows)
  return rows.flatMap((now) => {
    const before = earlier.get(key(now.place, yearsEarlier(now.period, source.years)))
    if (!before) return []
    return [{ place: now.place, period: now.period, ...divide(risen(now, before), before, 100) }]
  })
}

/** The change itself: the quotient less one would lose the digits that matter. */
const risen = (now: Cell, before: Cell): Cell => ({
  status: now.status,
  value: now.value === null || before.value === null ? null : now.value - before.value,
})

const yearsEarlier = (period: Period, years: number): Period =>
  `${Number(period.slice(0, 4)) - years}${period.slice(4)}`

function divide(numerator: Cell, denominator: Cell, scale: number): Cell {
  const status = gravest([numerator.status, denominator.status])
  if (!hasValue(status)) return { value: null, status }
  const [above, below] = [numerator.value ?? 0, denominator.value ?? 0]
  if (below === 0) return { value: null, status: 'not-applicable' }
  return { value: asKept((above * scale) / below), status }
}
