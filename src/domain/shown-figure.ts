import type { Period } from './observation.ts'
import { at, hasFigure, newest, type Figure, type Series } from './series.ts'

/** The figure a place shows: its own newest, whatever others have. Null without a figure. */
export const shownFigure = (series: Series | undefined): Figure | null =>
  series ? newest(series) : null

/**
 * The figure of a place that others are ranked and compared with: the one it shows, but where that
 * is newer than the period that most places of its level have (`common`; null where there is none),
 * the one of that period, if it has one.
 */
export function comparedFigure(series: Series | undefined, common: Period | null): Figure | null {
  const shown = shownFigure(series)
  if (!series || !shown || common === null || shown.period <= common) return shown
  const point = at(series, common)
  return hasFigure(point) ? point : shown
}
