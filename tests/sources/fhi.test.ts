import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import { politeHttp } from '../../scripts/http/http.ts'
import { fetchFhiTable } from '../../scripts/sources/fhi.ts'
import { readDimensions, readTables } from '../../scripts/sources/fhi-answers.ts'
import { chooseTable, titledTables } from '../../scripts/sources/fhi-tables.ts'
import type { FhiSource } from '../../src/domain/indicator.ts'
import { listen } from './pxweb-server.ts'

const TABLES = [
  { tableId: 338, title: 'Befolkningssammensetning', modifiedAt: '2026-01-01T00:00:00+00:00' },
  { tableId: 377, title: 'Mobbing_3-årig', modifiedAt: '2026-09-22T08:00:00+00:00' },
  { tableId: 378, title: 'Mobbing_1-årig', modifiedAt: '2026-09-22T08:00:00+00:00' },
]

const SOURCE: FhiSource = {
  kind: 'fhi',
  register: 'nokkel',
  title: ['mobb'],
  seenAs: [377],
  selections: { TRINN: ['7'] },
  measure: ['RATE'],
  from: '2022',
}

const leaf = (value: string, label: string) => ({ value, label, children: [] })
const DIMENSIONS = [
  {
    code: 'GEO',
    label: 'Geografi',
    categories: [
      {
        value: '0',
        label: 'Hele landet',
        children: [
          {
            value: '03',
            label: 'Oslo',
            children: [
              { value: '0301', label: 'Oslo', children: [leaf('030101', 'Gamle Oslo')] },
              leaf('0399', 'Noe'),
            ],
          },
        ],
      },
      leaf('9999', 'Ukjent'),
    ],
  },
  {
    code: 'AAR',
    label: 'År',
    categories: ['2019_2021', '2020_2022', '2022_2024'].map((code) => leaf(code, code)),
  },
  { code: 'KJONN', label: 'Kjønn', categories: [leaf('0', 'Kjønn samlet'), leaf('1', 'Menn')] },
  { code: 'TRINN', label: 'Trinn', categories: [leaf('7', '7. trinn'), leaf('10', '10. trinn')] },
  {
    code: 'MEASURE_TYPE',
    label: 'Måltall',
    categories: [leaf('TELLER', 'Antall'), leaf('RATE', 'Andel')],
  },
]
const FLAGS = [
  { title: ':', text: 'Anonymisert' },
  { title: '..', text: 'Manglende data' },
  { title: 'x', text: 'Skjult av hensyn til personvern' },
]

interface Asked {
  dimensions: { code: string; filter: string; values: string[] }[]
}

let server: Server | undefined
afterEach(() => server?.close())

/** FHI as far as one table goes: index as a list, a byte order mark, signs among the values. */
async function serve(values: readonly unknown[], dimensions = DIMENSIONS) {
  const asked: Asked[] = []
  server = createServer((request, response) => {
    const path = request.url ?? ''
    let body = ''
    request.on('data', (part: Buffer) => (body += part.toString()))
    request.on('end', () => {
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
      if (path.endsWith('/table')) response.end(JSON.stringify(TABLES))
      else if (path.endsWith('/dimension')) response.end(JSON.stringify({ dimensions }))
      else if (path.endsWith('/flag')) response.end(JSON.stringify(FLAGS))
      else {
        const question = JSON.parse(body) as Asked
        asked.push(question)
        response.end(`\uFEFF${JSON.stringify(dataset(question, values))}`)
      }
    })
  })
  return { base: `http://127.0.0.1:${await listen(server)}/api/open/v1`, asked }
}

const dataset = ({ dimensions }: Asked, values: readonly unknown[]) => ({
  class: 'dataset',
  version: '2.0',
  id: dimensions.map(({ code }) => code),
  size: dimensions.map((one) => one.values.length),
  role: { time: null, geo: null, metric: ['MEASURE_TYPE'] },
  dimension: Object.fromEntries(
    dimensions.map(({ code, values: codes }) => [code, { category: { index: codes } }]),
  ),
  value: Array.from(
    { length: dimensions.reduce((n, one) => n * one.values.length, 1) },
    (_, i) => values[i % values.length],
  ),
  status: '',
})

