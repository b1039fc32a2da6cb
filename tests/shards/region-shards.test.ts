/** Every region row worked out anew, from the lines of the committed files and nothing of ours. */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { INDICATORS } from '../../src/catalogue/index.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import { remembered } from '../../src/domain/remembered.ts'
import { UNITS } from '../../src/domain/unit.ts'
import { unpackRegions, type RegionSeries } from '../../src/observations/region-series.ts'
import type {
  CatalogueShard,
  IndicatorSummary,
  RegionsShard,
} from '../../src/observations/shards.ts'
import { committedShards } from '../committed-shards.ts'

interface Line {
  readonly value: number | null
  readonly status: string
}
type Lines = ReadonlyMap<string, Line>

const linesOf = (() => {
  const read = new Map<string, Lines>()
  return (id: string): Lines => {
    const known = read.get(id) ?? new Map(rowsOf(id))
    read.set(id, known)
    return known
  }
})()

function rowsOf(id: string): [string, Line][] {
  const text = readFileSync(`data/observations/${id}.csv`, 'utf8')
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [place = '', period = '', value = '', status = ''] = line.split(',')
      return [`${place} ${period}`, { value: value === '' ? null : Number(value), status }]
    })
}

/** What the committed files say of each kommune, by name of the column. */
function kommuner(): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync('data/places/kommuner.csv', 'utf8').trim().split('\n')
  const names = head.split(',')
  return lines.map((line) => {
    const cells = line.split(',')
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']))
  })
}

const LANDSDEL: Readonly<Record<string, string>> = {
  ostlandet: '03 31 32 33 34 39 40',
  sorlandet: '42',
  vestlandet: '11 15 46',
  trondelag: '50',
  'nord-norge': '18 55 56',
}

const SIZES: readonly (readonly [string, number, number])[] = [
  ['under-2000', 0, 2000],
  ['2000-4999', 2000, 5000],
  ['5000-9999', 5000, 10000],
  ['10000-19999', 10000, 20000],
  ['20000-49999', 20000, 50000],
  ['fra-50000', 50000, Infinity],
]

const newestPeriod = remembered(
  (id: string): string =>
    [...linesOf(id).keys()]
      .map((key) => key.split(' ')[1] ?? '')
      .toSorted()
      .at(-1) ?? '',
)

/** Codes of the kommuner of a region, by its id. */
function membersOf(id: string): string[] {
  const [kind = '', code = ''] = id.split('.')
  const people = linesOf('folketall')
  const newest = newestPeriod('folketall')
  const [, from = 0, to = 0] = SIZES.find(([name]) => name === code) ?? []
  const isIn: Record<string, (one: Record<string, string>) => boolean> = {
    landsdel: (one) => (LANDSDEL[code] ?? '').split(' ').includes(one['code']?.slice(0, 2) ?? ''),
    fylke: (one) => one['code']?.slice(0, 2) === code,
    kostra: (one) => one['kostra_group'] === code,
    sentralitet: (one) => one['centrality_class'] === code,
    region: (one) => one['economic_region'] === code,
    storrelse: (one) => {
      const count = people.get(`${one['code']} ${newest}`)?.value ?? -1
      return count >= from && count < to
    },
  }
  return kommuner()
    .filter((one) => isIn[kind]?.(one))
    .map((one) => one['code'] ?? '')
}

/** A sum needs all of them; what is not applicable adds nothing, unless none of it is. */
function sum(id: string, places: readonly string[], period: string): number | null {
  const lines = places.map((place) => linesOf(id).get(`${place} ${period}`))
  const counted = lines.filter((line) => line?.status !== 'not-applicable')
  if (counted.length === 0 || counted.some((line) => line?.value == null)) return null
  return counted.reduce((total, line) => total + (line?.value ?? 0), 0)
}

const byId = new Map(INDICATORS.map((indicator) => [indicator.id, indicator]))

