/** Regions beside each other: a row each, at one period and since another. Pure. */
import { changeBetween } from '../domain/change.ts'
import type { Period } from '../domain/observation.ts'
import type { RegionPoint, RegionSeries } from './region-series.ts'
import { regionAt } from './region-series.ts'
import type { IndicatorSummary, RegionMaking } from './shards.ts'

export interface RegionRow extends RegionPoint {
  /** `kostra.EKG10` */
  readonly id: string
  /** How many kommuner it has. */
  readonly of: number
  /**
   * Of the value, or of the median where there is none; null where the two periods cannot be held
   * together.
   */
  readonly change: number | null
}

export interface RegionInput {
  readonly summary: Pick<IndicatorSummary, 'breaks' | 'decimals'>
  readonly made: RegionMaking
  readonly series: ReadonlyMap<string, RegionSeries>
  /** How many kommuner each region has, by its id; in the order the regions are listed. */
  readonly members: ReadonlyMap<string, number>
}

export function regionRows(
  { summary, made, series, members }: RegionInput,
  period: Period,
  since: Period | null,
): RegionRow[] {
  return [...members].flatMap(([id, of]) => {
    const region = series.get(id)
    if (!region) return []
    const followed = made === 'none' ? region.middle : region.value
    const change = since === null ? null : changeBetween(followed, since, period, summary)
    const fair = change !== null && change.breaks.length === 0 && !change.borderChange
    return [{ ...regionAt(region, period), id, of, change: fair ? change.absolute : null }]
  })
}
