import { yearsBefore } from '../../domain/change.ts'
import type { Period } from '../../domain/observation.ts'
import { levelOf, type Level, type PlaceCode } from '../../domain/place.ts'
import { rankBand, usualChange, type RankBand } from '../../domain/rank-band.ts'
import { rankOf, type Rank, type RankRules } from '../../domain/rank.ts'
import { at, type Series, type ShownStatus } from '../../domain/series.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import { followsSize, type CompareData } from './compare-data.ts'

/** Series of every place, by code. */
export type SeriesByPlace = ReadonlyMap<PlaceCode, Series>

export interface RankedPlace {
  readonly code: PlaceCode
  readonly value: number | null
  readonly status: ShownStatus
  /** Null: no figure, or too small to be ranked. */
  readonly rank: Rank | null
  /** What rounding leaves open. */
  readonly rounding: RankBand | null
  /** Where a usual change from one time to the next could take it; null when that is not known. */
  readonly change: RankBand | null
  /** That change for this place, in the indicator's unit. */
  readonly margin: number | null
}

export interface Ranking {
  readonly rows: readonly RankedPlace[]
  /** How many places are ranked, and how many there are. */
  readonly of: number
  readonly all: number
  /** The time before, that changes are counted from; null when there is none to count from. */
  readonly before: Period | null
  /** Measured in a new way since the time before, so that the change is not one of the place. */
  readonly broken: boolean
}

/** The year before, else the nearest period before; null when there is none. */
export function periodBefore({ periods }: IndicatorSummary, period: Period): Period | null {
  const year = yearsBefore(period, 1)
  return periods.includes(year) ? year : (periods.filter((other) => other < period).at(-1) ?? null)
}

const valueAt = (series: SeriesByPlace, code: PlaceCode, period: Period): number | null => {
  const own = series.get(code)
  return own ? at(own, period).value : null
}

interface RankingInput {
  readonly data: CompareData
  readonly summary: IndicatorSummary
  readonly period: Period
  readonly series: SeriesByPlace
  readonly places: readonly PlaceCode[]
  readonly level: Level
}

/** How much figures of the level usually move up to the period, as share of it or in its unit. */
function usual(input: RankingInput, before: Period | null): number | null {
  const { data, summary, series, period, level } = input
  if (before === null) return null
  const eligible = data.codes(level).filter((code) => data.eligible(summary).has(code))
  const pairs = eligible.map(
    (code) => [valueAt(series, code, before), valueAt(series, code, period)] as const,
  )
  return usualChange(pairs, { relative: followsSize(summary) && !summary.signed })
}

/** The chosen places of one level, first first; those that are not ranked come last. */
export function ranking(input: RankingInput): Ranking {
  const { data, summary, period, series, level } = input
  const before = periodBefore(summary, period)
  const broken = summary.breaks.some(
    (one) => before !== null && one.period > before && one.period <= period,
  )
  const values = new Map(data.codes(level).map((code) => [code, valueAt(series, code, period)]))
  const rules: RankRules = {
    order: 'highest-first',
    decimals: summary.decimals,
    eligible: data.eligible(summary),
  }
  const change = broken ? null : usual(input, before)
  const rows = input.places
    .filter((code) => levelOf(code) === level)
    .map((code) => rankedPlace(input, code, { values, rules, change }))
  return {
    rows: rows.toSorted(byRank),
    of: [...values].filter(([code, value]) => value !== null && rules.eligible?.has(code)).length,
    all: values.size,
    before,
    broken,
  }
}

interface Among {
  readonly values: ReadonlyMap<PlaceCode, number | null>
  readonly rules: RankRules
  readonly change: number | null
}

function rankedPlace(input: RankingInput, code: PlaceCode, among: Among): RankedPlace {
  const { summary, series, period } = input
  const { values, rules, change } = among
  const own = series.get(code)
  const value = values.get(code) ?? null
  const relative = followsSize(summary) && !summary.signed
  const margin = change === null || value === null ? null : relative ? change * value : change
  return {
    code,
    value,
    status: own ? at(own, period).status : 'not-fetched',
    rank: rankOf(values, code, rules),
    rounding: rankBand(values, code, rules, 0),
    change: margin === null ? null : rankBand(values, code, rules, margin),
    margin,
  }
}

function byRank(a: RankedPlace, b: RankedPlace): number {
  return (a.rank?.rank ?? Infinity) === (b.rank?.rank ?? Infinity)
    ? (b.value ?? -Infinity) - (a.value ?? -Infinity) || 0
    : (a.rank?.rank ?? Infinity) - (b.rank?.rank ?? Infinity)
}
