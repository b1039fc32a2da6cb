import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rootScale } from '../../src/charts/linear-scale.ts'
import { niceTicks, rootTicks } from '../../src/charts/nice-ticks.ts'

test('round numbers that people count in', () => {
  expect(niceTicks([13.6, 35.7], 5)).toEqual([15, 20, 25, 30, 35])
  expect(niceTicks([0, 0.35], 4)).toEqual([0, 0.1, 0.2, 0.3])
  expect(niceTicks([-3, 4], 4)).toEqual([-2, 0, 2, 4])
})

test('always within the span, rising, and not too many', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
      fc.integer({ min: 1, max: 10 }),
      (low, wide, count) => {
        const ticks = niceTicks([low, low + wide], count)
        expect(ticks.length).toBeLessThanOrEqual(2 * count + 1)
        const slack = Math.abs(low + wide) * 1e-9 + 1e-9
        for (const tick of ticks)
          expect(tick >= low - slack && tick <= low + wide + slack).toBe(true)
        expect(ticks).toEqual(ticks.toSorted((a, b) => a - b))
      },
    ),
  )
})

test('on an axis of totals: powers of ten, never closer than the gap', () => {
  const span = [219, 728_714] as const
  const scale = rootScale(span, [0, 600])
  const ticks = rootTicks(span, scale, 80)
  expect(ticks.at(-1)).toBe(500_000)
  ticks.slice(1).forEach((tick, i) => {
    expect(scale(tick) - scale(ticks[i] ?? 0)).toBeGreaterThanOrEqual(80)
  })
})
