import { wayFrom } from '../../domain/way.ts'
import { shownAt } from '../model/subject.ts'
import { carried, unanswered, type ClaimRule } from './rule.ts'

/** Years ahead that people plan for; the projection's own last period is asked about too. */
const HORIZON = '2040'

/** What the projection says of a time ahead, from its own first period. */
export const PROJECTION: ClaimRule<'projection'> = {
  questions: ({ summary, figures }) => {
    const from = figures[0]?.period
    const last = figures.at(-1)?.period
    if (!summary.projection || from === undefined || last === undefined) return []
    const ahead = figures.some(({ period }) => period === HORIZON) ? [HORIZON] : []
    return [...new Set([...ahead, last])]
      .filter((to) => to > from)
      .map((to) => ({
        kind: 'projection',
        indicator: summary.id,
        periods: [from, to],
        compared: null,
      }))
  },
  answer: (key, subject) => {
    if (!subject.summary.projection) return unanswered('no-indicator')
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
