import { expect, test } from 'vitest'
import { roundTo, toShownUnits } from '../../src/domain/rounding.ts'

test('half goes away from zero, on both sides of it', () => {
  expect(toShownUnits(2.5, 0)).toBe(3)
  expect(toShownUnits(-2.5, 0)).toBe(-3)
})

test('a half that binary fractions hold just below is still a half', () => {
  expect(roundTo(1.005, 2)).toBe(1.01)
})

test('a small negative number is zero, not minus zero', () => {
  expect(Object.is(roundTo(-0.04, 1), 0)).toBe(true)
})
