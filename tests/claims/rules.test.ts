import { describe, expect, test } from 'vitest'
import type { ClaimKey } from '../../src/claims/model/claim.ts'
import { claimsOf, makeClaim } from '../../src/claims/rules/index.ts'
import { claimOf, count, share, smallPlace, yearly } from './small-place.ts'

const CLIMB = yearly(2016, [10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20])
const ask = (key: ClaimKey) => key

const climbing = smallPlace({ indicators: [share('leid')], series: { leid: { place: CLIMB } } })
const keysOf = (kind: ClaimKey['kind'], data = climbing, indicator = 'leid') =>
  claimsOf(indicator, data, [kind]).map(({ periods, compared }) => [...periods, compared])

describe('level and change', () => {
  test('the level is that of the newest period, rounded as shown', () => {
    const data = smallPlace({
      indicators: [share('leid')],
      series: { leid: { place: yearly(2025, [10, 12.349]) } },
    })
    expect(claimsOf('leid', data, ['level'])).toEqual([
      {
        kind: 'level',
        indicator: 'leid',
        periods: ['2026'],
        compared: null,
        place: '3101',
        numbers: [12.3],
        direction: null,
        checksum: 'sum-of-leid',
      },
    ])
  })

  test('a kommune speaks of its own newest, and compares in the period that most have', () => {
    const behind = share('leid', { newest: '2025' })
    const series = { leid: { place: CLIMB, country: CLIMB } }
    const data = smallPlace({ indicators: [behind], series })
    expect(keysOf('level', data)).toEqual([['2026', null]])
    expect(keysOf('comparison', data)).toEqual([['2025', 'country']])
  })

  test('change over one, five and ten years', () => {
    expect(keysOf('change')).toEqual([
      ['2025', '2026', null],
      ['2021', '2026', null],
      ['2016', '2026', null],
    ])
  })

  test('a growth figure, a projection and a total below zero have no change', () => {
    for (const summary of [
      share('leid', { unit: 'percent-change' }),
      share('leid', { projection: { of: 'folk', made: '2024' } }),
      count('leid', { signed: true }),
    ]) {
      const data = smallPlace({ indicators: [summary], series: { leid: { place: CLIMB } } })
      expect(keysOf('change', data)).toEqual([])
    }
  })

  test('a difference of one shown unit is none; people are counted one by one', () => {
    const key = ask({
      kind: 'change',
      indicator: 'leid',
      periods: ['2025', '2026'],
      compared: null,
    })
    const data = (summary = share('leid')) =>
      smallPlace({ indicators: [summary], series: { leid: { place: yearly(2025, [10, 10.1]) } } })
    expect(claimOf(key, data()).direction).toBe('level')
    const people = smallPlace({
      indicators: [count('leid')],
      series: { leid: { place: yearly(2025, [100, 101]) } },
    })
    expect(claimOf(key, people).direction).toBe('up')
  })
})

