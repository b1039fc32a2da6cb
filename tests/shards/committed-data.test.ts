import { beforeAll, expect, test } from 'vitest'
import type { IndicatorTable } from '../../scripts/shards/indicator-table.ts'
import { readTables } from '../../scripts/shards/shards.ts'
import { committedShards } from '../committed-shards.ts'
import { COUNTRY, levelOf, type PlaceCode } from '../../src/domain/place.ts'
import { roundTo } from '../../src/domain/rounding.ts'
import { at } from '../../src/domain/series.ts'
import { unpackIndicatorSeries } from '../../src/observations/indicator-series.ts'
import { packedDecimals } from '../../src/observations/packed-decimals.ts'
import { unpackPlaceSeries } from '../../src/observations/place-series.ts'
import type {
  CatalogueShard,
  IndicatorShard,
  LatestShard,
  PlaceShard,
} from '../../src/observations/shards.ts'
import { unpackStandings } from '../../src/cards/standings.ts'
import { unpackSnapshot } from '../../src/observations/snapshot.ts'

let tables: readonly IndicatorTable[]
let shards: ReadonlyMap<string, string>
let catalogue: CatalogueShard

const read = <T>(path: string): T => {
  const text = shards.get(path)
  if (text === undefined) throw new Error(`there is no ${path}`)
  return JSON.parse(text) as T
}

beforeAll(async () => {
  tables = await readTables('data')
  shards = await committedShards()
  catalogue = read('katalog.nb.json')
})

const summaryOf = (id: string) => {
  const summary = catalogue.indicators.find((one) => one.id === id)
  if (!summary) throw new Error(`${id} is not in the catalogue file`)
  return summary
}

/** Rounded once: a ratio is packed finer than it is shown, so it must not be rounded before. */
function rounded(table: IndicatorTable, value: number | null): number | null {
  if (value === null) return null
  const decimals = packedDecimals(table)
  if (decimals === table.decimals) return roundTo(value, decimals)
  // Cut off in the digits that stand in data/, not in the binary number that holds them.
  const [whole, rest = ''] = String(value).split('.')
  return Number(`${whole}.${rest.slice(0, decimals)}`)
}

test('every observation is in its indicator file, as it is in data/, at the decimals shown', () => {
  let cells = 0
  for (const table of tables) {
    const shard = read<IndicatorShard>(`indikator/${table.id}.json`)
    const series = unpackIndicatorSeries(shard, summaryOf(table.id))
    // In one look a file: there are a hundred thousand cells.
    const wrong = [...table.series].filter(([place, own]) => {
      cells += own.values.length
      const shown = series.get(place)
      return !own.values.every(
        (value, i) =>
          shown?.values[i] === rounded(table, value) &&
          // Where data/ has no row, the build may know why (whole-file.ts).
          (own.statuses[i] === 'not-fetched' || shown.statuses[i] === own.statuses[i]),
      )
    })
    expect(
      wrong.map(([place]) => place),
      table.id,
    ).toEqual([])
  }
  expect(cells).toBeGreaterThan(100_000)
})

test('of a file that has been read to its end, nothing is said to be unfetched', () => {
  const latest = read<LatestShard>('siste.json')
  const files = tables.filter(({ indicator, periods }) => {
    const { kind } = indicator.source
    return (kind === 'file' || kind === 'files') && periods.length > 0
  })
  expect(files.length).toBeGreaterThan(15)
  for (const { id, indicator } of files) {
    const { statuses } = unpackSnapshot(latest, summaryOf(id))
    const unfetched = [...statuses].filter(
      ([place, status]) => status === 'not-fetched' && indicator.levels.includes(levelOf(place)),
    )
    expect(unfetched, id).toEqual([])
  }
})

test('the newest figures are those of data/', () => {
  const latest = read<LatestShard>('siste.json')
  expect(tables.length).toBeGreaterThan(30)
  for (const table of tables) {
    const summary = summaryOf(table.id)
    if (summary.newest === null || summary.breakdown) continue
    const { values } = unpackSnapshot(latest, summary)
    for (const [place, own] of table.series) {
      expect(values.get(place), `${table.id} ${place}`).toBe(
        rounded(table, at(own, summary.newest).value),
      )
    }
  }
})

const PLACES: readonly PlaceCode[] = [COUNTRY, '31', '40', '0301', '1508', '1580', '3101', '5612']

test.each(PLACES)('%s: every figure of its own is in its file', (place) => {
  const series = unpackPlaceSeries(read<PlaceShard>(`sted/${place}.json`), catalogue)
  for (const table of tables.filter(({ indicator }) => indicator.role === 'shown')) {
    const own = table.series.get(place)
    if (!own || own.values.every((value) => value === null)) continue
    const packed = series.get(table.id)?.place
    own.periods.forEach((period, i) => {
      const value = own.values[i] ?? null
      if (value === null) return
      expect(packed && at(packed, period).value, `${table.id} ${period}`).toBe(
        rounded(table, value),
      )
    })
  }
})

/** Counted from the indicator's own file, place by place: told apart from how the build does it. */
test('the rank that a place file tells is that of the figures of all places', () => {
  const shown = (id: string, value: number) => roundTo(value, summaryOf(id).decimals)
  let ranked = 0
  for (const place of ['0301', '1508', '3101', '5612']) {
    const standings = unpackStandings(read<PlaceShard>(`sted/${place}.json`), catalogue)
    for (const { id, newest, minimumBase } of catalogue.indicators) {
      const standing = standings.get(id) ?? null
      if (standing === null || typeof standing === 'string' || newest === null) continue
      const table = tables.find((one) => one.id === id)
      const size = tables.find((one) => one.id === minimumBase?.indicator)
      const sizePeriod = size && summaryOf(size.id).newest
      const figures = [...(table?.series ?? [])].flatMap(([code, series]) => {
        const base = size?.series.get(code)
        const large =
          !minimumBase ||
          (base && sizePeriod && (at(base, sizePeriod).value ?? -1) >= minimumBase.atLeast)
        const { value } = at(series, newest)
        return levelOf(code) === 'kommune' && large && value !== null ? [shown(id, value)] : []
      })
      const own = table?.series.get(place)
      const value = shown(id, (own && at(own, newest).value) ?? NaN)
      expect(standing, `${id} ${place}`).toEqual({
        rank: 1 + figures.filter((other) => other > value).length,
        of: figures.length,
        tied: figures.filter((other) => other === value).length - 1,
      })
      ranked++
    }
  }
  expect(ranked).toBeGreaterThan(100)
})
