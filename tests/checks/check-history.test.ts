import { describe, expect, test } from 'vitest'
import {
  checkAgainstPresent,
  checkCoverage,
  checkOutliers,
  checkRevisions,
} from '../../scripts/checks/check-history.ts'
import { checkAllZero, checkShape, checkUnits } from '../../scripts/checks/check-units.ts'
import type { CheckedSeries } from '../../scripts/checks/checked-series.ts'
import { findingId, findingLine } from '../../scripts/checks/finding.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { indicator } from '../pipeline/example-indicator.ts'

const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024].map(String)
const PLACES = Array.from({ length: 12 }, (_, i) => String(1101 + i))

const rows = (
  value: (place: string, year: string) => number | null,
  years: readonly string[] = YEARS,
): Observation[] =>
  PLACES.flatMap((place) =>
    years.map((period): Observation => {
      const now = value(place, period)
      return { place, period, value: now, status: now === null ? 'missing' : 'ok' }
    }),
  )

/** Grows by one a year, each place from a level of its own. */
const steady = (place: string, year: string) => 50 + Number(place) - 1101 + (Number(year) - 2018)
const SOUND = rows(steady)

const series = (all: readonly Observation[]): CheckedSeries => ({
  id: 'x',
  indicator: indicator({ id: 'x', decimals: 1 }),
  rows: all,
})

const lines = (findings: ReturnType<typeof checkCoverage>) => findings.map(findingLine).join('\n')

test('the same again is nothing to tell', () => {
  expect(checkAgainstPresent(series(SOUND), SOUND)).toEqual([])
})

test('warnings are accepted by the series and the check', () => {
  const [finding] = checkRevisions(series(rows((p, y) => steady(p, y) * 1.2)), SOUND)
  expect(finding && findingId(finding)).toBe('x#revised')
})

describe('revisions', () => {
  test('small ones of a few figures are not told; many, or a large one, are', () => {
    const few = rows((p, y) => steady(p, y) + (p === '1101' ? 0.2 : 0))
    expect(checkRevisions(series(few), SOUND)).toEqual([])
    const many = rows((p, y) => steady(p, y) + 0.2)
    expect(lines(checkRevisions(series(many), SOUND))).toMatch(/84 of 84 figures/)
    const one = rows((p, y) => steady(p, y) * (p === '1101' && y === '2019' ? 1.5 : 1))
    expect(lines(checkRevisions(series(one), SOUND))).toMatch(
      /1 of 84 .*the largest is 1101 2019: 51 → 76.5/,
    )
  })

  test('less than the figure’s own decimals is no revision', () => {
    const noise = rows((p, y) => steady(p, y) + 0.04)
    expect(checkRevisions(series(noise), SOUND)).toEqual([])
  })
})

describe('a publisher that works everything out anew', () => {
  const usual = { middle: 0.2, sum: 0.1 }
  const check = (change: (value: number, place: string, period: string) => number) =>
    lines(checkRevisions(series(rows((p, y) => change(steady(p, y), p, y))), SOUND, usual))
  test('is not asked about small revisions of all, or a large one of a small place', () => {
    expect(check((value) => value * 1.05)).toBe('')
    expect(checkRevisions(series(rows((p, y) => steady(p, y) * 1.05)), SOUND)).toHaveLength(1)
  })
  test('is asked when a period moves as a whole, or most places move much', () => {
    expect(check((value, _p, period) => (period === '2024' ? value * 1.2 : value))).toMatch(
      /revised/,
    )
    expect(check((value) => value * 1.3)).toMatch(/revised/)
  })
})

describe('coverage', () => {
  test('a new period with fewer places than the one before is told, with who is lost', () => {
    const before = rows(steady, YEARS.slice(0, -1))
    const thin = rows((p, y) => (y === '2024' && p < '1103' ? null : steady(p, y)))
    expect(lines(checkCoverage(series(thin), before))).toMatch(/2024: 12 → 10, without 1101, 1102/)
  })

  test('a first fetch has nothing to be compared with', () => {
    expect(
      checkAgainstPresent(series(rows((p, y) => (y > '2020' ? null : steady(p, y)))), []),
    ).toEqual([])
  })
})

describe('outliers', () => {
  const before = rows(steady, YEARS.slice(0, -1))
  const with2024 = (value: number) =>
    rows((p, y) => (y === '2024' && p === '1105' ? value : steady(p, y)))

  test('a new figure far from the place’s own past is told', () => {
    expect(checkOutliers(series(with2024(62)), before)).toEqual([])
    expect(lines(checkOutliers(series(with2024(110)), before))).toMatch(
      /1 new figures are far from the place's own past: 1105 2024 = 110/,
    )
  })

  test('it is told once: what is there already is not looked at again', () => {
    expect(checkOutliers(series(with2024(110)), with2024(110))).toEqual([])
  })

  test('a place that always swings may swing', () => {
    const swings = (p: string, y: string) => steady(p, y) + (Number(y) % 2) * 60
    const past = rows(swings, YEARS.slice(0, -1))
    expect(checkOutliers(series(rows(swings)), past)).toEqual([])
  })
})

describe('units', () => {
  test.each([
    [100, 'share to percent'],
    [0.01, 'percent to share'],
    [1000, 'thousands to ones'],
    [0.001, 'ones to thousands'],
  ])('%f: %s, in a new period or in all of them', (factor) => {
    const last = rows((p, y) => steady(p, y) * (y === '2024' ? factor : 1))
    expect(lines(checkUnits(series(last)))).toContain(`2024 (${factor} times)`)
    const all = rows((p, y) => steady(p, y) * factor)
    expect(checkUnits(series(all))).toEqual([])
    expect(lines(checkUnits(series(all), SOUND))).toContain(`2018 (${factor} times)`)
  })

  test('a doubling is no flip', () => {
    expect(checkUnits(series(rows((p, y) => steady(p, y) * (y > '2021' ? 2 : 1))), SOUND)).toEqual(
      [],
    )
  })
})

test('all zeros after figures are an error; zeros all along are not', () => {
  const zeros = rows((p, y) => (y === '2024' ? 0 : steady(p, y)))
  expect(lines(checkAllZero(series(zeros)))).toMatch(/nearly all figures are 0 in 2024/)
  expect(checkAllZero(series(rows(() => 0)))).toEqual([])
})

test('periods of another kind are an error', () => {
  const quarters = rows(() => 5, ['2024K1', '2024K2'])
  expect(lines(checkShape(series(quarters)))).toMatch(/not of the kind .*2024K1, 2024K2/)
  expect(checkShape(series(SOUND))).toEqual([])
})
