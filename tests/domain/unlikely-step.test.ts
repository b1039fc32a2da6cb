import { describe, expect, test } from 'vitest'
import type { PlaceCode } from '../../src/domain/place.ts'
import type { Series } from '../../src/domain/series.ts'
import { unlikelySteps } from '../../src/domain/unlikely-step.ts'

const PERCENT = { unit: 'percent', decimals: 0, breaks: [], period: { kind: 'year' } } as const

const series = (values: readonly (number | null)[], first = 2022): Series => ({
  periods: values.map((_, i) => String(first + i)),
  values,
  statuses: values.map((value) => (value === null ? 'missing' : 'ok')),
})

/** Thirty kommuner that go up or down by a point or two, and one of our own. */
const places = (own: readonly (number | null)[]): ReadonlyMap<PlaceCode, Series> =>
  new Map([
    ...Array.from({ length: 30 }, (_, i): [PlaceCode, Series] => [
      String(1101 + i),
      series(own.map((_one, year) => 40 + i + ((i * 7 + year * 3) % 5) - 2)),
    ]),
    ['3120', series(own)],
  ])

const found = (own: readonly (number | null)[], more: object = {}) =>
  unlikelySteps(places(own), { ...PERCENT, ...more }).map(({ place, from, to }) => [
    place,
    from.value,
    to.value,
  ])

describe('a step that no series makes', () => {
  test('is many times, or a small part of, what it was', () => {
    expect(found([61, 11])).toEqual([['3120', 61, 11]])
    expect(found([11, 61])).toEqual([['3120', 11, 61]])
    expect(found([61, 0])).toEqual([['3120', 61, 0]])
  })

  test('is not a large step of a large figure, nor a small one of a small', () => {
    expect(found([90, 60])).toEqual([])
    expect(found([2, 1])).toEqual([])
  })

  test('skips years without a figure', () => {
    expect(found([61, null, 11])).toEqual([['3120', 61, 11]])
  })

  test('is none over many years: a series may have a figure every tenth', () => {
    expect(found([61, null, null, null, null, 11])).toEqual([['3120', 61, 11]])
    expect(found([61, null, null, null, null, null, 11])).toEqual([])
  })

  test('is none of a place that has always swung', () => {
    expect(found([60, 10, 58, 12, 61])).toEqual([])
  })

  test('is none when all places made it, or when the method changed', () => {
    const all = new Map([...places([61, 11])].map(([place]) => [place, series([60, 11])]))
    expect(unlikelySteps(all, PERCENT)).toEqual([])
    const breaks = [{ period: '2023', reason: { nb: 'Ny måte', nn: 'Ny måte' } }]
    expect(found([61, 11], { breaks })).toEqual([])
  })

  test('is asked of levels and of stocks, not of what happens in a year', () => {
    expect(found([61, 11], { unit: 'dwellings' })).toEqual([])
    expect(found([61, 11], { unit: 'dwellings', period: { kind: 'january-1' } })).toHaveLength(1)
  })
})
