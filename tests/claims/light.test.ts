import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Claim } from '../../src/claims/model/claim.ts'
import type { ClaimData } from '../../src/claims/model/claim-data.ts'
import { lightOf } from '../../src/claims/light.ts'
import { REASON_CODES } from '../../src/claims/weaknesses/weakness.ts'
import { reasonText } from '../../src/claims/light-words.ts'
import { offersOf } from '../../src/claims/offers.ts'
import { makeClaim } from '../../src/claims/rules/index.ts'
import { claimOf, count, share, smallPlace, yearly } from './small-place.ts'

const codes = (claim: Claim, data: ClaimData) =>
  lightOf(claim, data).reasons.map(({ code }) => code)
const colour = (claim: Claim, data: ClaimData) => lightOf(claim, data).colour

/** A figure that climbs by one a year, with a swing of nought. */
const CLIMB = yearly(2016, [10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20])

describe('what is refused', () => {
  test('"highest in the fylke" on a tie', () => {
    const data = smallPlace({
      indicators: [share('leid')],
      series: { leid: { place: CLIMB } },
      everyone: {
        leid: { '3101': 20, '3103': 20, '3105': 18, '3107': 12, '3110': 11, '3112': 10 },
      },
    })
    const claim = claimOf(
      { kind: 'rank', indicator: 'leid', periods: ['2026'], compared: 'fylke-highest-first' },
      data,
    )
    expect(claim.numbers).toEqual([20, 1, 6, 1])
    expect(lightOf(claim, data)).toMatchObject({ colour: 'red' })
    expect(codes(claim, data)).toContain('tied-extreme')
    expect(offersOf(data).some((offer) => offer.claim.kind === 'rank')).toBe(false)
  })

  test('"doubled" from 2 to 4', () => {
    const data = smallPlace({
      indicators: [count('flyktninger')],
      series: { flyktninger: { place: yearly(2016, [2, 2, 2, 3, 3, 3, 3, 3, 3, 4, 4]) } },
    })
    const claim = claimOf(
      { kind: 'change', indicator: 'flyktninger', periods: ['2016', '2026'], compared: null },
      data,
    )
    expect(claim.numbers).toEqual([2, 4])
    expect(colour(claim, data)).toBe('red')
    expect(codes(claim, data)).toContain('few-counted')
  })

  test('growth across a split, streaks and records too', () => {
    const split = yearly(2016, [900, 910, 920, 930, null, null, null, null, 1000, 1010, 1020], {
      '2020': 'border-change',
      '2021': 'border-change',
      '2022': 'border-change',
      '2023': 'border-change',
    })
    const data = smallPlace({
      indicators: [count('folketall')],
      series: { folketall: { place: split } },
    })
    const change = claimOf(
      { kind: 'change', indicator: 'folketall', periods: ['2016', '2026'], compared: null },
      data,
    )
    expect(lightOf(change, data)).toEqual({
      colour: 'red',
      reasons: [{ code: 'border-change', colour: 'red', detail: '2020' }],
    })
    const shorter = claimOf(
      { kind: 'change', indicator: 'folketall', periods: ['2025', '2026'], compared: null },
      data,
    )
    expect(codes(shorter, data)).not.toContain('border-change')
  })

  test('a change across a new way of measuring', () => {
    const broken = share('ledige', { breaks: [{ period: '2019', reason: 'ny kilde' }] })
    const data = smallPlace({ indicators: [broken], series: { ledige: { place: CLIMB } } })
    const change = claimOf(
      { kind: 'change', indicator: 'ledige', periods: ['2016', '2026'], compared: null },
      data,
    )
    expect(codes(change, data)).toContain('series-break')
    expect(colour(change, data)).toBe('red')
    const after = claimOf(
      { kind: 'change', indicator: 'ledige', periods: ['2021', '2026'], compared: null },
      data,
    )
    expect(colour(after, data)).toBe('green')
  })

  test('a change no larger than the figure swings, and a warning when it is not much larger', () => {
    const restless = yearly(2016, [10, 13, 9, 12, 10, 14, 10, 13, 9, 12, 12])
    const data = smallPlace({ indicators: [share('leid')], series: { leid: { place: restless } } })
    const change = claimOf(
      { kind: 'change', indicator: 'leid', periods: ['2016', '2026'], compared: null },
      data,
    )
    expect(codes(change, data)).toEqual(['within-swing'])
    expect(colour(change, data)).toBe('red')
  })

  test('a direction that rounding hides, whoever wrote it', () => {
    const flat = yearly(2016, [10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10.1])
    const data = smallPlace({ indicators: [share('leid')], series: { leid: { place: flat } } })
    const made = claimOf(
      { kind: 'change', indicator: 'leid', periods: ['2016', '2026'], compared: null },
      data,
    )
    expect(made.direction).toBe('level')
    const forged = { ...made, direction: 'up' } as Claim
    expect(codes(forged, data)).toContain('within-rounding')
    expect(colour(forged, data)).toBe('red')
  })

  test('totals held against other places, and ranked', () => {
    const data = smallPlace({
      indicators: [count('utslipp')],
      series: { utslipp: { place: yearly(2026, [900]), country: yearly(2026, [90_000]) } },
      everyone: { utslipp: { '3101': 900, '3103': 800, '3105': 700, '3107': 600, '3110': 500 } },
    })
    for (const key of [
      { kind: 'rank', indicator: 'utslipp', periods: ['2026'], compared: 'fylke-highest-first' },
      { kind: 'comparison', indicator: 'utslipp', periods: ['2026'], compared: 'country' },
    ] as const)
      expect(lightOf(claimOf(key, data), data), key.kind).toMatchObject({
        colour: 'red',
        reasons: expect.arrayContaining([{ code: 'total', colour: 'red' }]) as unknown,
      })
  })

  test('a rank where too few live', () => {
    const small = share('leid', {
      minimumBase: { indicator: 'folketall', atLeast: 500, counted: 'innbyggere' },
    })
    const data = smallPlace({
      indicators: [small, count('folketall')],
      series: { leid: { place: CLIMB }, folketall: { place: yearly(2026, [300]) } },
      everyone: { folketall: { '3101': 300 }, leid: { '3101': 20 } },
    })
    const forged: Claim = {
      kind: 'rank',
      indicator: 'leid',
      periods: ['2026'],
      compared: 'country-highest-first',
      place: '3101',
      numbers: [20, 1, 357, 0],
      direction: 'up',
      checksum: '',
    }
    expect(codes(forged, data)).toContain('small-base')
    expect(colour(forged, data)).toBe('red')
    const level = claimOf(
      { kind: 'level', indicator: 'leid', periods: ['2026'], compared: null },
      data,
    )
    expect(colour(level, data)).toBe('yellow')
  })

  test('October held against January, and windows that share years', () => {
    const months = {
      periods: ['2021M01', '2022M10'],
      values: [3.1, 2.1],
      statuses: ['ok', 'ok'] as const,
    }
    const monthly = smallPlace({
      indicators: [share('ledige', { kind: 'month', newest: '2022M10' })],
      series: { ledige: { place: months } },
    })
    const season = claimOf(
      { kind: 'change', indicator: 'ledige', periods: ['2021M01', '2022M10'], compared: null },
      monthly,
    )
    expect(codes(season, monthly)).toContain('season')
    expect(colour(season, monthly)).toBe('red')

    const windows = smallPlace({
      indicators: [count('bygg', { kind: 'window', windowYears: 4 })],
      series: {
        bygg: { place: yearly(2016, [100, 110, 120, 130, 140, 150, 160, 170, 180, 190, 200]) },
      },
    })
    const overlap = claimOf(
      { kind: 'change', indicator: 'bygg', periods: ['2024', '2026'], compared: null },
      windows,
    )
    expect(codes(overlap, windows)).toContain('overlap')
    expect(colour(overlap, windows)).toBe('red')
  })

  test('a change to a figure that is preliminary: it may be of a part of the year', () => {
    const place = yearly(2019, [100, 120, 110, 130, 120, 140, 130, 60], { '2026': 'preliminary' })
    const data = smallPlace({
      indicators: [count('flyktninger')],
      series: { flyktninger: { place } },
    })
    const change = claimOf(
      { kind: 'change', indicator: 'flyktninger', periods: ['2025', '2026'], compared: null },
      data,
    )
    expect(lightOf(change, data).reasons).toContainEqual({ code: 'preliminary', colour: 'red' })
  })

  test('an indicator that is not in the catalogue', () => {
    const data = smallPlace({ indicators: [share('leid')], series: { leid: { place: CLIMB } } })
    const claim = claimOf(
      { kind: 'level', indicator: 'leid', periods: ['2026'], compared: null },
      data,
    )
    const gone = { ...claim, indicator: 'borte' } as Claim
    expect(lightOf(gone, data)).toEqual({
      colour: 'red',
      reasons: [{ code: 'no-figures', colour: 'red' }],
    })
  })
})

