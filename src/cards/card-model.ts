import type { Level, PlaceCode } from '../domain/place.ts'
import { levelOf } from '../domain/place.ts'
import { rankOf, type Rank } from '../domain/rank.ts'
import { at, newest, type Figure, type Series, type ShownStatus } from '../domain/series.ts'
import { comparedFigure, shownFigure } from '../domain/shown-figure.ts'
import type { PlaceSeries } from '../observations/place-series.ts'
import type { IndicatorSummary, PlaceFacts, UnlikelyStep } from '../observations/shards.ts'
import type { Snapshot } from '../observations/snapshot.ts'
import { eligiblePlaces } from '../observations/eligible-places.ts'

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
  readonly snapshot: Snapshot | null
  /** The indicator's minimum base and its newest figures, where it has one. */
  readonly base: { readonly title: string; readonly snapshot: Snapshot } | null
}

/** The model of one card. */
export function cardModel({ place, summary, series, snapshot, base }: CardInput): CardModel {
  const figure = shownFigure(series.place)
  const compared = comparedFigure(series.place, summary.newest)
  const level = sameLevel(snapshot, place.level)
  const current = snapshot !== null && compared !== null && compared.period === summary.newest
  const eligible = eligiblePlaces(level.keys(), summary, base?.snapshot ?? null)
  return {
    summary,
    series,
    figure,
    compared,
    reason: figure ? null : reasonFor(series.place, summary),
    national: (series.country && newest(series.country)) ?? null,
    rank: current
      ? rankOf(level, place.code, { order: 'highest-first', decimals: summary.decimals, eligible })
      : null,
    belowBase:
      current && !eligible.has(place.code)
        ? {
            title: base?.title ?? '',
            atLeast: summary.minimumBase?.atLeast ?? 0,
            known: (base?.snapshot.values.get(place.code) ?? null) !== null,
          }
        : null,
    unlikely: (summary.unlikely ?? []).filter(
      (step) => step.place === place.code && [step.from, step.to].includes(figure?.period ?? ''),
    ),
    snapshot,
    peers: (place.peerGroup?.members ?? []).map((code) => snapshot?.values.get(code) ?? null),
    all: [...level.values()],
  }
}

function reasonFor(series: Series | undefined, summary: IndicatorSummary): ShownStatus {
  return series && summary.newest !== null ? at(series, summary.newest).status : 'not-fetched'
}

/** Values of all places of one level. */
function sameLevel(snapshot: Snapshot | null, level: Level): Map<PlaceCode, number | null> {
  return new Map([...(snapshot?.values ?? [])].filter(([code]) => levelOf(code) === level))
}
