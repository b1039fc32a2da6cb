import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { meanRanks, rankCorrelation, strengthOf, type Pair } from '../../src/domain/correlation.ts'

const pairs = fc.array(fc.tuple(fc.integer(), fc.integer()), { minLength: 10, maxLength: 60 })
const rounded = (value: number | null) => (value === null ? null : Math.round(value * 1e9) / 1e9)

test('ranks: those that are alike share the mean', () => {
  expect(meanRanks([10, 30, 20, 30])).toEqual([1, 3.5, 2, 3.5])
})

describe('the rank correlation', () => {
  const rising = Array.from({ length: 12 }, (_, i): Pair => [i, i ** 3])

  test('is one for whatever rises together, minus one for the opposite', () => {
    expect(rankCorrelation(rising)).toBeCloseTo(1)
    expect(rankCorrelation(rising.map(([x, y]) => [x, -y]))).toBeCloseTo(-1)
  })

  test('is what the textbook has', () => {
    // IQ and hours of television of ten people: −29/165.
    const xs = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110]
    const ys = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17]
    expect(rankCorrelation(xs.map((x, i): Pair => [x, ys[i] ?? 0]))).toBeCloseTo(-29 / 165)
  })

  test('does not mind the order of the places, nor which is called x', () => {
    fc.assert(
      fc.property(pairs, fc.infiniteStream(fc.nat()), (list, seeds) => {
        const shuffled = list
          .map((pair) => ({ pair, key: seeds.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ pair }) => pair)
        const own = rounded(rankCorrelation(list))
        expect(rounded(rankCorrelation(shuffled))).toBe(own)
        expect(rounded(rankCorrelation(list.map(([x, y]) => [y, x])))).toBe(own)
      }),
    )
  })

  test('lies between minus one and one', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        expect(Math.abs(rankCorrelation(list) ?? 0)).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('is not given for a handful of places, or for a figure that does not vary', () => {
    expect(rankCorrelation(rising.slice(0, 9))).toBeNull()
    expect(rankCorrelation(rising.map(([x]) => [x, 5]))).toBeNull()
  })

  test.each([
    [0.05, 'none'],
    [-0.25, 'weak'],
    [0.5, 'moderate'],
    [-0.9, 'strong'],
  ] as const)('%d is %s', (value, strength) => {
    expect(strengthOf(value)).toBe(strength)
  })
})
