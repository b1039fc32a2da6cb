import type { KeyOf } from '../model/claim.ts'
import { shownFigure } from '../../domain/shown-figure.ts'
import { currentFigure, shownAt, type Subject } from '../model/subject.ts'
import { carried, unanswered, type ClaimRule } from './rule.ts'

function question(subject: Subject): KeyOf<'crossing'>[] {
  const { summary, series, figures, data } = subject
  const first = figures[0]?.period
  const last = (summary.projection ? figures.at(-1) : currentFigure(subject))?.period
  if (!summary.milestone || !series.place || first === undefined || last === undefined) return []
  const { value: milestone } = summary.milestone
  const known = summary.projection && data.seriesOf(summary.projection.of).place
  const seen = known && shownFigure(known)?.period
  const since = figures[figures.findLastIndex(({ value }) => value <= milestone) + 1]
  const ask = (from: string, compared: 'crossed' | 'not-yet'): KeyOf<'crossing'>[] => [
    { kind: 'crossing', indicator: summary.id, periods: [from, last], compared },
  ]
  // What has come about already is not foretold.
  if (since && seen !== undefined && since.period <= seen) return []
  return since ? ask(since.period, 'crossed') : ask(first, 'not-yet')
}

/**
 * That a figure has been above its milestone since a period, or below it all the time: just as many
 * are neither more nor fewer. The figures are taken as exactly as we have them, not as they are
 * shown: 0,998 is not 1.
 */
export const CROSSING: ClaimRule<'crossing'> = {
  questions: question,
  answer: (key, subject) => {
    const { milestone } = subject.summary
    const [from, to] = key.periods
    const value = shownAt(subject, to)
    if (!milestone || value === null || shownAt(subject, from) === null)
      return unanswered('no-figure')
    const crossed = key.compared === 'crossed'
    const holds = subject.figures
      .filter(({ period }) => period >= from && period <= to)
      .every((figure) =>
        crossed ? figure.value > milestone.value : figure.value < milestone.value,
      )
    if (!holds) return unanswered('not-so')
    return {
      ...key,
      ...carried(subject),
      numbers: [value, milestone.value],
      direction: crossed ? 'up' : 'down',
    }
  },
}
