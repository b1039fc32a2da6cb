/** Regions of a kind as rows of the map's list, in its period and since the one it is compared with. */
import { groupId, type GroupKind } from '../../domain/group-kinds.ts'
import { compareNames } from '../../domain/name-order.ts'
import { groupCodeOf, type KommuneGroups } from '../../domain/place-groups.ts'
import { regionRows, type RegionRow } from '../../observations/region-rows.ts'
import { unpackRegions } from '../../observations/region-series.ts'
import type { IndicatorSummary, RegionMaking, RegionsShard } from '../../observations/shards.ts'
import type { NamedGroup } from '../../ui/group-names.ts'
import type { MapSelection } from './map-selection.ts'

export interface ListedRegion extends RegionRow {
  readonly code: string
  readonly name: string
  /** What rows are sorted by: the region's value, or the median where regions have none. */
  readonly shown: number | null
}

interface RegionsOf {
  readonly shard: RegionsShard
  readonly summary: IndicatorSummary
  readonly kommuner: readonly KommuneGroups[]
  readonly kind: GroupKind
  /** Those of the kind. */
  readonly named: readonly NamedGroup[]
  readonly made: RegionMaking
}

type Asked = Pick<MapSelection, 'period' | 'since' | 'sort' | 'descending'>

/** The kind's regions; by value with those that have none last, or in the order they are named in. */
export function listedRegions(of: RegionsOf, asked: Asked): ListedRegion[] {
  const { shard, summary, kommuner, kind, named, made } = of
  const { period, since } = asked
  const series = unpackRegions(shard, summary)
  const membersOf = (code: string) =>
    kommuner.filter((kommune) => groupCodeOf(kommune, kind) === code).length
  const members = new Map(named.map(({ code }) => [groupId({ kind, code }), membersOf(code)]))
  const known = new Map(named.map((group) => [groupId(group), group]))
  const rows = regionRows({ summary, made, series, members }, period, earlier(since, period))
  const listed = rows.flatMap((row) => {
    const group = known.get(row.id)
    const shown = made === 'none' ? row.middle : row.value
    return group ? { ...row, code: group.code, name: group.name, shown } : []
  })
  return sorted(listed, asked)
}

/** A period to count from; null where it is the same, or later. */
const earlier = (since: string, period: string): string | null => (since < period ? since : null)

function sorted(rows: readonly ListedRegion[], { sort, descending }: Asked): ListedRegion[] {
  const turn = descending ? -1 : 1
  return rows.toSorted((a, b) => {
    const byName = compareNames(a.name, b.name)
    if (sort === 'sted') return turn * byName
    if (a.shown === null || b.shown === null)
      return Number(a.shown === null) - Number(b.shown === null) || byName
    return turn * (a.shown - b.shown) || byName
  })
}
