import { levelOf, type PlaceCode } from '../../domain/place.ts'
import { fromShownUnits, toShownUnits } from '../../domain/rounding.ts'
import { remembered } from '../../domain/remembered.ts'
import type { Likeness } from '../../domain/similarity.ts'
import { spreadOf, type Spread } from '../../domain/spread.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import type { Snapshot } from '../../observations/snapshot.ts'
import { followsSize, valuesOf, type CompareData } from './compare-data.ts'

/** Something in which a place differs from us. */
export interface AlsoDiffers {
  readonly summary: IndicatorSummary
  readonly own: number
  readonly other: number
}

export interface BetterPlace {
  readonly code: PlaceCode
  readonly value: number
  /** How much better, always above zero, in the indicator's unit. */
  readonly by: number
  readonly distance: number
  /** What else differs most, in widths of the middle half of all places. */
  readonly differs: readonly AlsoDiffers[]
}

export type Better =
  /** The figure is neither good nor bad, or follows the size of the place: nobody does better. */
  | { readonly kind: 'neutral' | 'follows-size' }
  | { readonly kind: 'no-figure' | 'not-ranked' }
  | {
      readonly kind: 'found'
      readonly own: number
      /** Similar places that have a figure to be held against. */
      readonly among: number
      /** How many of them do better; the first of them are in `places`. */
      readonly count: number
      readonly places: readonly BetterPlace[]
    }

/** So many of those most like us are looked at, and so many shown. */
const LOOKED_AT = 20
const SHOWN = 8
const DIFFERENCES = 3

/** Whether the indicator says that one figure is better than another, fairly between places. */
export const canBeBetter = (summary: IndicatorSummary): boolean =>
  summary.direction !== 'neutral' && !followsSize(summary)

export interface BetterInput {
  readonly data: CompareData
  readonly summary: IndicatorSummary
  readonly snapshot: Snapshot
  readonly own: PlaceCode
  /** Nearest first. */
  readonly like: readonly Likeness[]
}

/** Those most like us that do better in one indicator, best first. */
export function betterPlaces(input: BetterInput): Better {
  const { data, summary, snapshot, own } = input
  if (summary.direction === 'neutral') return { kind: 'neutral' }
  if (followsSize(summary)) return { kind: 'follows-size' }
  const value = snapshot.values.get(own) ?? null
  if (value === null) return { kind: 'no-figure' }
  const eligible = data.eligible(summary)
  if (!eligible.has(own)) return { kind: 'not-ranked' }
  const compared = input.like
    .slice(0, LOOKED_AT)
    .filter(({ place }) => eligible.has(place) && (snapshot.values.get(place) ?? null) !== null)
  const measured = { ...input, spreadIn: spreadsOf(input) }
  const places = compared.flatMap((like) => betterPlace(measured, like, value))
  return {
    kind: 'found',
    own: value,
    among: compared.length,
    count: places.length,
    places: places.toSorted((a, b) => b.by - a.by || a.distance - b.distance).slice(0, SHOWN),
  }
}

interface Measured extends BetterInput {
  readonly spreadIn: (indicator: IndicatorSummary) => Spread | null
}

/** How unlike places are in an indicator: the same for each of those that do better. */
const spreadsOf = ({ data, own }: BetterInput): Measured['spreadIn'] =>
  remembered((indicator: IndicatorSummary) =>
    spreadOf(valuesOf(data, levelOf(own), data.newest(indicator)).values()),
  )

/** The place with what it does better; nothing when its shown figure is no better than ours. */
function betterPlace(input: Measured, like: Likeness, own: number): BetterPlace[] {
  const { summary, snapshot } = input
  const value = snapshot.values.get(like.place) ?? own
  const sign = summary.direction === 'higher-better' ? 1 : -1
  const units = toShownUnits(value, summary.decimals) - toShownUnits(own, summary.decimals)
  if (sign * units <= 0) return []
  const by = fromShownUnits(sign * units, summary.decimals)
  const differs = alsoDiffers(input, like.place)
  return [{ code: like.place, value, by, distance: like.distance, differs }]
}

/** Where the two differ most, among the figures that do not follow the size of the place. */
function alsoDiffers({ data, summary, own, spreadIn }: Measured, other: PlaceCode): AlsoDiffers[] {
  const level = levelOf(own)
  const all = data.indicators
    .filter((indicator) => indicator.id !== summary.id && !followsSize(indicator))
    .flatMap((indicator) => {
      const values = valuesOf(data, level, data.newest(indicator))
      const [ours, theirs] = [values.get(own) ?? null, values.get(other) ?? null]
      const spread = spreadIn(indicator)
      if (ours === null || theirs === null || !spread) return []
      const difference = Math.abs(ours - theirs) / spread.width
      return [{ summary: indicator, own: ours, other: theirs, difference }]
    })
  return all.toSorted((a, b) => b.difference - a.difference).slice(0, DIFFERENCES)
}
