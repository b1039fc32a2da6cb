/** Comparisons with other places that are not quite fair. */
import { rankBand } from '../../domain/rank-band.ts'
import { isTotal } from '../../domain/unit.ts'
import type { ClaimOf } from '../model/claim.ts'
import { eligibleAmong, orderOf, rankedPlaces } from '../model/ranked-places.ts'
import type { Subject } from '../model/subject.ts'
import { swingUpTo } from '../model/yearly-swing.ts'
import { lastPeriod, NONE, red, yellow, type Weakness } from './weakness.ts'

/** First among equals is not first. */
export const tied: Weakness = (claim) => {
  if (claim.kind !== 'rank' || claim.numbers[3] === 0) return NONE
  const [, rank, of, ties] = claim.numbers
  // The last of all is said to be first from the other end.
  const isExtreme = rank === 1 || rank + ties === of
  return isExtreme ? red('tied-extreme') : yellow('tied', String(ties))
}

/** A rank that moves by more than this share of the ranked places is not much of a rank. */
const FIRM_SHARE = 0.1

/** How far the rank would move if the figure swung as it usually does. */
function bandOf(claim: ClaimOf<'rank'>, subject: Subject) {
  const { summary, data } = subject
  const swing = swingUpTo(subject, lastPeriod(claim))
  const everyone = data.everyone(summary.id, claim.periods[0])
  if (swing === null || !everyone) return null
  const places = rankedPlaces(everyone, claim.compared, subject)
  const rules = {
    order: orderOf(claim.compared),
    decimals: summary.decimals,
    eligible: eligibleAmong(places, subject),
  }
  return rankBand(places, data.place.code, rules, swing)
}

export const rankMoves: Weakness = (claim, subject) => {
  if (claim.kind !== 'rank') return NONE
  const band = bandOf(claim, subject)
  if (!band) return NONE
  const [, rank, of] = claim.numbers
  const wide = band.worst - band.best > FIRM_SHARE * of || (rank === 1 && band.worst > 1)
  return wide ? yellow('rank-moves', `${band.best}–${band.worst}`) : NONE
}

/** The large have more of everything: per inhabitant would be fair. */
export const total: Weakness = (claim, { summary }) => {
  const held = claim.kind === 'rank' || claim.kind === 'comparison' || claim.kind === 'neighbours'
  return held && isTotal(summary.unit) ? red('total') : NONE
}

/** Neighbours of another kind: a town among forest kommuner. */
export const unlikeNeighbours: Weakness = (claim, { data }) => {
  if (claim.kind !== 'neighbours' || data.place.peerGroup?.kind !== 'kostra') return NONE
  const alike = new Set(data.place.peerGroup.members)
  const { neighbours } = data.place
  const like = neighbours.filter(({ code }) => alike.has(code)).length
  return 2 * like < neighbours.length ? yellow('neighbours-unlike') : NONE
}

export const peersByCentrality: Weakness = (claim, { data }) =>
  claim.kind === 'comparison' &&
  claim.compared === 'peers' &&
  data.place.peerGroup?.kind === 'centrality'
    ? yellow('peers-by-centrality')
    : NONE
