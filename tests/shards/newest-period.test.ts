import { expect, test } from 'vitest'
import { indicatorTable } from '../../scripts/shards/indicator-table.ts'
import {
  coverage,
  newestPeriod,
  newestPeriodOf,
  periodsWithFigures,
} from '../../scripts/shards/newest-period.ts'
import { indicator, observations } from './fixture.ts'

const table = (...lines: string[]) => indicatorTable(indicator({ id: 'a' }), observations(...lines))

test('a period that a few are early with is not the newest', () => {
  const some = table(
    '3101 2023 1',
    '3102 2023 2',
    '3103 2023 3',
    '3101 2024 1',
    '3102 2024 missing',
    '3103 2024 suppressed',
  )
  expect(newestPeriod(some)).toBe('2023')
  expect(coverage(some, '2023')).toBe(3)
  expect(coverage(some, '2024')).toBe(1)
})

test('half of those that have any figure is enough; those with none do not count', () => {
  const some = table('3101 2024 1', '3102 2023 2', '3103 2024 missing')
  expect(newestPeriod(some)).toBe('2024')
})

test('kommuner decide, though fylker and the country are ahead', () => {
  const some = table('3101 2022M10 1', '31 2026M02 2', '0 2026M02 2')
  expect(newestPeriod(some)).toBe('2022M10')
  expect(periodsWithFigures(some, 'kommune')).toEqual(new Set(['2022M10']))
  expect(newestPeriodOf(some, 'fylke')).toBe('2026M02')
  expect(newestPeriodOf(some, 'land')).toBe('2026M02')
  expect(newestPeriodOf(table('0 2026M02 2'), 'fylke')).toBeNull()
})

test('without kommuner the fylker decide, then the country; without figures nobody', () => {
  expect(newestPeriod(table('31 2024 2', '0 2025 2'))).toBe('2024')
  expect(newestPeriod(table('0 2025 2'))).toBe('2025')
  expect(newestPeriod(table('3101 2025 missing'))).toBeNull()
  expect(coverage(table('0 2025 2'), '2025')).toBe(0)
})
