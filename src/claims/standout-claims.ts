/** What a place's first screen says is special there: where it differs most from its peers. */
import type { ThemeId } from '../domain/indicator.ts'
import { isOld } from '../domain/age.ts'
import { levelOf, type Level, type PlaceCode } from '../domain/place.ts'
import { chosenStandouts, isFar, standingAmong, type Standing } from '../domain/standout.ts'
import { isTotal } from '../domain/unit.ts'
import { eligiblePlaces } from '../observations/eligible-places.ts'
import type { IndicatorSummary } from '../observations/shards.ts'
import type { ClaimOf } from './model/claim.ts'
import type { ClaimData, Everyone } from './model/claim-data.ts'
import { lightOf } from './light.ts'
import { makeClaim } from './rules/index.ts'
import { valenceOf, type Valence } from './valence.ts'

export interface StandoutClaim {
  readonly claim: ClaimOf<'comparison'>
  readonly standing: Standing
  readonly valence: Valence
  readonly theme: ThemeId
  /** It can be said with a reservation only. */
  readonly reserved: boolean
}

/** The places of each level that are large enough, found once for all places that are held up to them. */
const LARGE = new WeakMap<Everyone, Map<Level, ReadonlySet<PlaceCode>>>()

function largeEnough(values: Everyone, summary: IndicatorSummary, data: ClaimData) {
  const known = LARGE.get(values) ?? new Map<Level, ReadonlySet<PlaceCode>>()
  LARGE.set(values, known)
  const found = known.get(data.level) ?? eligibleOf(values, summary, data)
  known.set(data.level, found)
  return found
}

function eligibleOf(values: Everyone, summary: IndicatorSummary, data: ClaimData) {
  const base = summary.minimumBase && data.indicators.get(summary.minimumBase.indicator)
  const sizes = base?.newest ? data.everyone(base.id, base.newest) : null
  const alike = [...values.keys()].filter((code) => levelOf(code) === data.level)
  return eligiblePlaces(alike, summary, sizes && { values: sizes })
}

/** How the newest figure lies among the peers'; only of places that are large enough for a rank. */
function standingOf(summary: IndicatorSummary, data: ClaimData): Standing | null {
  const { place } = data
  const values = summary.newest === null ? null : data.everyone(summary.id, summary.newest)
  const value = values?.get(place.code) ?? null
  if (!values || value === null) return null
  const eligible = largeEnough(values, summary, data)
  if (!eligible.has(place.code)) return null
  const peers = (place.peerGroup?.members ?? []).filter((code) => eligible.has(code))
  return standingAmong(
    value,
    peers.map((code) => values.get(code) ?? null),
  )
}

/** What we ask readers to look up at the source before they use it, we do not put first ourselves. */
const DOUBTED = 'unlikely-step'

function standoutOf(summary: IndicatorSummary, data: ClaimData): StandoutClaim[] {
  const { newest } = summary
  if (newest === null || isTotal(summary.unit) || isOld(newest, summary)) return []
  const standing = standingOf(summary, data)
  if (!standing || !isFar(standing)) return []
  const claim = makeClaim(
    { kind: 'comparison', indicator: summary.id, periods: [newest], compared: 'peers' },
    data,
  )
  if (claim.kind !== 'comparison' || claim.direction === 'level') return []
  const light = lightOf(claim, data)
  if (light.colour === 'red' || light.reasons.some(({ code }) => code === DOUBTED)) return []
  const valence = valenceOf(claim, summary.direction)
  const reserved = light.colour === 'yellow'
  return [{ claim, standing, valence, theme: summary.theme, reserved }]
}

/**
 * At most five comparisons with the peers' middle, furthest from it first: both to the place's
 * credit and not, where there are both, and no more than two of a theme. Old figures, totals and
 * figures that we doubt stand out of nothing. Empty for the country, and where the peers are too few.
 */
export const standoutClaims = (data: ClaimData): readonly StandoutClaim[] =>
  chosenStandouts([...data.indicators.values()].flatMap((summary) => standoutOf(summary, data)))
