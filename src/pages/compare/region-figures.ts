/** What the charts draw of regions, and of fylker among kommuner. Pure. */
import { groupFromId } from '../../domain/group-kinds.ts'
import type { Series } from '../../domain/series.ts'
import { regionAt, unpackRegions, type RegionSeries } from '../../observations/region-series.ts'
import type { IndicatorSummary, RegionsShard } from '../../observations/shards.ts'
import { followsSize, type ComparedIndicator } from './compare-data.ts'
import type { SeriesByPlace } from './ranking-model.ts'
import type { TableCell } from './table-model.ts'

const unpacked = new WeakMap<RegionsShard, ReadonlyMap<string, RegionSeries>>()

/** The regions of a file, unpacked once. */
export function regionsOf(shard: RegionsShard, summary: IndicatorSummary) {
  const known = unpacked.get(shard) ?? unpackRegions(shard, summary)
  unpacked.set(shard, known)
  return known
}

/** A group's series; null where no figure can be made for groups of its kind. */
export function groupSeries(
  shard: RegionsShard,
  summary: IndicatorSummary,
  id: string,
): RegionSeries | null {
  const kind = groupFromId(id)?.kind
  if (!kind || shard.made[kind] === 'none') return null
  return regionsOf(shard, summary).get(id) ?? null
}

const MISSING: TableCell = { value: null, status: 'missing', rank: null }

/** A group's figure; null while its file is on its way. */
export function groupCell(
  shard: RegionsShard | undefined,
  { summary, period }: Pick<ComparedIndicator, 'summary' | 'period'>,
  id: string,
): TableCell {
  if (!summary.levels.includes('kommune')) return MISSING
  if (!shard) return null
  const region = groupSeries(shard, summary, id)
  if (!region) return MISSING
  const { value, status } = regionAt(region, period)
  return { value, status, rank: null }
}

/** The series of the groups beside those of the places. */
export function withGroups(
  places: SeriesByPlace,
  shard: RegionsShard | undefined,
  summary: IndicatorSummary,
  ids: readonly string[],
): SeriesByPlace {
  const groups = ids.flatMap((id): [string, Series][] => {
    const region = shard && groupSeries(shard, summary, id)
    return region ? [[id, region.value]] : []
  })
  return groups.length === 0 ? places : new Map([...places, ...groups])
}

/**
 * A drawn region's figure; null where it has none, or one that would hide the places' own; undefined
 * while it is on its way.
 */
export type RegionValue = (code: string, one: ComparedIndicator) => number | null | undefined

/** `cellOf`: a group's cell. Other codes are fylker, which have their figures as any place has. */
export const regionValue =
  (cellOf: (id: string, one: ComparedIndicator) => TableCell): RegionValue =>
  (code, one) => {
    if (followsSize(one.summary)) return null
    if (groupFromId(code)) return cellOf(code, one)?.value
    return one.snapshot?.values.get(code) ?? null
  }