async function ask(
  values: readonly unknown[],
  changes: Partial<FhiSource> = {},
  more: {
    kommuner?: string[]
    windowYears?: number
    dimensions?: typeof DIMENSIONS
    direct?: boolean
  } = {},
) {
  const { base, asked } = await serve(values, more.dimensions)
  const http = politeHttp({ perMinute: 999 })
  const source = { ...SOURCE, ...changes }
  const tables = titledTables(await readTables(http, base, 'nokkel'), source, 'mobbing')
  const addressOf = (id: number) => `${base}/nokkel/table/${id}`
  const offers = await Promise.all(
    tables.map(async (one) => ({
      table: one,
      dimensions: await readDimensions(http, addressOf(one.tableId)),
    })),
  )
  const timing = { kind: 'window', windowYears: more.windowYears ?? 3 } as const
  const { table, axes } = chooseTable(offers, { record: 'mobbing', source, timing })
  const kommuner = new Set(more.kommuner ?? ['0301', '0399'])
  const context = { http, kommuner, direct: more.direct ?? true, log: () => undefined }
  const answer = await fetchFhiTable(addressOf(table.tableId), table, axes, context)
  return { table, answer, asked }
}

test('a table is found by its title, and explicit values are asked for in every dimension', async () => {
  const { table, asked, answer } = await ask([5.5])
  expect(table.tableId).toBe(377)
  expect(asked[0]?.dimensions).toEqual([
    { code: 'GEO', filter: 'item', values: ['0', '03', '0301', '0399'] },
    { code: 'AAR', filter: 'item', values: ['2020_2022', '2022_2024'] },
    { code: 'KJONN', filter: 'item', values: ['0'] },
    { code: 'TRINN', filter: 'item', values: ['7'] },
    { code: 'MEASURE_TYPE', filter: 'item', values: ['RATE'] },
  ])
  expect(answer.published.rows[0]).toEqual({
    place: '0',
    period: '2022',
    value: 5.5,
    status: 'ok',
  })
})

test('signs among the values say why there is no figure, by the legend', async () => {
  const { answer } = await ask([5.5, ':', '..', 'x', '.'])
  expect(answer.published.rows.slice(0, 5).map(({ value, status }) => value ?? status)).toEqual([
    5.5,
    'suppressed',
    'missing',
    'suppressed',
    'not-applicable',
  ])
  await expect(ask(['§'])).rejects.toThrow(/sign "§" \(not in its legend\).*statusOfFlag/)
})

test('what a copy does not hold is no row: FHI has not said that it is missing', async () => {
  const { answer } = await ask([5.5, '..', ':'], {}, { direct: false })
  expect(answer.published.rows.slice(0, 3).map(({ value, status }) => value ?? status)).toEqual([
    5.5,
    'suppressed',
    5.5,
  ])
})

test('codes of today only may hide another area before; older codes are followed', async () => {
  expect((await ask([1])).answer.published.borders).toBe('summed')
  expect((await ask([1], {}, { kommuner: ['0301'] })).answer.published.borders).toBe('as-published')
})

describe('what does not fit is named with what there is', () => {
  test.each<[string, Partial<FhiSource>, object, RegExp]>([
    [
      'no such title',
      { title: ['trivsel'] },
      {},
      /mobbing: FHI's nokkel has no table whose title holds trivsel. It has: 338 "Bef.*Mend the record's title/,
    ],
    [
      'two titles',
      { seenAs: [1] },
      {},
      /several tables that fit mobb: 377 "Mobbing_3-årig", 378 .*the record's seenAs/,
    ],
    [
      'no such category',
      { selections: { TRINN: ['8'] } },
      {},
      /TRINN \(Trinn\): no category fits 8/,
    ],
    [
      'no such dimension',
      { selections: { SKOLE: ['a'] } },
      {},
      /has no dimension SKOLE. It has GEO/,
    ],
    ['no total', { selections: {} }, {}, /TRINN \(Trinn\): no category fits a total. It has 7/],
    [
      'no such measure',
      { measure: ['MEIS'] },
      {},
      /MEASURE_TYPE \(Måltall\): no category fits MEIS/,
    ],
    ['too late', { from: '2030' }, {}, /no period from 2030 on/],
    [
      'another window',
      {},
      { windowYears: 1 },
      /377 has periods of 3 years \("2020_2022"\), and the record says 1/,
    ],
    [
      'no places',
      {},
      { dimensions: DIMENSIONS.slice(1) },
      /no dimension of places or of years. It has AAR/,
    ],
  ])('%s', async (_name, changes, more, message) => {
    await expect(ask([1], changes, more)).rejects.toThrow(message)
  })
})
