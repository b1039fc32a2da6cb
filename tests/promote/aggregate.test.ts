import { describe, expect, test } from 'vitest'
import type { Aggregation } from '../../src/domain/indicator.ts'
import type { Observation, Status } from '../../src/domain/observation.ts'
import { aggregate } from '../../scripts/promote/aggregate.ts'

const row = (
  place: string,
  value: number | null,
  status?: Status,
  period = '2024',
): Observation => ({
  place,
  period,
  value,
  status: status ?? (value === null ? 'missing' : 'ok'),
})

const KOMMUNER = ['0301', '1101', '1103']
const LEVELS = ['kommune', 'fylke', 'land'] as const
const MEAN = { kind: 'weighted-mean', weight: 'folketall' } as const

function made(aggregation: Aggregation, rows: Observation[], weights: Observation[] = []) {
  const all = aggregate(rows, {
    aggregation,
    levels: LEVELS,
    kommuner: KOMMUNER,
    weights,
  })
  return Object.fromEntries(
    all.filter(({ place }) => place.length < 4).map((one) => [one.place, one.value ?? one.status]),
  )
}

describe('sum', () => {
  const SUM = { kind: 'sum' } as const

  test('of every kommune, for fylker and the country', () => {
    expect(made(SUM, [row('0301', 10), row('1101', 2.1), row('1103', 3.2)])).toEqual({
      '0': 15.3,
      '03': 10,
      '11': 5.3,
    })
  })

  test('has no figure, but the gravest reason, when a kommune has none', () => {
    const rows = [
      row('0301', 10),
      row('1101', null, 'suppressed'),
      row('1103', null, 'border-change'),
    ]
    expect(made(SUM, rows)).toEqual({ '0': 'border-change', '03': 10, '11': 'border-change' })
  })

  test('has no row when a kommune has not been fetched', () => {
    expect(made(SUM, [row('0301', 10), row('1101', 2)])).toEqual({ '03': 10 })
  })

  test('counts what is not applicable as nothing', () => {
    const rows = [row('0301', null, 'not-applicable'), row('1101', 2), row('1103', 3)]
    expect(made(SUM, rows)).toEqual({ '0': 5, '03': 'not-applicable', '11': 5 })
  })

  test('leaves the source’s own figures alone', () => {
    const rows = [row('0', 99), row('0301', 10), row('1101', 2), row('1103', 3)]
    expect(made(SUM, rows)['0']).toBe(99)
  })
})

describe('weighted mean', () => {
  const weights = [row('0301', 900), row('1101', 60), row('1103', 40)]

  test('weighs, rounds and is marked as an estimate', () => {
    const rows = [row('0301', 10), row('1101', 20), row('1103', 30)]
    expect(made(MEAN, rows, weights)).toEqual({ '0': 11.4, '03': 10, '11': 24 })
    const all = aggregate(rows, {
      aggregation: MEAN,
      levels: LEVELS,
      kommuner: KOMMUNER,
      weights,
    })
    expect(all.find(({ place }) => place === '11')?.status).toBe('estimated')
  })

  test('is not given when kommuner with less than 95 percent of the weight have a figure', () => {
    const rows = [row('0301', 10), row('1101', 20), row('1103', null)]
    expect(made(MEAN, rows, weights)).toEqual({ '0': 10.625, '03': 10 })
    expect(made(MEAN, [row('0301', 10), row('1101', null), row('1103', null)], weights)).toEqual({
      '03': 10,
    })
  })

  test('takes the year’s weight for a month, and the very period’s where there is one', () => {
    const month = [row('0301', 3, 'ok', '2024M10')]
    expect(made(MEAN, month, weights)).toEqual({ '03': 3 })
    const school = KOMMUNER.map((k) => row(k, 40, 'ok', '2023-2024'))
    const pupils = KOMMUNER.map((k) => row(k, 100, 'ok', '2023-2024'))
    expect(made(MEAN, school, pupils)).toEqual({ '0': 40, '03': 40, '11': 40 })
  })
})

test('none makes nothing, and levels the record lacks are left out', () => {
  const rows = [row('0', 1), row('0301', 2)]
  const reason = { nb: 'Medianer kan ikke slås sammen.', nn: 'Medianar kan ikkje slåast saman.' }
  const levels = ['kommune'] as const
  expect(
    aggregate(rows, {
      aggregation: { kind: 'none', reason },
      levels,
      kommuner: KOMMUNER,
    }),
  ).toEqual([row('0301', 2)])
})
