import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { FHI_REGISTERS } from '../../src/catalogue/fhi-registers.ts'
import { readDimensions, readSources, readTables } from '../../scripts/sources/fhi-answers.ts'
import { fetchFhiTable } from '../../scripts/sources/fhi.ts'
import { axesOf } from '../../scripts/sources/fhi-axes.ts'
import { decodeCube } from '../../scripts/sources/json-stat2.ts'
import { placeOf, regionLists } from '../../scripts/sources/ssb-regions.ts'
import { decodeTable } from '../../scripts/sources/ssb-table.ts'

/** Answers that the live services have been recorded to give, cut down to their facts. */
const recorded = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`recorded/${name}.json`, import.meta.url), 'utf8'))

/** Answers every question by the end of its address. */
const answering = (answers: Readonly<Record<string, string>>) => ({
  json: async (url: string) => {
    const found = Object.entries(answers).find(([end]) => url.endsWith(end))
    if (!found) throw new Error(`nothing is recorded for ${url}`)
    return found[1].startsWith('[') ? (JSON.parse(found[1]) as unknown) : recorded(found[1])
  },
})

describe('FHI', () => {
  test('a table that was never modified has the day it was published', async () => {
    const tables = await readTables(answering({ '/table': 'fhi-tables' }), 'https://x', 'daar')
    expect(tables.map(({ tableId, stamp }) => [tableId, stamp])).toEqual([
      [754, '2026-05-26T13:25:14.437201Z'],
      [868, '2026-04-27T05:00:00Z'],
    ])
  })

  test('nor need there be a day at all', async () => {
    const bare = '[{"tableId":1,"title":"T","publishedAt":null},{"tableId":2,"title":"U"}]'
    const tables = await readTables(answering({ '/table': bare }), 'https://x', 'nokkel')
    expect(tables.map(({ stamp }) => stamp)).toEqual([null, null])
  })

  test('Folkehelsestatistikk is published by whom we say', async () => {
    const sources = await readSources(answering({ '/Common/source': 'fhi-sources' }), 'https://x')
    const nokkel = sources.find(({ id }) => id === 'nokkel')
    expect(nokkel?.publishedBy).toBe(FHI_REGISTERS.nokkel.publisher)
  })

  test('a tree of places is laid flat, and a hidden figure is told from a missing one', async () => {
    const http = answering({
      '/dimension': 'fhi-table-dimensions',
      '/flag': '[{"title":":","text":"Anonymisert eller skjult av andre årsaker"}]',
      '/data': 'fhi-query-flags',
    })
    const dimensions = await readDimensions(http, 'https://x')
    const source = {
      kind: 'fhi',
      register: 'nokkel',
      title: [],
      selections: {},
      from: '2010',
    } as const
    const timing = { kind: 'window', windowYears: 3 } as const
    const axes = axesOf(dimensions, { ...source, measure: ['TELLER'] }, timing, 'x')
    expect(axes.values.get('GEO')).toEqual(['0', '34', '3450'])
    const context = { http, kommuner: new Set(['3450']), direct: true, log: () => undefined }
    const table = { tableId: 1, title: 'Leseferdighet_utdann_3', stamp: null }
    const { published } = await fetchFhiTable('https://x', table, axes, context)
    expect(published.rows.map(({ place, value, status }) => [place, value, status])).toEqual([
      ['0', 81.4, 'ok'],
      ['34', null, 'missing'],
      ['3450', null, 'suppressed'],
    ])
  })

  test('the words about a table have a name and paragraphs with heads', async () => {
    const { name, paragraphs } = (await recorded('fhi-table-metadata')) as {
      name: string
      paragraphs: { header: string }[]
    }
    expect(name).toBe('D5c_hjertekar_rater')
    expect(paragraphs.map(({ header }) => header)).toContain('Om statistikken')
  })
})

describe('SSB', () => {
  test('a table with two kinds of places, an empty note and positions that do not begin at 0', async () => {
    const offer = decodeTable(await recorded('ssb-14216-metadata'), '14216')
    expect(offer.region?.code).toBe('Region')
    expect(offer.others.map(({ code }) => code)).toEqual(['TettSted'])
    // The label ends in a blank.
    expect(regionLists(offer, 'rate', ['kommune'])).toEqual([
      { level: 'kommune', codelist: 'vs_Kommun', borders: 'as-published' },
    ])
  })

  test('every code of a whole answer is a place or one to skip', async () => {
    const cube = decodeCube(await recorded('ssb-01222-regions'), 'SSB table 01222')
    const regions = cube.dimensions[0]?.codes ?? []
    expect(regions).toHaveLength(936)
    const places = regions.map((code) => placeOf(code, '01222'))
    const cells = [...cube.cells()].filter(({ at }) => at['Tid'] === '2025K1')
    const today = cells.filter(({ value }) => value !== null && value > 0)
    expect(today).toHaveLength(357)
    expect(today.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(5_594_340)
    expect(new Set(places).size).toBeGreaterThan(900)
  })
})

test.each<[string, string | null]>([
  ['K-0301', '0301'],
  ['K_0301', '0301'],
  ['K.4001', '4001'],
  ['F.40', '40'],
  ['K.9999', null],
])('%s, as lists in different tables write it, is %s', (code, place) => {
  expect(placeOf(code, '07984')).toBe(place)
})
