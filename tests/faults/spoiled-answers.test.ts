/**
 * Ways in which the publishers' services have answered, or could: whatever comes, the data folder
 * is byte for byte as it was, or wholly right, and the exit code says which.
 */
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { EXIT } from '../../scripts/run/exit-codes.ts'
import type { ExitCode } from '../../scripts/run/exit-codes.ts'
import type { Intercept, TinyTable } from '../sources/pxweb-server.ts'
import { FYLKER, KOMMUNER, later, POPULATION, smallWorld } from './small-world.ts'
import type { World } from './small-world.ts'

interface Dataset {
  id: string[]
  size: number[]
  dimension: Record<string, { category: { index: Record<string, number> | string[] } }>
  value: unknown
  status?: unknown
}

type Spoil = (body: Dataset) => unknown
type Respond = (response: ServerResponse, body: string, request: IncomingMessage) => void

let world: World

/** What SSB has now: a year more than we have. */
const NEW = later(POPULATION, { periods: ['2024', '2025', '2026', '2027'] })
const JSON_TYPE = { 'content-type': 'application/json' }

/** Lets the table answer, and hands its answer on in another way. */
function instead(path: RegExp, respond: Respond): Intercept {
  return (request, response) => {
    if (request.headers['x-plain'] || !path.test(request.url ?? '')) return false
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const body = parts.length ? { body: Buffer.concat(parts) } : {}
      const headers = { 'x-plain': '1', 'content-type': 'application/json' }
      const url = new URL(request.url ?? '', world.base)
      void fetch(url, { method: request.method ?? 'GET', headers, ...body })
        .then((answer) => answer.text())
        .then((text) => respond(response, text, request))
    })
    return true
  }
}

const DATA = /\/data\?/
const bent = (spoil: Spoil, path = DATA): Intercept =>
  instead(path, (response, body) => {
    const spoiled = spoil(JSON.parse(body) as Dataset)
    response.writeHead(200, JSON_TYPE)
    response.end(typeof spoiled === 'string' ? spoiled : JSON.stringify(spoiled))
  })
const raw = (respond: Respond): Intercept => instead(DATA, respond)

const codesOf = (body: Dataset, code: string): string[] => {
  const index = body.dimension[code]?.category.index ?? {}
  return Array.isArray(index) ? index : Object.keys(index)
}
const withCodes = (body: Dataset, code: string, codes: string[] | Record<string, number>) => ({
  ...body,
  dimension: { ...body.dimension, [code]: { category: { index: codes } } },
})
const values = (body: Dataset) => body.value as number[]
const withValues = (change: (value: number, at: number, body: Dataset) => unknown): Spoil => {
  return (body) => ({ ...body, value: values(body).map((value, at) => change(value, at, body)) })
}

/** Keeps the cells whose code of a dimension is kept, and the codes. */
function only(code: string, keeps: (code: string, at: number) => boolean): Spoil {
  return (body) => {
    const codes = codesOf(body, code)
    const axis = body.id.indexOf(code)
    const inner = body.size.slice(axis + 1).reduce((n, size) => n * size, 1)
    const kept = codes.filter(keeps)
    const isKept = (at: number) =>
      keeps(
        codes[Math.floor(at / inner) % codes.length] ?? '',
        Math.floor(at / inner) % codes.length,
      )
    return {
      ...withCodes(body, code, kept),
      size: body.size.map((size, i) => (i === axis ? kept.length : size)),
      value: values(body).filter((_, at) => isKept(at)),
      status: {},
    }
  }
}

/** The same answer with its codes the other way round, figures and all. */
const shuffled: Spoil = (body) => {
  const codes = codesOf(body, 'Tid')
  const n = codes.length
  return {
    ...withCodes(body, 'Tid', [...codes].reverse()),
    value: values(body).map((_, at) => values(body)[at - (at % n) + (n - 1 - (at % n))]),
  }
}

const renamed =
  (code: string, name: (code: string) => string): Spoil =>
  (body) =>
    withCodes(body, code, codesOf(body, code).map(name))

const newestYear = (body: Dataset, at: number): boolean =>
  at % (body.size.at(-1) ?? 1) === (body.size.at(-1) ?? 1) - 1

const table = (changes: Partial<TinyTable>): TinyTable => ({ ...NEW, ...changes })
const lists = (codes: readonly string[]) => ({
  ...NEW.regionLists,
  agg_KommSummerHist: { label: 'Kommuner 2024, sammenslåtte tidsserier', codes },
})
const K = KOMMUNER.map((k) => `K_${k}`)

type Case = readonly [
  name: string,
  how: Intercept | undefined,
  served: TinyTable,
  code: ExitCode,
  said: RegExp,
]

