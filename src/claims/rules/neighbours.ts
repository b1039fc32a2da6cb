import { roundTo } from '../../domain/rounding.ts'
import { isTotal } from '../../domain/unit.ts'
import type { Way } from '../../domain/way.ts'
import { wayFrom } from '../../domain/way.ts'
import { figureAmongOthers, shownAt } from '../model/subject.ts'
import { carried, unanswered, type ClaimRule } from './rule.ts'

/** Of one neighbour nobody says "the neighbours". */
const FEWEST_NEIGHBOURS = 2

const balance = (above: number, below: number): Way =>
  above > below ? 'up' : above < below ? 'down' : 'level'

/** Held against each kommune that it borders on. */
export const NEIGHBOURS: ClaimRule<'neighbours'> = {
  questions: (subject) => {
    const { summary, data } = subject
    const figure = figureAmongOthers(subject)
    if (!figure || summary.projection || isTotal(summary.unit) || data.level !== 'kommune')
      return []
    return [{ kind: 'neighbours', indicator: summary.id, periods: [figure.period], compared: null }]
  },
  answer: (key, subject) => {
    const { summary, data } = subject
    const own = shownAt(subject, key.periods[0])
    if (own === null) return unanswered('no-figure')
    const everyone = data.everyone(summary.id, key.periods[0])
    if (!everyone) return unanswered('not-at-hand')
    const ways = data.place.neighbours
      .map(({ code }) => everyone.get(code) ?? null)
      .filter((value) => value !== null)
      .map((value) => wayFrom(roundTo(value, summary.decimals), own, summary))
    // Where most have no figure, those that have one are not "the neighbours".
    if (ways.length < FEWEST_NEIGHBOURS || 2 * ways.length < data.place.neighbours.length)
      return unanswered('no-comparison')
    const above = ways.filter((way) => way === 'up').length
    const below = ways.filter((way) => way === 'down').length
    return {
      ...key,
      ...carried(subject),
      numbers: [own, above, below, ways.length],
      direction: balance(above, below),
    }
  },
}
