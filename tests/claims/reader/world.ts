/** All that a sentence is held against: figures, places, and what the catalogue says of an indicator. */
import { INDICATORS } from '../../../src/catalogue/index.ts'
import { readFigures, shownUnits, type Figures } from './figures.ts'
import { levelOf, readPlaces, type Place } from './places.ts'

/** The little that is taken from an indicator's record. */
export interface Record_ {
  readonly id: string
  readonly unit: string
  readonly decimals: number
  readonly breaks: readonly string[]
  readonly minimumBase: { readonly indicator: string; readonly atLeast: number } | null
}

export interface World {
  readonly places: ReadonlyMap<string, Place>
  /** The newest year that anything is known of. */
  readonly thisYear: number
  readonly record: (indicator: string) => Record_
  readonly figures: (indicator: string) => Figures
  /** In millionths; null where there is none. */
  readonly value: (indicator: string, place: string, period: string) => number | null
  /** As `value`, of the middle of a place's like; null where fewer than half have one. */
  readonly middle: (indicator: string, place: Place, period: string) => number | null
  /** How many places of a scope have enough people, or pupils, to be ranked by the indicator. */
  readonly large: (indicator: string, scope: string) => number
  /** How many places of a scope have a figure, whether they may be ranked or not. */
  readonly withFigures: (indicator: string, period: string, scope: string) => number
  readonly ranked: (indicator: string, period: string, scope: string) => Ranked
  /** Codes of a level, or of the kommuner in a fylke: `kommune `, `kommune 31`. */
  readonly among: (scope: string) => readonly string[]
}

/** Shown units of the places of a scope that may be ranked. */
export interface Ranked {
  readonly byPlace: ReadonlyMap<string, number>
  readonly all: readonly number[]
}

const MISSING: Figures = { periods: [], byPlace: new Map() }

/** The middle one, or halfway between the two in the middle. */
function middleOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length / 2
  const upper = sorted[Math.floor(half)] ?? Number.NaN
  return Number.isInteger(half) ? ((sorted[half - 1] ?? Number.NaN) + upper) / 2 : upper
}

function remembered<T>(make: (key: string, ...rest: readonly string[]) => T) {
  const known = new Map<string, T>()
  return (...keys: [string, ...string[]]): T => {
    const key = keys.join('|')
    const found = known.get(key)
    if (found !== undefined) return found
    const made = make(...keys)
    known.set(key, made)
    return made
  }
}

/** Everything read from a data folder, once. */
export function readWorld(dataDir: string): World {
  const places = readPlaces(dataDir)
  const files = readFigures(dataDir)
  const records = new Map(
    INDICATORS.map(({ id, unit, decimals, breaks, minimumBase }): [string, Record_] => [
      id,
      {
        id,
        unit,
        decimals,
        breaks: breaks.map(({ period }) => period),
        minimumBase: minimumBase ?? null,
      },
    ]),
  )
  const record = (indicator: string): Record_ => {
    const found = records.get(indicator)
    if (!found) throw new Error(`The reader's words name "${indicator}", which no record has.`)
    return found
  }
  const figures = (indicator: string): Figures => files.get(indicator) ?? MISSING
  const value: World['value'] = (indicator, place, period) =>
    figures(indicator).byPlace.get(place)?.get(period) ?? null

  const middleFor = remembered((indicator, period = '', place = ''): { middle: number | null } => {
    const codes = places.get(place)?.peers ?? []
    const values = codes.map((code) => value(indicator, code, period)).filter((one) => one !== null)
    const enough = values.length > 0 && 2 * values.length >= codes.length
    return { middle: enough ? middleOf(values) : null }
  })

  /** The newest figures of those that say how large places are. */
  const newestOfKommuner = remembered((indicator) => {
    const { periods, byPlace } = figures(indicator)
    const kommuner = [...byPlace].filter(([code]) => levelOf(code) === 'kommune')
    const newest = periods.findLast((period) =>
      kommuner.some(([, row]) => (row.get(period) ?? null) !== null),
    )
    return new Map(kommuner.map(([code, row]) => [code, row.get(newest ?? '') ?? null]))
  })

  const largeEnough = (indicator: string, code: string): boolean => {
    const base = record(indicator).minimumBase
    if (!base || levelOf(code) !== 'kommune') return true
    const size = newestOfKommuner(base.indicator).get(code) ?? null
    return size !== null && size >= base.atLeast * 1_000_000
  }

  const among = remembered((scope) => {
    const [level, within = ''] = scope.split(' ')
    return [...places.keys()].filter((code) => levelOf(code) === level && code.startsWith(within))
  })

  const large = remembered(
    (indicator, scope = '') => among(scope).filter((code) => largeEnough(indicator, code)).length,
  )

  const withFigures = remembered(
    (indicator, period = '', scope = '') =>
      among(scope).filter((code) => value(indicator, code, period) !== null).length,
  )

  const ranked = remembered((indicator, period = '', scope = ''): Ranked => {
    const { decimals } = record(indicator)
    const units = new Map<string, number>()
    for (const code of among(scope)) {
      const own = value(indicator, code, period)
      if (own !== null && largeEnough(indicator, code)) units.set(code, shownUnits(own, decimals))
    }
    return { byPlace: units, all: [...units.values()] }
  })

  return {
    places,
    thisYear: Number(figures('folketall').periods.at(-1)),
    record,
    figures,
    value,
    middle: (indicator, place, period) => middleFor(indicator, period, place.code).middle,
    among,
    large,
    withFigures,
    ranked,
  }
}
