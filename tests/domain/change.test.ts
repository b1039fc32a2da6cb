import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeBetween, yearsBefore } from '../../src/domain/change.ts'
import { roundTo } from '../../src/domain/rounding.ts'
import type { Series } from '../../src/domain/series.ts'

const figure = { min: 0, max: 1000, noNaN: true }

const series: Series = {
  periods: ['2014', '2018', '2021', '2024'],
  values: [20, 25, null, 30],
  statuses: ['ok', 'ok', 'border-change', 'ok'],
}

const whole = (...breaks: string[]) => ({
  breaks: breaks.map((period) => ({ period })),
  decimals: 0,
})

test('absolute in the unit, relative to the first value', () => {
  const change = changeBetween(series, '2014', '2018', whole())
  expect(change).toMatchObject({ absolute: 5, relative: 0.25, borderChange: false, breaks: [] })
})

test('absolute is what the reader finds from the two as they are shown', () => {
  const shown = fc.record({ from: fc.double(figure), to: fc.double(figure), decimals: fc.nat(3) })
  fc.assert(
    fc.property(shown, ({ from, to, decimals }) => {
      const two: Series = { periods: ['1', '2'], values: [from, to], statuses: ['ok', 'ok'] }
      const change = changeBetween(two, '1', '2', { breaks: [], decimals })?.absolute ?? NaN
      const [first = NaN, last = NaN] = [from, to].map((value) => roundTo(value, decimals))
      expect(change).toBeCloseTo(last - first, decimals + 4)
    }),
  )
})

test('a border change between the ends is told', () => {
  expect(changeBetween(series, '2018', '2024', whole())?.borderChange).toBe(true)
})

test('a break counts from its first period, not at the first end', () => {
  expect(changeBetween(series, '2018', '2024', whole('2014', '2018', '2019'))?.breaks).toEqual([
    '2019',
  ])
})

test('there is no change from or to a missing value', () => {
  expect(changeBetween(series, '2018', '2021', whole())).toBeNull()
})

test('growth from nothing has no percent', () => {
  const fromZero: Series = { periods: ['1', '2'], values: [0, 5], statuses: ['ok', 'ok'] }
  expect(changeBetween(fromZero, '1', '2', whole())).toMatchObject({ absolute: 5, relative: null })
})

test('years before keeps the kind of period', () => {
  expect(yearsBefore('2022M10', 2)).toBe('2020M10')
  expect(yearsBefore('2020-2021', 5)).toBe('2015-2016')
})
