/**
 * A value as a whole number of its smallest shown unit: 23.45 with one decimal is 235.
 * Half goes away from zero, as people round; the nudge makes 1.005 (held as 1.00499…) round up.
 */
export function toShownUnits(value: number, decimals: number): number {
  const whole = Math.round(Math.abs(value) * 10 ** decimals * (1 + Number.EPSILON))
  return value < 0 && whole > 0 ? -whole : whole
}

/** The number that `units` shown units stand for: the inverse of `toShownUnits`. */
export const fromShownUnits = (units: number, decimals: number): number => units / 10 ** decimals

/** Digits that a double holds for certain: beyond them is the noise of binary fractions. */
const KEPT_DIGITS = 15

/**
 * A figure that is worked out, as it is kept: to its fifteenth digit, so that it is rounded once,
 * when it is shown. A quotient of counts that is not a half is much farther from one than that, and
 * one that is a half is kept as the half it is.
 */
export const asKept = (value: number): number => Number(value.toPrecision(KEPT_DIGITS))

/** A value rounded to what is shown of it; never minus zero. */
export const roundTo = (value: number, decimals: number): number =>
  fromShownUnits(toShownUnits(value, decimals), decimals)
