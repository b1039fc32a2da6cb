import type { Level } from '../domain/place.ts'
import type { ShownStatus } from '../domain/series.ts'
import type { IndicatorSummary } from '../observations/shards.ts'
import type { Dictionary } from '../text/nb.ts'

/** Why there is no figure, for a place of this level. */
export function reasonFor(
  status: ShownStatus,
  level: Level,
  summary: Pick<IndicatorSummary, 'noAggregate'>,
  text: Dictionary,
): string {
  if (level === 'kommune') return text.statusReason[status]
  if (summary.noAggregate) return summary.noAggregate
  return status === 'border-change' ? text.aggregateBorderChange : text.statusReason[status]
}

/** What can be done about a figure that is not there; empty when nothing can. */
export function remedyFor(status: ShownStatus, text: Dictionary): string {
  if (status === 'missing' || status === 'suppressed' || status === 'border-change')
    return text.statusRemedy[status]
  return ''
}
