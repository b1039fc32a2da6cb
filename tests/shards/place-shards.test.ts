import { expect, test } from 'vitest'
import { indicatorTable } from '../../scripts/shards/indicator-table.ts'
import { peersOfFylke, peersOfKommune } from '../../scripts/shards/peer-members.ts'
import { placeCards } from '../../scripts/shards/place-cards.ts'
import { placeShards } from '../../scripts/shards/place-shards.ts'
import { catalogueShard } from '../../scripts/shards/catalogue-shards.ts'
import { sourceBook } from '../../scripts/shards/source-words.ts'
import { unpackPlaceSeries } from '../../src/observations/place-series.ts'
import type { Paper } from '../../src/domain/paper.ts'
import { indicator, observations, PLACES } from './fixture.ts'

const PAPER: Paper = { id: 'p', title: 'P', election: 'e', introduction: [], themes: [] }

const share = indicator({ id: 'andel' })
const ratio = indicator({ id: 'forhold', unit: 'persons-per-young', decimals: 0 })
const base = indicator({ id: 'grunnlag', role: 'base' })

const tables = [
  indicatorTable(
    share,
    observations(
      '0 2019 50',
      '0 2020 51',
      '31 2020 31.26',
      '03 2020 40',
      '0301 2020 40',
      ...[1, 2, 3, 4, 5, 6].map((i) => `310${i} 2020 ${i}`),
      '3201 2020 border-change',
    ),
  ),
  indicatorTable(ratio, observations('3101 2020 99.996', '0 2020 86')),
  indicatorTable(base, observations('3101 2020 12')),
]
const cards = placeCards(PLACES, () => [])
const catalogue = catalogueShard(
  { paper: tables, others: [] },
  {
    book: sourceBook([share, ratio, base], { version: 1, files: [] }),
    paper: PAPER,
    borders: { kommuner: 3, fylker: 1, since: '2024-01-01' },
  },
  'nb',
)
const shards = placeShards(cards, tables)
const seriesOf = (code: string, id: string) => {
  const shard = shards.get(`sted/${code}.json`)
  if (!shard) throw new Error(`no file for ${code}`)
  return unpackPlaceSeries(shard, catalogue).get(id)
}

test('a kommune has its own, its fylke, the country and the middle of its kind', () => {
  expect(seriesOf('3101', 'andel')).toEqual({
    place: { periods: ['2020'], values: [1], statuses: ['ok'] },
    fylke: { periods: ['2020'], values: [31.3], statuses: ['ok'] },
    country: { periods: ['2020'], values: [51], statuses: ['ok'] },
    // 3102–3106 and 3201, which has no value; never the kommune itself.
    peers: { periods: ['2020'], values: [4], statuses: ['ok'] },
  })
})

test('periods in which no kommune has a figure are for fylker and the country', () => {
  expect(seriesOf('31', 'andel')?.country?.periods).toEqual(['2019', '2020'])
  expect(seriesOf('0', 'andel')?.place?.values).toEqual([50, 51])
  expect(seriesOf('0', 'andel')?.country).toBeUndefined()
})

test('Oslo is not compared with the fylke that it is all of', () => {
  expect(seriesOf('0301', 'andel')?.fylke).toBeUndefined()
  expect(seriesOf('0301', 'andel')?.country).toBeDefined()
})

test('a reason for having no value comes through', () => {
  expect(seriesOf('3201', 'andel')?.place?.statuses).toEqual(['border-change'])
})

test('a ratio just below one does not become one', () => {
  expect(seriesOf('3101', 'forhold')?.place?.values).toEqual([99.996])
})

test('base indicators have no card, so no series', () => {
  expect(seriesOf('3101', 'grunnlag')).toEqual({})
})

test('peers are of the same KOSTRA group; too few of them, and centrality decides', () => {
  const [oslo, halden] = PLACES.kommuner
  if (!oslo || !halden) throw new Error('no kommuner')
  expect(peersOfKommune(halden, PLACES)).toMatchObject({
    kind: 'kostra',
    members: ['3102', '3103', '3104', '3105', '3106', '3201'],
  })
  expect(peersOfKommune(oslo, PLACES)).toMatchObject({ kind: 'centrality', code: '01' })
  expect(peersOfKommune(oslo, PLACES).members).toHaveLength(7)
  expect(peersOfFylke('31', PLACES).members).toEqual(['03', '32'])
})

test('cards: neighbours across the border of the fylke, members of fylke and country', () => {
  const card = (code: string) => cards.find((one) => one.code === code)
  expect(card('3101')?.neighbours.map(({ code }) => code)).toEqual(['0301', '3201'])
  expect(card('31')?.neighbours.map(({ code }) => code)).toEqual(['03', '32'])
  expect(card('31')?.members).toHaveLength(6)
  expect(card('0')?.members).toHaveLength(3)
  expect(card('3101')?.economicRegion).toBe('Regionen')
})
