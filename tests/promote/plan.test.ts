import { expect, test } from 'vitest'
import type { Observation } from '../../src/domain/observation.ts'
import { planPromotion } from '../../scripts/promote/plan.ts'
import type { PlanInput } from '../../scripts/promote/plan.ts'
import type { StagedFacts } from '../../scripts/series/staging.ts'
import { indicator } from '../pipeline/example-indicator.ts'

const row = (place: string, period: string, value: number): Observation => ({
  place,
  period,
  value,
  status: 'ok',
})

const facts = (via: string, taken: string | null): StagedFacts => ({
  publisher: 'En etat',
  source: `Tabell ${via}`,
  url: 'https://example.org/',
  licence: 'CC BY 4.0',
  updated: '2026-02-25',
  origin: { direct: false, via, taken, read: '2026-11-23' },
  query: via,
})

const SHARE = {
  kind: 'derived',
  operation: 'ratio',
  numerator: ['eldre'],
  denominator: 'folketall',
  scale: 100,
} as const

const INDICATORS = [
  indicator({ id: 'andel-eldre', source: SHARE, unit: 'percent', decimals: 1, bounds: [0, 100] }),
  indicator({ id: 'eldre', aggregation: { kind: 'sum' } }),
  indicator({ id: 'folketall' }),
]

const FOLKETALL = [row('1101', '2024', 400), row('11', '2024', 400), row('0', '2024', 400)]

const plan = (changes: Partial<PlanInput>) =>
  planPromotion({
    indicators: INDICATORS,
    kommuner: ['1101'],
    fylker: ['11'],
    staged: [],
    present: new Map(),
    ...changes,
  })

const STAGED = [
  { id: 'folketall', facts: facts('a', '2026-08-21'), rows: FOLKETALL },
  { id: 'eldre', facts: facts('b', null), rows: [row('1101', '2024', 100)] },
]

test('staged rows are summed and derived from; the manifest says where all of it came from', () => {
  const { files, manifest, findings } = plan({ staged: STAGED })
  expect(findings).toEqual([])
  expect(files.get('observations/andel-eldre.csv')).toBe(
    'place,period,value,status\n0,2024,25,ok\n11,2024,25,ok\n1101,2024,25,ok\n',
  )
  const [share] = manifest.files
  expect(manifest.files.map(({ file }) => file)).toEqual([...files.keys()].sort())
  expect(share).toMatchObject({
    indicator: 'andel-eldre',
    rows: 3,
    source: 'Tabell b og Tabell a',
    origin: { direct: false, via: 'b og a', taken: null },
    inputs: ['eldre', 'folketall'],
    firstPeriod: '2024',
    lastPeriod: '2024',
  })
})

test('what is not staged stays, and what is derived from it is made anew', () => {
  const present = new Map(STAGED.map(({ id, ...held }) => [id, held]))
  const staged = [{ id: 'eldre', facts: facts('c', null), rows: [row('1101', '2024', 200)] }]
  const { files, manifest } = plan({ present, staged })
  expect(files.get('observations/folketall.csv')).toContain('1101,2024,400,ok')
  expect(files.get('observations/andel-eldre.csv')).toContain('1101,2024,50,ok')
  expect(manifest.files.find((one) => one.indicator === 'eldre')?.origin.via).toBe('c')
})

test('an indicator without rows has no file; a derived one needs all its inputs', () => {
  expect([...plan({ staged: STAGED.slice(0, 1) }).files.keys()]).toEqual([
    'observations/folketall.csv',
  ])
})

test('findings of the series and of the comparison with now are told', () => {
  const present = new Map(STAGED.map(({ id, ...held }) => [id, held]))
  const staged = [{ id: 'eldre', facts: facts('c', null), rows: [row('1101', '2024', -5)] }]
  const { findings } = plan({ present, staged })
  expect(findings.map(({ about }) => about)).toContain('eldre')
  expect(findings.map(({ severity }) => severity)).toContain('warning')
})

test('rows staged for an indicator that the catalogue lacks are refused', () => {
  const staged = [{ id: 'ukjent', facts: facts('a', null), rows: [] }]
  expect(() => plan({ staged })).toThrow(/holds ukjent, which the catalogue lacks/)
})

test('a mean is made anew when only its weight is new', () => {
  const places = { kommuner: ['1101', '1102'], fylker: ['11'] }
  const aggregation = { kind: 'weighted-mean', weight: 'folketall' } as const
  const rate = indicator({ id: 'rate', aggregation, unit: 'percent', decimals: 1 })
  const indicators = [rate, indicator({ id: 'folketall' })]
  const weights = (a: number, b: number) => [
    row('1101', '2024', a),
    row('1102', '2024', b),
    row('11', '2024', a + b),
    row('0', '2024', a + b),
  ]
  const staged = (rows: Observation[]) => ({ id: 'folketall', facts: facts('a', null), rows })
  const rates = [row('1101', '2024', 10), row('1102', '2024', 20)]
  const first = planPromotion({
    ...places,
    indicators,
    staged: [{ id: 'rate', facts: facts('b', null), rows: rates }, staged(weights(100, 100))],
    present: new Map(),
  })
  const file = 'observations/rate.csv'
  expect(first.files.get(file)).toContain('0,2024,15,estimated')
  const present = new Map(
    [...first.series].map(([id, { rows }]) => [id, { rows, facts: facts(id, null) }]),
  )
  const second = { ...places, indicators, present, staged: [staged(weights(300, 100))] }
  expect(planPromotion(second).files.get(file)).toContain('0,2024,12.5,estimated')
  const third = { ...second, staged: [] }
  expect(planPromotion(third).files.get(file)).toBe(first.files.get(file))
})
