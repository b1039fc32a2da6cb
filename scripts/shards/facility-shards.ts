import type { PlaceCode } from '../../src/domain/place.ts'
import type { FacilitiesShard } from '../../src/observations/shards.ts'
import type { FacilityRow } from '../facilities/facility-rows.ts'

/**
 * `anlegg/<id>/<code>.json` for every place with a facility: each with its newest figure, those that
 * still report first, the largest of them first.
 */
export function facilityShards(
  id: string,
  rows: readonly FacilityRow[],
): Map<string, FacilitiesShard> {
  const byPlace = new Map<PlaceCode, Map<string, FacilityRow>>()
  for (const row of rows) {
    const own = byPlace.get(row.place) ?? new Map<string, FacilityRow>()
    if ((own.get(row.name)?.period ?? '') < row.period) own.set(row.name, row)
    byPlace.set(row.place, own)
  }
  return new Map(
    [...byPlace].map(([place, own]) => [
      `anlegg/${id}/${place}.json`,
      [...own.values()]
        .sort((a, b) => (a.period === b.period ? b.value - a.value : a.period < b.period ? 1 : -1))
        .map(({ name, period, value }) => ({ name, period, value })),
    ]),
  )
}
