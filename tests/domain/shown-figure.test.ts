import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figuresOf, type Series, type ShownStatus } from '../../src/domain/series.ts'
import { comparedFigure, shownFigure } from '../../src/domain/shown-figure.ts'

const PERIODS = ['2020', '2021', '2022', '2023', '2024']

const anySeries = fc
  .array(fc.option(fc.nat(100)), { minLength: PERIODS.length, maxLength: PERIODS.length })
  .map((values): Series => ({
    periods: PERIODS,
    values,
    statuses: values.map((value): ShownStatus => (value === null ? 'missing' : 'ok')),
  }))

test('a place shows its newest figure, and is never compared by a newer one than it shows', () => {
  fc.assert(
    fc.property(anySeries, fc.option(fc.constantFrom(...PERIODS)), (series, common) => {
      const shown = shownFigure(series)
      const compared = comparedFigure(series, common)
      expect(shown).toEqual(figuresOf(series).at(-1) ?? null)
      // One place's odd newer figure takes no comparison away.
      const ofCommon = figuresOf(series).find(({ period }) => period === common)
      expect(compared).toEqual(ofCommon ?? shown)
    }),
  )
})

test('a place without a series has neither', () => {
  expect(shownFigure(undefined)).toBeNull()
  expect(comparedFigure(undefined, '2024')).toBeNull()
})
