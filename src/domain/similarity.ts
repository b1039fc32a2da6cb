import type { PlaceCode } from './place.ts'
import { spreadOf } from './spread.ts'

/** One measured side of a dimension, such as the share of children, for every place. */
export type Measure = ReadonlyMap<PlaceCode, number | null>

/** Something places can be like each other in: age mix, say, by two measures. */
export interface Dimension {
  readonly id: string
  readonly measures: readonly Measure[]
}

/** How much each dimension counts, by its id; left out or zero: not at all. Never negative. */
export type Weights = Readonly<Record<string, number>>

/** Differences of two places, by dimension id, in widths of the middle half of all places. */
export type Differences = ReadonlyMap<string, number>

export interface Likeness {
  readonly place: PlaceCode
  /** 0 is alike; 1 is, over the weighted dimensions, as far as the middle half of all is wide. */
  readonly distance: number
  readonly differences: Differences
}

/** A measure with its yardstick: the width of the middle half of those it is measured among. */
interface ScaledMeasure {
  readonly values: Measure
  readonly width: number
}

export interface ScaledDimension {
  readonly id: string
  readonly measures: readonly ScaledMeasure[]
}

function scaledMeasure(values: Measure, among: readonly PlaceCode[]): ScaledMeasure[] {
  const spread = spreadOf(among.map((place) => values.get(place) ?? null))
  return spread ? [{ values, width: spread.width }] : []
}

/** Gives each measure its yardstick among the places; a measure in which they are all alike goes. */
export function scaleDimensions(
  dimensions: readonly Dimension[],
  among: readonly PlaceCode[],
): ScaledDimension[] {
  return dimensions.map(({ id, measures }) => ({
    id,
    measures: measures.flatMap((values) => scaledMeasure(values, among)),
  }))
}

/** Root mean square of the differences that can be measured; null when none can. */
function dimensionDifference({ measures }: ScaledDimension, a: PlaceCode, b: PlaceCode) {
  const squares = measures.flatMap(({ values, width }) => {
    const [x, y] = [values.get(a) ?? null, values.get(b) ?? null]
    return x === null || y === null ? [] : [((x - y) / width) ** 2]
  })
  if (squares.length === 0) return null
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length)
}

/** The two places' differences in every dimension where both have figures. */
export function differencesBetween(
  dimensions: readonly ScaledDimension[],
  a: PlaceCode,
  b: PlaceCode,
): Differences {
  const differences = new Map<string, number>()
  for (const dimension of dimensions) {
    const difference = dimensionDifference(dimension, a, b)
    if (difference !== null) differences.set(dimension.id, difference)
  }
  return differences
}

const weightOf = (weights: Weights, id: string): number => Math.max(0, weights[id] ?? 0)

/** A place that lacks figures for more than this share of the weight cannot be called like. */
const MOST_WEIGHT_MISSING = 0.5

/**
 * The weighted root mean square of the differences: √(Σ weight · difference² ⁄ Σ weight) over the
 * dimensions that both places have figures in. Symmetric, and 0 between a place and itself.
 * Null when every weight is zero, or when half of the weight lies where a figure is missing.
 */
export function distanceOf(differences: Differences, weights: Weights): number | null {
  const all = Object.keys(weights).reduce((sum, id) => sum + weightOf(weights, id), 0)
  let known = 0
  let squares = 0
  for (const [id, difference] of differences) {
    known += weightOf(weights, id)
    squares += weightOf(weights, id) * difference ** 2
  }
  if (known === 0 || known < all * (1 - MOST_WEIGHT_MISSING)) return null
  return Math.sqrt(squares / known)
}

/** The candidates nearest first; those that cannot be measured, and the place itself, left out. */
export function nearest(
  place: PlaceCode,
  candidates: Iterable<PlaceCode>,
  dimensions: readonly ScaledDimension[],
  weights: Weights,
): Likeness[] {
  const found: Likeness[] = []
  for (const other of candidates) {
    if (other === place) continue
    const differences = differencesBetween(dimensions, place, other)
    const distance = distanceOf(differences, weights)
    if (distance !== null) found.push({ place: other, distance, differences })
  }
  return found.sort((a, b) => a.distance - b.distance || (a.place < b.place ? -1 : 1))
}
