import type { Period } from '../../domain/observation.ts'
import { roundTo, toShownUnits } from '../../domain/rounding.ts'
import { currentFigure, isWhole, measuredAlike, shownAt, type Subject } from '../model/subject.ts'
import { carried, unanswered, type ClaimRule } from './rule.ts'

/** The highest of a handful is no record. */
const FEWEST_FIGURES = 8

/** Shown figures from one period up to, and not with, another. */
const before = ({ figures, summary }: Subject, from: Period, to: Period): number[] =>
  figures
    .filter(({ period }) => period >= from && period < to)
    .map(({ value }) => roundTo(value, summary.decimals))

/** The highest, or the lowest, in as long as it has been measured so. */
export const RECORD: ClaimRule<'record'> = {
  questions: (subject) => {
    const to = subject.summary.projection ? undefined : currentFigure(subject)?.period
    const from = to === undefined ? undefined : measuredAlike(subject, to)[0]?.period
    if (to === undefined || from === undefined || from >= to) return []
    return (['highest', 'lowest'] as const).map((compared) => ({
      kind: 'record',
      indicator: subject.summary.id,
      periods: [from, to],
      compared,
    }))
  },
  answer: (key, subject) => {
    const [from, to] = key.periods
    const own = shownAt(subject, to)
    if (own === null || shownAt(subject, from) === null || !isWhole(subject, from, to))
      return unanswered('no-figure')
    const earlier = before(subject, from, to)
    if (earlier.length + 1 < FEWEST_FIGURES) return unanswered('no-comparison')
    const highest = key.compared === 'highest'
    const next = highest ? Math.max(...earlier) : Math.min(...earlier)
    const { decimals } = subject.summary
    const ahead = toShownUnits(own, decimals) - toShownUnits(next, decimals)
    if (highest ? ahead <= 0 : ahead >= 0) return unanswered('not-so')
    return {
      ...key,
      ...carried(subject),
      numbers: [own, next],
      direction: highest ? 'up' : 'down',
    }
  },
}
