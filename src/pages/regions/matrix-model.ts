/** Regions of one kind in one figure: how each lies, and which are telling. Pure. */
import { groupId, type GroupKind } from '../../domain/group-kinds.ts'
import { distanceStep, type HeatStep } from '../../domain/heat-step.ts'
import { COUNTRY, levelOf } from '../../domain/place.ts'
import type { ShownStatus } from '../../domain/series.ts'
import { toShownUnits } from '../../domain/rounding.ts'
import { spreadOf } from '../../domain/spread.ts'
import { isTotal } from '../../domain/unit.ts'
import { regionAt, unpackRegions } from '../../observations/region-series.ts'
import type { IndicatorSummary, RegionsShard } from '../../observations/shards.ts'
import type { Snapshot } from '../../observations/snapshot.ts'

export interface MatrixCell {
  readonly value: number | null
  readonly status: ShownStatus
  /** Against the country; null where there is nothing to hold it against. */
  readonly step: HeatStep | null
  /** One of the two that are farthest from the country, and clearly so. */
  readonly telling: boolean
}

export interface MatrixColumn {
  readonly summary: IndicatorSummary
  readonly period: string
  /** What is shown of the regions: their own figure, or the kommune in the middle of each. */
  readonly of: 'value' | 'middle'
  /** What they are held against: the country's figure, or the middle of all kommuner. */
  readonly country: number | null
  /** By the id of the region. */
  readonly cells: ReadonlyMap<string, MatrixCell>
}

/** A column, and its figures once they have come. */
export interface AskedColumn {
  readonly summary: IndicatorSummary
  readonly column: MatrixColumn | null
}

/** Figures that regions can be held beside each other by: not those that follow their size. */
export const isCompared = ({
  base,
  breakdown,
  levels,
  unit,
  newest,
}: Pick<IndicatorSummary, 'base' | 'breakdown' | 'levels' | 'unit' | 'newest'>): boolean =>
  !base && !breakdown && newest !== null && levels.includes('kommune') && !isTotal(unit)

interface ColumnInput {
  readonly summary: IndicatorSummary
  readonly shard: RegionsShard
  /** All places in the newest period. */
  readonly snapshot: Snapshot
  readonly kind: GroupKind
  /** Codes of the regions, in the order they are listed. */
  readonly codes: readonly string[]
}

/** Farther from the country than this share of the middle half's width is clearly so. */
const CLEARLY = 0.25

export function matrixColumn({ summary, shard, snapshot, kind, codes }: ColumnInput): MatrixColumn {
  const period = summary.newest ?? ''
  const of = shard.made[kind] === 'none' ? 'middle' : 'value'
  const kommuner = [...snapshot.values].flatMap(([code, value]) =>
    levelOf(code) === 'kommune' ? [value] : [],
  )
  const spread = spreadOf(kommuner)
  const country = of === 'value' ? (snapshot.values.get(COUNTRY) ?? null) : (spread?.middle ?? null)
  const regions = unpackRegions(shard, summary)
  const points = codes.map((code) => {
    const id = groupId({ kind, code })
    const region = regions.get(id)
    const point = region && regionAt(region, period)
    const value = point?.[of] ?? null
    // Shown figures are held against each other, so that equal ones are coloured alike.
    const units = value === null ? null : toShownUnits(value, summary.decimals)
    const against = country === null ? null : toShownUnits(country, summary.decimals)
    const distance = units === null || against === null ? null : units - against
    // What the region itself lacks says nothing of the middle of its kommuner.
    const isMiddle = of === 'middle' && value !== null
    return { id, value, status: isMiddle ? 'ok' : (point?.status ?? 'missing'), distance }
  })
  const width = spread && spread.width * 10 ** summary.decimals
  const telling = tellingDistances(points, width)
  return {
    summary,
    period,
    of,
    country,
    cells: new Map(
      points.map(({ id, value, status, distance }) => [
        id,
        {
          value,
          status,
          step: distance === null ? null : distanceStep(distance, width),
          telling: distance !== null && telling.has(distance),
        },
      ]),
    ),
  }
}

/** The highest above and the lowest below, where one alone has it and it is clear of the country. */
function tellingDistances(
  points: readonly { readonly distance: number | null }[],
  width: number | null,
): ReadonlySet<number> {
  const all = points.flatMap(({ distance }) => distance ?? [])
  const isTelling = (distance: number): boolean =>
    width !== null &&
    Math.abs(distance) >= CLEARLY * width &&
    distance !== 0 &&
    all.filter((other) => other === distance).length === 1
  const ends = [Math.max(...all, 0), Math.min(...all, 0)]
  return new Set(ends.filter(isTelling))
}
