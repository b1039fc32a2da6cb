import type { Observation } from '../../src/domain/observation.ts'
import { roundTo } from '../../src/domain/rounding.ts'
import { pointsOf } from '../../src/domain/series.ts'
import type { ExactShard } from '../../src/observations/shards.ts'
import type { IndicatorTable } from './indicator-table.ts'

type Cell = Pick<Observation, 'place' | 'period' | 'value'>

/**
 * `noyaktig/<id>.json`: what pages show rounded, as it is kept: only where the two differ. `regions`
 * are rows of regions, by their ids.
 */
export function exactShard(table: IndicatorTable, regions: readonly Observation[]): ExactShard {
  const places = [...table.series].flatMap(([place, series]): Cell[] =>
    pointsOf(series).map(({ period, value }) => ({ place, period, value })),
  )
  const exact: Record<string, Record<string, number>> = {}
  for (const { place, period, value } of [...places, ...regions]) {
    if (value === null || roundTo(value, table.decimals) === value) continue
    const ofPeriod = (exact[period] ??= {})
    ofPeriod[place] = value
  }
  return exact
}
