/**
 * The figure that is shown of a derived series is its exact quotient, rounded once. Held against
 * whole numbers out of the files' own text, so that no rounding of ours is trusted.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { indicatorTable } from '../../scripts/shards/indicator-table.ts'
import { INDICATORS } from '../../src/catalogue/index.ts'
import type { DerivedSource, Indicator } from '../../src/domain/indicator.ts'
import { formatNumber } from '../../src/domain/number-text.ts'
import { toShownUnits } from '../../src/domain/rounding.ts'
import { decodeObservations } from '../../src/observations/csv.ts'
import { packIndicatorSeries, unpackIndicatorSeries } from '../../src/observations/indicator-series.ts'

const DERIVED = INDICATORS.flatMap((indicator) => {
  const { source } = indicator
  return source.kind === 'derived' && linesOf(indicator.id).length ? [{ indicator, source }] : []
})

/** `place period` and the value's text, of the rows with a value. */
function linesOf(id: string): [string, string][] {
  let text: string
  try {
    text = readFileSync(`data/observations/${id}.csv`, 'utf8')
  } catch {
    return []
  }
  return text.split('\n').slice(1).flatMap((line): [string, string][] => {
    const [place, period, value] = line.split(',')
    return value ? [[`${place} ${period}`, value]] : []
  })
}

/** Inputs have at most this many decimals: `23.45` as a whole number of millionths. */
const DECIMALS = 6

function millionths(text: string): bigint {
  const [whole = '', rest = ''] = text.split('.')
  if (rest.length > DECIMALS) throw new Error(`${text} has more than ${DECIMALS} decimals`)
  return BigInt(whole + rest.padEnd(DECIMALS, '0'))
}

const wholeOf = (id: string): ReadonlyMap<string, bigint> =>
  new Map(linesOf(id).map(([key, text]) => [key, millionths(text)]))

interface Quotient {
  readonly above: bigint
  readonly below: bigint
}

/** One, in the unit that the files' numbers are read in. */
const ONE = 10n ** BigInt(DECIMALS)

function exact(source: DerivedSource): (key: string) => Quotient {
  if (source.operation === 'ratio') {
    const above = source.numerator.map(wholeOf)
    const below = wholeOf(source.denominator)
    return (key) => ({
      above: above.reduce((sum, one) => sum + (one.get(key) ?? 0n), 0n) * BigInt(source.scale),
      below: below.get(key) ?? 0n,
    })
  }
  const of = wholeOf(source.of)
  if (source.operation === 'difference' || source.operation === 'remainder') {
    const minus = wholeOf(source.minus)
    const start = source.operation === 'remainder' ? of : new Map<string, bigint>()
    return (key) => {
      const [place, period = ''] = key.split(' ')
      const end = source.operation === 'remainder' ? `${place} ${Number(period) + 1}` : key
      const change = (of.get(end) ?? 0n) - (start.get(key) ?? 0n)
      return { above: change - (minus.get(key) ?? 0n), below: ONE }
    }
  }
  return (key) => {
    const [place, period = ''] = key.split(' ')
    const before = of.get(`${place} ${Number(period) - source.years}`) ?? 0n
    return { above: ((of.get(key) ?? 0n) - before) * 100n, below: before }
  }
}

/** Half away from zero, in whole numbers. */
function roundedOnce({ above, below }: Quotient, decimals: number): number {
  const size = (above < 0n ? -above : above) * 10n ** BigInt(decimals)
  const units = Number((2n * size + below) / (2n * below))
  return above < 0n && units > 0 ? -units : units
}

function shownCells(indicator: Indicator): Map<string, number> {
  const { id } = indicator
  const text = readFileSync(`data/observations/${id}.csv`, 'utf8')
  const table = indicatorTable(indicator, decodeObservations(text, id))
  const places = [...table.series.keys()]
  const shard = { places, series: packIndicatorSeries(table.series, places, indicator) }
  const shown = new Map<string, number>()
  for (const [place, { periods, values }] of unpackIndicatorSeries(shard, table))
    periods.forEach((period, i) => {
      const value = values[i] ?? null
      if (value !== null)
        shown.set(`${place} ${period}`, toShownUnits(value, indicator.decimals))
    })
  return shown
}

test('there are derived series to look at', () => {
  expect(DERIVED.length).toBeGreaterThan(6)
})

describe.each(DERIVED)('$indicator.id', ({ indicator, source }) => {
  const quotientOf = exact(source)

  test('every kept value is the exact quotient, rounded once', () => {
    const wrong = linesOf(indicator.id).filter(
      ([key, text]) =>
        toShownUnits(Number(text), indicator.decimals) !==
        roundedOnce(quotientOf(key), indicator.decimals),
    )
    expect(wrong).toEqual([])
  })

  test('every figure that a page unpacks is it too', () => {
    const shown = shownCells(indicator)
    const wrong = linesOf(indicator.id).filter(
      ([key]) => shown.get(key) !== roundedOnce(quotientOf(key), indicator.decimals),
    )
    expect(wrong).toEqual([])
  })
})

test('Lillesand grew by 0,7 per cent in 2025 (11 734 to 11 822 is 0,74996)', () => {
  const [value] = linesOf('befolkningsvekst').flatMap(([key, text]) =>
    key === '4215 2026' ? [Number(text)] : [],
  )
  expect(formatNumber(value ?? NaN, 1)).toBe('0,7')
})
