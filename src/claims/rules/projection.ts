import type { Figure } from '../../domain/series.ts'
import { shownFigure } from '../../domain/shown-figure.ts'
import { wayFrom } from '../../domain/way.ts'
import { shownAt, shownIn, type Subject } from '../model/subject.ts'
import { carried, unanswered, type ClaimRule } from './rule.ts'

/** Years ahead that people plan for; the projection's own last period is asked about too. */
const HORIZON = '2040'

/** What is known today of what is foretold. */
function knownFigure({ summary, data }: Subject): Figure | null {
  const known = summary.projection && data.indicators.get(summary.projection.of)
  return known ? shownFigure(data.seriesOf(known.id).place) : null
}

/**
 * What the projection says of a time ahead, from the newest figure that is known: the first period
 * of a projection was foretold too, and may have turned out otherwise.
 */
export const PROJECTION: ClaimRule<'projection'> = {
  questions: (subject) => {
    const { summary, figures } = subject
    const from = knownFigure(subject)?.period
    const last = figures.at(-1)?.period
    if (from === undefined || last === undefined) return []
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
    const { summary, data } = subject
    if (!summary.projection) return unanswered('no-indicator')
    const known = data.seriesOf(summary.projection.of).place
    const from = shownIn(known, key.periods[0], summary)
    const to = shownAt(subject, key.periods[1])
    if (from === null || to === null) return unanswered('no-figure')
    return {
      ...key,
      ...carried(subject),
      numbers: [from, to],
      direction: wayFrom(from, to, summary),
    }
  },
}
