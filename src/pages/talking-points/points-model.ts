/** What the page shows, from the figures and the address: pure. */
import type { PointsAddress } from '../../addresses/talking-points.ts'
import { counterclaimOf } from '../../claims/counterclaim.ts'
import { choose } from '../../claims/choose.ts'
import { claimAddress, parseClaimAddress } from '../../claims/model/claim-address.ts'
import type { Claim, ClaimKey } from '../../claims/model/claim.ts'
import type { ClaimData } from '../../claims/model/claim-data.ts'
import { lightOf, type Light } from '../../claims/light.ts'
import { offersOf, type Offer } from '../../claims/offers.ts'
import { makeClaim, type WhyUnanswered } from '../../claims/rules/index.ts'
import { sentencesOf, wordings, type Telling } from '../../claims/sentences/index.ts'
import { valenceOf } from '../../claims/valence.ts'
import type { ThemeId } from '../../domain/indicator.ts'
import type { Theme } from '../../domain/paper.ts'

/** How many a theme has at first, and how many more a press gives. */
export const AT_FIRST = 4
export const MORE = 3

/** A sentence to say, and all that belongs to it. */
export interface TalkingPoint {
  readonly kind: 'point'
  readonly address: string
  readonly offer: Offer
  readonly sentence: string
  /** What the opponent will answer; null when the figures give nothing that points another way. */
  readonly back: { readonly offer: Offer; readonly sentence: string } | null
}

/** Pinned in the address, and nothing to say any more. `key` null: no address of ours. */
export interface GonePoint {
  readonly kind: 'gone'
  readonly address: string
  readonly key: ClaimKey | null
  readonly why: WhyUnanswered | 'unreadable' | 'no-words'
}

/** Pinned in the address by hand: the figures do not bear it. */
export interface RefusedPoint {
  readonly kind: 'refused'
  readonly address: string
  readonly claim: Claim
  readonly light: Light
}

export type PinnedPoint = TalkingPoint | GonePoint | RefusedPoint

/** Why a theme has nothing to offer. */
export type WhyNone = 'noFigures' | 'level' | 'weak' | 'allDropped'

export interface ThemePoints {
  readonly theme: Theme
  readonly points: readonly TalkingPoint[]
  readonly hasMore: boolean
  /** Dropped addresses that this theme could offer. */
  readonly dropped: ReadonlySet<string>
  /** Null when there are points. */
  readonly none: WhyNone | null
}

export interface PointsModel {
  readonly pinned: readonly PinnedPoint[]
  readonly themes: readonly ThemePoints[]
}

export interface Scene {
  readonly data: ClaimData
  readonly telling: Telling
  readonly themes: readonly Theme[]
  readonly offers: readonly Offer[]
  /** The theme that each indicator is said under. */
  readonly homes: ReadonlyMap<string, ThemeId>
}

/** What can be said of the place; slow enough to be made once for a place. */
export const sceneOf = (telling: Telling, themes: readonly Theme[]): Scene => ({
  data: telling.data,
  telling,
  themes,
  offers: offersOf(telling.data).filter(({ claim }) => wordings(claim, telling).length > 0),
  homes: homesOf(themes, telling.data),
})

const indicatorsOf = (theme: Theme): string[] =>
  theme.questions.flatMap(({ indicators }) => indicators)

/** A figure that bears on two themes is said once: under its own, where that asks for it. */
function homesOf(themes: readonly Theme[], { indicators }: ClaimData): Map<string, ThemeId> {
  const homes = new Map<string, ThemeId>()
  for (const theme of themes)
    for (const id of indicatorsOf(theme))
      if (!homes.has(id) || indicators.get(id)?.theme === theme.id) homes.set(id, theme.id)
  return homes
}

/** Everything the page shows for one choice. */
export function pointsModel(scene: Scene, address: PointsAddress): PointsModel {
  const pinned = pinnedPoints(scene, address.pinned)
  const known = new Map(
    pinned.flatMap((point) => (point.kind === 'point' ? [[point.address, point]] : [])),
  )
  return { pinned, themes: scene.themes.map((theme) => themePoints(scene, theme, address, known)) }
}

const addressOf = ({ claim }: Offer): string => claimAddress(claim)

