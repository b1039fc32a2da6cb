import { isTotal } from '../../domain/unit.ts'
import type { ComparedWith } from '../../domain/peers.ts'
import { wayFrom } from '../../domain/way.ts'
import { figureAmongOthers, shownAt, shownIn } from '../model/subject.ts'
import { carried, unanswered, type ClaimRule } from './rule.ts'

const WITH: readonly ComparedWith[] = ['country', 'fylke', 'peers']

/** Held against the country, the fylke and the middle of its peers, in the same period. */
export const COMPARISON: ClaimRule<'comparison'> = {
  questions: (subject) => {
    const { summary, data } = subject
    const figure = figureAmongOthers(subject)
    if (!figure || summary.projection || isTotal(summary.unit) || data.level === 'land') return []
    return WITH.map((compared) => ({
      kind: 'comparison',
      indicator: summary.id,
      periods: [figure.period],
      compared,
    }))
  },
  answer: (key, subject) => {
    const [period] = key.periods
    const own = shownAt(subject, period)
    if (own === null) return unanswered('no-figure')
    const other = shownIn(subject.series[key.compared], period, subject.summary)
    if (other === null) return unanswered('no-comparison')
    return {
      ...key,
      ...carried(subject),
      numbers: [own, other],
      direction: wayFrom(other, own, subject.summary),
    }
  },
}
