import { expect, test } from 'vitest'
import { indicatorTable } from '../../scripts/shards/indicator-table.ts'
import { latestShard } from '../../scripts/shards/latest-shard.ts'
import { factsShard, indicatorShard } from '../../scripts/shards/indicator-shards.ts'
import { sourceBook } from '../../scripts/shards/source-words.ts'
import { unpackIndicatorSeries } from '../../src/observations/indicator-series.ts'
import { unpackSnapshot } from '../../src/observations/snapshot.ts'
import { indicator, observations, PLACES } from './fixture.ts'

const share = indicator({ id: 'andel' })
const table = indicatorTable(
  share,
  observations('3101 2023 1.2', '3101 2024 3.44', '3102 2024 suppressed', '0 2024 7'),
)
const empty = indicatorTable(indicator({ id: 'tom' }), [])

test('every place at the newest period, and why those without a value have none', () => {
  const shard = latestShard([table, empty], PLACES)
  const { values, statuses } = unpackSnapshot(shard, share)
  expect(values.get('3101')).toBe(3.4)
  expect(values.get('0')).toBe(7)
  expect(values.get('3102')).toBeNull()
  expect(statuses.get('3102')).toBe('suppressed')
  expect(statuses.get('3103')).toBe('not-fetched')
  expect([...values.keys()]).toHaveLength(8 + 3 + 1)
})

test('fylker have a newest period of their own, where it is another', () => {
  const ahead = indicatorTable(share, observations('3101 2023 1', '31 2024 8', '0 2025 7'))
  const shard = latestShard([ahead], PLACES)
  expect(Object.keys(shard.fylker)).toEqual(['andel'])
  expect(unpackSnapshot(shard, share).values.get('3101')).toBe(1)
  expect(unpackSnapshot(shard, share).values.get('31')).toBeNull()
  const ofFylker = unpackSnapshot(shard, { ...share, level: 'fylke' }).values
  expect(ofFylker.get('31')).toBe(8)
  expect(ofFylker.get('3101')).toBeNull()
})

test('an indicator without figures is left out, and reads as not fetched', () => {
  const shard = latestShard([table, empty], PLACES)
  expect(Object.keys(shard.indicators)).toEqual(['andel'])
  const { statuses } = unpackSnapshot(shard, empty.indicator)
  expect(new Set(statuses.values())).toEqual(new Set(['not-fetched']))
})

test('an indicator file holds every place and period', () => {
  const shard = indicatorShard(table, PLACES)
  const series = unpackIndicatorSeries(shard, { ...share, periods: table.periods })
  expect(series.get('3101')?.values).toEqual([1.2, 3.4])
  expect(series.get('3201')?.statuses).toEqual(['not-fetched', 'not-fetched'])
})

test('an estimate says how it is made', () => {
  const mean = indicator({ id: 'm', aggregation: { kind: 'weighted-mean', weight: 'folk' } })
  const folk = indicator({ id: 'folk', title: { nb: 'Folketall', nn: 'Folketal' } })
  const book = sourceBook([mean, folk], { version: 1, files: [] })
  const shard = factsShard(indicatorTable(mean, []), book)
  expect(shard.method?.nb).toContain('anslag')
  expect(shard.method?.nn).toContain('«Folketal»')
})
