/**
 * FHI and KLASS in the ways they have answered, or could: whatever comes, the data folder is byte
 * for byte as it was, or wholly right, and the exit code says which.
 */
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fetchContext } from '../../scripts/fetch/fetch-context.ts'
import { checkPlacesAgainstKlass } from '../../scripts/fetch/klass-check.ts'
import { politeHttp } from '../../scripts/http/http.ts'
import { updateData } from '../../scripts/pipeline/update-data.ts'
import { placesCommand } from '../../scripts/places/places-command.ts'
import { EXIT } from '../../scripts/run/exit-codes.ts'
import type { ExitCode } from '../../scripts/run/exit-codes.ts'
import { listen } from '../sources/pxweb-server.ts'
import { REFORM_DAY, startReformKlass } from './reform-klass.ts'
import { KOMMUNER, PLACES, smallWorld } from './small-world.ts'
import type { World } from './small-world.ts'

let world: World
let before: string

const JSON_TYPE = { 'content-type': 'application/json' }

/** A body is sent as it is when it is text or bytes, and as JSON otherwise. */
function send(response: ServerResponse, body: unknown): void {
  const plain = typeof body === 'string' || body instanceof Uint8Array
  response.writeHead(200, JSON_TYPE).end(plain ? body : JSON.stringify(body))
}

