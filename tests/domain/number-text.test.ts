import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  differenceText,
  figureText,
  formatFigure,
  formatNumber,
  formatSigned,
  MINUS,
  NO_BREAK_SPACE,
} from '../../src/domain/number-text.ts'

const S = NO_BREAK_SPACE

test.each([
  [1234.5, 1, `1${S}234,5`],
  [5594340, 0, `5${S}594${S}340`],
  [999, 0, '999'],
  [0.92, 2, '0,92'],
  [-0.44, 1, `${MINUS}0,4`],
  [-0.04, 1, '0,0'],
  [-1234567, 0, `${MINUS}1${S}234${S}567`],
])('%s with %s decimals is %s', (value, decimals, text) => {
  expect(formatNumber(value, decimals)).toBe(text)
})

test('as Intl writes Norwegian, for all numbers', () => {
  const value = fc.double({ min: -1e9, max: 1e9, noNaN: true })
  fc.assert(
    fc.property(value, fc.integer({ min: 0, max: 3 }), (number, decimals) => {
      // Rounded first: the two may disagree about what a half is in binary.
      const rounded = Math.round(number * 10 ** decimals) / 10 ** decimals
      const intl = new Intl.NumberFormat('nb-NO', {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
        signDisplay: 'negative',
      })
      expect(formatNumber(rounded, decimals)).toBe(intl.format(rounded))
    }),
  )
})

test('one is singular, all else plural', () => {
  expect(formatFigure(1, 'persons', 0, 'nb')).toEqual({ number: '1', unit: 'person' })
  expect(formatFigure(2, 'persons', 0, 'nb').unit).toBe('personer')
  expect(formatFigure(2, 'persons', 0, 'nn').unit).toBe('personar')
  expect(formatFigure(0, 'dwellings', 0, 'nn').unit).toBe('bustader')
  expect(formatFigure(1, 'dwellings', 0, 'nb').unit).toBe('bolig')
})

test('growth has its sign, a share does not', () => {
  expect(formatFigure(2.34, 'percent-change', 1, 'nb').number).toBe('+2,3')
  expect(formatFigure(-2.34, 'percent-change', 1, 'nb').number).toBe(`${MINUS}2,3`)
  expect(formatSigned(0.01, 1)).toBe('0,0')
  expect(formatFigure(23.41, 'percent', 1, 'nb')).toEqual({ number: '23,4', unit: 'prosent' })
})

test('emissions and income', () => {
  expect(figureText(944853, 'tonnes-co2e', 0, 'nn')).toBe(`944${S}853${S}tonn CO₂-ekvivalentar`)
  expect(figureText(691800, 'kroner', 0, 'nb')).toBe(`691${S}800${S}kroner`)
})

test('shares differ by percentage points, counts by what they count', () => {
  expect(differenceText(-3.44, 'percent', 1, 'nb')).toBe(`3,4${S}prosentpoeng`)
  expect(differenceText(1, 'persons', 0, 'nb')).toBe(`1${S}person`)
})
