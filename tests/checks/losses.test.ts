import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findingId } from '../../scripts/checks/finding.ts'
import { checkLosses, MOST_PLACES_LOST } from '../../scripts/checks/losses.ts'
import { accepts } from '../../scripts/pipeline/accept-args.ts'
import { planWithoutLosses } from '../../scripts/promote/hold-back.ts'
import { planPromotion } from '../../scripts/promote/plan.ts'
import type { Held } from '../../scripts/promote/plan.ts'
import { changeLines } from '../../scripts/report/changes.ts'
import { diffPlan } from '../../scripts/report/diff-data.ts'
import type { Staged, StagedFacts } from '../../scripts/series/staging.ts'
import type { DerivedSource } from '../../src/domain/indicator.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { levelOf } from '../../src/domain/place.ts'
import { indicator } from '../pipeline/example-indicator.ts'

const KOMMUNER = Array.from({ length: 12 }, (_, i) => String(1101 + i))
const FYLKER = ['11']
const PERIODS = ['2023', '2024', '2025']

const row = (place: string, period: string, value: number | null): Observation => ({
  place,
  period,
  value,
  status: value === null ? 'missing' : 'ok',
})

const SOUND = [...KOMMUNER, ...FYLKER, '0'].flatMap((place) =>
  PERIODS.map((period) => row(place, period, 10 + (Number(place) % 7) + Number(period) - 2020)),
)

const names = (after: readonly Observation[], id = 'x', breakdown?: string) =>
  checkLosses({ id, before: SOUND, after, breakdown }).map(findingId)
const without = (gone: (one: Observation) => boolean) => SOUND.filter((one) => !gone(one))

describe('what would be gone has a name of its own', () => {
  test.each<[string, readonly Observation[], readonly string[]]>([
    ['the same again', SOUND, []],
    ['a series', [], ['x#loss']],
    ['a series without a figure', SOUND.map((r) => row(r.place, r.period, null)), ['x#loss']],
    ['a level', without(({ place }) => place === '0'), ['x/land#loss']],
    ['a period', without(({ period }) => period === '2025'), ['x/2025#loss']],
    [
      'a period of one level',
      without((r) => r.period === '2023' && levelOf(r.place) === 'kommune'),
      ['x/2023#loss'],
    ],
    ['three kommuner', without(({ place }) => place < '1104' && place > '1100'), []],
    ['four kommuner', without(({ place }) => place < '1105' && place > '1100'), ['x/places#loss']],
  ])('%s', (_name, after, expected) => {
    expect(names(after)).toEqual(expected)
  })

  test('a part of a breakdown is let go by its own name or by that of all parts', () => {
    const [finding] = checkLosses({
      id: 'alder/menn',
      before: SOUND,
      after: without(({ period }) => period === '2025'),
      breakdown: 'alder',
    })
    if (!finding) throw new Error('nothing is lost')
    const lets = (id: string) => accepts({ id, reason: 'r' }, finding)
    expect(['alder/menn/2025#loss', 'alder/2025#loss'].map(lets)).toEqual([true, true])
    expect(['alder#loss', 'alder/menn#loss', 'alder/2024#loss'].map(lets)).toEqual([
      false,
      false,
      false,
    ])
  })
})

/** Ways in which what was fetched can be less, or other, than it should be. */
const fault = fc.oneof(
  fc.constant((_rows: readonly Observation[]): Observation[] => []),
  fc.constantFrom(...PERIODS).map((gone) => drops(({ period }) => period === gone)),
  fc
    .constantFrom('kommune', 'fylke', 'land')
    .map((gone) => drops(({ place }) => levelOf(place) === gone)),
  fc
    .subarray([...KOMMUNER, ...FYLKER, '0'])
    .map((gone) => drops(({ place }) => gone.includes(place))),
  fc
    .subarray([...KOMMUNER, ...FYLKER, '0'])
    .map(
      (gone) => (rows: readonly Observation[]) =>
        rows.map((one) => (gone.includes(one.place) ? row(one.place, one.period, null) : one)),
    ),
  fc
    .constantFrom(...PERIODS)
    .map(
      (wrong) => (rows: readonly Observation[]) =>
        rows.map((one) => (one.period === wrong ? { ...one, period: '2019' } : one)),
    ),
  fc
    .integer({ min: 0, max: SOUND.length })
    .map((at) => (rows: readonly Observation[]) => rows.filter((_, i) => i % (at + 1) !== 0)),
)
function drops(gone: (one: Observation) => boolean) {
  return (rows: readonly Observation[]): Observation[] => rows.filter((one) => !gone(one))
}

