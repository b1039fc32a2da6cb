import type { Indicator } from '../domain/indicator.ts'

/** Ids of the indicators a derived one is computed from; empty for the rest. */
export function inputsOf({ source }: Pick<Indicator, 'source'>): readonly string[] {
  if (source.kind !== 'derived') return []
  switch (source.operation) {
    case 'growth':
      return [source.of]
    case 'ratio':
      return [...source.numerator, source.denominator]
    case 'difference':
    case 'remainder':
      return [source.of, source.minus]
  }
}

/** Ids that must be fetched before this one can be finished: inputs, and the weight of a mean. */
export function prerequisitesOf(indicator: Indicator): readonly string[] {
  const { aggregation } = indicator
  const weight = aggregation.kind === 'weighted-mean' ? [aggregation.weight] : []
  return [...inputsOf(indicator), ...weight]
}