/** A count of a region: of whole fylker where they all have it, else of its kommuner. */
function count(id: string, region: Region, period: string): number | null {
  const indicator = byId.get(id)!
  if (indicator.source.kind === 'derived') return value(indicator, region, period)
  const whole = region.fylker.length > 0 ? sum(id, region.fylker, period) : null
  return whole ?? sum(id, region.kommuner, period)
}

interface Region {
  readonly id: string
  readonly kommuner: readonly string[]
  readonly fylker: readonly string[]
}

const earlier = (period: string, years: number): string =>
  `${Number(period.slice(0, 4)) - years}${period.slice(4)}`

const both = (a: number | null, b: number | null, make: (a: number, b: number) => number | null) =>
  a === null || b === null ? null : make(a, b)

const share = (scale: number) => (a: number, b: number) => (b === 0 ? null : (a * scale) / b)

function value(indicator: Indicator, region: Region, period: string): number | null {
  const { aggregation, source, unit, id } = indicator
  if (aggregation.kind === 'none') return null
  if (region.id.startsWith('fylke.'))
    return linesOf(id).get(`${region.id.slice(6)} ${period}`)?.value ?? null
  if (aggregation.kind === 'weighted-mean')
    return weighted(id, aggregation.weight, region.kommuner, period)
  if (source.kind !== 'derived') return UNITS[unit].total ? count(id, region, period) : null
  const at = (input: string, when = period) => count(input, region, when)
  const minus = (a: number, b: number) => a - b
  switch (source.operation) {
    case 'ratio': {
      const parts = source.numerator.map((one) => at(one))
      const above = parts.reduce((a, b) => both(a, b, (x, y) => x + y), 0)
      return both(above, at(source.denominator), share(source.scale))
    }
    case 'growth': {
      const before = at(source.of, earlier(period, source.years))
      return both(both(at(source.of), before, minus), before, share(100))
    }
    case 'difference':
      return both(at(source.of), at(source.minus), minus)
    case 'remainder':
      return both(
        both(at(source.of, earlier(period, -1)), at(source.of), minus),
        at(source.minus),
        minus,
      )
  }
}

/** All that the indicator has a line of. */
const periodsOf = remembered(
  (id: string) => new Set([...linesOf(id).keys()].map((key) => key.split(' ')[1])),
)

/** By the weight of the year that the period ends in, where at least 95 per cent of it has a figure. */
function weighted(id: string, weight: string, places: readonly string[], period: string) {
  const year = period.length === 9 ? period.slice(5) : period.slice(0, 4)
  const exact = periodsOf(weight).has(period)
  const of = (place: string) => linesOf(weight).get(`${place} ${exact ? period : year}`)?.value ?? 0
  const all = places.reduce((total, place) => total + of(place), 0)
  const known = places.flatMap((place) => {
    const figure = linesOf(id).get(`${place} ${period}`)?.value ?? null
    return figure === null ? [] : [{ figure, weight: of(place) }]
  })
  const some = known.reduce((total, one) => total + one.weight, 0)
  if (all === 0 || some / all < 0.95) return null
  return known.reduce((total, one) => total + one.weight * one.figure, 0) / some
}

/** Of sorted numbers, the one a quarter, half or three quarters along the way. */
function along(numbers: readonly number[], part: number): number {
  const [whole, rest] = [Math.floor((numbers.length - 1) * part), ((numbers.length - 1) * part) % 1]
  const here = numbers[whole]!
  return rest === 0 ? here : here + rest * (numbers[whole + 1]! - here)
}

/** Rounded or cut off, the shard is never a whole shown unit from the truth. */
const near = (shown: number | null, truth: number | null, { decimals }: IndicatorSummary) =>
  shown === null || truth === null
    ? shown === truth
    : Math.abs(shown - truth) <= 0.5000001 * 10 ** -decimals

let shown: {
  summary: IndicatorSummary
  shard: RegionsShard
  rows: ReadonlyMap<string, RegionSeries>
}[]
let regions: ReadonlyMap<string, Region>

