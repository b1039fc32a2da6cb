import type { Period } from './observation.ts'
import type { Level } from './place.ts'
import { at, hasFigure, newest, type Figure, type Series } from './series.ts'

/**
 * The figure a place shows: a kommune that of the period most kommuner have (`common`; null where
 * there is none), so that it can be ranked, else its own newest; a fylke and the country their own
 * newest. Null without a figure.
 */
export function shownFigure(
  series: Series | undefined,
  level: Level,
  common: Period | null,
): Figure | null {
  if (!series) return null
  if (level !== 'kommune' || common === null) return newest(series)
  const point = at(series, common)
  return hasFigure(point) ? point : newest(series)
}
