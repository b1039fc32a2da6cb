import fc from 'fast-check'
import { expect, test } from 'vitest'
import { periodsShown } from '../../../src/pages/map/periods-shown.ts'

test('few periods of many, in order, with the first and the last', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: 2, max: 12 }),
      (count, most) => {
        const periods = Array.from({ length: count }, (_, i) => String(1800 + i))
        const shown = periodsShown(periods, most)
        expect(shown).toHaveLength(Math.min(count, most))
        expect([shown[0], shown.at(-1)]).toEqual([periods[0], periods.at(-1)])
        expect(shown).toEqual(shown.toSorted())
      },
    ),
  )
})
