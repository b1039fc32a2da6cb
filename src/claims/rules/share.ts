import { isTotal } from '../comparison-sentence.ts'
import {
  carried,
  currentFigure,
  isSignedTotal,
  shownAt,
  shownIn,
  unanswered,
  type ClaimRule,
} from './subject.ts'

/** Less than this would be said as 0,0 percent. */
const LEAST_PERCENT = 0.05

/** How much of the fylke's, or the country's, total is here. */
export const SHARE: ClaimRule<'share'> = {
  questions: (subject) => {
    const { summary, data } = subject
    const figure = currentFigure(subject)
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
    return { ...key, ...carried(subject), numbers: [part, whole], direction: null }
  },
}
