import { eligiblePlaces } from '../observations/eligible-places.ts'
import type { IndicatorSummary, PlaceFacts } from '../observations/shards.ts'
import type { Snapshot } from '../observations/snapshot.ts'
import type { Standing } from './standings.ts'
import { levelOf, type Level, type PlaceCode } from '../domain/place.ts'
import { rankOf } from '../domain/rank.ts'
import type { Series } from '../domain/series.ts'
import { comparedFigure } from '../domain/shown-figure.ts'

export interface StandingInput {
  readonly place: Pick<PlaceFacts, 'code' | 'level'>
  /** As it reads for places of the level. */
  readonly summary: IndicatorSummary
  /** The place's own. */
  readonly series: Series | undefined
  /** All places at the indicator's newest period. */
  readonly snapshot: Snapshot
  /** Newest figures of the minimum base, where the indicator has one. */
  readonly base: Snapshot | null
}

/**
 * How the place stands among all of its level; null where the figure that it is held against
 * others by is not of the period that most have.
 */
export function standingOf({ place, summary, series, snapshot, base }: StandingInput) {
  const compared = comparedFigure(series, summary.newest)
  if (compared === null || compared.period !== summary.newest) return null
  const level = sameLevel(snapshot, place.level)
  const eligible = eligiblePlaces(level.keys(), summary, base)
  if (!eligible.has(place.code)) {
    const known = (base?.values.get(place.code) ?? null) !== null
    return known ? 'too-small' : 'size-unknown'
  }
  const { decimals } = summary
  const standing: Standing | null = rankOf(level, place.code, {
    order: 'highest-first',
    decimals,
    eligible,
  })
  return standing
}

/** Values of all places of one level. */
export const sameLevel = (snapshot: Snapshot, level: Level): Map<PlaceCode, number | null> =>
  new Map([...snapshot.values].filter(([code]) => levelOf(code) === level))
