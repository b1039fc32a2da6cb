import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extent, median, quantile } from '../../src/domain/summary-statistics.ts'

test('the middle of an odd and an even count; missing values do not count', () => {
  expect(median([3, null, 1, 2])).toBe(2)
  expect(median([4, 1, 3, 2])).toBe(2.5)
  expect(median([null])).toBeNull()
})

test('a quantile lies between the two nearest', () => {
  expect(quantile([10, 20, 30, 40, 50], 0.25)).toBe(20)
  expect(quantile([0, 10], 0.9)).toBe(9)
})

test('extent', () => {
  expect(extent([5, null, -2, 9])).toEqual([-2, 9])
  expect(extent([])).toBeNull()
})

test('half of the numbers lie at or below the median, and half at or above', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), (numbers) => {
      const middle = median(numbers) ?? NaN
      expect(2 * numbers.filter((number) => number <= middle).length).toBeGreaterThanOrEqual(
        numbers.length,
      )
      expect(2 * numbers.filter((number) => number >= middle).length).toBeGreaterThanOrEqual(
        numbers.length,
      )
    }),
  )
})
