/** Which places a rank is among, and which of them it is fair to rank: for rule, light and sentence. */
import { fylkeOf, levelOf, type PlaceCode } from '../../domain/place.ts'
import type { RankOrder } from '../../domain/rank.ts'
import { eligiblePlaces } from '../../observations/eligible-places.ts'
import type { RankedAmong } from './claim.ts'
import type { Everyone } from './claim-data.ts'
import type { Subject } from './subject.ts'

export const orderOf = (among: RankedAmong): RankOrder =>
  among.endsWith('highest-first') ? 'highest-first' : 'lowest-first'

export const isWithinFylke = (among: RankedAmong): boolean => among.startsWith('fylke')

/** What is ranked, of one place. */
type Ranked = Pick<Subject, 'summary' | 'data'>

/** Places of one level and fylke, found once: the rule, the light and the sentence all ask. */
const RANKED = new WeakMap<Everyone, Map<string, Everyone>>()

/** Places of the same level, or of the same fylke, with their figures. */
export function rankedPlaces(everyone: Everyone, among: RankedAmong, { data }: Ranked): Everyone {
  const fylke = isWithinFylke(among) ? fylkeOf(data.place.code) : ''
  const key = `${data.level} ${fylke}`
  const known = RANKED.get(everyone) ?? new Map<string, Everyone>()
  RANKED.set(everyone, known)
  const isAmong = (code: PlaceCode) => levelOf(code) === data.level && code.startsWith(fylke)
  const places = known.get(key) ?? new Map([...everyone].filter(([code]) => isAmong(code)))
  known.set(key, places)
  return places
}

/** Whether the place is large enough for a fair rank. */
export const isEligible = (place: PlaceCode, ranked: Ranked): boolean =>
  eligibleOf([place], ranked).has(place)

/** Found once, as the places are. */
const ELIGIBLE = new WeakMap<Everyone, ReadonlySet<PlaceCode>>()

/** Those of `rankedPlaces` that are large enough for a fair rank. */
export function eligibleAmong(places: Everyone, ranked: Ranked): ReadonlySet<PlaceCode> {
  const eligible = ELIGIBLE.get(places) ?? eligibleOf(places.keys(), ranked)
  ELIGIBLE.set(places, eligible)
  return eligible
}

function eligibleOf(places: Iterable<PlaceCode>, { summary, data }: Ranked): Set<PlaceCode> {
  const base = summary.minimumBase && data.indicators.get(summary.minimumBase.indicator)
  const sizes = base?.newest ? data.everyone(base.id, base.newest) : null
  return eligiblePlaces(places, summary, sizes && { values: sizes })
}