function pointOf(offer: Offer, sentence: string, { telling, offers }: Scene): TalkingPoint {
  const isSaid = (claim: Claim) => wordings(claim, telling).length > 0
  const back = counterclaimOf(offer, offers, telling.data, isSaid)
  const [said = ''] = back ? sentencesOf([back.claim], telling) : []
  return {
    kind: 'point',
    address: addressOf(offer),
    offer,
    sentence,
    back: back && { offer: back, sentence: said },
  }
}

/**
 * The pinned, in the reader's order. Their words are chosen in an order that does not depend on
 * it, so that a sentence is not reworded by being moved.
 */
function pinnedPoints(scene: Scene, addresses: readonly string[]): PinnedPoint[] {
  const found = addresses.map((address) => foundAt(address, scene))
  const said = found
    .flatMap((one) => ('offer' in one ? [one] : []))
    .sort((a, b) => (a.address < b.address ? -1 : 1))
  const sentences = sentencesOf(
    said.map(({ offer }) => offer.claim),
    scene.telling,
  )
  const sentenceOf = new Map(said.map(({ address }, i) => [address, sentences[i] ?? '']))
  return found.map((one) =>
    'offer' in one
      ? { ...pointOf(one.offer, sentenceOf.get(one.address) ?? '', scene), address: one.address }
      : one,
  )
}

type Found = { readonly address: string; readonly offer: Offer } | GonePoint | RefusedPoint

function foundAt(address: string, { data, offers, telling }: Scene): Found {
  const key = parseClaimAddress(address)
  if (!key) return { kind: 'gone', address, key, why: 'unreadable' }
  const claim = makeClaim(key, data)
  if (claim.kind === 'unanswered') return { kind: 'gone', address, key, why: claim.why }
  const light = lightOf(claim, data)
  if (light.colour === 'red') return { kind: 'refused', address, claim, light }
  if (wordings(claim, telling).length === 0) return { kind: 'gone', address, key, why: 'no-words' }
  const offered = offers.find((offer) => addressOf(offer) === address)
  if (offered) return { address, offer: offered }
  // True, and yet not offered: it is said better another way.
  const direction = data.indicators.get(claim.indicator)?.direction ?? 'neutral'
  return { address, offer: { claim, light, interest: 0, valence: valenceOf(claim, direction) } }
}

function themePoints(
  scene: Scene,
  theme: Theme,
  { more, dropped }: PointsAddress,
  pinned: ReadonlyMap<string, TalkingPoint>,
): ThemePoints {
  const count = AT_FIRST + (more[theme.id] ?? 0)
  const out = new Set(dropped)
  const offers = scene.offers.filter(({ claim }) => scene.homes.get(claim.indicator) === theme.id)
  // One more than is shown tells whether there are more: asking for more only adds to the end.
  const chosen = choose(offers, theme, { count: count + 1, dropped: out })
  const own = droppedOf(offers, out)
  return {
    theme,
    points: saidPoints(chosen.slice(0, count), scene, pinned),
    hasMore: chosen.length > count,
    dropped: own,
    none: chosen.length > 0 ? null : own.size > 0 ? 'allDropped' : whyNone(theme, scene),
  }
}

function saidPoints(
  chosen: readonly Offer[],
  scene: Scene,
  pinned: ReadonlyMap<string, TalkingPoint>,
): TalkingPoint[] {
  const sentences = sentencesOf(
    chosen.map(({ claim }) => claim),
    scene.telling,
  )
  return chosen.map(
    (offer, i) => pinned.get(addressOf(offer)) ?? pointOf(offer, sentences[i] ?? '', scene),
  )
}

/** The dropped that would else be offered here. */
const droppedOf = (offers: readonly Offer[], out: ReadonlySet<string>): Set<string> =>
  new Set(offers.map(addressOf).filter((address) => out.has(address)))

function whyNone(theme: Theme, { data }: Scene): WhyNone {
  const asked = indicatorsOf(theme).flatMap((id) => data.indicators.get(id) ?? [])
  const made = asked.filter(({ levels }) => levels.includes(data.level))
  if (made.length === 0 && asked.length > 0) return 'level'
  const values = made.flatMap(({ id }) => data.seriesOf(id).place?.values ?? [])
  return values.some((value) => value !== null) ? 'weak' : 'noFigures'
}
