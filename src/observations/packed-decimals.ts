import type { Indicator } from '../domain/indicator.ts'

/** Enough to tell which of two groups of fewer than 100 000 people is the larger. */
const DECIMALS_OF_A_RATIO = 5

/**
 * Decimals that a figure is packed with: those that are shown, but for ratios of persons, of which
 * it must be known in which year they passed one. Shown with two decimals, 0.996 is 1.00 too.
 */
export const packedDecimals = ({ unit, decimals }: Pick<Indicator, 'unit' | 'decimals'>): number =>
  unit === 'persons-per-young' ? Math.max(decimals, DECIMALS_OF_A_RATIO) : decimals
