import { expect, test } from 'vitest'
import { indicatorTable } from '../../scripts/shards/indicator-table.ts'
import { medianSeries, onlyPeriods } from '../../scripts/shards/median-series.ts'
import { indicator, observations } from './fixture.ts'

const table = indicatorTable(
  indicator({ id: 'a' }),
  observations(
    '3101 2020 1',
    '3102 2020 5',
    '3103 2020 3',
    '3101 2021 1',
    '3102 2021 2',
    '3103 2021 missing',
    '3101 2022 1',
    '3102 2022 suppressed',
    '3201 2023 9',
  ),
)

test('the middle of the members, as long as half of them have a value', () => {
  expect(medianSeries(table, ['3101', '3102', '3103'])).toEqual({
    periods: ['2020', '2021', '2022', '2023'],
    values: [3, 1.5, null, null],
    statuses: ['ok', 'ok', 'missing', 'not-fetched'],
  })
})

test('members of whom nothing is known have no middle', () => {
  expect(medianSeries(table, ['4601', '4602'])).toBeUndefined()
})

test('other periods become not fetched', () => {
  const series = table.series.get('3101')
  expect(series && onlyPeriods(series, new Set(['2021']))).toEqual({
    periods: ['2020', '2021', '2022', '2023'],
    values: [null, 1, null, null],
    statuses: ['not-fetched', 'ok', 'not-fetched', 'not-fetched'],
  })
})
