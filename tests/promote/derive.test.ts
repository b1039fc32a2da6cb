import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Observation, Status } from '../../src/domain/observation.ts'
import { derive } from '../../scripts/promote/derive.ts'

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

const LEVELS = ['kommune', 'fylke', 'land'] as const

const derived = (source: Parameters<typeof derive>[0], inputs: Record<string, Observation[]>) =>
  derive(source, { levels: LEVELS, rowsOf: (id) => inputs[id] ?? [] }).map(
    ({ place, period, value, status }) => [place, period, value ?? status],
  )

describe('ratio', () => {
  const share = {
    kind: 'derived',
    operation: 'ratio',
    numerator: ['eldre'],
    denominator: 'alle',
    scale: 100,
  } as const

  test('at every level and period where both are, unrounded', () => {
    const inputs = {
      eldre: [row('0301', '2024', 1), row('03', '2024', 1), row('0', '2024', 2)],
      alle: [
        row('0301', '2024', 3),
        row('03', '2024', 3),
        row('0', '2024', 8),
        row('0', '2023', 8),
      ],
    }
    expect(derived(share, inputs)).toEqual([
      ['0301', '2024', 33.3333333333333],
      ['03', '2024', 33.3333333333333],
      ['0', '2024', 25],
    ])
  })

  test('several numerators are summed, and one without a row leaves none', () => {
    const sum = { ...share, numerator: ['unge', 'eldre'] }
    const alle = [row('0301', '2024', 10)]
    const eldre = [row('0301', '2024', 2)]
    expect(derived(sum, { alle, eldre, unge: [row('0301', '2024', 3)] })).toEqual([
      ['0301', '2024', 50],
    ])
    expect(derived(sum, { alle, eldre })).toEqual([])
  })

  test('a reason is passed on, the gravest first; a share of nothing is not applicable', () => {
    const inputs = (eldre: Observation, alle: Observation) => ({ eldre: [eldre], alle: [alle] })
    const statuses = [
      inputs(row('0301', '2024', null, 'suppressed'), row('0301', '2024', 9)),
      inputs(row('0301', '2024', null, 'suppressed'), row('0301', '2024', null, 'border-change')),
      inputs(row('0301', '2024', 0), row('0301', '2024', 0)),
    ].map((input) => derived(share, input)[0]?.[2])
    expect(statuses).toEqual(['suppressed', 'border-change', 'not-applicable'])
  })

  test('an estimate in makes an estimate out', () => {
    const rows = derive(share, {
      levels: LEVELS,
      rowsOf: (id) => [row('0', '2024', id === 'alle' ? 4 : 1, id === 'alle' ? 'ok' : 'estimated')],
    })
    expect(rows).toEqual([{ place: '0', period: '2024', value: 25, status: 'estimated' }])
  })
})

describe('growth', () => {
  const growth = { kind: 'derived', operation: 'growth', of: 'folketall', years: 5 } as const

  test('needs both ends', () => {
    const folketall = [row('0301', '2019', 100), row('0301', '2024', 110), row('0301', '2025', 120)]
    expect(derived(growth, { folketall })).toEqual([['0301', '2024', 10]])
  })

  test('a border change at either end is one in the growth', () => {
    const folketall = [row('1580', '2022', null, 'border-change'), row('1580', '2027', 9_500)]
    expect(derived(growth, { folketall })).toEqual([['1580', '2027', 'border-change']])
  })

  test('from nothing is not applicable', () => {
    const folketall = [row('0301', '2019', 0), row('0301', '2024', 5)]
    expect(derived(growth, { folketall })).toEqual([['0301', '2024', 'not-applicable']])
  })
})

describe('difference and remainder', () => {
  const surplus = {
    kind: 'derived',
    operation: 'difference',
    of: 'fødte',
    minus: 'døde',
  } as const
  const moves = {
    kind: 'derived',
    operation: 'remainder',
    of: 'folk',
    minus: 'overskudd',
  } as const

  test('a reason is passed on, and a year without the next 1 January is left out', () => {
    const born = [row('0301', '2023', 5), row('0301', '2024', null, 'border-change')]
    const died = [row('0301', '2023', 7), row('0301', '2024', 1)]
    expect(derived(surplus, { fødte: born, døde: died })).toEqual([
      ['0301', '2023', -2],
      ['0301', '2024', 'border-change'],
    ])
    const folk = [row('0301', '2023', 100), row('0301', '2024', 90)]
    expect(derived(moves, { folk, overskudd: [row('0301', '2023', -2)] })).toEqual([
      ['0301', '2023', -8],
    ])
    expect(derived(moves, { folk: folk.slice(1), overskudd: [row('0301', '2024', 1)] })).toEqual([])
  })

  test('start, births, deaths and moves always add up to the end', () => {
    const count = fc.nat({ max: 1_000_000 })
    fc.assert(
      fc.property(count, count, count, count, (start, end, born, died) => {
        const folk = [row('0301', '2023', start), row('0301', '2024', end)]
        const births = { fødte: [row('0301', '2023', born)], døde: [row('0301', '2023', died)] }
        const overskudd = derive(surplus, {
          levels: LEVELS,
          rowsOf: (id) => births[id as keyof typeof births],
        })
        const [moved] = derived(moves, { folk, overskudd })
        expect(start + born - died + Number(moved?.[2])).toBe(end)
      }),
    )
  })
})
