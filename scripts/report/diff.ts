import type { Indicator } from '../../src/domain/indicator.ts'
import type { Observation, Period } from '../../src/domain/observation.ts'
import type { PlaceCode } from '../../src/domain/place.ts'
import { toShownUnits } from '../../src/domain/rounding.ts'
import type { Cell } from '../series/combine.ts'
import type { StagedFacts } from '../series/staging.ts'

/** One side of a comparison: a series' rows and where they are from. */
export interface DiffSide {
  readonly rows: readonly Observation[]
  readonly facts: StagedFacts
}

/** A cell before and after; null where there was, or is, no row at all. */
export interface CellChange {
  readonly place: PlaceCode
  readonly period: Period
  readonly before: Cell | null
  readonly after: Cell | null
}

/**
 * Why figures changed: the publisher updated the table (`updated`), the file is another edition
 * (`edition`), the record asks another question (`question`), the figures it is made from changed
 * (`inputs`), we work it out in another way (`method`), or none of these: the same edition now says
 * something else (`unexplained`).
 */
export type ChangeReason = 'updated' | 'edition' | 'question' | 'inputs' | 'method' | 'unexplained'

/** A period or place that is wholly new, and how many cells came with it. */
export interface Arrival<T> {
  readonly what: T
  readonly cells: number
}

/** What is read of the record of a series that differs. */
export type DiffedIndicator = Pick<
  Indicator,
  'id' | 'title' | 'parts' | 'unit' | 'decimals' | 'period' | 'source' | 'aggregation'
>

/** A series that the catalogue has no record of any more goes by its id. */
export const formerIndicator = (id: string): DiffedIndicator => ({
  id,
  title: { nb: id, nn: id },
  unit: 'points',
  decimals: 0,
  period: { kind: 'year' },
  source: { kind: 'file', file: '', value: '' },
  aggregation: { kind: 'from-source' },
})

/** Everything that differs in one series (an indicator, or a part of a breakdown). */
export interface SeriesDiff {
  readonly id: string
  readonly indicator: DiffedIndicator
  readonly kind: 'new' | 'gone' | 'changed'
  readonly why: ChangeReason
  /** When the publisher says it updated what we have now; null when not known. */
  readonly published: string | null
  /** Rows of a series that is new or gone as a whole; 0 otherwise. */
  readonly cells: number
  readonly newPeriods: readonly Arrival<Period>[]
  /** Places that had no row in any period before. */
  readonly newPlaces: readonly Arrival<PlaceCode>[]
  /** Cells of places and periods that were known, but had no row. */
  readonly gained: readonly CellChange[]
  /** Cells that have no row any more: of a series that is gone, all of them. */
  readonly lost: readonly CellChange[]
  /** A figure became another figure. */
  readonly revised: readonly CellChange[]
  /** A figure came or went, or only its status changed. */
  readonly statuses: readonly CellChange[]
}

/** What differs in one series, by cell; null when nothing does. */
export function diffSeries(
  id: string,
  indicator: DiffedIndicator,
  before: DiffSide | undefined,
  after: DiffSide | undefined,
): SeriesDiff | null {
  const why = reasonOf(indicator, before?.facts, after?.facts)
  const about = { id, indicator, why, published: after?.facts.updated ?? null }
  if (!before && !after) return null
  if (!before || !after) {
    const { rows } = (before ?? after) as DiffSide
    const whole = { ...EMPTY, ...about, cells: rows.length }
    if (!before) return { ...whole, kind: 'new' }
    return { ...whole, kind: 'gone', lost: rows.map((row) => cellChange(row, row, null)) }
  }
  const alike = alikeAsShown(indicator)
  const diff = { ...EMPTY, ...about, ...diffRows(before.rows, after.rows, alike) }
  return countChanges(diff) ? diff : null
}

type Alike = (old: Observation, now: Observation) => boolean

const exactly: Alike = (old, now) => old.value === now.value && old.status === now.status

