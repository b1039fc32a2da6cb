import type { Rank } from '../domain/rank.ts'
import { at, newest, type Figure, type Series, type ShownStatus } from '../domain/series.ts'
import { comparedFigure, shownFigure } from '../domain/shown-figure.ts'
import type { PlaceSeries } from '../observations/place-series.ts'
import type { IndicatorSummary, PlaceFacts, UnlikelyStep } from '../observations/shards.ts'
import type { Snapshot } from '../observations/snapshot.ts'
import type { Standing } from './standings.ts'
import { sameLevel } from './standing.ts'

/** All that an indicator's card and detail view say about one place. */
export interface CardModel {
  readonly summary: IndicatorSummary
  readonly series: PlaceSeries
  /** The figure to show: the place's own newest. */
  readonly figure: Figure | null
  /** The figure that is held against others: the same, or one of the period that most have. */
  readonly compared: Figure | null
  /** Why there is no figure; null when there is one. */
  readonly reason: ShownStatus | null
  /** The country's newest figure, for when the place has none. */
  readonly national: Figure | null
  readonly rank: Rank | null
  /** How many places of its level there are, ranked or not. */
  readonly placesInAll: number
  /** The indicator that is too small here for a fair rank, where that is so. */
  readonly belowBase: {
    readonly title: string
    readonly atLeast: number
    /** False when we do not know how large the base is. */
    readonly known: boolean
  } | null
  /** Steps to or from the figure that are so unlikely that it may be wrong. */
  readonly unlikely: readonly UnlikelyStep[]
  /** All places at the indicator's newest period; null until they have come. */
  readonly snapshot: Snapshot | null
  readonly peers: readonly (number | null)[]
  readonly all: readonly (number | null)[]
}

interface CardInput {
  readonly place: PlaceFacts
  readonly summary: IndicatorSummary
  readonly series: PlaceSeries
  readonly standing: Standing | null
  /** The title of the indicator's minimum base; empty where it has none. */
  readonly baseTitle: string
  /** How many places of the level there are. */
  readonly placesInAll: number
  readonly snapshot: Snapshot | null
}

/** The model of one card. */
export function cardModel(input: CardInput): CardModel {
  const { place, summary, series, standing, placesInAll, snapshot } = input
  const figure = shownFigure(series.place)
  return {
    summary,
    series,
    figure,
    compared: comparedFigure(series.place, summary.newest),
    reason: figure ? null : reasonFor(series.place, summary),
    national: (series.country && newest(series.country)) ?? null,
    rank: typeof standing === 'object' ? standing : null,
    placesInAll,
    belowBase: belowBase(input),
    unlikely: (summary.unlikely ?? []).filter(
      (step) => step.place === place.code && [step.from, step.to].includes(figure?.period ?? ''),
    ),
    snapshot,
    peers: (place.peerGroup?.members ?? []).map((code) => snapshot?.values.get(code) ?? null),
    all: snapshot ? [...sameLevel(snapshot, place.level).values()] : [],
  }
}

function belowBase({ standing, summary, baseTitle }: CardInput): CardModel['belowBase'] {
  if (standing !== 'too-small' && standing !== 'size-unknown') return null
  const { atLeast = 0 } = summary.minimumBase ?? {}
  return { title: baseTitle, atLeast, known: standing === 'too-small' }
}

function reasonFor(series: Series | undefined, summary: IndicatorSummary): ShownStatus {
  return series && summary.newest !== null ? at(series, summary.newest).status : 'not-fetched'
}
