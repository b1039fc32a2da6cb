import { yearsBefore } from '../../domain/change.ts'
import type { Period } from '../../domain/observation.ts'
import type { PeriodKind } from '../../domain/indicator.ts'
import { currentFigure, isSignedTotal, shownAt, stepUnits, type Subject } from '../model/subject.ts'
import { carried, unanswered, type ClaimRule } from './rule.ts'

/** Two in a row is chance. */
const FEWEST_STEPS = 3

/** Periods that follow each other a year apart and share nothing. */
const YEARLY: ReadonlySet<PeriodKind> = new Set(['year', 'january-1', 'school-year'])

/** Shown units from each year to the next between the periods; null where a year is missing. */
function stepsBetween(subject: Subject, from: Period, to: Period): number[] | null {
  const steps: number[] = []
  for (let period = to; period > from; period = yearsBefore(period, 1)) {
    const [before, after] = [shownAt(subject, yearsBefore(period, 1)), shownAt(subject, period)]
    if (before === null || after === null) return null
    steps.push(stepUnits(before, after, subject.summary))
  }
  return steps
}

/** How far back every step goes the same way as the last. */
function startOf(subject: Subject, to: Period): Period {
  const { summary } = subject
  const broken = new Set(summary.breaks.map(({ period }) => period))
  let start = to
  let way = 0
  for (;;) {
    const before = yearsBefore(start, 1)
    const [older, newer] = [shownAt(subject, before), shownAt(subject, start)]
    if (older === null || newer === null || broken.has(start)) return start
    const step = Math.sign(stepUnits(older, newer, summary))
    if (step === 0 || (way !== 0 && step !== way)) return start
    way = step
    start = before
  }
}

/** Whether its years can be counted one after another. */
export const hasStreaks = ({ summary }: Subject): boolean =>
  YEARLY.has(summary.kind) &&
  !summary.projection &&
  summary.unit !== 'percent-change' &&
  !isSignedTotal(summary)

/** Growth, or decline, so many years in a row up to now. */
export const STREAK: ClaimRule<'streak'> = {
  questions: (subject) => {
    const to = hasStreaks(subject) ? currentFigure(subject)?.period : undefined
    if (to === undefined) return []
    const from = startOf(subject, to)
    const long = from <= yearsBefore(to, FEWEST_STEPS)
    return long
      ? [{ kind: 'streak', indicator: subject.summary.id, periods: [from, to], compared: null }]
      : []
  },
  answer: (key, subject) => {
    const [from, to] = key.periods
    const [first, last] = [shownAt(subject, from), shownAt(subject, to)]
    const steps = stepsBetween(subject, from, to)
    if (first === null || last === null || steps === null) return unanswered('no-figure')
    const up = steps.every((step) => step > 0)
    if (steps.length < FEWEST_STEPS || !(up || steps.every((step) => step < 0)))
      return unanswered('not-so')
    return {
      ...key,
      ...carried(subject),
      numbers: [first, last, steps.length],
      direction: up ? 'up' : 'down',
    }
  },
}
