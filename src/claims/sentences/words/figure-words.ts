import type { Language } from '../../../domain/indicator.ts'
import { formatNumber, NO_BREAK_SPACE, unitText } from '../../../domain/number-text.ts'
import { toShownUnits } from '../../../domain/rounding.ts'
import type { Saying } from '../../../domain/saying.ts'
import type { IndicatorSummary } from '../../../observations/shards.ts'
import { isTotal, UNITS } from '../../../domain/unit.ts'
import { ratioRange } from '../../../domain/ratio-range.ts'
import { LEAST_MULTIPLIED } from './multiples.ts'

type Measured = Pick<IndicatorSummary, 'unit' | 'decimals' | 'signed'>

/** What follows a figure: nothing where the subject says it all (`eldre per 100 unge`). */
function unitWord(value: number, { unit, decimals }: Measured, saying: Saying, language: Language) {
  const { short } = UNITS[unit]
  if (short !== undefined) return short
  const one = Math.abs(toShownUnits(value, decimals)) === 10 ** decimals
  if (saying.counted) return one ? saying.counted.one : saying.counted.many
  return unitText(value, unit, decimals, language)
}

/** A figure without its unit: `4 685`, `21,5`, `−3`. */
export const numberWords = (value: number, { decimals }: Measured): string =>
  formatNumber(value, decimals)

/** A figure with its unit: `4 685 innbyggere`, `21,5 prosent`. */
export function figureWords(
  value: number,
  summary: Measured,
  saying: Saying,
  language: Language,
): string {
  const unit = unitWord(value, summary, saying, language)
  return `${numberWords(value, summary)}${unit && NO_BREAK_SPACE}${unit}`
}

/** A figure with its unit in full: `13 208 tonn CO₂-ekvivalenter`. */
export function fullFigureWords(
  value: number,
  summary: Measured,
  saying: Saying,
  language: Language,
): string {
  const figure = figureWords(value, summary, saying, language)
  if (!UNITS[summary.unit].short) return figure
  return `${numberWords(value, summary)}${NO_BREAK_SPACE}${unitText(value, 'tonnes-co2e', summary.decimals, language)}`
}

/** From this many percent on, a decimal is more than a person would say. */
const WHOLE_FROM = 10

/** Decimals that a percentage worked out by us is said with. */
const percentDecimals = (percent: number): number =>
  toShownUnits(percent, 1) < WHOLE_FROM * 10 ? 1 : 0

/** Whether all that a percentage can be is said with the same digits. */
export const isSure = (range: readonly number[], decimals: number): boolean =>
  new Set(range.map((percent) => toShownUnits(percent, decimals))).size === 1

/** A percentage that we have worked out: `6,4 prosent`, `25 prosent`. */
export const percentWords = (percent: number, decimals = percentDecimals(percent)): string =>
  `${formatNumber(percent, decimals)}${NO_BREAK_SPACE}prosent`

/** With as many digits as rounding leaves sure; undefined where it leaves none. */
export function surePercentWords(percent: number, range: readonly number[]): string | undefined {
  const decimals = [percentDecimals(percent), 0].find((one) => isSure(range, one))
  return decimals === undefined || toShownUnits(percent, decimals) === 0
    ? undefined
    : percentWords(percent, decimals)
}

/** The size of a difference in the indicator's own unit: `3,2 prosentpoeng`, `46 000 kroner`. */
export function differenceWords(
  difference: number,
  summary: Measured,
  saying: Saying,
  language: Language,
): string {
  const size = Math.abs(difference)
  const { short, difference: points } = UNITS[summary.unit]
  const unit = short ?? points ?? unitWord(size, summary, saying, language)
  return `${numberWords(size, summary)}${unit && NO_BREAK_SPACE}${unit}`
}

/**
 * How much a figure has moved, after `med`. A total moves by percent, unless it is so small that
 * a percentage would say less than the two numbers; everything else by its own unit.
 */
export function movedBy(
  from: number,
  to: number,
  summary: Measured,
  saying: Saying,
  language: Language,
): string | undefined {
  if (!isTotal(summary.unit) || summary.signed)
    return differenceWords(to - from, summary, saying, language)
  if (toShownUnits(from, summary.decimals) < LEAST_MULTIPLIED) return undefined
  const percent = Math.abs((100 * (to - from)) / from)
  const range = ratioRange(to, from, summary).map((ratio) => 100 * Math.abs(ratio - 1))
  return surePercentWords(percent, range)
}