describe('against others', () => {
  const key = ask({ kind: 'comparison', indicator: 'leid', periods: ['2026'], compared: 'peers' })

  test('without the other there is no comparison', () => {
    expect(makeClaim(key, climbing)).toEqual({ kind: 'unanswered', why: 'no-comparison' })
  })

  test('up is higher than the other', () => {
    const data = smallPlace({
      indicators: [share('leid')],
      series: { leid: { place: CLIMB, peers: yearly(2026, [23.44]) } },
    })
    expect(claimOf(key, data)).toMatchObject({ numbers: [20, 23.4], direction: 'down' })
  })

  test('neighbours are counted, and most must have a figure', () => {
    const world = (everyone: Record<string, number | null>) =>
      smallPlace({
        indicators: [share('leid')],
        series: { leid: { place: CLIMB } },
        everyone: { leid: everyone },
        neighbours: ['3103', '3105', '3107', '3110'],
      })
    const near = ask({ kind: 'neighbours', indicator: 'leid', periods: ['2026'], compared: null })
    expect(
      claimOf(near, world({ '3103': 10, '3105': 25, '3107': 20.1, '3110': 19.9 })).numbers,
    ).toEqual([20, 1, 1, 4])
    expect(makeClaim(near, world({ '3103': 10 }))).toMatchObject({ why: 'no-comparison' })
  })

  test('a rank among a minority that has figures is none', () => {
    const some = { '3101': 20, '3103': 1, '3105': 2, '3107': 3, '3110': 4 }
    const none = Object.fromEntries(
      ['3112', '3114', '3116', '3118', '3120', '3122'].map((c) => [c, null]),
    )
    const world = (everyone: Record<string, number | null>) =>
      smallPlace({
        indicators: [share('leid')],
        series: { leid: { place: CLIMB } },
        everyone: { leid: everyone },
      })
    const rank = ask({
      kind: 'rank',
      indicator: 'leid',
      periods: ['2026'],
      compared: 'country-highest-first',
    })
    expect(claimOf(rank, world(some)).numbers).toEqual([20, 1, 5, 0])
    expect(makeClaim(rank, world({ ...some, ...none }))).toMatchObject({ why: 'no-comparison' })
  })

  test('a rank leaves out those of another level and another fylke', () => {
    const data = smallPlace({
      indicators: [share('leid')],
      series: { leid: { place: CLIMB } },
      everyone: {
        leid: {
          '0': 99,
          '31': 99,
          '0301': 50,
          '3101': 20,
          '3103': 30,
          '3105': 1,
          '3107': 2,
          '3110': 3,
        },
      },
    })
    const rankIn = (compared: 'fylke-highest-first' | 'country-lowest-first') =>
      claimOf({ kind: 'rank', indicator: 'leid', periods: ['2026'], compared }, data).numbers
    expect(rankIn('fylke-highest-first')).toEqual([20, 2, 5, 0])
    expect(rankIn('country-lowest-first')).toEqual([20, 4, 6, 0])
  })

  test('a share of the whole is of totals only, and never all of it', () => {
    const total = (part: number, whole: number) =>
      smallPlace({
        indicators: [count('boliger')],
        series: { boliger: { place: yearly(2026, [part]), fylke: yearly(2026, [whole]) } },
      })
    const part = ask({ kind: 'share', indicator: 'boliger', periods: ['2026'], compared: 'fylke' })
    expect(claimOf(part, total(25, 100)).numbers).toEqual([25, 100])
    expect(makeClaim(part, total(100, 100))).toMatchObject({ why: 'not-so' })
    expect(keysOf('share')).toEqual([])
  })
})

