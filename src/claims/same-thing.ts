import type { ClaimData } from './model/claim-data.ts'

/** What an indicator is a foretelling, a rate or a growth of; itself where it is of nothing else. */
function thingOf(indicator: string, data: ClaimData): string {
  const { projection, rateOf } = data.indicators.get(indicator) ?? {}
  const of = projection?.of ?? rateOf
  return of === undefined ? indicator : thingOf(of, data)
}

/**
 * Other indicators that tell of the same thing in another way: the total beside what there is for
 * each inhabitant, its growth, and what is foretold of it.
 */
export function sameThing(indicator: string, data: ClaimData): string[] {
  const thing = thingOf(indicator, data)
  return [...data.indicators.keys()].filter(
    (other) => other !== indicator && thingOf(other, data) === thing,
  )
}