const FACTS: StagedFacts = {
  publisher: 'En etat',
  source: 'En tabell',
  url: 'https://example.org/',
  licence: 'CC BY 4.0',
  updated: '2026-02-25',
  origin: { direct: true, via: null, taken: '2026-11-23', read: '2026-11-23' },
  query: 'a',
}
const SHARE: DerivedSource = {
  kind: 'derived',
  operation: 'ratio',
  numerator: ['deler'],
  denominator: 'alle',
  scale: 100,
}
const CATALOGUE = [
  indicator({ id: 'alle', unit: 'percent', aggregation: { kind: 'from-source' } }),
  indicator({ id: 'deler', unit: 'percent', aggregation: { kind: 'from-source' } }),
  indicator({ id: 'andel', unit: 'percent', source: SHARE, bounds: [0, 1000] }),
]

const inputOf = (staged: readonly Staged[], present: ReadonlyMap<string, Held>) => ({
  indicators: CATALOGUE,
  kommuner: KOMMUNER,
  fylker: FYLKER,
  staged,
  present,
})
const planOf = (staged: readonly Staged[], present: ReadonlyMap<string, Held>) =>
  planPromotion(inputOf(staged, present))

const held = (id: string) => ({ id, rows: SOUND, facts: FACTS })
const FIRST = planOf([held('alle'), held('deler')], new Map())
const PRESENT = new Map<string, Held>(
  [...FIRST.series].map(([id, { rows }]) => [id, { rows, facts: FACTS }]),
)

/** What of a series is not in the plan any more, worked out anew: no code of the check's. */
function lostOf(before: readonly Observation[], after: readonly Observation[]) {
  const has = new Set(after.filter((r) => r.value !== null).map((r) => `${r.place} ${r.period}`))
  const had = before.filter((r) => r.value !== null)
  const lost = had.filter((r) => !has.has(`${r.place} ${r.period}`))
  const isWhole = (same: (r: Observation) => boolean) =>
    had.some(same) && had.filter(same).every((r) => lost.includes(r))
  const levels = ['kommune', 'fylke', 'land'] as const
  return {
    whole: [
      ...levels.filter((level) => isWhole((r) => levelOf(r.place) === level)),
      ...levels.flatMap((level) =>
        PERIODS.filter((p) => isWhole((r) => r.period === p && levelOf(r.place) === level)),
      ),
    ],
    places: levels.filter(
      (level) =>
        new Set(lost.filter((r) => levelOf(r.place) === level).map((r) => r.place)).size >
        MOST_PLACES_LOST[level],
    ),
  }
}

