/** Whether a number that is said is a figure: as it is shown, rightly rounded, or close to it. */
import { roundTo, toShownUnits } from '../../domain/rounding.ts'
import type { Quantity } from './quantities.ts'

export type SaidNumber = Pick<Quantity, 'value' | 'step' | 'fraction' | 'about'>

/** `exact`: as shown; `rounded`: with fewer digits, or as a part in words. Null: it is not. */
export type Fit = 'exact' | 'rounded' | null

/** How far a share may lie from the part it is called, in percentage points. */
const PART_PLAIN = 1
const PART_ABOUT = 2
const PART_BENT = 3
const CLOSE_TO_PART = 2.5
/** Of the figure, where the text says that the number is rough. */
const CLOSE_TO_ROUGH = 0.1

export function fitOf(said: SaidNumber, figure: number, decimals: number): Fit {
  if (said.fraction) return isPart(said, figure) ? 'rounded' : null
  const shown = roundTo(figure, decimals)
  if (said.value === shown) return 'exact'
  if (isOnWrongSide(said, shown)) return null
  if (said.about === 'over' || said.about === 'under') return 'rounded'
  return isRounded(said, figure, shown) ? 'rounded' : null
}

/** `over 30 000` of 29 000, `nesten 30 000` of 31 000. */
function isOnWrongSide({ value, about }: SaidNumber, shown: number): boolean {
  if (about === 'over' || about === 'just-over') return shown < value
  return (about === 'under' || about === 'just-under') && shown > value
}

/** `nesten halvparten` is a little below the half, `over halvparten` anywhere above it. */
function isPart({ value, about }: SaidNumber, figure: number): boolean {
  const over = figure - value
  if (about === 'over') return over > 0
  if (about === 'under') return over < 0
  if (about === 'just-over') return over > 0 && over <= PART_BENT
  if (about === 'just-under') return over < 0 && over >= -PART_BENT
  return Math.abs(over) <= (about === 'about' ? PART_ABOUT : PART_PLAIN)
}

/** By each step that the digits can have been rounded to, from the shown figure or what is behind it. */
function isRounded({ value, step }: SaidNumber, figure: number, shown: number): boolean {
  if (step < 1) {
    const decimals = Math.round(-Math.log10(step))
    return [figure, shown].some((one) => same(roundTo(one, decimals), value, decimals))
  }
  for (let size = step; size >= 1; size /= 10)
    if ([figure, shown].some((one) => roundTo(one / size, 0) * size === value)) return true
  return false
}

const same = (one: number, other: number, decimals: number): boolean =>
  toShownUnits(one, decimals) === toShownUnits(other, decimals)

/** One unit of the last digit that is said, and no more: 56,4 is not near 62,2. */
export function isClose({ value, step, fraction, about }: SaidNumber, figure: number): boolean {
  const apart = Math.abs(figure - value)
  if (fraction) return apart <= CLOSE_TO_PART
  const rough = about === 'about' ? Math.abs(figure) * CLOSE_TO_ROUGH : 0
  return apart <= Math.max(step * (1 + 1e-9), rough)
}
