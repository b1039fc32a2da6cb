import { expect, test } from 'vitest'
import { spreadOf } from '../../src/domain/spread.ts'

test('the middle and the width of the middle half', () => {
  expect(spreadOf([1, 2, 3, 4, 5])).toEqual({ middle: 3, width: 2, count: 5 })
})

test('one giant does not stretch the yardstick', () => {
  expect(spreadOf([1, 2, 3, 4, 5000])?.width).toBe(2)
})

test('there is none where nothing varies, or nothing is', () => {
  expect(spreadOf([])).toBeNull()
  expect(spreadOf([null])).toBeNull()
  expect(spreadOf([7, 7, 7, 7, 9])).toBeNull()
})
