import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkCopies } from '../../scripts/series/check-copies.ts'
import { firstOfCopies } from '../../scripts/series/two-copies.ts'
import type { Observation } from '../../src/domain/observation.ts'

const row = (place: string, value: number | null): Observation => ({
  place,
  period: '2024',
  value,
  status: value === null ? 'border-change' : 'ok',
})

const copy = fc.uniqueArray(
  fc.record({
    place: fc.constantFrom('0301', '1101', '1103', '3101'),
    value: fc.option(fc.integer({ min: -50, max: 50 }).map((tenths) => tenths / 10)),
  }),
  { selector: ({ place }) => place },
)

test('every cell is there once, with the first figure that any copy has, and all are accounted for', () => {
  fc.assert(
    fc.property(fc.array(copy, { maxLength: 3 }), (copies) => {
      const sets = copies.map((cells) => cells.map(({ place, value }) => row(place, value)))
      const { rows, same, different } = firstOfCopies(sets, 0)
      const places = new Set(sets.flat().map(({ place }) => place))
      expect(rows.map(({ place }) => place).sort()).toEqual([...places].sort())
      for (const { place, value } of rows) {
        const first = sets.flat().find((one) => one.place === place && one.value !== null)
        expect(value).toBe(first?.value ?? null)
      }
      const figures = sets.flat().filter(({ value }) => value !== null).length
      const shown = rows.filter(({ value }) => value !== null).length
      expect(same + different.length).toBe(figures - shown)
    }),
  )
})

test('figures are compared as they are shown; one that differs is told with both', () => {
  const { same, different } = firstOfCopies(
    [
      [row('0301', 29.5346), row('1101', 10)],
      [row('0301', 29.5), row('1101', 10.1)],
    ],
    1,
  )
  expect(same).toBe(1)
  expect(checkCopies('leid-bolig', { same, different })).toMatchObject([
    {
      severity: 'warning',
      about: 'leid-bolig',
      check: 'copies',
      message: expect.stringMatching('1101 2024: 10 and 10.1'),
    },
  ])
  expect(checkCopies('leid-bolig', { same: 2, different: [] })).toEqual([])
})