describe('whatever the source does', () => {
  const staged = fc
    .record({ alle: fault, deler: fault, both: fc.boolean() })
    .map(({ alle, deler, both }) => [
      { ...held('alle'), rows: alle(SOUND) },
      ...(both ? [{ ...held('deler'), rows: deler(SOUND) }] : []),
    ])

  test('no series, level, period or more than a few places go without a loss being told', () => {
    let stopped = 0
    fc.assert(
      fc.property(staged, (fetched) => {
        const plan = planOf(fetched, PRESENT)
        const losses = plan.findings.filter(({ check }) => check === 'loss')
        for (const [id, { rows }] of PRESENT) {
          const { whole, places } = lostOf(rows, plan.series.get(id)?.rows ?? [])
          const isLess = whole.length > 0 || places.length > 0
          const told = losses.some(({ about }) => about === id || about.startsWith(`${id}/`))
          expect(told, `${id}: ${JSON.stringify({ whole, places })}`).toBe(isLess)
          if (isLess) stopped++
        }
        for (const loss of losses) {
          expect(loss.severity).toBe('error')
          const [series = ''] = loss.about.split('/')
          const others = ['revised', 'coverage', 'outliers', 'data'].map((c) => `${series}#${c}`)
          for (const id of others) expect(accepts({ id, reason: 'r' }, loss)).toBe(false)
        }
      }),
      { numRuns: 300 },
    )
    expect(stopped).toBeGreaterThan(100)
  })

  test('a series that would lose is held back with its source, and nothing of it goes', () => {
    let [partly, wholly] = [0, 0]
    const sources = fc.record({ staged, apart: fc.boolean() }).map(({ staged, apart }) =>
      staged.map((one) => ({
        ...one,
        rows: one.rows.map((r) => (r.value === null ? r : { ...r, value: r.value + 0.25 })),
        facts: { ...FACTS, source: apart ? one.id : FACTS.source, query: 'b' },
      })),
    )
    fc.assert(
      fc.property(sources, (fetched) => {
        const { plan, held } = planWithoutLosses(inputOf(fetched, PRESENT), () => false)
        const isLoss = plan.findings.some(({ check }) => check === 'loss')
        if (isLoss) wholly++
        if (!held.length) return
        partly++
        expect(isLoss).toBe(false)
        expect(held.length).toBeLessThan(fetched.length)
        for (const id of held) expect(plan.series.get(id)?.rows).toEqual(PRESENT.get(id)?.rows)
        for (const [id, { rows }] of PRESENT)
          expect(lostOf(rows, plan.series.get(id)?.rows ?? []).whole).toEqual([])
        for (const { id, rows } of fetched.filter((one) => !held.includes(one.id)))
          expect(plan.series.get(id)?.rows).toEqual(rows)
      }),
      // One of fifteen loses in a part of its sources alone.
      { numRuns: 1000 },
    )
    expect(partly).toBeGreaterThan(15)
    expect(wholly).toBeGreaterThan(100)
  })

  test('every cell that goes is told in the change log, with what it was', () => {
    let told = 0
    fc.assert(
      fc.property(staged, (fetched) => {
        const plan = planOf(fetched, PRESENT)
        const lines = changeLines(diffPlan(CATALOGUE, PRESENT, plan), [], '2026-11-28')
        const said = new Set(
          lines
            .filter(({ kind }) => kind === 'lost' || kind === 'status')
            .map((one) => `${one.indicator} ${one.place} ${one.period} ${one.old}`),
        )
        const gone = [...PRESENT].flatMap(([id, { rows }]) => {
          const now = plan.series.get(id)?.rows ?? []
          const has = new Set(
            now.filter((r) => r.value !== null).map((r) => `${r.place} ${r.period}`),
          )
          return rows.flatMap(({ place, period, value }) =>
            has.has(`${place} ${period}`) ? [] : [`${id} ${place} ${period} ${value}`],
          )
        })
        expect(gone.filter((cell) => !said.has(cell))).toEqual([])
        told += gone.length
      }),
      { numRuns: 200 },
    )
    expect(told).toBeGreaterThan(1000)
  })
})

test('a series that the catalogue has no record of any more goes only by name, and is told', () => {
  const present = new Map<string, Held>([...PRESENT, ['gammel', { rows: SOUND, facts: FACTS }]])
  const plan = planOf([], present)
  expect(plan.findings.map(findingId)).toEqual(['gammel#loss'])
  const lines = changeLines(diffPlan(CATALOGUE, present, plan), [], '2026-11-28')
  expect(lines[0]).toMatchObject({ kind: 'gone-indicator', indicator: 'gammel' })
  expect(lines.filter(({ kind }) => kind === 'lost')).toHaveLength(SOUND.length)
})
