import fc from 'fast-check'
import { expect, test } from 'vitest'
import { roundTo } from '../../src/domain/rounding.ts'
import type { Series, ShownStatus } from '../../src/domain/series.ts'
import {
  packSeries,
  packSeriesList,
  unpackSeries,
  unpackSeriesList,
} from '../../src/observations/codec.ts'

const WITHOUT_VALUE = [
  'missing',
  'suppressed',
  'not-applicable',
  'border-change',
  'not-fetched',
] as const satisfies readonly ShownStatus[]

const valueOf = fc.oneof(
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  fc.integer({ min: 0, max: 100 }),
  fc.double({ min: 0, max: 100, noNaN: true }),
)
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.record({ value: valueOf, status: fc.constant('ok' as const) }) },
  fc.record({ value: valueOf, status: fc.constantFrom('estimated', 'preliminary') }),
  fc.record({ value: fc.constant(null), status: fc.constantFrom(...WITHOUT_VALUE) }),
)

const seriesOf = (
  cells: readonly { readonly value: number | null; readonly status: ShownStatus }[],
): Series => ({
  periods: cells.map((_, i) => String(1986 + i)),
  values: cells.map((c) => c.value),
  statuses: cells.map((c) => c.status),
})

const rounded = (series: Series, decimals: number): Series => ({
  ...series,
  values: series.values.map((value) => (value === null ? null : roundTo(value, decimals))),
})

test('a series comes back as it was, rounded to its decimals', () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 60 }), fc.integer({ min: 0, max: 3 }), (cells, d) => {
      const series = seriesOf(cells)
      const back = unpackSeries(packSeries(series, d), series.periods, d)
      expect(back).toEqual(rounded(series, d))
    }),
    { numRuns: 400 },
  )
})

test('a list keeps the order, and tells what is not there from what is', () => {
  const list = fc.array(fc.option(fc.array(cell, { minLength: 1, maxLength: 30 }), { nil: null }))
  fc.assert(
    fc.property(list, (lists) => {
      const all = lists.map((cells) => cells && seriesOf(cells))
      const packed = packSeriesList(
        all.map((series) => ({ series: series ?? undefined, decimals: 1 })),
      )
      const shapes = all.map((series) => ({ periods: series?.periods ?? [], decimals: 1 }))
      const fetched = (s: Series | null) => s?.statuses.some((status) => status !== 'not-fetched')
      expect(unpackSeriesList(packed, shapes)).toEqual(
        all.map((series) => (series && fetched(series) ? rounded(series, 1) : undefined)),
      )
    }),
  )
})

test('gaps at the start, inside and at the end keep their reasons', () => {
  const series: Series = {
    periods: ['2017', '2018', '2019', '2020', '2021', '2022'],
    values: [null, 1.5, null, 0, null, null],
    statuses: ['border-change', 'ok', 'suppressed', 'preliminary', 'missing', 'not-fetched'],
  }
  expect(unpackSeries(packSeries(series, 1), series.periods, 1)).toEqual(series)
})

test('a steady series is far shorter than its digits', () => {
  const periods = Array.from({ length: 41 }, (_, i) => String(1986 + i))
  const values = periods.map((_, i) => 27000 + i * 130 + (i % 3))
  const series: Series = { periods, values, statuses: periods.map(() => 'ok' as const) }
  expect(packSeries(series, 0).length).toBeLessThan(40)
})

test('a value that its status denies is refused, not hidden', () => {
  const series: Series = { periods: ['2024'], values: [3], statuses: ['missing'] }
  expect(() => packSeries(series, 0)).toThrow('does not go with "missing"')
})

test('a text that ends too early is an error that says what to do', () => {
  const series: Series = {
    periods: ['2023', '2024'],
    values: [12345, 54321],
    statuses: ['ok', 'ok'],
  }
  const cut = packSeries(series, 0).slice(0, -2)
  expect(() => unpackSeries(cut, series.periods, 0)).toThrow('reload the page')
})
