import type { Indicator } from '../domain/indicator.ts'

/** Ids of the indicators a derived one is computed from; empty for the rest. */
export function inputsOf({ source }: Pick<Indicator, 'source'>): readonly string[] {
  if (source.kind !== 'derived') return []
  return source.operation === 'growth' ? [source.of] : [...source.numerator, source.denominator]
}

/** Ids that must be fetched before this one can be finished: inputs, and the weight of a mean. */
export function prerequisitesOf(indicator: Indicator): readonly string[] {
  const { aggregation } = indicator
  const weight = aggregation.kind === 'weighted-mean' ? [aggregation.weight] : []
  return [...inputsOf(indicator), ...weight]
}
