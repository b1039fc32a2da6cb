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
  return derivedRows(source, rules).filter(({ place }) => rules.levels.includes(levelOf(place)))
}

/** The same of whatever the inputs' rows are of: regions that are no places too. */
export function derivedRows(
  source: DerivedSource,
  rules: Pick<DeriveRules, 'rowsOf'>,
): Observation[] {
  switch (source.operation) {
    case 'ratio':
      return ratio(source, rules)
    case 'growth':
      return growth(source, rules)
    case 'difference':
      return difference(rules.rowsOf(source.of), rules.rowsOf(source.minus))
    case 'remainder':
      return difference(changes(rules.rowsOf(source.of)), rules.rowsOf(source.minus))
  }
}

const key = (place: PlaceCode, period: Period): string => `${place} ${period}`

const indexed = (rows: readonly Observation[]): Map<string, Observation> =>
  new Map(rows.map((row) => [key(row.place, row.period), row]))

function ratio(
  source: Extract<DerivedSource, { operation: 'ratio' }>,
  { rowsOf }: Pick<DeriveRules, 'rowsOf'>,
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
  { rowsOf }: Pick<DeriveRules, 'rowsOf'>,
): Observation[] {
  const rows = rowsOf(source.of)
  const earlier = indexed(rows)
  return rows.flatMap((now) => {
    const before = earlier.get(key(now.place, yearsEarlier(now.period, source.years)))
    if (!before) return []
    return [{ place: now.place, period: now.period, ...divide(subtract(now, before), before, 100) }]
  })
}

/** Wherever both have a row. */
function difference(rows: readonly Observation[], minus: readonly Observation[]): Observation[] {
  const taken = indexed(minus)
  return rows.flatMap(({ place, period, ...cell }) => {
    const less = taken.get(key(place, period))
    return less ? [{ place, period, ...subtract(cell, less) }] : []
  })
}

/** What a stock of 1 January changed by through the year, wherever the next 1 January is known. */
function changes(rows: readonly Observation[]): Observation[] {
  const stock = indexed(rows)
  return rows.flatMap(({ place, period, ...start }) => {
    const end = stock.get(key(place, yearsEarlier(period, -1)))
    return end ? [{ place, period, ...subtract(end, start) }] : []
  })
}

/** Of a growth too: the quotient less one would lose the digits that matter. */
function subtract(from: Cell, less: Cell): Cell {
  const status = gravest([from.status, less.status])
  if (!hasValue(status)) return { value: null, status }
  return { value: (from.value ?? 0) - (less.value ?? 0), status }
}

const yearsEarlier = (period: Period, years: number): Period =>
  `${Number(period.slice(0, 4)) - years}${period.slice(4)}`

function divide(numerator: Cell, denominator: Cell, scale: number): Cell {
  const status = gravest([numerator.status, denominator.status])
  if (!hasValue(status)) return { value: null, status }
  const [above, below] = [numerator.value ?? 0, denominator.value ?? 0]
  if (below === 0) return { value: null, status: 'not-applicable' }
  return { value: asKept((above * scale) / below), status }
}