describe('what is said with a reservation', () => {
  const level = (data: ClaimData, indicator = 'leid') =>
    claimOf({ kind: 'level', indicator, periods: ['2026'], compared: null }, data)

  test.each([
    ['preliminary', 'preliminary'],
    ['estimated', 'estimated'],
  ] as const)('a figure that is %s', (status, code) => {
    const place = yearly(2025, [10, 12], { '2026': status })
    const data = smallPlace({ indicators: [share('leid')], series: { leid: { place } } })
    expect(codes(level(data), data)).toEqual([code])
  })

  test('an old figure, by the day it was read', () => {
    const old = share('leid', { newest: '2021' })
    const data = smallPlace({ indicators: [old], series: { leid: { place: yearly(2021, [12]) } } })
    const claim = claimOf(
      { kind: 'level', indicator: 'leid', periods: ['2021'], compared: null },
      data,
    )
    expect(lightOf(claim, data).reasons).toEqual([{ code: 'old', colour: 'yellow', detail: '5' }])
  })

  test('kroner of two years, and a series too short to know its swing', () => {
    const data = smallPlace({
      indicators: [share('inntekt', { unit: 'kroner', decimals: 0 })],
      series: {
        inntekt: { place: yearly(2021, [500_000, 520_000, 540_000, 560_000, 580_000, 600_000]) },
      },
    })
    const claim = claimOf(
      { kind: 'change', indicator: 'inntekt', periods: ['2021', '2026'], compared: null },
      data,
    )
    expect(codes(claim, data)).toEqual(['nominal'])
    const short = smallPlace({
      indicators: [share('leid')],
      series: { leid: { place: yearly(2021, [10, null, null, null, null, 15]) } },
    })
    const change = claimOf(
      { kind: 'change', indicator: 'leid', periods: ['2021', '2026'], compared: null },
      short,
    )
    expect(codes(change, short)).toEqual(['swing-unknown'])
  })

  test('a step that no series makes, whichever of its ends is spoken of', () => {
    const steep = share('turterreng', {
      decimals: 0,
      unlikely: [
        { place: '3101', from: '2024', to: '2026' },
        { place: '3103', from: '2016', to: '2018' },
      ],
    })
    const data = smallPlace({
      indicators: [steep],
      series: { turterreng: { place: yearly(2020, [11, null, 12, null, 11, null, 2]) } },
    })
    const level = (period: string) =>
      claimOf({ kind: 'level', indicator: 'turterreng', periods: [period], compared: null }, data)
    const change = (periods: readonly [string, string]) =>
      claimOf({ kind: 'change', indicator: 'turterreng', periods, compared: null }, data)
    const told = [level('2026'), level('2024'), change(['2022', '2026'])]
    for (const claim of told) expect(codes(claim, data)).toContain('unlikely-step')
    expect(lightOf(level('2026'), data).reasons).toContainEqual({
      code: 'unlikely-step',
      colour: 'yellow',
      detail: '2026',
    })
    for (const claim of [level('2022'), change(['2020', '2022'])])
      expect(codes(claim, data)).not.toContain('unlikely-step')
  })

  test('neighbours of another kind, and a rank that a usual swing would move', () => {
    const restless = yearly(2016, [10, 13, 9, 12, 10, 14, 10, 13, 9, 12, 13])
    const data = smallPlace({
      indicators: [share('leid')],
      series: { leid: { place: restless } },
      everyone: { leid: { '3101': 13, '3103': 12, '3105': 11, '3107': 10, '3110': 9, '3112': 8 } },
      neighbours: ['3103', '3105'],
      peers: ['3107', '3110'],
    })
    const near = claimOf(
      { kind: 'neighbours', indicator: 'leid', periods: ['2026'], compared: null },
      data,
    )
    expect(near.numbers).toEqual([13, 2, 0, 2])
    expect(codes(near, data)).toContain('neighbours-unlike')
    const rank = claimOf(
      { kind: 'rank', indicator: 'leid', periods: ['2026'], compared: 'fylke-highest-first' },
      data,
    )
    expect(lightOf(rank, data).reasons.find(({ code }) => code === 'rank-moves')?.detail).toMatch(
      /^1–\d$/,
    )
  })
})