describe('through time', () => {
  test('a streak goes back to where the way was another, or nothing was', () => {
    const data = smallPlace({
      indicators: [share('leid')],
      series: { leid: { place: yearly(2018, [9, 8, 9, 10, 11, 12, null, 13, 14]) } },
    })
    expect(keysOf('streak', data)).toEqual([])
    const whole = smallPlace({
      indicators: [share('leid')],
      series: { leid: { place: yearly(2018, [9, 8, 9, 10, 11, 12, 12.5, 13, 14]) } },
    })
    expect(keysOf('streak', whole)).toEqual([['2019', '2026', null]])
    expect(claimsOf('leid', whole, ['streak'])[0]?.numbers).toEqual([8, 14, 7])
  })

  test('a streak stops at a new way of measuring', () => {
    const broken = share('leid', { breaks: [{ period: '2021', reason: '' }] })
    const data = smallPlace({ indicators: [broken], series: { leid: { place: CLIMB } } })
    expect(keysOf('streak', data)).toEqual([['2021', '2026', null]])
  })

  test('a record is of eight figures at least, and shared it is none', () => {
    const world = (values: readonly number[]) =>
      smallPlace({
        indicators: [share('leid')],
        series: { leid: { place: yearly(2027 - values.length, values) } },
      })
    expect(keysOf('record', world([1, 2, 3, 4, 5, 6, 7]))).toEqual([])
    expect(keysOf('record', world([1, 2, 3, 4, 5, 6, 7, 8]))).toEqual([['2019', '2026', 'highest']])
    expect(keysOf('record', world([8, 2, 3, 4, 5, 6, 7, 8]))).toEqual([])
    expect(keysOf('record', world([8, 2, 3, 4, 5, 6, 7, 1]))).toEqual([['2019', '2026', 'lowest']])
  })

  test('a reversal has one top inside, and both legs beyond the swing', () => {
    const world = (values: readonly number[]) =>
      smallPlace({
        indicators: [share('leid')],
        series: { leid: { place: yearly(2027 - values.length, values) } },
      })
    const turned = world([10, 12, 14, 16, 18, 16, 14, 12])
    expect(keysOf('reversal', turned)).toEqual([['2019', '2023', '2026', null]])
    expect(claimsOf('leid', turned, ['reversal'])[0]).toMatchObject({
      numbers: [10, 18, 12],
      direction: 'down',
    })
    expect(keysOf('reversal', world([10, 12, 14, 16, 16, 14, 12, 10]))).toEqual([])
    expect(keysOf('reversal', climbing)).toEqual([])
  })

  test('a contrast is of two that went each its way', () => {
    const world = (children: readonly number[]) =>
      smallPlace({
        indicators: [share('eldre', { contrasts: ['barn'] }), share('barn')],
        series: {
          eldre: { place: CLIMB },
          barn: { place: yearly(2027 - children.length, children) },
        },
      })
    const falling = world([30, 29, 28, 27, 26, 25, 24, 23, 22, 21, 20])
    expect(claimsOf('eldre', falling, ['contrast'])).toMatchObject([
      {
        periods: ['2016', '2026'],
        compared: 'barn',
        numbers: [10, 20, 30, 20],
        direction: 'up',
      },
    ])
    expect(claimsOf('eldre', world(CLIMB.values as number[]), ['contrast'])).toEqual([])
  })

  test('a projection is told from what is known today, to 2040 and to its end', () => {
    const known = count('folk')
    const ahead = count('framskrevet', {
      projection: { of: 'folk', made: '2024' },
      newest: '2025',
    })
    const years = Array.from({ length: 26 }, (_, i) => 1000 + i)
    const data = smallPlace({
      indicators: [known, ahead],
      series: {
        folk: { place: yearly(2025, [998, 1003]) },
        framskrevet: { place: yearly(2025, years) },
      },
    })
    expect(keysOf('projection', data, 'framskrevet')).toEqual([
      ['2026', '2040', null],
      ['2026', '2050', null],
    ])
    expect(claimsOf('framskrevet', data, ['projection'])).toMatchObject([
      { numbers: [1003, 1015] },
      { numbers: [1003, 1025] },
    ])
    expect(keysOf('level', data, 'framskrevet')).toEqual([])
  })
})

describe('what cannot be asked', () => {
  test('an indicator that is not there, or not for places of this level', () => {
    const key = ask({ kind: 'level', indicator: 'borte', periods: ['2026'], compared: null })
    expect(makeClaim(key, climbing)).toEqual({ kind: 'unanswered', why: 'no-indicator' })
    const fylker = smallPlace({
      indicators: [share('leid', { levels: ['fylke'] })],
      series: { leid: { place: CLIMB } },
    })
    expect(makeClaim({ ...key, indicator: 'leid' }, fylker)).toMatchObject({ why: 'no-indicator' })
  })

  test('a period without a figure', () => {
    const key = ask({ kind: 'level', indicator: 'leid', periods: ['1999'], compared: null })
    expect(makeClaim(key, climbing)).toMatchObject({ why: 'no-figure' })
  })

  test('what the figures say otherwise', () => {
    const key = ask({
      kind: 'record',
      indicator: 'leid',
      periods: ['2016', '2026'],
      compared: 'lowest',
    })
    expect(makeClaim(key, climbing)).toMatchObject({ why: 'not-so' })
  })
})
