import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberFormat, shownNumber } from '../../scripts/sources/number-format.ts'
import { periodOfDate, periodOfText } from '../../scripts/sources/period-forms.ts'
import { writtenNumber } from '../../scripts/sources/written-number.ts'

const value = (text: string, byHand = false) => writtenNumber(text, byHand)?.value

describe('a number as somebody wrote it', () => {
  test.each<[string, number | undefined]>([
    ['1 234,5', 1234.5],
    ['1\u00a0234\u00a0567', 1_234_567],
    ['1\u202f000', 1000],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1_234_567],
    ['40,7', 40.7],
    ['40.7', 40.7],
    ['−2', -2],
    ['–2,5', -2.5],
    ['- 3', -3],
    ['7.000000000000001e-5', 0.00007000000000000001],
    ['12 34', undefined],
    ['1 2345', undefined],
    ['1,23,4', undefined],
    ['4-5', undefined],
    ['', undefined],
    ['ca. 4', undefined],
    ['4*', undefined],
  ])('"%s" is %s', (text, expected) => {
    expect(value(text)).toBe(expected)
  })

  test('percent and footnotes stand beside it', () => {
    expect(writtenNumber('40,7 %')).toEqual({ value: 40.7, percent: true, footnote: '' })
    expect(writtenNumber('12,3¹')).toEqual({ value: 12.3, percent: false, footnote: '¹' })
    expect(writtenNumber('1 234 2)')).toEqual({ value: 1234, percent: false, footnote: '2)' })
  })

  test('by hand, a point before three digits may be either', () => {
    expect(value('1.234', true)).toBeUndefined()
    expect(value('1.234')).toBe(1.234)
    expect(value('1.23', true)).toBe(1.23)
  })

  test('any number, however its thousands are parted, is itself', () => {
    const blank = fc.constantFrom(' ', '\u00a0', '\u202f', '\u2009', '')
    fc.assert(
      fc.property(
        fc.integer({ min: -9_999_999, max: 9_999_999 }),
        fc.nat(99),
        blank,
        (whole, part, gap) => {
          const digits = String(Math.abs(whole)).replace(/\B(?=(\d{3})+$)/g, gap)
          const decimals = part ? `,${String(part).padStart(2, '0')}` : ''
          const sign = whole < 0 ? '−' : ''
          const expected = Number(
            `${whole < 0 ? '-' : ''}${Math.abs(whole)}.${String(part).padStart(2, '0')}`,
          )
          expect(value(`${sign}${digits}${decimals}`)).toBe(expected)
        },
      ),
    )
  })
})

describe('a number as a sheet shows it', () => {
  test.each<[number, string | undefined, number, string]>([
    [0, undefined, 40.7, '40.7'],
    [9, undefined, 0.407, '40.7 %'],
    [10, undefined, 0.07, '7 %'],
    [14, undefined, 45292, '2024-01-01'],
    [164, 'dd.mm.yyyy', 45657, '2024-12-31'],
    [164, '[$-414]mmmm yyyy;@', 45292, '2024-01-01'],
    [164, 'yyyy', 45292, '2024'],
    [164, '0000', 301, '0301'],
    [164, '0.0"dager"', 3.5, '3.5'],
    [164, '#,##0.0_ ;[Red]\\-#,##0.0\\ ', 1234.5, '1234.5'],
    [164, 'General', 2024, '2024'],
  ])('format %s %s of %s is %s', (id, code, number, shown) => {
    expect(shownNumber(number, numberFormat(id, code), false)).toBe(shown)
  })

  test('days are counted from 1904 where the workbook says so', () => {
    expect(shownNumber(43830, 'date', true)).toBe('2024-01-01')
    expect(shownNumber(1, 'date', false)).toBe('1900-01-01')
    expect(shownNumber(61, 'date', false)).toBe('1900-03-01')
  })
})

test.each<[string, 'code' | 'yyyy-mm' | 'yyyy-yy', string | undefined]>([
  ['2024-01-01', 'code', '2024'],
  ['2024-12-31', 'code', '2024'],
  ['2024-06-30', 'code', undefined],
  ['2024-02-29', 'yyyy-mm', '2024M02'],
  ['2024-02-28', 'yyyy-mm', undefined],
  ['2024-01-01', 'yyyy-yy', undefined],
])('the date %s as %s is %s', (date, form, period) => {
  expect(periodOfDate(date, form)).toBe(period)
})

test('periods as files write them', () => {
  expect(periodOfText('2022m10')).toBe('2022M10')
  expect(periodOfText('2022-01', 'yyyy-mm')).toBe('2022M01')
  expect(periodOfText('1999-00', 'yyyy-yy')).toBe('1999-2000')
  expect(periodOfText('2015-17', 'yyyy-yy')).toBeUndefined()
})
