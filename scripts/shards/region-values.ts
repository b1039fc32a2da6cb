/** What regions that nobody publishes figures of have of an indicator, out of their kommuner's. */
import type { Indicator } from '../../src/domain/indicator.ts'
import type { Observation, Period } from '../../src/domain/observation.ts'
import { groupId, type Group, type GroupKind } from '../../src/domain/group-kinds.ts'
import { levelOf, type PlaceCode } from '../../src/domain/place.ts'
import { pointsOf } from '../../src/domain/series.ts'
import { isTotal } from '../../src/domain/unit.ts'
import type { RegionMaking } from '../../src/observations/shards.ts'
import { sumCells, type Cell } from '../series/combine.ts'
import { indexed, weightedMean } from '../promote/aggregate.ts'
import { derivedRows } from '../promote/derive.ts'
import type { IndicatorTable } from './indicator-table.ts'

/** A group of kommuner, and the fylker that it is made of, where it is whole fylker. */
export interface Region extends Group {
  readonly kommuner: readonly PlaceCode[]
  readonly fylker: readonly PlaceCode[]
}

export type TableOf = (id: string) => IndicatorTable

/** How the values of a kind of region are made of an indicator. */
export function regionMaking(indicator: Indicator, kind: GroupKind): RegionMaking {
  const { aggregation, source, unit } = indicator
  if (aggregation.kind === 'none') return 'none'
  if (kind === 'fylke' && !indicator.levels.includes('fylke')) return 'none'
  if (aggregation.kind === 'weighted-mean') return 'weighted'
  if (kind === 'fylke') return aggregation.kind === 'sum' ? 'counted' : 'source'
  return source.kind === 'derived' || isTotal(unit) ? 'counted' : 'none'
}

/** Rows of the regions, whose places are their ids; none where they cannot be made. */
export function regionRows(
  table: IndicatorTable,
  regions: readonly Region[],
  tableOf: TableOf,
): Observation[] {
  const rows = new Map<GroupKind, Region[]>()
  for (const region of regions) rows.set(region.kind, [...(rows.get(region.kind) ?? []), region])
  return [...rows].flatMap(([kind, some]) => rowsOfKind(table, kind, some, tableOf))
}

function rowsOfKind(
  table: IndicatorTable,
  kind: GroupKind,
  regions: readonly Region[],
  tableOf: TableOf,
): Observation[] {
  const { indicator } = table
  const making = regionMaking(indicator, kind)
  if (making === 'none') return []
  if (kind === 'fylke') return regions.flatMap((region) => ownRows(table, region))
  if (making === 'weighted') return weightedRows(table, regions, tableOf)
  const { source } = indicator
  if (source.kind !== 'derived') return regions.flatMap((region) => sumRows(table, region))
  const rowsOf = (id: string) => rowsOfKind(tableOf(id), kind, regions, tableOf)
  return derivedRows(source, { rowsOf })
}

/** A fylke's own, as its publisher or our promotion made them. */
function ownRows(table: IndicatorTable, region: Region): Observation[] {
  const series = table.series.get(region.code)
  return series ? rowsFrom(region, pointsOf(series).map(fetchedCell), table.periods) : []
}

/** The sum of its fylker where they all have one, else of its kommuner. */
function sumRows(table: IndicatorTable, region: Region): Observation[] {
  const cells = table.periods.map((_, i) => {
    const ofFylker = sumAt(table, region.fylker, i)
    return ofFylker?.value != null ? ofFylker : sumAt(table, region.kommuner, i)
  })
  return rowsFrom(region, cells, table.periods)
}

/** Null where there is none to add, or one has not been fetched. */
function sumAt(table: IndicatorTable, places: readonly PlaceCode[], i: number): Cell | null {
  const cells = places.map((place) => {
    const series = table.series.get(place)
    return fetchedCell({
      value: series?.values[i] ?? null,
      status: series?.statuses[i] ?? 'not-fetched',
    })
  })
  return cells.length > 0 && cells.every((cell) => cell !== null) ? sumCells(cells) : null
}

function weightedRows(
  table: IndicatorTable,
  regions: readonly Region[],
  tableOf: TableOf,
): Observation[] {
  const { aggregation } = table.indicator
  if (aggregation.kind !== 'weighted-mean') return []
  const make = weightedMean({ weights: observationsOf(tableOf(aggregation.weight)) })
  const cells = indexed(observationsOf(table))
  return regions.flatMap((region) =>
    rowsFrom(
      region,
      table.periods.map((period) => make(groupId(region), region.kommuner, period, cells) ?? null),
      table.periods,
    ),
  )
}

const observationsOf = ({ series }: IndicatorTable): Observation[] =>
  [...series].flatMap(([place, own]) =>
    levelOf(place) === 'kommune'
      ? pointsOf(own).flatMap((point) => {
          const cell = fetchedCell(point)
          return cell ? [{ place, period: point.period, ...cell }] : []
        })
      : [],
  )

/** A cell as a row of a file would have it; null where there is no row. */
function fetchedCell({
  value,
  status,
}: Pick<ReturnType<typeof pointsOf>[number], 'value' | 'status'>) {
  return status === 'not-fetched' ? null : { value, status }
}

const rowsFrom = (
  region: Group,
  cells: readonly (Cell | null)[],
  periods: readonly Period[],
): Observation[] =>
  cells.flatMap((cell, i) =>
    cell ? [{ place: groupId(region), period: periods[i] ?? '', ...cell }] : [],
  )
