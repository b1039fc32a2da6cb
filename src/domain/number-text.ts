import type { Language, UnitId } from './indicator.ts'
import { toShownUnits } from './rounding.ts'
import { UNITS } from './unit.ts'

/**
 * Between groups of three digits. U+00A0 and not the narrower U+202F: it is what nb-NO uses in
 * Excel and in Intl, so a copied number is still a number, and screen readers read the
 * digits around it as one number.
 */
export const NO_BREAK_SPACE = '\u00a0'

/** A true minus: a hyphen is read aloud as nothing, and is too short beside digits. */
export const MINUS = '\u2212'

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, NO_BREAK_SPACE)

/** A number as Norwegians write it, with exactly `decimals` decimals: `1 234,5`, `−0,4`. */
export function formatNumber(value: number, decimals: number): string {
  const units = toShownUnits(value, decimals)
  const digits = String(Math.abs(units)).padStart(decimals + 1, '0')
  const whole = grouped(digits.slice(0, digits.length - decimals))
  const fraction = decimals > 0 ? `,${digits.slice(-decimals)}` : ''
  return `${units < 0 ? MINUS : ''}${whole}${fraction}`
}

/** As `formatNumber`, with a plus in front of what is above zero. */
export function formatSigned(value: number, decimals: number): string {
  return `${toShownUnits(value, decimals) > 0 ? '+' : ''}${formatNumber(value, decimals)}`
}

/** What is counted, in words that fit the number: `person` after 1, else `personer`. */
export function unitText(value: number, unit: UnitId, decimals: number, language: Language) {
  const words = UNITS[unit].words[language]
  return Math.abs(toShownUnits(value, decimals)) === 10 ** decimals ? words.one : words.many
}

/** The unit for a heading or an axis, without a number: `personer`, `prosent`. */
export const unitName = (unit: UnitId, language: Language): string =>
  UNITS[unit].words[language].many

/** A figure to show, number and unit apart so that they can be set apart. A growth has its sign. */
export function formatFigure(
  value: number,
  unit: UnitId,
  decimals: number,
  language: Language,
): { readonly number: string; readonly unit: string } {
  return {
    number: formatValue(value, unit, decimals),
    unit: unitText(value, unit, decimals, language),
  }
}

/** The number of a figure alone, as it stands in brackets, tables and on axes. */
export const formatValue = (value: number, unit: UnitId, decimals: number): string =>
  UNITS[unit].signed ? formatSigned(value, decimals) : formatNumber(value, decimals)

/** A figure as one text: `23,4 prosent`. */
export function figureText(value: number, unit: UnitId, decimals: number, language: Language) {
  const figure = formatFigure(value, unit, decimals, language)
  return `${figure.number}${NO_BREAK_SPACE}${figure.unit}`
}

/** The size of a difference, without its sign: `3,4 prosentpoeng`, `1 person`, `12 000 kroner`. */
export function differenceText(
  difference: number,
  unit: UnitId,
  decimals: number,
  language: Language,
): string {
  const size = Math.abs(difference)
  const word = UNITS[unit].difference ?? unitText(size, unit, decimals, language)
  return `${formatNumber(size, decimals)}${NO_BREAK_SPACE}${word}`
}
