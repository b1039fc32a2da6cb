/** What a place's first screen says is special there: where it differs most from its peers. */
import type { ThemeId } from '../domain/indicator.ts'
import { isOld } from '../domain/age.ts'
import { levelOf, type Level, type PlaceCode } from '../domain/place.ts'
import {
  chosenStandouts,
  fewOfEachTheme,
  isFar,
  standingAmong,
  type Standing,
} from '../domain/standout.ts'
import { isTotal } from '../domain/unit.ts'
import { eligiblePlaces } from '../observations/eligible-places.ts'
import type { IndicatorSummary } from '../observations/shards.ts'
import type { ClaimOf } from './model/claim.ts'
import type { ClaimData, Everyone } from './model/claim-data.ts'
import { lightOf } from './light.ts'
import { claimsOf, makeClaim } from './rules/index.ts'
import { valenceOf, type Valence } from './valence.ts'

/** A sentence of what is special: that it is far from the peers, or among the first or the last. */
export interface StandoutClaim {
  readonly claim: ClaimOf<'comparison' | 'rank'>
  readonly valence: Valence
  readonly theme: ThemeId
  /** It can be said with a reservation only. */
  readonly reserved: boolean
  /** Among the peers; left out of a rank, which is among all. */
  readonly standing?: Standing
}

interface FarFromPeers extends StandoutClaim {
  readonly standing: Standing
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

/** Whether what is said of the figure may stand first on a page. */
const isNews = (summary: IndicatorSummary): boolean =>
  summary.newest !== null && !isTotal(summary.unit) && !isOld(summary.newest, summary)

function standoutOf(summary: IndicatorSummary, data: ClaimData): FarFromPeers[] {
  const { newest } = summary
  if (newest === null || !isNews(summary)) return []
  const standing = standingOf(summary, data)
  if (!standing || !isFar(standing)) return []
  const claim = makeClaim(
    { kind: 'comparison', indicator: summary.id, periods: [newest], compared: 'peers' },
    data,
  )
  if (claim.kind !== 'comparison' || claim.direction === 'level') return []
  return told(claim, summary, data).map((one) => ({ ...one, claim, standing }))
}

/** The claim as it is told; nothing where it must not be said, or is not to be put first. */
function told(claim: StandoutClaim['claim'], summary: IndicatorSummary, data: ClaimData) {
  const light = lightOf(claim, data)
  if (light.colour === 'red' || light.reasons.some(({ code }) => code === DOUBTED)) return []
  const valence = valenceOf(claim, summary.direction)
  return [{ claim, valence, theme: summary.theme, reserved: light.colour === 'yellow' }]
}

/** From here on a rank is one of many. */
const LAST_TOLD_RANK = 5

/** Where the place is among the first or the last of all: the nearest to an end, once a figure. */
function ranksOf(summary: IndicatorSummary, data: ClaimData): ClaimOf<'rank'>[] {
  if (!isNews(summary)) return []
  const ranks = claimsOf(summary.id, data, ['rank']).filter((claim) => claim.kind === 'rank')
  const rankIn = ({ numbers: [, rank] }: ClaimOf<'rank'>) => rank
  const near = ranks.filter((claim) => rankIn(claim) <= LAST_TOLD_RANK && claim.numbers[3] === 0)
  // Of the whole country before of the fylke, where both may be told.
  return near.toSorted((a, b) => b.numbers[2] - a.numbers[2] || rankIn(a) - rankIn(b)).slice(0, 1)
}

/** What is told of a place that has too few peers for it to be far from them, as Oslo has. */
function standoutRanks(data: ClaimData): StandoutClaim[] {
  const all = [...data.indicators.values()].flatMap((summary) =>
    ranksOf(summary, data).flatMap((claim) => told(claim, summary, data)),
  )
  const share = ({ claim }: StandoutClaim) => (claim.numbers[1] ?? 1) / (claim.numbers[2] ?? 1)
  return fewOfEachTheme(all.toSorted((a, b) => share(a) - share(b)))
}

/**
 * At most five comparisons with the peers' middle, furthest from it first: both to the place's
 * credit and not, where there are both, and no more than two of a theme. Old figures, totals and
 * figures that we doubt stand out of nothing. Where none can be told, ranks near an end. Empty for
 * the country.
 */
export function standoutClaims(data: ClaimData): readonly StandoutClaim[] {
  const summaries = [...data.indicators.values()]
  const far = chosenStandouts(summaries.flatMap((summary) => standoutOf(summary, data)))
  return far.length > 0 ? far : standoutRanks(data)
}
