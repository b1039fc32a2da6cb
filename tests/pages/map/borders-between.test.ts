/** Ålesund was one kommune with Haram from 2020 to 2023, and has figures of today's borders before. */
import { expect, test } from 'vitest'
import type { Series } from '../../../src/domain/series.ts'
import { bordersBetween } from '../../../src/pages/map/borders-between.ts'

const periods = ['2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025']
const gone = new Set(['2020', '2021', '2022', '2023'])
const series: Series = {
  periods,
  values: periods.map((period) => (gone.has(period) ? null : 1)),
  statuses: periods.map((period) => (gone.has(period) ? 'border-change' : 'ok')),
}

test('between two figures are the periods of other borders, whichever is chosen first', () => {
  expect(bordersBetween(series, '2018', '2025')).toEqual(['2020', '2023'])
  expect(bordersBetween(series, '2025', '2018')).toEqual(['2020', '2023'])
})

test('there are none where one of the two is missing, nor where nothing lies between', () => {
  expect(bordersBetween(series, '2023', '2024')).toBeNull()
  expect(bordersBetween(series, '2024', '2025')).toBeNull()
  expect(bordersBetween(series, '2018', '2019')).toBeNull()
})
