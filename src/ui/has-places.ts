import type { IndicatorSummary } from '../observations/shards.ts'

/** Whether kommuner or fylker have figures of it to map and compare: not a base or a breakdown. */
export const hasPlaces = (summary: IndicatorSummary): boolean =>
  !summary.base &&
  !summary.breakdown &&
  summary.newest !== null &&
  summary.levels.some((level) => level !== 'land')
