import { eligiblePlaces } from '../observations/eligible-places.ts'
import type { IndicatorSummary } from '../observations/shards.ts'
import type { Snapshot } from '../observations/snapshot.ts'
import type { Standing } from './standings.ts'
import { levelOf, type Level, type PlaceCode } from '../domain/place.ts'
import { rankOf } from '../domain/rank.ts'
import type { Series } from '../domain/series.ts'
import { comparedFigure } from '../domain/shown-figure.ts'

/** All places of a level at an indicator's newest period, and who of them may be ranked. */
export interface Among {
  readonly values: ReadonlyMap<PlaceCode, number | null>
  readonly eligible: ReadonlySet<PlaceCode>
  /** Newest figures of the minimum base, where the indicator has one. */
  readonly base: Snapshot | null
}

/** The same for every place of the level: made once. */
export function amongLevel(
  level: Level,
  summary: IndicatorSummary,
  snapshot: Snapshot,
  base: Snapshot | null,
): Among {
  const values = sameLevel(snapshot, level)
  return { values, eligible: eligiblePlaces(values.keys(), summary, base), base }
}

export interface StandingInput {
  readonly code: PlaceCode
  /** As it reads for places of the level. */
  readonly summary: IndicatorSummary
  /** The place's own. */
  readonly series: Series | undefined
  readonly among: Among
}

/**
 * How the place stands among all of its level; null where the figure that it is held against
 * others by is not of the period that most have.
 */
export function standingOf({ code, summary, series, among }: StandingInput): Standing | null {
  const compared = comparedFigure(series, summary.newest)
  if (compared === null || compared.period !== summary.newest) return null
  const { values, eligible, base } = among
  if (!eligible.has(code)) {
    const known = (base?.values.get(code) ?? null) !== null
    return known ? 'too-small' : 'size-unknown'
  }
  return rankOf(values, code, { order: 'highest-first', decimals: summary.decimals, eligible })
}

/** Values of all places of one level. */
export const sameLevel = (snapshot: Snapshot, level: Level): Map<PlaceCode, number | null> =>
  new Map([...snapshot.values].filter(([code]) => levelOf(code) === level))
