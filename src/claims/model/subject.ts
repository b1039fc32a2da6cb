import type { Figure, Series } from '../../domain/series.ts'
import { figuresOf, at } from '../../domain/series.ts'
import type { Period } from '../../domain/observation.ts'
import { roundTo, toShownUnits } from '../../domain/rounding.ts'
import { comparedFigure, shownFigure } from '../../domain/shown-figure.ts'
import type { PlaceSeries } from '../../observations/place-series.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import { isTotal } from '../../domain/unit.ts'
import type { ClaimData } from './claim-data.ts'

/** One indicator of the place that claims are made about. */
export interface Subject {
  readonly summary: IndicatorSummary
  readonly series: PlaceSeries
  /** The place's own figures, oldest first. */
  readonly figures: readonly Figure[]
  readonly data: ClaimData
}

/** Made once for a place: rule, light and interest of every claim ask for it. */
const SUBJECTS = new WeakMap<ClaimData, Map<string, Subject | null>>()

/** The indicator as claims are made about it; null where the place can have no figure of it. */
export function subjectOf(indicator: string, data: ClaimData): Subject | null {
  const known = SUBJECTS.get(data) ?? new Map<string, Subject | null>()
  SUBJECTS.set(data, known)
  const subject = known.get(indicator) ?? makeSubject(indicator, data)
  known.set(indicator, subject)
  return subject
}

function makeSubject(indicator: string, data: ClaimData): Subject | null {
  const summary = data.indicators.get(indicator)
  if (!summary || summary.base || summary.breakdown || !summary.levels.includes(data.level))
    return null
  const series = data.seriesOf(indicator)
  return { summary, series, figures: series.place ? figuresOf(series.place) : [], data }
}

/** Figures measured as the one of this period is, since the last break, up to it: oldest first. */
export function measuredAlike({ summary, figures }: Subject, last: Period): readonly Figure[] {
  const since = summary.breaks.findLast(({ period }) => period <= last)?.period ?? ''
  return figures.filter(({ period }) => period >= since && period <= last)
}

/** The figure to speak of: the one the place's pages show. */
export const currentFigure = ({ series }: Subject): Figure | null => shownFigure(series.place)

/** The figure to hold against others: of the period that most places have one of. */
export const figureAmongOthers = ({ summary, series }: Subject): Figure | null =>
  comparedFigure(series.place, summary.newest)

/** The place's figure as it is shown; null where there is none. */
export const shownAt = (subject: Subject, period: Period): number | null =>
  shownIn(subject.series.place, period, subject.summary)

/** A series' figure as the indicator is shown; null where there is none. */
export function shownIn(
  series: Series | undefined,
  period: Period,
  { decimals }: Pick<IndicatorSummary, 'decimals'>,
): number | null {
  const value = series ? at(series, period).value : null
  return value === null ? null : roundTo(value, decimals)
}

/**
 * Whether every period from one to another has a figure: of a year that nobody knows, it cannot be
 * said that it was no higher.
 */
export const isWhole = ({ series }: Subject, from: Period, to: Period): boolean =>
  series.place?.periods.every(
    (period, i) => period < from || period > to || (series.place?.values[i] ?? null) !== null,
  ) ?? false

/** The whole number of shown units by which the second is above the first. */
export const stepUnits = (
  from: number,
  to: number,
  { decimals }: Pick<IndicatorSummary, 'decimals'>,
): number => toShownUnits(to, decimals) - toShownUnits(from, decimals)

/** A total that may be below zero, as net migration: neither shares nor growth mean anything. */
export const isSignedTotal = ({ unit, signed }: IndicatorSummary): boolean =>
  isTotal(unit) && signed === true
