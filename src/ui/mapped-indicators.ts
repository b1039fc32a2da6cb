import type { IndicatorSummary } from '../observations/shards.ts'

/** Whether there is anything of the indicator to draw on a map. */
export const canBeMapped = (summary: IndicatorSummary): boolean =>
  !summary.base &&
  !summary.breakdown &&
  summary.newest !== null &&
  summary.levels.some((level) => level !== 'land')