test('every reason has a sentence in both languages', () => {
  for (const code of REASON_CODES)
    for (const language of ['nb', 'nn'] as const) {
      const text = reasonText({ code, colour: 'yellow', detail: '2' }, language)
      expect(text, code).toMatch(code === 'note' ? /^2$/ : /^[A-ZÅ].*\.$/)
      expect(text).not.toContain('undefined')
    }
})

describe('what no figure can do', () => {
  const values = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 8, maxLength: 12 })
  const noise = fc.array(fc.double({ min: -0.049, max: 0.049, noNaN: true }), {
    minLength: 12,
    maxLength: 12,
  })
  const placeOf = (figures: readonly number[]) => {
    const place = yearly(2027 - figures.length, figures)
    return smallPlace({ indicators: [share('leid')], series: { leid: { place } } })
  }

  test('noise under the tolerance never turns a refusal into a green light', () => {
    fc.assert(
      fc.property(values, noise, (units, wobble) => {
        const figures = units.map((unit) => unit / 10)
        const data = placeOf(figures)
        const noisy = placeOf(figures.map((figure, i) => figure + (wobble[i] ?? 0)))
        const from = String(2027 - figures.length)
        const claim = claimOf(
          { kind: 'change', indicator: 'leid', periods: [from, '2026'], compared: null },
          data,
        )
        fc.pre(colour(claim, data) === 'red')
        expect(colour(claim, noisy)).not.toBe('green')
      }),
      { numRuns: 500 },
    )
  })

  const others = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 6, maxLength: 20 })
  const codeOf = (i: number) => `31${String(i + 1).padStart(2, '0')}`

  test('the order of the places changes neither rank nor light', () => {
    fc.assert(
      fc.property(others, fc.integer(), (units, seed) => {
        const entries = units.map((unit, i) => [codeOf(i), unit / 10] as const)
        const shuffled = entries.toSorted(
          ([a], [b]) => ((Number(a) * 7919 + seed) % 101) - ((Number(b) * 7919 + seed) % 101),
        )
        const made = [entries, shuffled].map((all) => {
          const data = smallPlace({
            indicators: [share('leid')],
            series: { leid: { place: yearly(2026, [(units[0] ?? 0) / 10]) } },
            everyone: { leid: Object.fromEntries(all) },
          })
          const answer = makeClaim(
            {
              kind: 'rank',
              indicator: 'leid',
              periods: ['2026'],
              compared: 'country-highest-first',
            },
            data,
          )
          return [answer, answer.kind === 'unanswered' ? null : lightOf(answer, data)]
        })
        expect(made[1]).toEqual(made[0])
      }),
    )
  })

  test('a smaller base never makes a light greener', () => {
    const rankOfColour = { green: 0, yellow: 1, red: 2 }
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2000 }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (base, by) => {
          const [before, after] = [base, Math.floor(base * by)].map((size) => {
            const data = smallPlace({
              indicators: [
                share('leid', {
                  minimumBase: { indicator: 'folketall', atLeast: 500, counted: 'innbyggere' },
                }),
                count('folketall'),
              ],
              series: { leid: { place: CLIMB } },
              everyone: { folketall: { '3101': size } },
            })
            return (['level', 'rank'] as const).map((kind) => {
              const claim = {
                kind,
                indicator: 'leid',
                periods: ['2026'],
                compared: kind === 'rank' ? 'country-highest-first' : null,
                place: '3101',
                numbers: kind === 'rank' ? [20, 3, 300, 0] : [20],
                direction: kind === 'rank' ? 'up' : null,
                checksum: '',
              } as unknown as Claim
              return rankOfColour[colour(claim, data)]
            })
          })
          before?.forEach((was, i) => expect(after?.[i]).toBeGreaterThanOrEqual(was))
        },
      ),
    )
  })
})
