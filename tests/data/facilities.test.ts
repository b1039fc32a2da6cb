import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import {
  checkFacilities,
  facilitiesFile,
  facilitiesFrom,
  formatFacilities,
  parseFacilities,
} from '../../scripts/facilities/facility-rows.ts'
import { facilityShards } from '../../scripts/shards/facility-shards.ts'
import { fileDescription } from '../../src/catalogue/file-descriptions.ts'
import { INDICATORS } from '../../src/catalogue/index.ts'
import type { FileSource } from '../../src/domain/indicator.ts'
import { decodeObservations } from '../../src/observations/csv.ts'

const records = INDICATORS.filter(({ facilities }) => facilities)
const [record] = records
if (!record || record.source.kind !== 'file') throw new Error('no record has facilities')
const source: FileSource = record.source

test.each(records.map(({ id }) => [id]))(
  '%s: the facilities by name are to the last digit what their place has, in every year',
  async (id) => {
    const text = await readFile(`data/${facilitiesFile(id)}`, 'utf8')
    const rows = parseFacilities(text, id)
    const sums = decodeObservations(await readFile(`data/observations/${id}.csv`, 'utf8'), id)
    expect(rows.length).toBeGreaterThan(3000)
    expect(checkFacilities(rows, { id, rows: sums })).toEqual([])
    expect(formatFacilities(rows)).toBe(text)
    // A year without a row is a year in which nobody reported: it has no figure, and is not nought.
    const reported = new Set(rows.map(({ place, period }) => `${place} ${period}`))
    for (const { place, period, value } of sums)
      expect(value !== null, `${place} ${period}`).toBe(reported.has(`${place} ${period}`))
  },
)

const fileRow = (anlegg: string, aar: string, tonn_co2e: string, line = 2) => ({
  line,
  fields: { kommunenummer: '4012', aar, anlegg, nace: '20.140', tonn_co2e },
})
const read = (rows: ReturnType<typeof fileRow>[]) =>
  facilitiesFrom(source, 'anlegg', fileDescription(source.file), rows)

test('a facility that has gone is there with its own last year, after those that report', () => {
  const rows = read([
    fileRow('A', '2019', '5'),
    fileRow('B', '2021', '3'),
    fileRow('C', '2021', '7'),
    fileRow('A', '2018', '9'),
    fileRow('A', '2003', '9'),
  ])
  expect(facilityShards('x', rows).get('anlegg/x/4012.json')).toEqual([
    { name: 'C', period: '2021', value: 7 },
    { name: 'B', period: '2021', value: 3 },
    { name: 'A', period: '2019', value: 5 },
  ])
})

test('a facility that is not in the sum, or a sum without its facility, is told', () => {
  const sum = (value: number | null) => [
    { place: '4012', period: '2021', value, status: value === null ? 'missing' : 'ok' } as const,
  ]
  const rows = read([fileRow('B', '2021', '3'), fileRow('C', '2021', '7')])
  expect(checkFacilities(rows, { id: 'x', rows: sum(10) })).toEqual([])
  for (const wrong of [sum(11), sum(null), []])
    expect(checkFacilities(rows, { id: 'x', rows: wrong })[0]?.message).toContain('4012 2021')
  expect(checkFacilities([], { id: 'x', rows: sum(10) })).toHaveLength(1)
})
