import fc from 'fast-check'
import { expect, test } from 'vitest'
import { valueAxis } from '../../src/charts/value-axis.ts'

const rowsOf = (values: readonly number[]) =>
  values.map((value, i) => ({ period: String(2000 + i), at: 2000 + i, values: { place: value } }))

test('two figures: round numbers, and each is what is written', () => {
  expect(valueAxis(rowsOf([35.8, 37.4]), 1).ticks).toEqual([36, 36.5, 37, 37.5])
  expect(valueAxis(rowsOf([12, 13]), 0).ticks).toEqual([12, 13])
})

test('every figure has room, ticks are within and each is written once', () => {
  const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true })
  const values = fc.array(figure, { minLength: 1, maxLength: 8 })
  // As close to each other as no reader sees.
  const apart = fc.double({ min: -1e-7, max: 1e-7, noNaN: true })
  const close = fc.tuple(figure, apart).map(([one, by]) => [one, one + by])
  fc.assert(
    fc.property(fc.oneof(values, close), (figures) => {
      const { domain, ticks } = valueAxis(rowsOf(figures), 1)
      for (const figure of figures) {
        expect(figure).toBeGreaterThanOrEqual(domain[0])
        expect(figure).toBeLessThanOrEqual(domain[1])
      }
      for (const tick of ticks) {
        expect(tick).toBeGreaterThanOrEqual(domain[0])
        expect(tick).toBeLessThanOrEqual(domain[1])
        expect(tick).toBe(Number(tick.toFixed(1)))
      }
    }),
  )
})
