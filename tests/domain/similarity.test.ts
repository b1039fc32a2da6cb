import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  differencesBetween,
  distanceOf,
  nearest,
  scaleDimensions,
} from '../../src/domain/similarity.ts'

const CODES = ['0001', '0002', '0003', '0004', '0005', '0006']

const measure = (values: readonly (number | null)[]) =>
  new Map(CODES.map((code, i) => [code, values[i] ?? null]))

const values = fc.array(fc.option(fc.integer({ min: -100, max: 100 })), {
  minLength: CODES.length,
  maxLength: CODES.length,
})

const places = fc.constantFrom(...CODES)
const weights = fc.record({ size: fc.nat(4), age: fc.nat(4) })

describe('the distance between two places', () => {
  test('is the same both ways, never negative, and zero to oneself', () => {
    fc.assert(
      fc.property(values, values, values, places, places, weights, (a, b, c, x, y, weight) => {
        const dimensions = scaleDimensions(
          [
            { id: 'size', measures: [measure(a)] },
            { id: 'age', measures: [measure(b), measure(c)] },
          ],
          CODES,
        )
        const there = distanceOf(differencesBetween(dimensions, x, y), weight)
        expect(distanceOf(differencesBetween(dimensions, y, x), weight)).toBe(there)
        expect(there ?? 0).toBeGreaterThanOrEqual(0)
        const own = distanceOf(differencesBetween(dimensions, x, x), weight)
        expect(own ?? 0).toBe(0)
      }),
    )
  })

  test('is counted in widths of the middle half of all places', () => {
    const values = measure([0, 10, 20, 30, 40, 50])
    const dimensions = scaleDimensions([{ id: 'size', measures: [values] }], CODES)
    const found = differencesBetween(dimensions, '0001', '0003').get('size')
    expect(found).toBeCloseTo(20 / (37.5 - 12.5))
  })

  test('does not change when all weights are doubled', () => {
    const differences = new Map([
      ['size', 1],
      ['age', 3],
    ])
    const once = distanceOf(differences, { size: 1, age: 2 })
    expect(distanceOf(differences, { size: 2, age: 4 })).toBeCloseTo(once ?? -1)
    expect(once).toBeCloseTo(Math.sqrt((1 + 2 * 9) / 3))
  })

  test('is not given when more than half of the weight has no figures, or there is no weight', () => {
    const differences = new Map([['size', 1]])
    expect(distanceOf(differences, { size: 1, age: 2 })).toBeNull()
    expect(distanceOf(differences, { size: 2, age: 2 })).toBe(1)
    expect(distanceOf(differences, { size: 0, age: 0 })).toBeNull()
  })
})

describe('the nearest', () => {
  const dimensions = scaleDimensions(
    [
      { id: 'size', measures: [measure([0, 1, 2, 3, 4, 50])] },
      { id: 'age', measures: [measure([0, 40, 1, 2, 3, null])] },
    ],
    CODES,
  )

  test('come first, without the place itself', () => {
    const found = nearest('0001', CODES, dimensions, { size: 1, age: 0 })
    expect(found.map(({ place }) => place)).toEqual(['0002', '0003', '0004', '0005', '0006'])
  })

  test('are others when another thing counts', () => {
    const found = nearest('0001', CODES, dimensions, { size: 0, age: 1 })
    expect(found.map(({ place }) => place)).toEqual(['0003', '0004', '0005', '0002'])
  })
})
