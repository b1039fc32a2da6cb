import { expect, test } from 'vitest'
import { at, firstAndLast, newest, type Series } from '../../src/domain/series.ts'

const series: Series = {
  periods: ['2020', '2021', '2022', '2023'],
  values: [null, 4, 0, null],
  statuses: ['border-change', 'ok', 'preliminary', 'suppressed'],
}

test('a cell keeps its reason for having no value', () => {
  expect(at(series, '2023')).toEqual({ period: '2023', value: null, status: 'suppressed' })
})

test('a period outside the series has not been fetched', () => {
  expect(at(series, '2030').status).toBe('not-fetched')
})

test('zero is a figure, and the newest one', () => {
  expect(newest(series)).toEqual({ period: '2022', value: 0, status: 'preliminary' })
})

test('first and last are two figures, or nothing', () => {
  expect(firstAndLast(series)?.first.period).toBe('2021')
  expect(firstAndLast(series)?.last.period).toBe('2022')
  expect(firstAndLast({ periods: ['2020'], values: [1], statuses: ['ok'] })).toBeNull()
})

test('a series without figures has no newest', () => {
  expect(newest({ periods: ['2020'], values: [null], statuses: ['missing'] })).toBeNull()
})