const fails = (name: string, how: Intercept, said: RegExp, served = NEW): Case => [
  name,
  how,
  served,
  EXIT.sourceFailed,
  said,
]

describe('SSB, as it was', () => {
  let before: string
  beforeAll(async () => {
    world = await smallWorld()
    if ((await world.update('folketall', POPULATION)) !== EXIT.done) throw new Error(world.said())
    before = await world.keep()
  })
  beforeEach(() => world.restore())
  afterAll(() => world.close())

  const SSB: Case[] = [
    fails(
      'other contents',
      bent(renamed('ContentsCode', () => 'Antall')),
      /ContentsCode without 1 .*\(Folkemengde\). What came: Antall/,
    ),
    fails(
      'no contents',
      bent((b) =>
        withCodes(
          { ...b, size: b.size.map((n, i) => (b.id[i] === 'ContentsCode' ? 0 : n)), value: [] },
          'ContentsCode',
          [],
        ),
      ),
      /ContentsCode without 1 .*What came: nothing/,
    ),
    fails(
      'another dimension for places',
      bent((b) => ({
        ...b,
        id: b.id.map((one) => (one === 'Region' ? 'Omrade' : one)),
        dimension: { ...b.dimension, Omrade: b.dimension['Region'] },
      })),
      /answered with nothing of Region. What came: Omrade/,
    ),
    fails('no rows', bent(only('Region', () => false)), /Region without 357 of the 357/),
    fails(
      'half the places',
      bent(only('Region', (_, at) => at % 2 === 0)),
      /Region without 178 of the 357 .*K_/,
    ),
    fails(
      'the newest period missing',
      bent(only('Tid', (code) => code !== '2027')),
      /Tid without 1 of the 4 .*\(2027\). What came: 2024, 2025, 2026/,
    ),
    fails(
      'the oldest period missing',
      bent(only('Tid', (code) => code !== '2024')),
      /Tid without 1 of the 4 .*\(2024\)/,
    ),
    fails(
      "last year's period codes",
      bent(renamed('Tid', (code) => String(Number(code) - 1))),
      /Tid without 1 of the 4 .*\(2027\). What came: 2023/,
    ),
    fails(
      'quarters for years',
      bent(renamed('Tid', (code) => `${code}K1`)),
      /Tid without 4 of the 4/,
    ),
    fails(
      'a period that was not asked for',
      bent((b) =>
        b.size.at(-1) === 4
          ? withCodes(
              {
                ...b,
                size: [...b.size.slice(0, -1), 5],
                value: Array.from({ length: (values(b).length / 4) * 5 }, () => 1),
              },
              'Tid',
              ['2024', '2025', '2026', '2027', '2028'],
            )
          : b,
      ),
      /Tid with 2028, which was not asked for/,
    ),
    fails(
      'a dimension that was not asked for',
      bent((b) => ({
        ...withCodes(b, 'Kjonn', ['1', '2']),
        id: ['Kjonn', ...b.id],
        size: [2, ...b.size],
        value: [...values(b), ...values(b)],
      })),
      /Kjonn, which was not asked for, in parts. What came: 1, 2/,
    ),
    fails(
      'a code given twice',
      bent((b) =>
        withCodes(
          b,
          'Region',
          codesOf(b, 'Region').map((one, i) => (i === 1 ? (codesOf(b, 'Region')[0] ?? '') : one)),
        ),
      ),
      /Region has a code or a position twice/,
    ),
    fails(
      'two codes at one position',
      bent((b) => withCodes(b, 'Tid', { '2024': 0, '2025': 1, '2026': 2, '2027': 2 })),
      /Tid has a code or a position twice/,
    ),
    fails(
      'more codes than promised',
      bent((b) => withCodes(b, 'Tid', [...codesOf(b, 'Tid'), '2028'])),
      /Tid has 5 codes, but its size is 4/,
    ),
    fails(
      'fewer values than promised',
      bent((b) => ({ ...b, value: values(b).slice(1) })),
      /1427 values came where 1428 were promised/,
    ),
    fails(
      'a value that no cell has',
      bent((b) => ({ ...b, value: { 0: 1, 99999: 2 } })),
      /the value 2 at place 99999 of 1428 is no figure/,
    ),
    fails(
      'no value at all',
      bent((b) => ({ ...b, value: {} })),
      /without a single figure of folketall \(what came: missing/,
    ),
    fails('all of them null', bent(withValues(() => null)), /without a single figure of folketall/),
    fails(
      'all of them ".."',
      bent((b) => ({
        ...b,
        value: values(b).map(() => null),
        status: Object.fromEntries(values(b).map((_, i) => [i, '..'])),
      })),
      /without a single figure of folketall \(what came: (no rows|border-change)/,
    ),
    fails('figures as text', bent(withValues(String)), /SSB's sign "\d+" is not known/),
    fails(
      'figures with decimal commas',
      bent(withValues((v) => `${v},0`)),
      /SSB's sign "\d+,0" is not known/,
    ),
    fails(
      'NaN',
      bent((b) => JSON.stringify(b).replace(/"value":\[\d+/, '"value":[NaN')),
      /is not whole JSON/,
    ),
    fails(
      'a number beyond all numbers',
      bent((b) => JSON.stringify(b).replace(/"value":\[\d+/, '"value":[1e999')),
      /the value null at place 0 of 1428 is no figure|no figure/,
    ),
    fails(
      'true and false',
      bent(withValues((v) => v > 5)),
      /the value true at place 0 of \d+ is no figure/,
    ),
    fails(
      'a kommune that nobody knows',
      bent((b) =>
        codesOf(b, 'Region').length > 99
          ? renamed('Region', (code) => (code === 'K_3101' ? 'K_31019' : code))(b)
          : b,
      ),
      /region "K_31019", which is no place we know/,
    ),
    fails(
      'a web page',
      raw((response) =>
        response
          .writeHead(200, { 'content-type': 'text/html' })
          .end('<!doctype html><p>Vedlikehold'),
      ),
      /a web page where JSON was expected/,
    ),
    fails(
      'truncated',
      raw((response, body) => response.writeHead(200, JSON_TYPE).end(body.slice(0, 900))),
      /is not whole JSON \(900 characters/,
    ),
    fails(
      'nothing, with 200',
      raw((response) => response.writeHead(200, JSON_TYPE).end()),
      /is not whole JSON \(0 characters/,
    ),
    fails(
      'nothing, with 500',
      raw((response) => response.writeHead(500).end()),
      /status 500 with an empty body/,
    ),
    fails(
      '429 without end',
      raw((response) => response.writeHead(429).end()),
      /status 429 after 3 tries/,
    ),
    fails(
      'a list where a table is meant',
      bent(() => [1, 2, 3]),
      /is not a json-stat2 dataset/,
    ),
    fails(
      'null',
      bent(() => null),
      /is not a json-stat2 dataset/,
    ),
    fails(
      'an error with 200',
      bent(() => ({ title: 'Internal error', status: 500 })),
      /is not a json-stat2 dataset/,
    ),
    fails(
      'another charset',
      raw((response, body) =>
        response
          .writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
          .end(Buffer.from(`${body.slice(0, -1)},"note":["Årsskiftet"]}`, 'latin1')),
      ),
      /is not utf-8: æ, ø and å would be broken/,
    ),
    fails(
      'noise that is called gzip',
      raw((response, body) =>
        response.writeHead(200, { ...JSON_TYPE, 'content-encoding': 'gzip' }).end(body),
      ),
      /after 3 tries/,
    ),
    fails(
      'sent round in a ring',
      raw((response, _body, request) =>
        response.writeHead(307, { location: request.url ?? '' }).end(),
      ),
      /after 3 tries/,
    ),
    fails(
      'never done',
      raw((response) => response.writeHead(200, JSON_TYPE).write('{')),
      /no whole answer within 1 s after 3 tries/,
    ),
    fails(
      'cut off',
      raw((response) => {
        response.writeHead(200, { ...JSON_TYPE, 'content-length': '999' })
        response.write('{"class":', () => response.destroy())
      }),
      /the answer was cut off/,
    ),
    fails(
      'metadata of another kind',
      bent(() => ({}), /\/metadata\?/),
      /is not a json-stat2 dataset/,
    ),
    fails(
      'metadata without its contents',
      bent(
        (b) =>
          withCodes(
            { ...b, size: b.size.map((n, i) => (b.id[i] === 'ContentsCode' ? 0 : n)) },
            'ContentsCode',
            [],
          ),
        /\/metadata\?/,
      ),
      /has no contents with the code "Folkemengde"/,
    ),
    fails(
      'lists of places without codes',
      bent(() => ({ id: 'x' }), /\/codelists\//),
      /the answer has no values/,
    ),
    fails(
      'a table that is gone',
      instead(/tables\/06913\?/, (response) =>
        response.writeHead(404, JSON_TYPE).end('{"title":"Non-existent table"}'),
      ),
      /SSB has no table 06913/,
    ),
    [
      'the newest year is not there any more',
      undefined,
      later(POPULATION, { periods: ['2024', '2025'] }),
      EXIT.error,
      /folketall\/2026: no kommune, fylke, land would have a figure/,
    ],
    [
      'forty kommuner have left the list',
      undefined,
      table({ regionLists: lists(K.slice(40)) }),
      EXIT.error,
      /40 places of the level kommune would lose 120 figures/,
    ],
    [
      'thousands for ones',
      bent(withValues((v) => v * 1000)),
      NEW,
      EXIT.error,
      /thousand times what they were/,
    ],
    [
      'the newest year all zero',
      bent(withValues((v, at, b) => (newestYear(b, at) ? 0 : v))),
      NEW,
      EXIT.error,
      /nearly all figures are 0 in 2027/,
    ],
    ['all zero', bent(withValues(() => 0)), NEW, EXIT.error, /error folketall/],
    ['below zero', bent(withValues((v) => -v)), NEW, EXIT.error, /values are outside/],
    [
      'a country that is more than its parts',
      bent((b) => (codesOf(b, 'Region').length === 1 ? withValues((v) => v + 9)(b) : b)),
      NEW,
      EXIT.error,
      /not the sum of the kommuner/,
    ],
  ]

  test.each(SSB)('%s', async (_name, how, served, code, said) => {
    expect(await world.update('folketall', served, how)).toBe(code)
    expect(world.said()).toMatch(said)
    expect(await world.snapshot()).toBe(before)
  })

  test.each(SSB.filter(([name]) => ['other contents', 'thousands for ones'].includes(name)))(
    '%s: the answer is not met again, when the source is right so is the next run',
    async (_name, how, served, code) => {
      expect(await world.update('folketall', served, how)).toBe(code)
      expect(await world.update('folketall', NEW)).toBe(EXIT.done)
      expect(await world.read('observations/folketall.csv')).toMatch(/^0301,2027,\d+,ok$/m)
    },
  )

  test('there are at least forty of them', () => {
    expect(SSB.length).toBeGreaterThanOrEqual(40)
  })

  test.each<[string, Intercept | undefined, TinyTable, RegExp]>([
    ['codes in another order', bent(shuffled), NEW, /folketall/],
    [
      'a byte order mark',
      raw((response, body) => response.writeHead(200, JSON_TYPE).end(`\uFEFF${body}`)),
      NEW,
      /folketall/,
    ],
    [
      'gzip',
      raw((response, body) =>
        response.writeHead(200, { ...JSON_TYPE, 'content-encoding': 'gzip' }).end(gzipSync(body)),
      ),
      NEW,
      /folketall/,
    ],
    [
      'a table that is discontinued',
      bent((b) => ({ ...b, discontinued: true }), /tables\/06913\?/),
      NEW,
      /is discontinued/,
    ],
    [
      'a rest that no kommune has',
      undefined,
      table({ regionLists: lists([...K, 'K_Rest']), cell: (at) => restCell(at, 'K_Rest', '0') }),
      /figures came for K_Rest, which are no kommune/,
    ],
    [
      'kommune not stated',
      undefined,
      table({
        regionLists: lists([...K, ...FYLKER.map((f) => `K_${f}99`)]),
        cell: (at) => restCell(at, 'K_0399', 'F_03'),
      }),
      /figures came for K_0399, K_1199, K_1599.*which are no kommune/,
    ],
    [
      'kommune not stated, with zeros only',
      undefined,
      table({
        regionLists: lists([...K, 'K_0199', 'K_9999']),
        cell: (at) => (at['Region']?.endsWith('99') ? 0 : NEW.cell(at)),
      }),
      /K_0199, K_9999, which are no kommune .*all of them 0/,
    ],
  ])('wholly right: %s', async (_name, how, served, said) => {
    expect(await world.update('folketall', served, how)).toBe(EXIT.done)
    expect(world.said()).toMatch(said)
    const rows = await world.read('observations/folketall.csv')
    const people = Number(NEW.cell({ Region: 'K_3101', Tid: '2027' }))
    expect(rows).toContain(`3101,2027,${people},ok\n`)
    expect(rows).toContain(`3101,2024,${people - 3},ok\n`)
    expect(rows.split('\n')).toHaveLength(1 + 4 * (357 + 15 + 1) + 1)
    // What is in no kommune is told to whoever reads the report, not only to the log.
    const report = await readFile(join(world.staging, 'report.md'), 'utf8')
    const some = /ikke hører til noen kommune\n\n[^#]*: 7\s/.test(report)
    expect(some).toBe(/Rest|0399/.test(said.source))
  })
})

/** So many of the whole, and of its fylke, that are in no kommune. */
const NOT_STATED = 7
function restCell(at: Readonly<Record<string, string>>, code: string, fylke: string) {
  const { Region = '' } = at
  if (Region === code) return NOT_STATED
  if (/(99|Rest)$/.test(Region)) return 0
  return Number(NEW.cell(at)) + (Region === '0' || Region === fylke ? NOT_STATED : 0)
}
