import { currentFigure, shownAt } from '../model/subject.ts'
import { carried, unanswered, type ClaimRule } from './rule.ts'

/** What the figure is. */
export const LEVEL: ClaimRule<'level'> = {
  questions: (subject) => {
    const { projection, besideOthersOnly } = subject.summary
    const figure = projection || besideOthersOnly ? null : currentFigure(subject)
    return figure
      ? [{ kind: 'level', indicator: subject.summary.id, periods: [figure.period], compared: null }]
      : []
  },
  answer: (key, subject) => {
    const value = shownAt(subject, key.periods[0])
    if (value === null) return unanswered('no-figure')
    return { ...key, ...carried(subject), numbers: [value], direction: null }
  },
}
