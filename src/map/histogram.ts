/** How the figures of a map are spread: so many of each class in each step from low to high. */
import type { PlaceCode } from '../domain/place.ts'
import { quantile } from '../domain/summary-statistics.ts'
import type { Fill, Fills } from './fills.ts'
import type { MapFigures } from './map-figures.ts'

export interface HistogramStep {
  /** By class, lowest first; only those that occur. */
  readonly parts: readonly { readonly fill: Fill; readonly count: number }[]
  readonly count: number
}

export interface Histogram {
  readonly steps: readonly HistogramStep[]
  /** Of the step that has the most. */
  readonly most: number
  /** Where a figure stands, from 0 to 1; beyond the ends is at the ends. */
  readonly at: (value: number) => number
}

/** So few far out at either end are drawn in the end's step, or they would squeeze all others. */
const FAR_OUT = 0.01

/** Null where there are not two figures to tell apart. */
export function histogramOf(figures: MapFigures, fills: Fills, steps: number): Histogram | null {
  const numbers = [...figures].flatMap(([code, { value }]) =>
    value === null ? [] : [{ code, value }],
  )
  const values = numbers.map(({ value }) => value)
  const low = quantile(values, FAR_OUT)
  const high = quantile(values, 1 - FAR_OUT)
  if (low === null || high === null || low === high) return null
  const at = (value: number) => Math.min(1, Math.max(0, (value - low) / (high - low)))
  const stepOf = (value: number) => Math.min(steps - 1, Math.floor(at(value) * steps))
  const held: PlaceCode[][] = Array.from({ length: steps }, () => [])
  for (const { code, value } of numbers) held[stepOf(value)]?.push(code)
  const all = held.map((codes) => ({ count: codes.length, parts: partsOf(codes, fills) }))
  return { steps: all, most: Math.max(...all.map(({ count }) => count)), at }
}

function partsOf(codes: readonly PlaceCode[], fills: Fills): HistogramStep['parts'] {
  const counts = new Map<Fill, number>()
  for (const code of codes) {
    const fill = fills.get(code) ?? 'missing'
    counts.set(fill, (counts.get(fill) ?? 0) + 1)
  }
  return [...counts]
    .map(([fill, count]) => ({ fill, count }))
    .toSorted((a, b) => a.fill.localeCompare(b.fill))
}
