import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findingsIn } from '../../scripts/pipeline/check-data.ts'
import { coverageOf } from '../../scripts/series/coverage-table.ts'
import { readManifest, readPresent } from '../../scripts/promote/data-store.ts'
import { findingLine } from '../../scripts/checks/finding.ts'
import { observationFilesOf } from '../../scripts/series/observation-file.ts'
import { INDICATORS } from '../../src/catalogue/index.ts'

const DATA = 'data'
const SERIES = observationFilesOf(INDICATORS)
const present = await readPresent(DATA, SERIES)
const manifest = await readManifest(DATA)

const cell = (id: string, place: string, period: string) => {
  const row = present.get(id)?.rows.find((one) => one.place === place && one.period === period)
  return row && (row.value ?? row.status)
}

test('every check holds for the figures that are committed', async () => {
  expect((await findingsIn(DATA)).map(findingLine)).toEqual([])
})

describe('figures that are known from elsewhere', () => {
  test.each([
    ['folketall', '0', '2023', 5_488_984],
    ['folketall', '0', '2024', 5_550_203],
    ['folketall', '0', '2025', 5_594_340],
    ['folketall', '0301', '2024', 717_710],
    ['folketall', '4601', '2024', 291_940],
    ['deltid-kvinner', '0', '2022', 35.4],
    ['deltid-menn', '0', '2019', 14.7],
  ])('%s %s %s', (id, place, period, value) => {
    expect(cell(id, place, period)).toBe(value)
  })

  test.each([
    ['0301', '2009', 1_388_246],
    ['0301', '2020', 1_099_914],
    ['0301', '2023', 982_428],
    ['0301', '2024', 944_853],
    ['40', '2009', 3_436_253],
    ['40', '2024', 2_947_368],
  ])('emissions of %s in %s', (place, period, tonnes) => {
    expect(cell('klimagassutslipp', place, period)).toBeCloseTo(tonnes, -1)
  })
})

test.each([
  ['1508', '2022'],
  ['1580', '2022'],
  ['1806', '2019'],
  ['1875', '2019'],
  ['5055', '2019'],
  ['5056', '2019'],
  ['5059', '2019'],
])('%s in %s is a border change, not a figure', (place, period) => {
  expect(cell('folketall', place, period)).toBe('border-change')
})

test('Haram was a kommune of its own until 2019', () => {
  expect(cell('folketall', '1580', '2019')).toBeGreaterThan(9_000)
})

test('at least eighteen shown indicators have figures for at least 340 kommuner', () => {
  const wide = INDICATORS.filter(({ id, role, parts }) => {
    const series = present.get(parts?.[0] ? `${id}/${parts[0].id}` : id)
    return role === 'shown' && coverageOf(series?.rows ?? []).kommuner >= 340
  })
  expect(wide.length).toBeGreaterThanOrEqual(18)
})

test('nothing claims to be fetched directly unless the publisher was asked, and every copy is named', () => {
  expect(manifest.files.length).toBeGreaterThan(50)
  for (const { origin, file } of manifest.files)
    expect(`${file} ${origin.direct || (origin.via ?? '') !== ''}`).toBe(`${file} true`)
})

test('the files are sorted as they are written', async () => {
  expect(manifest.files.length).toBeGreaterThan(50)
  for (const { file } of manifest.files) {
    const [, ...lines] = (await readFile(join(DATA, file), 'utf8')).trimEnd().split('\n')
    const keys = lines.map((line) => line.split(',').slice(0, 2).join(' '))
    expect(keys).toEqual([...keys].sort())
  }
})
