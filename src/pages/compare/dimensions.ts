import type { Likeness } from '../../domain/indicator.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'

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

/** Twice as many people is one step, whether from 1 000 or from 100 000. */
export const inLogarithms = (id: DimensionId): boolean => id === 'storrelse'

/** The figures a dimension is measured by; none for centrality, whose index comes with the groups. */
export const measuredBy = (
  id: DimensionId,
  indicators: Iterable<IndicatorSummary>,
): IndicatorSummary[] => [...indicators].filter(({ likeness }) => likeness === id)

/** A weight is a whole number from 0 (does not count) to 4 (counts double what it usually does). */
export const MOST_WEIGHT = 4
export const USUAL_WEIGHT = 2

/** The weight in a text; null when there is none. */
export function weightFrom(text: string | undefined): number | null {
  return text !== undefined && /^[0-4]$/.test(text) ? Number(text) : null
}
