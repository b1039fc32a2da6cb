import { crossingOf } from '../domain/crossing.ts'
import { figuresOf, newest, type Series } from '../domain/series.ts'
import type { IndicatorSummary } from '../observations/shards.ts'

/**
 * When the place passed the indicator's milestone, or that it has not: empty when the indicator
 * has none or the place no figures. A place that has been above, below and above again has no one
 * year, and is said to be about there. `period` writes a period code in words.
 */
export function milestoneSentence(
  { milestone }: Pick<IndicatorSummary, 'milestone'>,
  series: Series | undefined,
  period: (code: string) => string,
): string {
  if (!milestone || !series) return ''
  const crossing = crossingOf(series, milestone.value)
  const first = figuresOf(series).find(({ value }) => value > milestone.value)
  const say = (sentence: string, code: string) => sentence.replace('{period}', period(code))
  switch (crossing.kind) {
    case 'no-figures':
      return ''
    case 'not-yet':
      return first ? say(milestone.wavering, first.period) : milestone.ahead
    case 'always':
      return say(milestone.always, crossing.since)
    case 'crossed':
      if (first && first.period < crossing.period) return say(milestone.wavering, first.period)
      // With the newest figure: it has not been so since.
      return crossing.period === newest(series)?.period
        ? say(milestone.now ?? milestone.passed, crossing.period)
        : say(milestone.passed, crossing.period)
  }
}
