import { fylkeOf, levelOf, type PlaceCode } from '../../domain/place.ts'
import { rankOf, type RankOrder } from '../../domain/rank.ts'
import { eligiblePlaces } from '../../observations/eligible-places.ts'
import { isTotal } from '../../domain/unit.ts'
import type { RankedAmong } from '../model/claim.ts'
import type { Everyone } from '../model/claim-data.ts'
import {
  carried,
  currentFigure,
  shownAt,
  unanswered,
  type ClaimRule,
  type Subject,
} from './subject.ts'

/** To be first of a few that happen to have figures is no news. */
const FEWEST_RANKED = 5

export const orderOf = (among: RankedAmong): RankOrder =>
  among.endsWith('highest-first') ? 'highest-first' : 'lowest-first'

const isWithinFylke = (among: RankedAmong): boolean => among.startsWith('fylke')

/** Places of one level and fylke, found once: the rule, the light and the sentence all ask. */
const RANKED = new WeakMap<Everyone, Map<string, Everyone>>()

/** Places of the same level, or of the same fylke, with their figures. */
export function rankedPlaces(everyone: Everyone, among: RankedAmong, { data }: Subject): Everyone {
  const fylke = isWithinFylke(among) ? fylkeOf(data.place.code) : ''
  const key = `${data.level} ${fylke}`
  const known = RANKED.get(everyone) ?? new Map<string, Everyone>()
  RANKED.set(everyone, known)
  const isAmong = (code: PlaceCode) => levelOf(code) === data.level && code.startsWith(fylke)
  const places = known.get(key) ?? new Map([...everyone].filter(([code]) => isAmong(code)))
  known.set(key, places)
  return places
}

/** Those of the places that are large enough for a fair rank. */
export function eligibleFor(places: Iterable<PlaceCode>, subject: Subject): Set<PlaceCode> {
  const { summary, data } = subject
  const base = summary.minimumBase && data.indicators.get(summary.minimumBase.indicator)
  const sizes = base?.newest ? data.everyone(base.id, base.newest) : null
  return eligiblePlaces(places, summary, sizes && { values: sizes })
}

/** A total grows with the place, so its rank says only how large the place is. */
export const RANK: ClaimRule<'rank'> = {
  questions: (subject) => {
    const { summary, data } = subject
    const figure = currentFigure(subject)
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
      eligible: eligibleFor(places.keys(), subject),
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
