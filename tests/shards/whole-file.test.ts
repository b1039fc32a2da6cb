import { expect, test } from 'vitest'
import type { Observation, Status } from '../../src/domain/observation.ts'
import { indicatorTable } from '../../scripts/shards/indicator-table.ts'
import { withReasons } from '../../scripts/shards/whole-file.ts'
import { PLACES, indicator } from './fixture.ts'

const row = (place: string, period: string, value: number | null, status: Status): Observation => ({
  place,
  period,
  value,
  status,
})

const share = indicator({ id: 'andel', levels: ['kommune', 'fylke'] })

const table = withReasons(
  indicatorTable(share, [
    row('3101', '2022', 5, 'ok'),
    row('3101', '2023', 6, 'ok'),
    row('3102', '2023', null, 'border-change'),
    row('32', '2023', 4, 'ok'),
    row('32', '2024', 4, 'ok'),
  ]),
  PLACES,
)

const statuses = (place: string) => table.series.get(place)?.statuses

test('a kommune without a row in a file that has been read is missing, not unfetched', () => {
  expect(statuses('3103')).toEqual(['missing', 'missing', 'not-fetched'])
})

test('a row stays what it is', () => {
  expect(statuses('3101')).toEqual(['ok', 'ok', 'not-fetched'])
  expect(table.series.get('3101')?.values).toEqual([5, 6, null])
})

test('a fylke that a moved border has left without a figure says so', () => {
  expect(statuses('31')).toEqual(['missing', 'border-change', 'missing'])
})

test('a level that the indicator does not have is left alone', () => {
  expect(statuses('0')).toBeUndefined()
})
