import type { UnitId } from '../domain/indicator.ts'
import type { IndicatorSummary } from '../observations/shards.ts'

/** What is counted one by one is shown as it is; of anything else rounding may hide half a unit. */
const COUNTED: ReadonlySet<UnitId> = new Set(['persons', 'dwellings', 'buildings'])

/** How much of a shown unit rounding may hide: none of what is counted, half of all else. */
export const hiddenUnits = ({ unit }: Pick<IndicatorSummary, 'unit'>): number =>
  COUNTED.has(unit) ? 0 : 0.5

/** The lowest and the highest that one shown figure divided by another can be. */
export function ratioRange(
  part: number,
  whole: number,
  summary: Pick<IndicatorSummary, 'unit' | 'decimals'>,
): readonly [low: number, high: number] {
  const hidden = hiddenUnits(summary) / 10 ** summary.decimals
  return [(part - hidden) / (whole + hidden), (part + hidden) / (whole - hidden)]
}