beforeAll(async () => {
  const shards = await committedShards()
  const catalogue = JSON.parse(shards.get('katalog.nb.json')!) as CatalogueShard
  shown = catalogue.indicators.flatMap((summary) => {
    const text = shards.get(`regioner/${summary.id}.json`)
    if (text === undefined) return []
    const shard = JSON.parse(text) as RegionsShard
    return [{ summary, shard, rows: unpackRegions(shard, summary) }]
  })
  const ids = new Set(shown.flatMap(({ shard }) => shard.regions))
  regions = new Map(
    [...ids].map((id) => {
      const fylker = (id.startsWith('landsdel.') && LANDSDEL[id.slice(9)]?.split(' ')) || []
      return [id, { id, kommuner: membersOf(id), fylker }]
    }),
  )
})

describe('regions', () => {
  test('every indicator of kommuner has them, and every kommune is in one of each kind', () => {
    const expected = INDICATORS.filter(
      ({ role, parts, levels }) => role === 'shown' && !parts && levels.includes('kommune'),
    )
    expect(shown.map(({ summary }) => summary.id)).toEqual(expected.map(({ id }) => id))
    for (const kind of ['landsdel', 'fylke', 'kostra', 'sentralitet', 'storrelse', 'region']) {
      const members = [...regions.values()]
        .filter(({ id }) => id.startsWith(`${kind}.`))
        .flatMap((region) => region.kommuner)
      expect(members.toSorted(), kind).toEqual(kommuner().map((one) => one['code']))
    }
  })

  test('values, in every period', () => {
    const wrong: string[] = []
    let figures = 0
    for (const { summary, rows } of shown)
      for (const [id, { value: series }] of rows)
        series.periods.forEach((period, i) => {
          const [is, ought] = [
            series.values[i] ?? null,
            value(byId.get(summary.id)!, regions.get(id)!, period),
          ]
          if (is !== null) figures++
          if (!near(is, ought, summary))
            wrong.push(`${summary.id} ${id} ${period}: ${is}, ${ought}`)
        })
    expect(wrong.slice(0, 20)).toEqual([])
    expect(figures).toBeGreaterThan(50_000)
  })

  test('median, quartiles and n, in the newest three periods', () => {
    const wrong: string[] = []
    let figures = 0
    for (const { summary, rows } of shown)
      for (const [id, row] of rows)
        for (const period of summary.periods.slice(-3)) {
          const { kommuner: members } = regions.get(id)!
          const numbers = members
            .flatMap((code) => linesOf(summary.id).get(`${code} ${period}`)?.value ?? [])
            .toSorted((a, b) => a - b)
          const i = summary.periods.indexOf(period)
          const enough = numbers.length > 0 && 2 * numbers.length >= members.length
          if (enough) figures++
          const right =
            (row.count.values[i] ?? null) === numbers.length &&
            near(row.low.values[i] ?? null, enough ? along(numbers, 0.25) : null, summary) &&
            near(row.middle.values[i] ?? null, enough ? along(numbers, 0.5) : null, summary) &&
            near(row.high.values[i] ?? null, enough ? along(numbers, 0.75) : null, summary)
          if (!right) wrong.push(`${summary.id} ${id} ${period}`)
        }
    expect(wrong.slice(0, 20)).toEqual([])
    expect(figures).toBeGreaterThan(10_000)
  })

  test('how they were made is said, and what is not made has no value', () => {
    const valued = shown.flatMap(({ summary, shard, rows }) =>
      [...rows].flatMap(([id, row]) =>
        shard.made[id.split('.')[0] as keyof RegionsShard['made']] === 'none' &&
        row.value.values.some((one) => one !== null)
          ? `${summary.id} ${id}`
          : [],
      ),
    )
    expect(valued).toEqual([])
    const making = (id: string, kind: keyof RegionsShard['made']) =>
      shown.find(({ summary }) => summary.id === id)?.shard.made[kind]
    expect(making('andel-65-pluss', 'landsdel')).toBe('counted')
    expect(making('andel-65-pluss', 'fylke')).toBe('source')
    expect(making('leid-bolig', 'kostra')).toBe('weighted')
    expect(making('medianinntekt', 'landsdel')).toBe('none')
    expect(making('sykefravaer', 'landsdel')).toBe('none')
  })
})
