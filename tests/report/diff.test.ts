import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Observation } from '../../src/domain/observation.ts'
import { STATUSES, hasValue } from '../../src/domain/observation.ts'
import { diffRows, diffSeries, reasonOf } from '../../scripts/report/diff.ts'
import type { StagedFacts } from '../../scripts/series/staging.ts'
import { indicator } from '../pipeline/example-indicator.ts'
import { EDITION_2025, EDITION_2026 } from './two-editions.ts'

const facts = (some: Partial<StagedFacts> = {}): StagedFacts => ({
  publisher: 'Miljødirektoratet',
  source: 'Utslipp av klimagasser i kommuner og fylker',
  url: 'https://example.org/',
  licence: 'NLOD 2.0',
  updated: null,
  origin: { direct: false, via: 'et arkiv', taken: null, read: '2026-11-23' },
  query: 'a',
  ...some,
})

const cell = (place: string, period: string, value: number): Observation => ({
  place,
  period,
  value,
  status: 'ok',
})

describe('two editions of the emissions of Telemark', () => {
  const diff = diffRows(EDITION_2025, EDITION_2026)

  test('one new period, and every earlier figure revised', () => {
    expect(diff.newPeriods).toEqual([{ what: '2024', cells: 3 }])
    expect(diff.revised).toHaveLength(12)
    expect([diff.newPlaces, diff.gained, diff.lost, diff.statuses]).toEqual([[], [], [], []])
  })

  test('a revision has both figures', () => {
    expect(diff.revised).toContainEqual({
      place: '4001',
      period: '2023',
      before: { value: 2011328.65, status: 'ok' },
      after: { value: 1969850.88, status: 'ok' },
    })
  })
})

describe('what differs in rows', () => {
  const BEFORE = [cell('1101', '2023', 5), cell('1101', '2024', 6), cell('1103', '2023', 7)]

  test('a place that is wholly new is one arrival, a cell of a known place is itself', () => {
    const after = [...BEFORE, cell('1103', '2024', 8), cell('1106', '2023', 1)]
    const diff = diffRows(BEFORE, after)
    expect(diff.newPlaces).toEqual([{ what: '1106', cells: 1 }])
    expect(diff.gained.map(({ place, period }) => [place, period])).toEqual([['1103', '2024']])
  })

  test('a new place in a new period belongs to the period', () => {
    const diff = diffRows(BEFORE, [...BEFORE, cell('1106', '2025', 1)])
    expect(diff.newPeriods).toEqual([{ what: '2025', cells: 1 }])
    expect(diff.newPlaces).toEqual([])
  })

  test('what is gone keeps its old figure', () => {
    expect(diffRows(BEFORE, BEFORE.slice(1)).lost).toEqual([
      { place: '1101', period: '2023', before: { value: 5, status: 'ok' }, after: null },
    ])
  })

  test('a figure that is withdrawn, or only marked in another way, is no revision', () => {
    const after: Observation[] = [
      { place: '1101', period: '2023', value: null, status: 'suppressed' },
      { place: '1101', period: '2024', value: 6, status: 'preliminary' },
      cell('1103', '2023', 7),
    ]
    const diff = diffRows(BEFORE, after)
    expect(diff.revised).toEqual([])
    expect(diff.statuses.map(({ after: now }) => now?.status)).toEqual([
      'suppressed',
      'preliminary',
    ])
  })

  const observation = fc
    .record({
      place: fc.constantFrom('0', '11', '1101', '1103'),
      period: fc.constantFrom('2022', '2023', '2024'),
      number: fc.integer({ min: 0, max: 3 }),
      status: fc.constantFrom(...STATUSES),
    })
    .map(({ place, period, number, status }): Observation => ({
      place,
      period,
      value: hasValue(status) ? number : null,
      status,
    }))
  const rows = fc.uniqueArray(observation, { selector: (row) => `${row.place} ${row.period}` })

  test('the same rows in any order never differ', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const diff = diffRows(some, [...some].reverse())
        expect(Object.values(diff).flat()).toEqual([])
      }),
    )
  })

  test('every cell is told of once: what is kept, came, went and changed add up', () => {
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const diff = diffRows(before, after)
        const arrived = [...diff.newPeriods, ...diff.newPlaces].reduce((n, one) => n + one.cells, 0)
        const old = new Map(before.map((row) => [`${row.place} ${row.period}`, row]))
        const same = after.filter((row) => {
          const was = old.get(`${row.place} ${row.period}`)
          return was?.value === row.value && was.status === row.status
        })
        const changed = diff.revised.length + diff.statuses.length
        expect(same.length + changed + arrived + diff.gained.length).toBe(after.length)
        expect(same.length + changed + diff.lost.length).toBe(before.length)
      }),
    )
  })
})

describe('a series', () => {
  const record = indicator({ id: 'folketall' })
  const side = (rows: readonly Observation[], some = {}) => ({ rows, facts: facts(some) })

  test('that was not there is new as a whole', () => {
    const diff = diffSeries('folketall', record, undefined, side(EDITION_2025))
    expect(diff).toMatchObject({ kind: 'new', cells: 12, revised: [], newPeriods: [] })
  })

  test('that is as it was has no difference', () => {
    expect(diffSeries('folketall', record, side(EDITION_2025), side(EDITION_2025))).toBeNull()
  })

  test('says why it changed', () => {
    const file = { source: { kind: 'miljodirektoratet', sector: 'alle' } } as const
    expect(reasonOf(file, facts(), facts({ query: 'b' }))).toBe('edition')
    expect(reasonOf(record, facts(), facts({ query: 'b' }))).toBe('question')
    expect(reasonOf(record, facts(), facts({ query: 'b', updated: '2026-04-01' }))).toBe('updated')
    expect(reasonOf(record, facts(), facts())).toBe('unexplained')
    const derived = { kind: 'derived', operation: 'growth', of: 'folketall', years: 1 } as const
    expect(reasonOf({ source: derived }, facts(), facts({ updated: '2026-04-01' }))).toBe('inputs')
  })
})