describe('FHI', () => {
  interface Asked {
    dimensions: { code: string; values: string[] }[]
  }
  interface Answer {
    class: string
    id: string[]
    size: number[]
    dimension: Record<string, { category: { index: string[] } }>
    value: unknown[]
  }
  interface Offered {
    code: string
    label: string
    categories: { value: string; label: string; children: never[] }[]
  }
  /** What is bent: the figures, what the table offers, the list of tables, or the legend. */
  interface Bend {
    data?: (answer: Answer) => unknown
    offer?: (dimensions: Offered[]) => unknown
    tables?: (tables: Record<string, unknown>[]) => unknown
    flags?: unknown
  }

  const TABLE = { tableId: 339, title: 'Depressive symptomer_Ungdata_KH' }
  const PLACES_ASKED = ['0', ...KOMMUNER.slice(0, 40)]
  const leaf = (value: string, label = value) => ({ value, label, children: [] as never[] })
  const windows = (years: readonly string[]) => years.map((year) => leaf(`${year}_${year}`))
  const YEARS = ['2023', '2024', '2025']
  const offered = (years: readonly string[]): Offered[] => [
    { code: 'GEO', label: 'Geografi', categories: PLACES_ASKED.map((code) => leaf(code)) },
    { code: 'AAR', label: 'År', categories: windows(years) },
    { code: 'SOES', label: 'SØS', categories: [leaf('0', 'Total SØR'), leaf('1', 'Lav')] },
    {
      code: 'MEASURE_TYPE',
      label: 'Måltall',
      categories: [leaf('SMR'), leaf('MEIS', 'standardisert')],
    },
  ]
  const figure = (place: string, year: string): number =>
    Math.round((10 + (Number(place) % 17) / 10 + (Number(year) - 2023) / 10) * 10) / 10

  /** The figures of what is asked for, in the order of the answer's dimensions. */
  function dataset({ dimensions }: Asked): Answer {
    const lists = dimensions.map(({ values }) => values)
    const at = (code: string) => dimensions.findIndex((one) => one.code === code)
    const cells = lists.reduce<string[][]>(
      (all, list) => all.flatMap((cell) => list.map((value) => [...cell, value])),
      [[]],
    )
    return {
      class: 'dataset',
      id: dimensions.map(({ code }) => code),
      size: lists.map((list) => list.length),
      dimension: Object.fromEntries(
        dimensions.map(({ code, values }) => [code, { category: { index: values } }]),
      ),
      value: cells.map((cell) =>
        figure(cell[at('GEO')] ?? '', (cell[at('AAR')] ?? '').slice(0, 4)),
      ),
    }
  }

  let server: Server
  let base: string
  let bend: Bend = {}
  let years = YEARS
  let modified = '2026-06-18T08:00:00+00:00'

  function answerTo(path: string, body: string): unknown {
    if (path.endsWith('/data')) {
      const answer = dataset(JSON.parse(body) as Asked)
      return bend.data ? bend.data(answer) : answer
    }
    if (path.endsWith('/flag')) return bend.flags ?? [{ title: ':', text: 'Anonymisert' }]
    if (path.endsWith('/table')) {
      const tables = [{ ...TABLE, publishedAt: modified, modifiedAt: modified }]
      return bend.tables ? bend.tables(tables) : tables
    }
    return bend.offer ? bend.offer(offered(years)) : { dimensions: offered(years) }
  }

  function respond(request: IncomingMessage, response: ServerResponse): void {
    let body = ''
    request.on('data', (part: Buffer) => (body += part.toString()))
    request.on('end', () => send(response, answerTo(request.url ?? '', body)))
  }
  const update = () => world.run(updateData, ['psykiske-plager'], { fhiUrl: base })

  beforeAll(async () => {
    world = await smallWorld()
    server = createServer(respond)
    base = `http://127.0.0.1:${await listen(server)}/api/open/v1`
    if ((await update()) !== EXIT.done) throw new Error(world.said())
    before = await world.keep()
    modified = '2026-11-18T08:00:00+00:00'
  })
  beforeEach(async () => {
    years = [...YEARS, '2026']
    await world.restore()
  })
  afterAll(async () => {
    server.closeAllConnections()
    server.close()
    await world.close()
  })

  const withCodes = (answer: Answer, code: string, index: string[]): Answer => ({
    ...answer,
    dimension: { ...answer.dimension, [code]: { category: { index } } },
  })
  const codesOf = (answer: Answer, code: string) => answer.dimension[code]?.category.index ?? []
  const renamed =
    (code: string, name: (one: string) => string) =>
    (answer: Answer): Answer =>
      withCodes(answer, code, codesOf(answer, code).map(name))
  const valued =
    (value: (old: number, at: number) => unknown) =>
    (answer: Answer): unknown => ({
      ...answer,
      value: answer.value.map((old, at) => value(Number(old), at)),
    })
  /** The dimension offered with other categories. */
  const offering =
    (code: string, change: (categories: Offered['categories']) => Offered['categories']) =>
    (dimensions: Offered[]) => ({
      dimensions: dimensions.map((one) =>
        one.code === code ? { ...one, categories: change(one.categories) } : one,
      ),
    })
  /** The country is the first place, with four years. */
  const ofCountry = (at: number) => at < 4

  const fails = (name: string, how: Bend, said: RegExp) =>
    [name, how, EXIT.sourceFailed, said] as const
  const errs = (name: string, how: Bend, said: RegExp) => [name, how, EXIT.error, said] as const

  const CASES: (readonly [string, Bend, ExitCode, RegExp])[] = [
    fails(
      'another measure',
      { data: renamed('MEASURE_TYPE', () => 'SMR') },
      /MEASURE_TYPE without 1 .*What came: SMR/,
    ),
    fails('another group', { data: renamed('SOES', () => '1') }, /SOES without 1/),
    fails(
      "last year's periods",
      { data: renamed('AAR', (one) => one.replace(/\d{4}/g, (y) => String(Number(y) - 1))) },
      /AAR without 1 of the 4 .*2026_2026/,
    ),
    fails(
      'a place given twice',
      { data: renamed('GEO', (one) => (one === KOMMUNER[1] ? (KOMMUNER[0] ?? '') : one)) },
      /GEO has a code or a position twice/,
    ),
    fails(
      'a place that nobody knows',
      { data: renamed('GEO', (one) => (one === KOMMUNER[1] ? '4444' : one)) },
      /4444/,
    ),
    fails(
      'fewer values than promised',
      { data: (answer) => ({ ...answer, value: answer.value.slice(3) }) },
      /161 values came where 164 were promised/,
    ),
    fails(
      'a sign nobody knows',
      { data: valued((old, at) => (at === 5 ? '?' : old)) },
      /sign "\?"/,
    ),
    fails('figures as text', { data: valued(String) }, /has the sign "\d/),
    fails(
      'figures with decimal commas',
      { data: valued((old) => String(old).replace('.', ',')) },
      /has the sign "\d+(,\d)?"/,
    ),
    fails('nothing but signs', { data: valued(() => ':') }, /single figure of .*suppressed/),
    fails('nothing but null', { data: valued(() => null) }, /without a single figure of/),
    fails('a web page', { data: () => '<!doctype html>' }, /a web page where JSON was expected/),
    fails('no dataset', { data: () => ({}) }, /is not a json-stat2 dataset/),
    fails(
      'an error told with 200',
      { data: () => ({ status: 400, title: 'Bad Request', detail: 'Ugyldig dimensjon' }) },
      /is not a json-stat2 dataset/,
    ),
    fails(
      'half an answer',
      { data: (answer) => JSON.stringify(answer).slice(0, 300) },
      /is not whole JSON/,
    ),
    fails(
      'letters that are not UTF-8',
      { offer: (all) => Buffer.from(JSON.stringify({ dimensions: all }), 'latin1') },
      /is not utf-8: æ, ø and å would be broken/,
    ),
    fails('no tables', { tables: () => [] }, /has no table whose title holds depressive/),
    fails(
      'tables of other titles',
      { tables: (all) => all.map((one) => ({ ...one, title: 'Alkohol_Ungdata_KH' })) },
      /no table whose title holds .*339 "Alkohol/,
    ),
    fails(
      'tables in another form',
      { tables: () => ({ items: [] }) },
      /is not as FHI documents it/,
    ),
    fails(
      'two tables that fit, neither seen before',
      { tables: ([one]) => [1, 2].map((tableId) => ({ ...one, tableId })) },
      /several tables that fit/,
    ),
    fails(
      'no such measure',
      { offer: offering('MEASURE_TYPE', (all) => all.slice(0, 1)) },
      /MEASURE_TYPE .*MEIS/,
    ),
    fails(
      'no total of the groups',
      { offer: offering('SOES', (all) => all.slice(1)) },
      /SOES .*no category fits|SOES/,
    ),
    fails(
      'windows of three years for years',
      { offer: offering('AAR', () => [leaf('2023_2025'), leaf('2024_2026')]) },
      /has periods of 3 years .*and the record says 1/,
    ),
    fails(
      'a legend in another form',
      { flags: { items: [] }, data: valued((old, at) => (at === 9 ? ':' : old)) },
      /flag: the answer is not as FHI documents it/,
    ),
    errs(
      'shares for per cent',
      { data: valued((old) => old / 100) },
      /a hundred or a thousand times/,
    ),
    errs('figures below zero', { data: valued((old) => -old) }, /outside/),
    errs(
      'the country hidden',
      { data: valued((old, at) => (ofCountry(at) ? ':' : old)) },
      /psykiske-plager\/land: all 3 figures of the level land would be gone/,
    ),
    errs(
      'the country not offered',
      { offer: offering('GEO', (all) => all.filter(({ value }) => value !== '0')) },
      /psykiske-plager\/land: all 3 figures/,
    ),
    errs(
      'many kommuner hidden',
      { data: valued((old, at) => (at >= 4 && at < 40 ? ':' : old)) },
      /places of the level kommune would lose \d+ figures/,
    ),
    errs(
      'half the kommuner not offered',
      { offer: offering('GEO', (all) => all.slice(0, 20)) },
      /places of the level kommune would lose \d+ figures/,
    ),
    errs(
      'the oldest year not offered',
      { offer: offering('AAR', (all) => all.slice(1)) },
      /psykiske-plager\/2023: no kommune, land would have a figure/,
    ),
    errs(
      'an older table under the old name',
      { offer: offering('AAR', () => windows(YEARS.slice(0, 2))) },
      /psykiske-plager\/2025: no kommune, land would have a figure/,
    ),
  ]

  test.each(CASES)('%s', async (_name, how, code, said) => {
    bend = how
    expect(await update()).toBe(code)
    expect(world.said()).toMatch(said)
    expect(await world.snapshot()).toBe(before)
  })

  const reversed = (answer: Answer): Answer => {
    const codes = codesOf(answer, 'AAR')
    const [axis, n] = [answer.id.indexOf('AAR'), codes.length]
    const inner = answer.size.slice(axis + 1).reduce((all, size) => all * size, 1)
    const mirror = (at: number) => at + (n - 1 - 2 * (Math.floor(at / inner) % n)) * inner
    return {
      ...withCodes(answer, 'AAR', [...codes].reverse()),
      value: answer.value.map((_, at) => answer.value[mirror(at)]),
    }
  }

  test.each<[string, Bend]>([
    ['as it should be', {}],
    ['years in another order', { data: reversed }],
    ['a byte order mark', { data: (answer) => `\uFEFF${JSON.stringify(answer)}` }],
    [
      'values by their place',
      {
        data: (answer) => ({ ...answer, value: Object.fromEntries(Object.entries(answer.value)) }),
      },
    ],
    [
      'tables without dates',
      { tables: (all) => all.map((one) => ({ ...one, modifiedAt: null, publishedAt: null })) },
    ],
    [
      'tables without dates, another among them',
      { tables: (all) => [{ tableId: 1, title: 'X', modifiedAt: null }, ...all] },
    ],
    ['places nobody asked about', { offer: offering('GEO', (all) => [...all, leaf('9999')]) }],
  ])('wholly right: %s', async (_name, how) => {
    bend = how
    expect(await update()).toBe(EXIT.done)
    const rows = (await world.read('observations/psykiske-plager.csv')).split('\n')
    // Old Ålesund's 2023 was of two of today's kommuner.
    const figures = rows.filter((row) => row.endsWith(',ok'))
    expect(figures).toHaveLength(4 * PLACES_ASKED.length - 1)
    for (const place of ['0', KOMMUNER[3] ?? ''])
      for (const year of years) expect(rows).toContain(`${place},${year},${figure(place, year)},ok`)
  })
})

describe('KLASS', () => {
  let good: Awaited<ReturnType<typeof startReformKlass>>
  let server: Server
  let klassUrl: string
  let bend: (path: string, body: unknown) => unknown

  beforeAll(async () => {
    world = await smallWorld()
    before = await world.keep()
    good = await startReformKlass(PLACES)
    server = createServer((request, response) => {
      const path = (request.url ?? '').replace('/api/klass/v1', '')
      void fetch(`${good.base}${path}`)
        .then((answer) => answer.json())
        .then((body) => send(response, bend(path, body)))
    })
    klassUrl = `http://127.0.0.1:${await listen(server)}/api/klass/v1`
  })
  beforeEach(() => world.restore())
  afterAll(async () => {
    good.close()
    server.closeAllConnections()
    server.close()
    await world.close()
  })

  type Rows = Record<string, Record<string, string>[]>
  const only =
    (part: string, how: (body: Rows) => unknown) =>
    (path: string, body: unknown): unknown =>
      path.includes(part) ? how(body as Rows) : body
  const KOMMUNER_NOW = '131/codesAt'
  const rowsOf = (body: Rows, name: string) => body[name] ?? []

  /** Before the reform's day, so that the places are those that are there. */
  const places = (date = '2026-01-01') =>
    placesCommand(['--date', date], {
      dataDir: world.dataDir,
      today: date,
      log: () => undefined,
      http: politeHttp({ perMinute: 9999, tries: 1, log: () => undefined }),
      klassBase: klassUrl,
      origin: 'kopi via prøve',
    })
  async function check(): Promise<unknown> {
    const { dataDir, staging } = world
    const addresses = { ssbUrl: undefined, mdirUrl: undefined, origin: undefined, klassUrl }
    const environment = { dataDir, staging, ...addresses, today: '2026-11-28' }
    const input = { args: [], environment, log: () => undefined, print: () => undefined }
    return checkPlacesAgainstKlass.run(await fetchContext(input, {}))
  }

  const EITHER = [
    ['no codes', only(KOMMUNER_NOW, () => ({ codes: [] })), /KLASS has other|0 kommuner, expected/],
    [
      'half of the codes',
      only(KOMMUNER_NOW, (b) => ({ codes: rowsOf(b, 'codes').slice(170) })),
      /KLASS has other kommuner|187 kommuner, expected 357/,
    ],
    ['codes in another form', only(KOMMUNER_NOW, () => ({ koder: [] })), /codes is not as KLASS/],
    [
      'a web page',
      only(KOMMUNER_NOW, () => '<!doctype html>'),
      /a web page where JSON was expected/,
    ],
    [
      'half an answer',
      only(KOMMUNER_NOW, (b) => JSON.stringify(b).slice(0, 500)),
      /is not whole JSON/,
    ],
    [
      'codes that lost their zero',
      only(KOMMUNER_NOW, (b) => ({
        codes: rowsOf(b, 'codes').map((r) => ({ ...r, code: r['code']?.replace(/^0/, '') })),
      })),
      /301/,
    ],
    [
      'a code twice',
      only(KOMMUNER_NOW, (b) => ({
        codes: [...rowsOf(b, 'codes').slice(1), rowsOf(b, 'codes')[5]],
      })),
      /ended 0301|twice/,
    ],
  ] as const

  test.each(EITHER)('%s: neither the check nor the places take it', async (_name, how, said) => {
    bend = how
    await expect(check()).rejects.toThrow(said)
    await expect(places()).rejects.toThrow(said)
    expect(await world.snapshot()).toBe(before)
  })

  test.each([
    [
      'every code twice',
      only(KOMMUNER_NOW, (b) => ({ codes: [...rowsOf(b, 'codes'), ...rowsOf(b, 'codes')] })),
      /twice/,
    ],
    [
      'no name',
      only(KOMMUNER_NOW, (b) => ({
        codes: rowsOf(b, 'codes').map((r, i) => (i === 7 ? { ...r, name: null } : r)),
      })),
      /name is not as KLASS documents it/,
    ],
    [
      'an empty name',
      only(KOMMUNER_NOW, (b) => ({
        codes: rowsOf(b, 'codes').map((r, i) => (i === 7 ? { ...r, name: ' ' } : r)),
      })),
      /without a name/,
    ],
    [
      'names with broken letters',
      only(KOMMUNER_NOW, (b) => Buffer.from(JSON.stringify(b), 'latin1')),
      /is not utf-8/,
    ],
    ['no fylker', only('104/codesAt', () => ({ codes: [] })), /fylke 03 is not in KLASS 104/],
    [
      'no history of kommuner',
      only('131/codes?', () => ({ codes: [] })),
      /357 kommuner, expected 0/,
    ],
    [
      'no changes of borders',
      only('131/changes', () => ({ codeChanges: [] })),
      /\d+ of the \d+ rows of changes.csv would be gone/,
    ],
    [
      'changes of the last years only',
      only('131/changes', (b) => ({
        codeChanges: rowsOf(b, 'codeChanges').filter((r) => (r['changeOccurred'] ?? '') > '2023'),
      })),
      /\d+ of the \d+ rows of changes.csv would be gone/,
    ],
    [
      'no KOSTRA groups',
      only('targetClassificationId=112', () => ({ correspondenceItems: [] })),
      /KLASS has no KOSTRA groups/,
    ],
    [
      'half the KOSTRA groups',
      only('targetClassificationId=112', (b) => ({
        correspondenceItems: rowsOf(b, 'correspondenceItems').slice(100),
      })),
      /0301 has no KOSTRA group/,
    ],
  ])('%s: the places stay as they were', async (_name, how, said) => {
    bend = how
    await expect(places()).rejects.toThrow(said)
    expect(await world.snapshot()).toBe(before)
  })

  test('the right answer, with the figures of KLASS as they are', async () => {
    bend = (_path, body) => body
    await expect(check()).resolves.toEqual([])
    await places()
    for (const file of ['kommuner.csv', 'fylker.csv'])
      expect(before, file).toContain(
        (await world.snapshot()).split('\n').find((line) => line.includes(file)),
      )
    await expect(places(REFORM_DAY)).rejects.toThrow(/is not among the boundaries/)
  })
})
