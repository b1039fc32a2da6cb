import { describe, expect, test } from 'vitest'
import { sumCells } from '../../scripts/series/combine.ts'
import { coverageOf } from '../../scripts/series/coverage-table.ts'
import { readEnvironment } from '../../scripts/run/environment.ts'
import { borderDate, yearsBefore } from '../../scripts/borders/period-dates.ts'
import { codesOfNames } from '../../scripts/borders/place-names.ts'
import {
  chooseFiles,
  measureOf,
  observationFilesOf,
} from '../../scripts/series/observation-file.ts'
import { indicator } from './example-indicator.ts'

test('a period has the borders of its day', () => {
  expect(borderDate('2024', 'january-1')).toBe('2024-01-01')
  expect(borderDate('2023', 'year')).toBe('2023-07-01')
  expect(borderDate('2023', 'window')).toBe('2023-07-01')
  expect(borderDate('2023', 'election')).toBe('2024-01-01')
  expect(borderDate('2022M10', 'month')).toBe('2022-10-15')
  expect(borderDate('2019-2020', 'school-year')).toBe('2020-06-01')
  expect(yearsBefore('2020-06-01', 2)).toBe('2018-06-01')
})

describe('sums of cells', () => {
  const ok = (value: number) => ({ value, status: 'ok' }) as const
  const none = (status: 'missing' | 'suppressed' | 'not-applicable') => ({ value: null, status })

  test('are free of binary noise', () => {
    expect(sumCells([ok(0.1), ok(0.2)])).toEqual({ value: 0.3, status: 'ok' })
  })

  test('say the gravest reason for having none, and count the not applicable as nothing', () => {
    expect(sumCells([ok(1), none('suppressed'), none('missing')])).toEqual(none('missing'))
    expect(sumCells([ok(1), none('not-applicable')])).toEqual(ok(1))
    expect(sumCells([none('not-applicable')])).toEqual(none('not-applicable'))
  })

  test('of preliminary figures are preliminary', () => {
    expect(sumCells([ok(1), { value: 2, status: 'preliminary' }]).status).toBe('preliminary')
  })
})

describe('names of places', () => {
  const places = {
    kommuner: [
      { code: '0301', name: 'Oslo - Oslove' },
      { code: '1515', name: 'Herøy' },
      { code: '1818', name: 'Herøy' },
      { code: '5612', name: 'Guovdageaidnu - Kautokeino' },
    ],
    fylker: [
      { code: '03', name: 'Oslo - Oslove' },
      { code: '55', name: 'Troms - Romsa - Tromssa' },
    ],
  }

  test('any part of a name will do, and Oslo among fylker is the fylke', () => {
    const fylker = codesOfNames(['Oslo', 'Troms'], places)
    expect([fylker('Oslo'), fylker('Troms '), fylker('Romsa')]).toEqual(['03', '55', '55'])
    const kommuner = codesOfNames(['Oslo', 'Kautokeino', 'Herøy'], places)
    expect([kommuner('Oslo'), kommuner('kautokeino'), kommuner('Atlantis')]).toEqual([
      '0301',
      '5612',
      undefined,
    ])
  })

  test('a name that two kommuner have is refused', () => {
    const kommuner = codesOfNames(['Kautokeino', 'Herøy'], places)
    expect(() => kommuner('Herøy')).toThrow(/both 1515 and 1818.*codes/)
  })
})

test('a breakdown is one series a part, and series are chosen by indicator', () => {
  const { source } = indicator({ id: 'x' })
  const part = (id: string) => ({ id, title: { nb: id, nn: id }, source: source as never })
  const all = observationFilesOf([
    indicator({ id: 'a' }),
    indicator({ id: 'b', parts: [part('k'), part('m')] }),
  ])
  expect(all.map(({ file }) => file)).toEqual([
    'observations/a.csv',
    'observations/b/k.csv',
    'observations/b/m.csv',
  ])
  expect(chooseFiles(all, ['b']).map(({ id }) => id)).toEqual(['b/k', 'b/m'])
  expect(() => chooseFiles(all, ['c'])).toThrow(/no indicator "c". It has: a, b/)
})

test('units tell counts from rates', () => {
  expect(measureOf({ unit: 'dwellings' })).toBe('count')
  expect(measureOf({ unit: 'kilometres' })).toBe('rate')
})

test('coverage is of the newest period that half of the kommuner have', () => {
  const row = (place: string, period: string) =>
    ({ place, period, value: 1, status: 'ok' }) as const
  const rows = [
    row('0301', '2023'),
    row('1101', '2023'),
    row('1103', '2023'),
    row('0301', '2024'),
    row('0', '2024'),
  ]
  expect(coverageOf(rows)).toMatchObject({
    newest: '2023',
    kommuner: 3,
    country: false,
    periods: 2,
    rows: 5,
  })
})

test('the environment has defaults, and an address loses its last slash', () => {
  const now = new Date('2026-11-23T09:00:00Z')
  expect(readEnvironment({}, now)).toMatchObject({
    dataDir: 'data',
    staging: 'staging',
    today: '2026-11-23',
  })
  expect(readEnvironment({ LOKALTALL_SSB_URL: 'http://x/v2/' }, now).ssbUrl).toBe('http://x/v2')
})
