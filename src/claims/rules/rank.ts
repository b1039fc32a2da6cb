import { FEWEST_RANKED, rankOf } from '../../domain/rank.ts'
import { isTotal } from '../../domain/unit.ts'
import { eligibleAmong, orderOf, rankedPlaces } from '../model/ranked-places.ts'
import { figureAmongOthers, shownAt } from '../model/subject.ts'
import { carried, unanswered, type ClaimRule } from './rule.ts'

/** A total grows with the place, so its rank says only how large the place is. */
export const RANK: ClaimRule<'rank'> = {
  questions: (subject) => {
    const { summary, data } = subject
    const figure = figureAmongOthers(subject)
    if (!figure || summary.projection || isTotal(summary.unit) || data.level === 'land') return []
    const scopes =
      data.level === 'kommune' ? (['country', 'fylke'] as const) : (['country'] as const)
    return scopes.flatMap((scope) =>
      (['highest-first', 'lowest-first'] as const).map((order) => ({
        kind: 'rank',
        indicator: summary.id,
        periods: [figure.period],
        compared: `${scope}-${order}` as const,
      })),
    )
  },
  answer: (key, subject) => {
    const { summary, data } = subject
    const own = shownAt(subject, key.periods[0])
    if (own === null) return unanswered('no-figure')
    const everyone = data.everyone(summary.id, key.periods[0])
    if (!everyone) return unanswered('not-at-hand')
    const places = rankedPlaces(everyone, key.compared, subject)
    const order = orderOf(key.compared)
    const rank = rankOf(places, data.place.code, {
      order,
      decimals: summary.decimals,
      eligible: eligibleAmong(places, subject),
    })
    // Where most have no figure, to be ahead of those that have one says nothing.
    if (!rank || rank.of < FEWEST_RANKED || 2 * rank.of < places.size)
      return unanswered('no-comparison')
    return {
      ...key,
      ...carried(subject),
      numbers: [own, rank.rank, rank.of, rank.tied],
      direction: order === 'highest-first' ? 'up' : 'down',
    }
  },
}
