import type { Period } from '../domain/observation.ts'
import type { Level } from '../domain/place.ts'
import type { IndicatorSummary } from './shards.ts'

type Newest = Pick<IndicatorSummary, 'newest' | 'newestOf'>

/** The newest period that most places of a level have: of fylker and the country their own. */
export const newestAt = ({ newest, newestOf }: Newest, level: Level): Period | null =>
  (level === 'kommune' ? undefined : newestOf?.[level]) ?? newest

/** The indicator as it reads for places of one level: its `newest` is theirs. */
export function levelSummary(summary: IndicatorSummary, level: Level): IndicatorSummary {
  const newest = newestAt(summary, level)
  if (level === 'kommune' || newest === summary.newest) return summary
  return { ...summary, newest, level, newestOfKommuner: summary.newest }
}
