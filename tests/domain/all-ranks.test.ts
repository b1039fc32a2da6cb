import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allRanks } from '../../src/domain/all-ranks.ts'
import { rankOf } from '../../src/domain/rank.ts'

test('every place has the rank that rankOf gives it', () => {
  const figures = fc.array(fc.option(fc.integer({ min: -20, max: 20 })), { maxLength: 30 })
  const order = fc.constantFrom('highest-first' as const, 'lowest-first' as const)
  fc.assert(
    fc.property(figures, order, (list, from) => {
      const values = new Map(list.map((value, i) => [String(i), value === null ? null : value / 8]))
      const eligible = new Set([...values.keys()].filter((place) => Number(place) % 4 !== 3))
      const rules = { order: from, decimals: 1, eligible }
      const ranks = allRanks(values, rules)
      for (const place of values.keys())
        expect(ranks.get(place) ?? null).toEqual(rankOf(values, place, rules))
    }),
  )
})
