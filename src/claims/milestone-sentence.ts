import { crossingOf } from '../domain/crossing.ts'
import type { Series } from '../domain/series.ts'
import type { IndicatorSummary } from '../observations/shards.ts'

/**
 * When the place passed the indicator's milestone, or that it has not: empty when the indicator
 * has none or the place no figures. `period` writes a period code in words.
 */
export function milestoneSentence(
  { milestone }: Pick<IndicatorSummary, 'milestone'>,
  series: Series | undefined,
  period: (code: string) => string,
): string {
  if (!milestone || !series) return ''
  const crossing = crossingOf(series, milestone.value)
  switch (crossing.kind) {
    case 'no-figures':
      return ''
    case 'not-yet':
      return milestone.ahead
    case 'always':
      return milestone.always.replace('{period}', period(crossing.since))
    case 'crossed':
      return milestone.passed.replace('{period}', period(crossing.period))
  }
}
