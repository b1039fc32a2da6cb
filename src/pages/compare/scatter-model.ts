import { rankCorrelation, type Pair } from '../../domain/correlation.ts'
import type { PlaceCode } from '../../domain/place.ts'
import type { Drawn } from './scene.ts'
import type { Snapshot } from '../../observations/snapshot.ts'

export interface ScatterPlace {
  readonly code: PlaceCode
  readonly x: number
  readonly y: number
}

/** Places that have a figure in both. */
export function scatterPlaces(
  codes: readonly PlaceCode[],
  x: Snapshot,
  y: Snapshot,
): ScatterPlace[] {
  return codes.flatMap((code) => {
    const [across, up] = [x.values.get(code) ?? null, y.values.get(code) ?? null]
    return across === null || up === null ? [] : [{ code, x: across, y: up }]
  })
}

/** Regions that have a figure in both, by the value of each. */
export function scatterRegions(
  regions: readonly Drawn[],
  x: (code: string) => number | null | undefined,
  y: (code: string) => number | null | undefined,
): ScatterPlace[] {
  return regions.flatMap(({ code }) => {
    const [across, up] = [x(code), y(code)]
    const both = typeof across === 'number' && typeof up === 'number'
    return both ? [{ code, x: across, y: up }] : []
  })
}

export interface Correlation {
  /** Spearman's, −1 to 1; null with too few places. */
  readonly value: number | null
  readonly places: number
}

/** How the two figures go together over the places. */
export function correlationOf(places: readonly ScatterPlace[]): Correlation {
  const pairs = places.map(({ x, y }): Pair => [x, y])
  return { value: rankCorrelation(pairs), places: pairs.length }
}
