import type { Likeness } from './indicator.ts'

/**
 * What places can be like each other in: centrality, by SSB's index, and what the catalogue's
 * records name as their `likeness`.
 */
export type DimensionId = Likeness | 'sentralitet'

/** In the order they are shown, and have their weights in the address. */
export const DIMENSION_IDS = [
  'storrelse',
  'alder',
  'sentralitet',
  'vekst',
  'inntekt',
] as const satisfies readonly DimensionId[]

/** How much each counts: a whole number from 0 (not at all) to 4 (double what it usually does). */
export type DimensionWeights = Readonly<Record<DimensionId, number>>

export const MOST_WEIGHT = 4
export const USUAL_WEIGHT = 2

/** The weight in a text; null when there is none. */
export function weightFrom(text: string | undefined): number | null {
  return text !== undefined && /^[0-4]$/.test(text) ? Number(text) : null
}
