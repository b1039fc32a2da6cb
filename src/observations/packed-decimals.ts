import type { Indicator } from '../domain/indicator.ts'
import { fromShownUnits } from '../domain/rounding.ts'
import type { Series } from '../domain/series.ts'

/** Enough to tell which of two groups of fewer than 100 000 people is the larger. */
const DECIMALS_OF_A_RATIO = 3

/**
 * Decimals that a figure is packed with: those that are shown, but for ratios of persons, of which
 * it must be known in which year they passed 100 per 100. Shown without decimals, 99.6 is 100 too.
 */
export const packedDecimals = ({ unit, decimals }: Pick<Indicator, 'unit' | 'decimals'>): number =>
  unit === 'persons-per-young' ? Math.max(decimals, DECIMALS_OF_A_RATIO) : decimals

/**
 * The series as it may be packed. Values that are packed finer than they are shown are rounded a
 * second time when they are shown, so the first time they are cut off: 99.4996 rounded to 99.500
 * would be shown as 100.
 */
export function asPacked(series: Series, indicator: Pick<Indicator, 'unit' | 'decimals'>): Series {
  const packed = packedDecimals(indicator)
  if (packed === indicator.decimals) return series
  return { ...series, values: series.values.map((value) => value && cutOff(value, packed)) }
}

/** Figures are kept to fifteen digits; those after them are noise of the binary number. */
const DIGITS_KEPT = 15

function cutOff(value: number, decimals: number): number {
  const size = Math.abs(value)
  const places = DIGITS_KEPT - String(Math.trunc(size)).length
  const [whole = '', rest = ''] = size.toFixed(places).split('.')
  return Math.sign(value) * fromShownUnits(Number(whole + rest.slice(0, decimals)), decimals)
}
