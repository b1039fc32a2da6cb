/** Whether a number that is said is a figure: as it is shown, rightly rounded, or close to it. */
import { roundTo, toShownUnits } from '../../domain/rounding.ts'
import type { Quantity } from './quantities.ts'

export type Said = Pick<Quantity, 'value' | 'step' | 'fraction' | 'about'>

/** `exact`: as shown; `rounded`: with fewer digits, or as a part in words. Null: it is not. */
export type Fit = 'exact' | 'rounded' | null

/** How far a share may lie from the part it is called, in percentage points. */
const PART_PLAIN = 1
const PART_ABOUT = 2
const PART_BENT = 3
const CLOSE_TO_PART = 5
/** Of the figure. */
const CLOSE = 0.1

export function fitOf(said: Said, figure: number, decimals: number): Fit {
  if (said.fraction) return isPart(said, figure) ? 'rounded' : null
  const shown = roundTo(figure, decimals)
  if (said.value === shown) return 'exact'
  const side = shown - said.value
  if ((said.about === 'more' && side < 0) || (said.about === 'less' && side > 0)) return null
  return isRounded(said, figure, shown) ? 'rounded' : null
}

/** `nær halvparten` is below the half, `over halvparten` above it. */
function isPart({ value, about }: Said, figure: number): boolean {
  const over = figure - value
  if (about === 'more') return over > 0 && over <= PART_BENT
  if (about === 'less') return over < 0 && over >= -PART_BENT
  return Math.abs(over) <= (about === 'about' ? PART_ABOUT : PART_PLAIN)
}

/** By each step that the digits can have been rounded to, from the shown figure or what is behind it. */
function isRounded({ value, step }: Said, figure: number, shown: number): boolean {
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

/** Near enough that the speaker must have meant it, and not right. */
export function isClose({ value, fraction }: Said, figure: number): boolean {
  const apart = Math.abs(figure - value)
  return fraction ? apart <= CLOSE_TO_PART : apart <= Math.abs(figure) * CLOSE
}
