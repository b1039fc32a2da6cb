import { yearsBefore } from '../../domain/change.ts'
import { periodPosition } from '../../domain/period-text.ts'
import type { Period } from '../../domain/observation.ts'
import { wayFrom } from '../../domain/way.ts'
import {
  currentFigure,
  isSignedTotal,
  measuredAlike,
  shownAt,
  type Subject,
} from '../model/subject.ts'
import { carried, unanswered, type ClaimRule } from './rule.ts'

const SPANS = [1, 5, 10]
/** Elections come every fourth year. */
const ELECTION_SPANS = [4, 12]

/** A span longer than this is history. */
const LONGEST_SPAN = 20

/** A growth figure is a change already; windows of years that overlap share most of what they count. */
function spansOf({ summary }: Subject): readonly number[] {
  if (summary.projection || summary.unit === 'percent-change' || isSignedTotal(summary)) return []
  if (summary.kind === 'election') return ELECTION_SPANS
  return SPANS.filter((years) => years >= (summary.windowYears ?? 1))
}

/** The first figure measured as the newest one is: where the series can begin to be told. */
function beginning(subject: Subject, to: Period): Period[] {
  const { windowYears = 1 } = subject.summary
  const first = measuredAlike(subject, to)[0]?.period
  if (first === undefined) return []
  const years = periodPosition(to) - periodPosition(first)
  const whole = Number.isInteger(years) && years >= Math.max(2, windowYears)
  return whole && years <= LONGEST_SPAN ? [first] : []
}

/** How the figure has moved over one, five and ten years, and as far back as it is told. */
export const CHANGE: ClaimRule<'change'> = {
  questions: (subject) => {
    const to = currentFigure(subject)?.period
    const spans = spansOf(subject)
    if (to === undefined || spans.length === 0) return []
    const starts = [...spans.map((years) => yearsBefore(to, years)), ...beginning(subject, to)]
    return [...new Set(starts)]
      .filter((from) => shownAt(subject, from) !== null)
      .map((from) => ({
        kind: 'change',
        indicator: subject.summary.id,
        periods: [from, to],
        compared: null,
      }))
  },
  answer: (key, subject) => {
    const [from, to] = [shownAt(subject, key.periods[0]), shownAt(subject, key.periods[1])]
    if (from === null || to === null) return unanswered('no-figure')
    return {
      ...key,
      ...carried(subject),
      numbers: [from, to],
      direction: wayFrom(from, to, subject.summary),
    }
  },
}
