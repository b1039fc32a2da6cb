import type { Period } from './observation.ts'
import { figuresOf, type Figure, type Series } from './series.ts'

/**
 * When a series came to stay above a threshold: just as many is not more.
 * `always`: it was there in the first figure we have, so the year is not known.
 */
export type Crossing =
  | { readonly kind: 'crossed'; readonly period: Period; readonly newest: Figure }
  | { readonly kind: 'always'; readonly since: Period; readonly newest: Figure }
  | { readonly kind: 'not-yet'; readonly newest: Figure }
  | { readonly kind: 'no-figures' }

/** First period from which every figure is above the threshold, to the newest one. */
export function crossingOf(series: Series, threshold: number): Crossing {
  const figures = figuresOf(series)
  const newest = figures.at(-1)
  if (!newest) return { kind: 'no-figures' }
  const lastBelow = figures.findLastIndex((figure) => figure.value <= threshold)
  const first = figures[lastBelow + 1]
  if (!first) return { kind: 'not-yet', newest }
  if (lastBelow < 0) return { kind: 'always', since: first.period, newest }
  return { kind: 'crossed', period: first.period, newest }
}
