import { describe, expect, it } from 'vitest'
import type { Series } from '../../src/domain/series.ts'
import type { FigureView } from '../../src/addresses/map.ts'
import { mapFigures, type FigureSource } from '../../src/map/map-figures.ts'

const PERIODS = ['2020', '2021', '2022']

function series(...values: (number | null | 'border-change')[]): Series {
  return {
    periods: PERIODS,
    values: values.map((value) => (typeof value === 'number' ? value : null)),
    statuses: values.map((value) =>
      typeof value === 'number' ? 'ok' : (value ?? ('missing' as const)),
    ),
  }
}

const source = (some: Partial<FigureSource> = {}): FigureSource => ({
  series: new Map([
    ['0', series(10, 11, 12)],
    ['3101', series(10, 12, 15)],
    ['3103', series(20, null, 30)],
    ['3105', series(4, 'border-change', 8)],
    ['3107', series(null, null, null)],
  ]),
  decimals: 1,
  breaks: [],
  peersOf: (place) => ['3101', '3103', '3105', '3107'].filter((other) => other !== place),
  relativeChange: false,
  ...some,
})

const shown = (view: FigureView, from = source(), period = '2022', since = '2020') =>
  mapFigures(['3101', '3103', '3105', '3107', '9999'], from, { view, period, since })

describe('mapFigures', () => {
  it('draws the figures of the period; a place without a series is not fetched', () => {
    expect(shown('verdi').get('3101')).toMatchObject({ value: 15, status: 'ok' })
    expect(shown('verdi').get('9999')).toMatchObject({ value: null, status: 'not-fetched' })
  })
  it('draws changes, and says why there is none', () => {
    const changes = shown('endring')
    expect(changes.get('3101')).toEqual({ value: 5, status: 'ok' })
    expect(changes.get('3105')).toEqual({ value: null, status: 'border-change' })
    expect(changes.get('3107')).toEqual({ value: null, status: 'missing' })
    expect(shown('endring', source({ breaks: [{ period: '2021' }] })).get('3101')?.status).toBe(
      'series-break',
    )
  })
  it('counts the change of totals in percent, and from the older period whichever is chosen', () => {
    const totals = source({ relativeChange: true })
    expect(shown('endring', totals).get('3103')).toEqual({ value: 50, status: 'ok' })
    expect(shown('endring', totals, '2020', '2022').get('3103')).toEqual({
      value: 50,
      status: 'ok',
    })
  })
  it('holds a place against the middle of its peers, never itself', () => {
    // Peers of 3101 with figures: 30 and 8, two of three; their middle is 19.
    expect(shown('avstand').get('3101')).toEqual({ value: -4, status: 'ok' })
  })
  it('has no distance where fewer than half of the peers have a figure', () => {
    const few = source({ peersOf: () => ['3103', '3107', '9999'] })
    expect(shown('avstand', few).get('3101')).toEqual({ value: null, status: 'missing' })
  })
  it('holds a place against the country', () => {
    expect(shown('landet').get('3105')).toEqual({ value: -4, status: 'ok' })
    expect(shown('landet').get('3107')?.status).toBe('missing')
  })
})
