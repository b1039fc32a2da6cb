import type { DimensionId } from '../../domain/dimension-weights.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'

/** Twice as many people is one step, whether from 1 000 or from 100 000. */
export const inLogarithms = (id: DimensionId): boolean => id === 'storrelse'

/** The figures a dimension is measured by; none for centrality, whose index comes with the groups. */
export const measuredBy = (
  id: DimensionId,
  indicators: Iterable<IndicatorSummary>,
): IndicatorSummary[] => [...indicators].filter(({ likeness }) => likeness === id)
