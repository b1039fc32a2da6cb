import { describe, expect, test } from 'vitest'
import type { Level } from '../../src/domain/place.ts'
import type { Series, ShownStatus } from '../../src/domain/series.ts'
import type { IndicatorSummary, PlaceFacts } from '../../src/observations/shards.ts'
import type { Snapshot } from '../../src/observations/snapshot.ts'
import { cardModel as cardFrom } from '../../src/cards/card-model.ts'
import { amongLevel, standingOf } from '../../src/cards/standing.ts'
import type { PlaceSeries } from '../../src/observations/place-series.ts'

const summary = {
  id: 'andel',
  decimals: 1,
  periods: ['2023', '2024', '2025'],
  newest: '2024',
} as unknown as IndicatorSummary

const series = (...values: (number | null)[]): Series => ({
  periods: summary.periods,
  values,
  statuses: values.map((value): ShownStatus => (value === null ? 'border-change' : 'ok')),
})

const snapshot = (values: Record<string, number | null>): Snapshot => ({
  values: new Map(Object.entries(values)),
  statuses: new Map(),
})

interface Input {
  readonly place: PlaceFacts
  readonly summary: IndicatorSummary
  readonly series: PlaceSeries
  readonly snapshot: Snapshot
  readonly base: { readonly title: string; readonly snapshot: Snapshot } | null
}

/** The card of a place that stands as the figures of all have it. */
function cardModel({ base, ...input }: Input) {
  const { place, summary, snapshot } = input
  const standing = standingOf({
    code: place.code,
    summary,
    series: input.series.place,
    among: amongLevel(place.level, summary, snapshot, base?.snapshot ?? null),
  })
  return cardFrom({ ...input, standing, baseTitle: base?.title ?? '', placesInAll: 3 })
}

const place = (level: Level, code: string) =>
  ({ code, level, name: code, neighbours: [], history: [] }) as unknown as PlaceFacts

const all = snapshot({ '3101': 10, '3103': 20, '3105': 10.04, '31': 15, '32': 16, '0': 15 })

describe('the figure of a card', () => {
  test('a kommune shows its own newest, and is ranked in the period that most have', () => {
    const input = { place: place('kommune', '3101'), summary, snapshot: all, base: null }
    const model = cardModel({ ...input, series: { place: series(8, 10, 12) } })
    expect(model.figure).toMatchObject({ period: '2025', value: 12 })
    expect(model.compared).toMatchObject({ period: '2024', value: 10 })
    expect(model.rank).toEqual({ rank: 2, of: 3, tied: 1 })
  })

  test('a kommune with a newer figure and none of that period is not ranked', () => {
    const input = { place: place('kommune', '3101'), summary, snapshot: all, base: null }
    const model = cardModel({ ...input, series: { place: series(8, null, 12) } })
    expect(model.figure).toMatchObject({ period: '2025', value: 12 })
    expect(model.compared).toEqual(model.figure)
    expect(model.rank).toBeNull()
  })

  test('a kommune without that period shows its newest, unranked', () => {
    const input = { place: place('kommune', '3101'), summary, snapshot: all, base: null }
    const model = cardModel({ ...input, series: { place: series(8, null, null) } })
    expect(model.figure).toMatchObject({ period: '2023', value: 8 })
    expect(model.rank).toBeNull()
  })

  test('a fylke shows its own newest', () => {
    const input = { place: place('fylke', '31'), summary, snapshot: all, base: null }
    expect(cardModel({ ...input, series: { place: series(8, 15, 12) } }).figure?.period).toBe(
      '2025',
    )
  })

  test('no figure has its reason; no series at all is not fetched', () => {
    const input = { place: place('kommune', '3101'), summary, snapshot: all, base: null }
    expect(cardModel({ ...input, series: { place: series(null, null, null) } }).reason).toBe(
      'border-change',
    )
    expect(cardModel({ ...input, series: {} }).reason).toBe('not-fetched')
  })
})

describe('the minimum base', () => {
  const limited = {
    ...summary,
    minimumBase: { indicator: 'folketall', atLeast: 1000, counted: 'innbyggere' },
  } as IndicatorSummary
  const base = (values: Record<string, number | null>) => ({
    title: 'Folketall',
    snapshot: snapshot(values),
  })
  const model = (code: string, level: Level, sizes: Record<string, number | null>) =>
    cardModel({
      place: place(level, code),
      summary: limited,
      series: { place: series(null, 10, null) },
      snapshot: all,
      base: base(sizes),
    })

  test('a place under it is neither ranked nor counted', () => {
    const sizes = { '3101': 999, '3103': 5000, '3105': 1000 }
    expect(model('3101', 'kommune', sizes).rank).toBeNull()
    expect(model('3101', 'kommune', sizes).belowBase).toEqual({
      title: 'Folketall',
      atLeast: 1000,
      known: true,
    })
    expect(model('3105', 'kommune', sizes).rank?.of).toBe(2)
  })

  test('a base that is not known is said to be so, never taken as nothing', () => {
    expect(model('3101', 'kommune', { '3101': null }).belowBase?.known).toBe(false)
  })

  test('a fylke is always large enough', () => {
    expect(model('31', 'fylke', {}).rank).toEqual({ rank: 2, of: 2, tied: 0 })
  })
})
