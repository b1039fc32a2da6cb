/**
 * What places can be like each other in, and by which figures it is measured. To measure by
 * another figure, or one more thing, change this list and its words in text.ts.
 */
export const DIMENSION_IDS = ['storrelse', 'alder', 'sentralitet', 'vekst', 'inntekt'] as const
export type DimensionId = (typeof DIMENSION_IDS)[number]

export interface DimensionRecord {
  readonly id: DimensionId
  /** Ids of indicators. Empty for centrality, whose index comes with the groups. */
  readonly indicators: readonly string[]
  /** Twice as many people is one step, whether from 1 000 or from 100 000. */
  readonly logarithm?: true
}

export const DIMENSIONS: readonly DimensionRecord[] = [
  { id: 'storrelse', indicators: ['folketall'], logarithm: true },
  { id: 'alder', indicators: ['andel-65-pluss', 'andel-barn'] },
  { id: 'sentralitet', indicators: [] },
  { id: 'vekst', indicators: ['befolkningsvekst-5-ar'] },
  { id: 'inntekt', indicators: ['medianinntekt'] },
]

/** What the ten largest, and the order of a group, are told by. */
export const SIZE_INDICATOR = 'folketall'

/** A weight is a whole number from 0 (does not count) to 4 (counts double what it usually does). */
export const MOST_WEIGHT = 4
export const USUAL_WEIGHT = 2

/** The weight in a text; null when there is none. */
export function weightFrom(text: string | undefined): number | null {
  return text !== undefined && /^[0-4]$/.test(text) ? Number(text) : null
}
