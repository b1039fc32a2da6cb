import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Borders } from '../../src/catalogue/files.ts'
import type { Observation, Status } from '../../src/domain/observation.ts'
import { areaSums } from '../../scripts/borders/area-sums.ts'
import { harmonise } from '../../scripts/borders/harmonise.ts'
import { AREAS, KOMMUNER } from './example-areas.ts'

const row = (
  place: string,
  period: string,
  value: number | null,
  status?: Status,
): Observation => ({
  place,
  period,
  value,
  status: status ?? (value === null ? 'missing' : 'ok'),
})

function harmonised(borders: Borders, rows: Observation[], measure: 'count' | 'rate' = 'count') {
  const found = harmonise({ borders, rows }, { areas: AREAS, periodKind: 'year', measure })
  return new Map(found.map((one) => [`${one.place} ${one.period}`, one.value ?? one.status]))
}

describe('figures on the borders of today', () => {
  test('are kept as they are', () => {
    const rows = [row('1508', '2022', 58_000), row('03', '2022', 5), row('0', '2022', 9)]
    expect(
      harmonise({ borders: 'today', rows }, { areas: AREAS, periodKind: 'year', measure: 'count' }),
    ).toEqual(rows)
  })

  test('may not be of a place that is not of today', () => {
    expect(() => harmonised('today', [row('1507', '2022', 1)])).toThrow(
      /1507 \(2022\) is not a place of today.*as-published/,
    )
  })
})

describe('summed figures', () => {
  test('old Ålesund on 1508 and nothing on Haram are both a border change', () => {
    const found = harmonised('summed', [row('1508', '2022', 67_520), row('1580', '2022', 0)])
    expect(found.get('1508 2022')).toBe('border-change')
    expect(found.get('1580 2022')).toBe('border-change')
  })

  test('Haram of before 2020 and after 2023 is kept', () => {
    const found = harmonised('summed', [row('1580', '2019', 9_383), row('1580', '2024', 9_290)])
    expect([...found.values()].filter((value) => typeof value === 'number')).toEqual([9_383, 9_290])
  })

  test('a zero for a kommune that did not exist is a border change, a sum over a merger is kept', () => {
    const found = harmonised('summed', [row('5059', '2019', 0), row('3105', '2019', 56_000)])
    expect(found.get('5059 2019')).toBe('border-change')
    expect(found.get('3105 2019')).toBe(56_000)
  })

  test('a kommune that the list leaves out because it was part of another gets the reason', () => {
    const found = harmonised('summed', [row('0301', '2022', 699_827)])
    expect(found.get('1580 2022')).toBe('border-change')
    expect(found.has('3101 2022')).toBe(false)
  })
})

describe('counts under the codes of their time', () => {
  test('follow a changed number and are summed over a merger', () => {
    const found = harmonised('as-published', [
      row('0101', '2019', 31),
      row('0102', '2019', 20),
      row('0105', '2019', 36),
    ])
    expect(found.get('3101 2019')).toBe(31)
    expect(found.get('3105 2019')).toBe(56)
  })

  test('a part without a figure gives the sum its reason; a part without a row is missing', () => {
    const parts = (last: Observation[]) =>
      harmonised('as-published', [row('0102', '2019', 20), ...last]).get('3105 2019')
    expect(parts([row('0105', '2019', null, 'suppressed')])).toBe('suppressed')
    expect(parts([])).toBe('missing')
  })

  test('what was split is a border change', () => {
    const found = harmonised('as-published', [
      row('5012', '2019', 1),
      row('5013', '2019', 2),
      row('5016', '2019', 3),
      row('1507', '2022', 67),
    ])
    for (const cell of ['5056 2019', '5059 2019', '1508 2022', '1580 2022'])
      expect(found.get(cell)).toBe('border-change')
  })

  test('a zero under a code that did not exist yet is not looked at', () => {
    const found = harmonised('as-published', [row('3101', '2019', 0), row('0101', '2019', 31)])
    expect(found.get('3101 2019')).toBe(31)
  })

  test('codes that the publisher used after they had ended are followed for two years', () => {
    const found = harmonised('as-published', [row('0101', '2021', 7), row('0101', '2023', 7)])
    expect(found.get('3101 2021')).toBe(7)
    expect(found.has('3101 2023')).toBe(false)
  })

  test('a sign under an ended code is not a figure', () => {
    const found = harmonised('as-published', [row('0101', '2021', null, 'not-applicable')])
    expect(found.has('3101 2021')).toBe(false)
  })

  test('a place that the source says nothing of gets no row', () => {
    expect(harmonised('as-published', [row('0301', '2019', 1)])).toEqual(
      new Map([['0301 2019', 1]]),
    )
  })
})

