import { holderOf } from '../../src/domain/duty.ts'
import { memberSpread } from '../../src/domain/member-spread.ts'
import { GROUP_KINDS, groupId, type GroupKind } from '../../src/domain/group-kinds.ts'
import { groupCodeOf } from '../../src/domain/place-groups.ts'
import { LANDSDELER } from '../../src/domain/landsdel.ts'
import { SIZE_CLASSES } from '../../src/domain/size-class.ts'
import type { Observation } from '../../src/domain/observation.ts'
import type { PlaceCode } from '../../src/domain/place.ts'
import { at, type Point, type Series, type ShownStatus } from '../../src/domain/series.ts'
import { packRegions, type RegionSeries } from '../../src/observations/region-series.ts'
import type { GroupsShard, RegionsShard } from '../../src/observations/shards.ts'
import type { IndicatorTable } from './indicator-table.ts'
import { newestPeriod } from './newest-period.ts'
import { regionMaking, type Region } from './region-values.ts'

/** Newest inhabitants by kommune: what size classes are made of. */
export function populationOf(
  tables: readonly IndicatorTable[],
): ReadonlyMap<PlaceCode, number | null> {
  const holder = holderOf(
    'population',
    tables.map(({ indicator }) => indicator),
  )
  const table = tables.find(({ id }) => id === holder?.id)
  const period = table ? newestPeriod(table) : null
  if (!table || period === null) return new Map()
  return new Map([...table.series].map(([code, series]) => [code, at(series, period).value]))
}

/** Every region, kind by kind, each in the order that its kind is listed in. */
export function regionsOf(groups: GroupsShard): Region[] {
  const codes: Readonly<Record<GroupKind, readonly string[]>> = {
    landsdel: LANDSDELER.map(({ code }) => code),
    fylke: [...new Set(groups.kommuner.map(({ fylke }) => fylke))].toSorted(),
    sentralitet: groups.centrality.map(({ code }) => code),
    kostra: groups.kostra.map(({ code }) => code),
    storrelse: SIZE_CLASSES.map(({ code }) => code),
    region: groups.regions.map(({ code }) => code),
  }
  return GROUP_KINDS.flatMap((kind) =>
    codes[kind].map((code) => ({
      kind,
      code,
      kommuner: groups.kommuner
        .filter((one) => groupCodeOf(one, kind) === code)
        .map((one) => one.code),
      fylker:
        kind === 'landsdel' ? (LANDSDELER.find((one) => one.code === code)?.fylker ?? []) : [],
    })),
  )
}

/** `regioner/<id>.json`; `observations` are the regions' rows, see `region-values.ts`. */
export function regionsShard(
  table: IndicatorTable,
  regions: readonly Region[],
  observations: readonly Observation[],
): RegionsShard {
  const made = GROUP_KINDS.map((kind) => [kind, regionMaking(table.indicator, kind)] as const)
  const rows = new Map<string, Map<string, Point>>()
  for (const row of observations)
    rows.set(row.place, (rows.get(row.place) ?? new Map()).set(row.period, row))
  return {
    regions: regions.map(groupId),
    series: packRegions(
      regions.map((region) => seriesOf(table, region, rows.get(groupId(region)))),
      table,
    ),
    made: Object.fromEntries(made) as RegionsShard['made'],
  }
}

function seriesOf(
  { periods, series }: IndicatorTable,
  region: Region,
  rows: ReadonlyMap<string, Point> | undefined,
): RegionSeries {
  const members = region.kommuner.map((code) => series.get(code))
  const spreads = periods.map((_, i) =>
    memberSpread(members.map((member) => member?.values[i] ?? null)),
  )
  const plain = (values: readonly (number | null)[]): Series => ({
    periods,
    values,
    statuses: values.map((value): ShownStatus => (value === null ? 'missing' : 'ok')),
  })
  return {
    value: {
      periods,
      values: periods.map((period) => rows?.get(period)?.value ?? null),
      statuses: periods.map((period) => rows?.get(period)?.status ?? 'not-fetched'),
    },
    low: plain(spreads.map(({ low }) => low)),
    middle: plain(spreads.map(({ middle }) => middle)),
    high: plain(spreads.map(({ high }) => high)),
    count: plain(spreads.map(({ count }) => count)),
  }
}
