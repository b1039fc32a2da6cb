import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rankBand, usualChange } from '../../src/domain/rank-band.ts'
import { rankOf, type RankRules } from '../../src/domain/rank.ts'

const values = new Map<string, number | null>([
  ['0001', 10],
  ['0002', 9.04],
  ['0003', 9],
  ['0004', 8.5],
  ['0005', null],
  ['0006', 20],
])
const rules: RankRules = {
  order: 'highest-first',
  decimals: 1,
  eligible: new Set(['0001', '0002', '0003', '0004', '0005']),
}

describe('the rank band', () => {
  test('of rounding alone holds those that show the same figure', () => {
    expect(rankBand(values, '0002', rules, 0)).toEqual({ best: 2, worst: 3 })
    expect(rankBand(values, '0004', rules, 0)).toEqual({ best: 4, worst: 4 })
  })

  test('of a change holds those the figure could pass or be passed by', () => {
    expect(rankBand(values, '0003', rules, 0.5)).toEqual({ best: 2, worst: 4 })
    expect(rankBand(values, '0003', rules, 1)).toEqual({ best: 1, worst: 4 })
  })

  test('counts from the other end when the lowest is first', () => {
    const lowest: RankRules = { ...rules, order: 'lowest-first' }
    expect(rankBand(values, '0004', lowest, 0.5)).toEqual({ best: 1, worst: 3 })
  })

  test('is not given to a place that is not ranked', () => {
    expect(rankBand(values, '0005', rules, 1)).toBeNull()
    expect(rankBand(values, '0006', rules, 1)).toBeNull()
  })

  test('always contains the rank, and grows with the margin', () => {
    const figure = fc.option(fc.integer({ min: -50, max: 50 }).map((tenths) => tenths / 10))
    fc.assert(
      fc.property(
        fc.array(figure, { minLength: 1, maxLength: 30 }),
        fc.constantFrom('highest-first' as const, 'lowest-first' as const),
        fc.nat(30),
        (list, order, margin) => {
          const places = new Map(list.map((value, i) => [String(1000 + i), value]))
          const how: RankRules = { order, decimals: 1 }
          for (const place of places.keys()) {
            const rank = rankOf(places, place, how)
            const narrow = rankBand(places, place, how, margin / 10)
            const wide = rankBand(places, place, how, margin / 10 + 1)
            expect(narrow === null).toBe(rank === null)
            if (!rank || !narrow || !wide) continue
            expect(narrow.best).toBeLessThanOrEqual(rank.rank)
            expect(narrow.worst).toBeGreaterThanOrEqual(rank.rank + rank.tied)
            expect(wide.best).toBeLessThanOrEqual(narrow.best)
            expect(wide.worst).toBeGreaterThanOrEqual(narrow.worst)
            expect(narrow.best).toBeGreaterThanOrEqual(1)
            expect(narrow.worst).toBeLessThanOrEqual(rank.of)
          }
        },
      ),
    )
  })
})

describe('the usual change', () => {
  const pairs = Array.from({ length: 10 }, (_, i) => [100, 100 + i] as const)

  test('is the median size, whichever way it goes', () => {
    expect(usualChange(pairs, { relative: false })).toBe(4.5)
    expect(
      usualChange(
        pairs.map(([a, b]) => [b, a] as const),
        { relative: false },
      ),
    ).toBe(4.5)
  })

  test('of totals is a share of the figure before', () => {
    expect(usualChange(pairs, { relative: true })).toBeCloseTo(0.045)
  })

  test('is not known from a few, and those without a figure do not count', () => {
    expect(usualChange(pairs.slice(1), { relative: false })).toBeNull()
    expect(usualChange([...pairs.slice(1), [null, 4]], { relative: false })).toBeNull()
  })
})