/** A figure that we work out is kept unrounded: what nobody is shown of it is no change. */
function alikeAsShown({ source, decimals }: DiffedIndicator): Alike {
  const shown = ({ value }: Observation) => value && toShownUnits(value, decimals)
  return (old, now) => {
    const isOurs = source.kind === 'derived' || now.status === 'estimated'
    return isOurs && old.status === now.status ? shown(old) === shown(now) : exactly(old, now)
  }
}

const EMPTY = {
  kind: 'changed',
  cells: 0,
  newPeriods: [],
  newPlaces: [],
  gained: [],
  lost: [],
  revised: [],
  statuses: [],
} as const

/** How many places, periods and cells a difference is about. */
export const countChanges = (diff: SeriesDiff): number =>
  diff.cells +
  diff.newPeriods.length +
  diff.newPlaces.length +
  diff.gained.length +
  (diff.kind === 'gone' ? 0 : diff.lost.length) +
  diff.revised.length +
  diff.statuses.length

type RowsDiff = Pick<
  SeriesDiff,
  'newPeriods' | 'newPlaces' | 'gained' | 'lost' | 'revised' | 'statuses'
>

/** The rows that differ. A cell counts once: as of a new period, else of a new place, else itself. */
export function diffRows(
  before: readonly Observation[],
  after: readonly Observation[],
  alike = exactly,
): RowsDiff {
  const [old, now] = [indexed(before), indexed(after)]
  const periods = new Set(before.map(({ period }) => period))
  const places = new Set(before.map(({ place }) => place))
  const arrived = after.filter((row) => !old.has(keyOf(row)))
  const ofNewPeriod = arrived.filter(({ period }) => !periods.has(period))
  const ofNewPlace = arrived.filter((row) => periods.has(row.period) && !places.has(row.place))
  const gained = arrived.filter(({ place, period }) => periods.has(period) && places.has(place))
  const both = after.flatMap((row) => changeOf(old.get(keyOf(row)), row, alike))
  return {
    newPeriods: counted(ofNewPeriod.map(({ period }) => period)),
    newPlaces: counted(ofNewPlace.map(({ place }) => place)),
    gained: gained.map((row) => cellChange(row, null, row)),
    lost: before.filter((row) => !now.has(keyOf(row))).map((row) => cellChange(row, row, null)),
    revised: both.filter(isRevision),
    statuses: both.filter((change) => !isRevision(change)),
  }
}

const keyOf = ({ place, period }: Observation): string => `${place} ${period}`

const indexed = (rows: readonly Observation[]): Map<string, Observation> =>
  new Map(rows.map((row) => [keyOf(row), row]))

function changeOf(old: Observation | undefined, row: Observation, alike: Alike): CellChange[] {
  if (!old || alike(old, row)) return []
  return [cellChange(row, old, row)]
}

const cellChange = (
  { place, period }: Observation,
  before: Observation | null,
  after: Observation | null,
): CellChange => ({ place, period, before: before && cell(before), after: after && cell(after) })

const cell = ({ value, status }: Observation): Cell => ({ value, status })

const isRevision = ({ before, after }: CellChange): boolean =>
  typeof before?.value === 'number' &&
  typeof after?.value === 'number' &&
  before.value !== after.value

function counted<T extends string>(items: readonly T[]): Arrival<T>[] {
  const counts = new Map<T, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return [...counts].map(([what, cells]) => ({ what, cells })).sort(byWhat)
}

const byWhat = (a: Arrival<string>, b: Arrival<string>): number => (a.what < b.what ? -1 : 1)

/** The best explanation that the facts of the two copies give. */
export function reasonOf(
  { source, aggregation }: Pick<Indicator, 'source'> & Partial<Pick<Indicator, 'aggregation'>>,
  before: StagedFacts | undefined,
  after: StagedFacts | undefined,
): ChangeReason {
  if (source.kind === 'derived') return 'inputs'
  if (after?.updated && after.updated !== before?.updated) return 'updated'
  const isSame = before?.query === after?.query
  if (isSame && aggregation?.kind === 'weighted-mean') return 'inputs'
  if (isSame) return 'unexplained'
  return source.kind === 'ssb' ? 'question' : 'edition'
}
