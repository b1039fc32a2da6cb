import type { Claim, ClaimKey } from '../../src/claims/model/claim.ts'
import type { ClaimData, Everyone } from '../../src/claims/model/claim-data.ts'
import { makeClaim } from '../../src/claims/rules/index.ts'
import type { Period } from '../../src/domain/observation.ts'
import { levelOf, type PlaceCode } from '../../src/domain/place.ts'
import type { Series, ShownStatus } from '../../src/domain/series.ts'
import type { PlaceSeries } from '../../src/observations/place-series.ts'
import type { IndicatorSummary, PlaceFacts } from '../../src/observations/shards.ts'

/** A series of years from figures; null is a year without one. */
export function yearly(
  first: number,
  values: readonly (number | null)[],
  statuses: Readonly<Record<Period, ShownStatus>> = {},
): Series {
  const periods = values.map((_, i) => String(first + i))
  return {
    periods,
    values,
    statuses: periods.map(
      (period, i) => statuses[period] ?? (values[i] === null ? 'missing' : 'ok'),
    ),
  }
}

export const share = (id: string, more: Partial<IndicatorSummary> = {}): IndicatorSummary => ({
  id,
  title: id,
  meaning: '',
  unit: 'percent',
  decimals: 1,
  direction: 'neutral',
  theme: 'helse',
  kind: 'year',
  levels: ['kommune', 'fylke', 'land'],
  breaks: [],
  periods: [],
  newest: '2026',
  coverage: 357,
  kommuner: 357,
  source: '',
  sourceUrl: '',
  publisher: '',
  licence: '',
  origin: null,
  updated: null,
  read: '2026-11-01',
  ...more,
})

export const count = (id: string, more: Partial<IndicatorSummary> = {}): IndicatorSummary =>
  share(id, { unit: 'persons', decimals: 0, ...more })

export interface SmallPlace {
  readonly code?: PlaceCode
  readonly indicators: readonly IndicatorSummary[]
  readonly series: Readonly<Record<string, PlaceSeries>>
  /** Newest figures of all places, by indicator. */
  readonly everyone?: Readonly<Record<string, Readonly<Record<PlaceCode, number | null>>>>
  readonly neighbours?: readonly PlaceCode[]
  readonly peers?: readonly PlaceCode[]
}

/** Claim data of a place that is made up for a test. */
export function smallPlace(given: SmallPlace): ClaimData {
  const { code = '3101', neighbours = [], peers = [], everyone = {} } = given
  const card: PlaceFacts = {
    code,
    name: 'Halden',
    level: levelOf(code),
    fylke: { code: code.slice(0, 2), name: 'Østfold' },
    peerGroup: {
      kind: 'kostra',
      code: 'EKG09',
      name: { nb: '', nn: '' },
      meaning: { nb: '', nn: '' },
      members: peers,
    },
    neighbours: neighbours.map((neighbour) => ({ code: neighbour, name: neighbour })),
    history: [],
  }
  const all = new Map<string, Everyone>(
    Object.entries(everyone).map(([id, values]) => [id, new Map(Object.entries(values))]),
  )
  const indicators = new Map(given.indicators.map((summary) => [summary.id, summary]))
  return {
    place: card,
    level: card.level,
    indicators,
    seriesOf: (indicator) => given.series[indicator] ?? {},
    everyone: (indicator, period) =>
      indicators.get(indicator)?.newest === period ? (all.get(indicator) ?? null) : null,
    checksumOf: (indicator) => `sum-of-${indicator}`,
  }
}

/** The claim that the figures bear; throws when they do not. */
export function claimOf(key: ClaimKey, data: ClaimData): Claim {
  const made = makeClaim(key, data)
  if (made.kind === 'unanswered') throw new Error(`${key.kind}: ${made.why}`)
  return made
}
