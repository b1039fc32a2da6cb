import type { Indicator } from './indicator.ts'
import { isCounted } from './unit.ts'

/** How much of a shown unit rounding may hide: none of what is counted, half of all else. */
export const hiddenUnits = ({ unit }: Pick<Indicator, 'unit'>): number =>
  isCounted(unit) ? 0 : 0.5

/** The lowest and the highest that one shown figure divided by another can be. */
export function ratioRange(
  part: number,
  whole: number,
  shown: Pick<Indicator, 'unit' | 'decimals'>,
): readonly [low: number, high: number] {
  const hidden = hiddenUnits(shown) / 10 ** shown.decimals
  return [(part - hidden) / (whole + hidden), (part + hidden) / (whole - hidden)]
}