describe('rates under the codes of their time', () => {
  test('follow a changed number, never a merger', () => {
    const rows = [row('0101', '2019', 3.1), row('0102', '2019', 2), row('0105', '2019', 4)]
    const found = harmonised('as-published', rows, 'rate')
    expect(found.get('3101 2019')).toBe(3.1)
    expect(found.get('3105 2019')).toBe('border-change')
  })

  test('a fylke is followed only when all of it, and nothing else, had one code', () => {
    const rows = [
      row('15', '2019', 6),
      row('30', '2022', 5),
      row('50', '2019', 4),
      row('0', '2019', 3),
    ]
    const found = harmonised('as-published', rows, 'rate')
    expect(found.get('15 2019')).toBe(6)
    expect(found.get('31 2022')).toBe(5)
    expect(found.get('0 2019')).toBe(3)
  })
})

test('the whole is preserved: kommuner with a figure and the shared ones make up the old codes', () => {
  const old = [
    '0301',
    '0101',
    '0102',
    '0105',
    '1504',
    '1523',
    '1529',
    '1546',
    '1534',
    '5012',
    '5013',
    '5016',
  ]
  const values = fc.tuple(...old.map(() => fc.integer({ min: 0, max: 100_000 })))
  fc.assert(
    fc.property(values, (counts) => {
      const rows = old.map((place, i) => row(place, '2019', counts[i] ?? 0))
      const found = harmonised('as-published', rows)
      const kept = [...found.values()].filter((value) => typeof value === 'number')
      const split = counts.slice(-3).reduce((sum, count) => sum + count, 0)
      const all = counts.reduce((sum, count) => sum + count, 0)
      expect(kept.reduce((sum, value) => sum + value, 0)).toBe(all - split)
      const rules = { areas: AREAS, periodKind: 'year' } as const
      const sums = new Map(
        areaSums({ borders: 'as-published', rows }, rules).map((s) => [s.place, s.value]),
      )
      expect(sums.get('0')).toBe(all)
      expect(sums.get('50')).toBe(split)
    }),
  )
})

test('a zero never survives for a kommune that was part of another', () => {
  const place = fc.constantFrom(...KOMMUNER)
  const period = fc.integer({ min: 2015, max: 2025 }).map(String)
  fc.assert(
    fc.property(place, period, (at, year) => {
      const found = harmonised('summed', [row(at, year, 0), row('0301', '1999', 1)])
      const { shared } = AREAS.at(at, `${year}-07-01`)
      expect(found.get(`${at} ${year}`)).toBe(shared ? 'border-change' : 0)
    }),
  )
})

describe('sums of areas whose kommuner cannot be told apart', () => {
  const rules = { areas: AREAS, periodKind: 'year' } as const
  const sums = (rows: Observation[]) =>
    new Map(areaSums({ borders: 'summed', rows }, rules).map((one) => [one.place, one.value]))

  test('all of old Ålesund on one and 0 on the other is counted once', () => {
    const found = sums([row('1508', '2022', 67_520), row('1580', '2022', 0)])
    expect(found).toEqual(new Map([['15', 67_520]]))
  })

  test('there is no sum when a part of a split kommune may be nowhere', () => {
    expect(sums([row('5056', '2019', 0), row('5059', '2019', 0)])).toEqual(new Map())
    expect(sums([row('5056', '2019', 4_000), row('5059', '2019', 0)])).toEqual(new Map())
  })
})
