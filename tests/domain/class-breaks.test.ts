import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classBreaks, classOf, divergingBreaks } from '../../src/domain/class-breaks.ts'
import { CLASS_METHODS } from '../../src/domain/class-method.ts'

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1)
const rules = (method: (typeof CLASS_METHODS)[number], count = 5) => ({
  method,
  count,
  decimals: 1,
})

describe('classBreaks', () => {
  it('puts as many in each class', () => {
    const breaks = classBreaks(upTo(100), rules('kvantil'))
    const counts = upTo(5).map(
      (_, i) => upTo(100).filter((n) => classOf(n, breaks, 1) === i).length,
    )
    expect(counts).toEqual([20, 20, 20, 20, 20])
  })
  it('finds the gaps', () => {
    const values = [1, 1.2, 1.4, 10, 10.1, 10.2, 50, 50.5]
    expect(classBreaks(values, rules('naturlige', 3))).toEqual([10, 50])
  })
  it('makes classes equally wide', () => {
    expect(classBreaks([0, 3, 100], rules('like', 4))).toEqual([25, 50, 75])
  })
  it('has no limits where there is nothing to part', () => {
    for (const method of CLASS_METHODS) {
      expect(classBreaks([], rules(method))).toEqual([])
      expect(classBreaks([4, 4, null], rules(method))).toEqual([])
    }
  })
  it('has limits a reader can take in', () => {
    const breaks = classBreaks([12_345, 23_456, 345_678, 723_456], rules('like'))
    expect(breaks.every((limit) => limit % 100 === 0)).toBe(true)
  })
  it('has limits within the figures, in order, none twice', () => {
    const figures = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 60 })
    fc.assert(
      fc.property(figures, fc.constantFrom(...CLASS_METHODS), (values, method) => {
        const breaks = classBreaks(values, rules(method))
        expect(breaks.length).toBeLessThan(5)
        expect(breaks).toEqual([...new Set(breaks)].toSorted((a, b) => a - b))
        for (const limit of breaks) {
          expect(limit).toBeGreaterThan(Math.min(...values))
          expect(limit).toBeLessThanOrEqual(Math.max(...values))
        }
      }),
    )
  })
})

describe('divergingBreaks', () => {
  it('is the same on both sides of zero', () => {
    const breaks = divergingBreaks([-9, -3, -1, 2, 4, 6, 12], rules('kvantil', 3))
    expect(breaks).toContain(0)
    expect(breaks.map((limit) => -limit || 0).toReversed()).toEqual(breaks)
  })
  it('parts at zero when all are on one side', () => {
    expect(divergingBreaks([1, 2, 3], rules('like', 3))).toEqual([-2, -1, 0, 1, 2])
  })
})

describe('classOf', () => {
  it('goes by what is shown, so that a shown limit is in the class it begins', () => {
    expect(classOf(9.96, [10, 20], 1)).toBe(1)
    expect(classOf(9.94, [10, 20], 1)).toBe(0)
    expect(classOf(25, [10, 20], 1)).toBe(2)
  })
})
