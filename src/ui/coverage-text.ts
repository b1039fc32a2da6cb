import type { IndicatorSummary } from '../observations/shards.ts'
import type { Dictionary } from '../text/nb.ts'
import { writer } from './figure-text.ts'

/** How many kommuner have a figure in their newest period; null of an indicator without any. */
export function coverageText(summary: IndicatorSummary, text: Dictionary): string | null {
  const { coverage, kommuner, newestOfKommuner } = summary
  const newest = newestOfKommuner ?? summary.newest
  if (newest === null) return null
  return text.detail.coverage(coverage, kommuner, writer(summary, text.language).period(newest))
}
