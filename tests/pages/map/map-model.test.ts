import { describe, expect, it } from 'vitest'
import {
  classPeriods,
  goesBothWays,
  periodsOf,
  viewsOf,
  viewUnit,
} from '../../../src/pages/map/map-model.ts'
import type { IndicatorSummary } from '../../../src/observations/shards.ts'

const summary = (some: Partial<IndicatorSummary>) =>
  ({
    unit: 'percent',
    decimals: 1,
    levels: ['kommune', 'fylke', 'land'],
    periods: ['2020', '2024'],
    newest: '2024',
    ...some,
  }) as IndicatorSummary

describe('viewsOf', () => {
  it('does not hold totals against the level of others', () => {
    expect(viewsOf(summary({ unit: 'persons' }))).toEqual(['verdi', 'endring', 'begge'])
    expect(viewsOf(summary({}))).toEqual(['verdi', 'endring', 'begge', 'avstand', 'landet'])
  })
  it('has no change of one period, and no country where there is none', () => {
    expect(viewsOf(summary({ periods: ['2024'], levels: ['kommune'] }))).toEqual([
      'verdi',
      'avstand',
    ])
  })
})

describe('viewUnit', () => {
  it('tells the change of totals in percent, and of shares as a difference', () => {
    expect(viewUnit(summary({ unit: 'persons', decimals: 0 }), 'endring')).toEqual({
      unit: 'percent-change',
      decimals: 1,
      difference: false,
    })
    expect(viewUnit(summary({}), 'endring')).toMatchObject({ unit: 'percent', difference: true })
  })
})

describe('periodsOf', () => {
  const series = (...values: (number | null)[]) => ({
    periods: ['2020', '2024'],
    values,
    statuses: values.map((value) => (value === null ? ('missing' as const) : ('ok' as const))),
  })
  it('is those that a place of the level has figures of', () => {
    const all = new Map([
      ['3101', series(null, 1)],
      ['31', series(2, null)],
    ])
    expect(periodsOf({ summary: summary({}), series: all }, ['3101', '3103'])).toEqual(['2024'])
    expect(periodsOf({ summary: summary({}), series: all }, ['31'])).toEqual(['2020'])
    expect(periodsOf({ summary: summary({}), series: all }, ['32'])).toEqual([])
  })
})

describe('goesBothWays', () => {
  it('is so for what goes both ways, and for every distance', () => {
    expect(goesBothWays(summary({}), 'verdi')).toBe(false)
    expect(goesBothWays(summary({ unit: 'percent-change' }), 'verdi')).toBe(true)
    expect(goesBothWays(summary({ unit: 'persons', signed: true }), 'verdi')).toBe(true)
    expect(goesBothWays(summary({}), 'avstand')).toBe(true)
  })
})

describe('classPeriods', () => {
  const months = Array.from({ length: 181 }, (_, i) => String(1000 + i))
  it('is the newest for equal counts, and all for the rest', () => {
    expect(classPeriods(summary({}), 'kvantil')).toEqual(['2024'])
    expect(classPeriods(summary({}), 'like')).toEqual(['2020', '2024'])
  })
  it('thins out very many periods, but keeps the newest', () => {
    const thinned = classPeriods(summary({ periods: months, newest: months.at(-1)! }), 'naturlige')
    expect(thinned.length).toBeLessThanOrEqual(45)
    expect(thinned.at(-1)).toBe(months.at(-1))
  })
})
