import { fromShownUnits, toShownUnits } from './rounding.ts'

/** The difference of two figures as they are shown, so that the reader's own sum comes out the same. */
export const shownDifference = (own: number, other: number, decimals: number): number =>
  fromShownUnits(toShownUnits(own, decimals) - toShownUnits(other, decimals), decimals)
