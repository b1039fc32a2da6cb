import { describe, expect, test } from 'vitest'
import { check } from '../../src/claims/check.ts'
import type { ClaimKey } from '../../src/claims/model/claim.ts'
import { claimOf, count, share, smallPlace, yearly } from './small-place.ts'

const placeOf = (
  values: readonly (number | null)[],
  country: readonly number[] = [],
  newest = '2026',
) =>
  smallPlace({
    indicators: [share('leid', { newest })],
    series: {
      leid: {
        place: yearly(2017, values),
        ...(country.length > 0 ? { country: yearly(2017, country) } : {}),
      },
    },
  })

const CLIMB = [11, 12, 13, 14, 15, 16, 17, 18, 19, 20]
const change: ClaimKey = {
  kind: 'change',
  indicator: 'leid',
  periods: ['2021', '2026'],
  compared: null,
}

test('the same figures: still true', () => {
  const data = placeOf(CLIMB)
  expect(check(claimOf(change, data), data)).toEqual({
    outcome: 'still-true',
    why: null,
    now: claimOf(change, data),
    newest: null,
  })
})

test('another checksum with the same figures is still true', () => {
  const data = placeOf(CLIMB)
  expect(check({ ...claimOf(change, data), checksum: 'other' }, data).outcome).toBe('still-true')
})

test('a revised figure: what it was and what it is', () => {
  const said = claimOf(change, placeOf(CLIMB))
  const checked = check(said, placeOf(CLIMB.with(9, 19.5)))
  expect(checked.outcome).toBe('revised')
  expect(said.numbers).toEqual([15, 20])
  expect(checked.now?.numbers).toEqual([15, 19.5])
})

test('the other way: no longer true', () => {
  const said = claimOf(change, placeOf(CLIMB))
  expect(check(said, placeOf(CLIMB.with(9, 14))).outcome).toBe('no-longer-true')
  expect(check(said, placeOf(CLIMB.with(9, 15.1))).outcome).toBe('no-longer-true')
})

test('higher than the country, until the country is', () => {
  const key: ClaimKey = {
    kind: 'comparison',
    indicator: 'leid',
    periods: ['2026'],
    compared: 'country',
  }
  const said = claimOf(key, placeOf(CLIMB, CLIMB.with(9, 18)))
  expect(said.direction).toBe('up')
  expect(check(said, placeOf(CLIMB, CLIMB.with(9, 19))).outcome).toBe('revised')
  expect(check(said, placeOf(CLIMB, CLIMB.with(9, 21))).outcome).toBe('no-longer-true')
})

describe('cannot be checked', () => {
  test('the figure is gone', () => {
    const said = claimOf(change, placeOf(CLIMB))
    expect(check(said, placeOf(CLIMB.toSpliced(9, 1)))).toMatchObject({
      outcome: 'cannot-be-checked',
      why: 'no-figure',
      now: null,
    })
  })

  test('the indicator is gone', () => {
    const said = claimOf(change, placeOf(CLIMB))
    const empty = smallPlace({ indicators: [], series: {} })
    expect(check(said, empty)).toMatchObject({ outcome: 'cannot-be-checked', why: 'no-indicator' })
  })

  test('what the others had in an older period is not at hand', () => {
    const everyone = { leid: { '3101': 20, '3103': 12, '3105': 11, '3107': 10, '3110': 9 } }
    const world = (newest: string) =>
      smallPlace({
        indicators: [share('leid', { newest })],
        series: { leid: { place: yearly(2017, CLIMB) } },
        everyone,
      })
    const key: ClaimKey = {
      kind: 'rank',
      indicator: 'leid',
      periods: ['2026'],
      compared: 'fylke-highest-first',
    }
    const said = claimOf(key, world('2026'))
    expect(check(said, world('2027'))).toMatchObject({
      outcome: 'cannot-be-checked',
      why: 'not-at-hand',
    })
  })

  test('figures of another place are refused', () => {
    const data = placeOf(CLIMB)
    expect(() => check({ ...claimOf(change, data), place: '3103' }, data)).toThrow('3103')
  })
})

test('a rank is no longer true as soon as it is another', () => {
  const key: ClaimKey = {
    kind: 'rank',
    indicator: 'leid',
    periods: ['2026'],
    compared: 'fylke-highest-first',
  }
  const world = (other: number) =>
    smallPlace({
      indicators: [share('leid')],
      series: { leid: { place: yearly(2017, CLIMB) } },
      everyone: { leid: { '3101': 20, '3103': other, '3105': 11, '3107': 10, '3110': 9 } },
    })
  const said = claimOf(key, world(12))
  expect(check(said, world(13)).outcome).toBe('still-true')
  expect(check(said, world(21)).outcome).toBe('no-longer-true')
})

test('a streak that was broken is no longer true, and one that went on is told anew', () => {
  const key: ClaimKey = {
    kind: 'streak',
    indicator: 'leid',
    periods: ['2017', '2026'],
    compared: null,
  }
  const said = claimOf(key, placeOf(CLIMB))
  expect(check(said, placeOf(CLIMB.with(5, 14)))).toMatchObject({
    outcome: 'no-longer-true',
    why: 'not-so',
  })
  const longer = check(said, placeOf([...CLIMB, 21], [], '2027'))
  expect(longer.outcome).toBe('still-true')
  expect(longer.newest?.periods).toEqual(['2017', '2027'])
})

test('the newest of a change is over as many years', () => {
  const said = claimOf(change, placeOf(CLIMB))
  const { newest } = check(said, placeOf([...CLIMB, 21], [], '2027'))
  expect(newest?.periods).toEqual(['2022', '2027'])
})

test('a milestone passed one year later than first said is no longer true', () => {
  const milestone = { value: 14, passed: '', now: '', always: '', wavering: '', ahead: '' }
  const world = (values: readonly number[]) =>
    smallPlace({
      indicators: [count('eldre', { milestone })],
      series: { eldre: { place: yearly(2017, values) } },
    })
  const key: ClaimKey = {
    kind: 'crossing',
    indicator: 'eldre',
    periods: ['2021', '2026'],
    compared: 'crossed',
  }
  const said = claimOf(key, world(CLIMB))
  expect(said.numbers).toEqual([20, 14])
  expect(check(said, world(CLIMB.with(4, 14))).outcome).toBe('no-longer-true')
})
