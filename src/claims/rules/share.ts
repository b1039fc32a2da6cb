import { isTotal } from '../../domain/unit.ts'
import { ratioRange } from '../../domain/ratio-range.ts'
import {
  figureAmongOthers,
  isSignedTotal,
  shownAt,
  shownIn,
  type Subject,
} from '../model/subject.ts'
import { carried, unanswered, type ClaimRule } from './rule.ts'

/** Less than this would be said as 0,0 percent. */
const LEAST_PERCENT = 0.05

/** Percentage points that rounding may hide of a share: a tenth of it, or one of the large. */
const MOST_HIDDEN = 0.1
const MOST_HIDDEN_OF_LARGE = 1
const LARGE = 10

/** Whether the part can be told in percent: 3 of 4 tonnes, each rounded, may be anything. */
function isTold(part: number, whole: number, summary: Subject['summary']): boolean {
  const [low, high] = ratioRange(part, whole, summary)
  const most = (100 * part) / whole < LARGE ? MOST_HIDDEN : MOST_HIDDEN_OF_LARGE
  return 100 * (high - low) <= most
}

/** How much of the fylke's, or the country's, total is here. */
export const SHARE: ClaimRule<'share'> = {
  questions: (subject) => {
    const { summary, data } = subject
    const figure = figureAmongOthers(subject)
    const total = isTotal(summary.unit) && !isSignedTotal(summary) && !summary.projection
    if (!figure || !total || data.level === 'land') return []
    const wholes =
      data.level === 'kommune' ? (['fylke', 'country'] as const) : (['country'] as const)
    return wholes.map((compared) => ({
      kind: 'share',
      indicator: summary.id,
      periods: [figure.period],
      compared,
    }))
  },
  answer: (key, subject) => {
    const [period] = key.periods
    const part = shownAt(subject, period)
    if (part === null) return unanswered('no-figure')
    const whole = shownIn(subject.series[key.compared], period, subject.summary)
    if (whole === null || whole <= 0) return unanswered('no-comparison')
    // A kommune that is all of its fylke, or has nothing, has no part to speak of.
    if ((100 * part) / whole < LEAST_PERCENT || part >= whole) return unanswered('not-so')
    if (!isTold(part, whole, subject.summary)) return unanswered('no-comparison')
    return { ...key, ...carried(subject), numbers: [part, whole], direction: null }
  },
}
