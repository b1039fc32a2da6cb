import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rankOf } from '../../src/domain/rank.ts'

const values = new Map<string, number | null>([
  ['0301', 10.04],
  ['1103', 9.96],
  ['3101', 12],
  ['4601', null],
  ['5601', 3],
])

test('places that show the same figure share a rank, and the next rank is left out', () => {
  const rules = { order: 'highest-first', decimals: 1 } as const
  expect(rankOf(values, '0301', rules)).toEqual({ rank: 2, of: 4, tied: 1 })
  expect(rankOf(values, '1103', rules)).toEqual({ rank: 2, of: 4, tied: 1 })
  expect(rankOf(values, '5601', rules)).toEqual({ rank: 4, of: 4, tied: 0 })
})

test('with another decimal they are no longer the same', () => {
  const rules = { order: 'highest-first', decimals: 2 } as const
  expect(rankOf(values, '1103', rules)).toEqual({ rank: 3, of: 4, tied: 0 })
})

test('from the lowest', () => {
  const rules = { order: 'lowest-first', decimals: 1 } as const
  expect(rankOf(values, '5601', rules)?.rank).toBe(1)
})

test('a place without a value is neither ranked nor counted', () => {
  expect(rankOf(values, '4601', { order: 'highest-first', decimals: 1 })).toBeNull()
})

test('a place below the minimum base is neither ranked nor counted', () => {
  const eligible = new Set(['0301', '1103', '4601', '5601'])
  const rules = { order: 'highest-first', decimals: 1, eligible } as const
  expect(rankOf(values, '3101', rules)).toBeNull()
  expect(rankOf(values, '0301', rules)).toEqual({ rank: 1, of: 3, tied: 1 })
})

test('from both ends, rank and ties add up to all', () => {
  const all = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 50 })
  fc.assert(
    fc.property(all, (numbers) => {
      const map = new Map(numbers.map((number, i) => [String(i), number]))
      const high = rankOf(map, '0', { order: 'highest-first', decimals: 0 })
      const low = rankOf(map, '0', { order: 'lowest-first', decimals: 0 })
      expect((high?.rank ?? 0) + (low?.rank ?? 0) + (high?.tied ?? 0)).toBe(numbers.length + 1)
    }),
  )
})
