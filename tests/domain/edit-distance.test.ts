import fc from 'fast-check'
import { expect, it } from 'vitest'
import { editDistance } from '../../src/domain/edit-distance.ts'

it.each([
  ['haldn', 'halden', 1],
  ['hladen', 'halden', 1],
  ['', 'os', 2],
  ['bodo', 'moss', 3],
])('%s to %s is %i', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance)
})

it('is symmetric, zero only for equal words, and never above the longer length', () => {
  const word = fc.string({ maxLength: 8 })
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = editDistance(a, b)
      expect(distance).toBe(editDistance(b, a))
      expect(distance === 0).toBe(a === b)
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length))
    }),
  )
})
