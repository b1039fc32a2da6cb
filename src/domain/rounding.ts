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

/** A value rounded to what is shown of it; never minus zero. */
export const roundTo = (value: number, decimals: number): number =>
  fromShownUnits(toShownUnits(value, decimals), decimals)
