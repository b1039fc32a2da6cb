import type { Period } from '../../domain/observation.ts'
import { at, hasFigure, pointsOf, type Series } from '../../domain/series.ts'

/**
 * First and last period between two figures in which the borders were others, so that no change is
 * told of; null where it is one of the two that is not there.
 */
export function bordersBetween(
  series: Series,
  since: Period,
  period: Period,
): readonly [Period, Period] | null {
  const [from = '', to = ''] = [since, period].toSorted()
  if (!hasFigure(at(series, from)) || !hasFigure(at(series, to))) return null
  const other = pointsOf(series).filter(
    (point) => point.status === 'border-change' && point.period > from && point.period < to,
  )
  const [first, last] = [other[0], other.at(-1)]
  return first && last ? [first.period, last.period] : null
}
