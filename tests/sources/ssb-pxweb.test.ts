import { afterEach, describe, expect, test } from 'vitest'
import type { SsbSource } from '../../src/domain/indicator.ts'
import { politeHttp } from '../../scripts/http/http.ts'
import { fetchSsb } from '../../scripts/sources/ssb-pxweb.ts'
import type { SsbWish } from '../../scripts/sources/ssb-pxweb.ts'
import { startPxWeb } from './pxweb-server.ts'
import type { TinyServer, TinyTable } from './pxweb-server.ts'

const COPY = 'Kopi av SSB-tabell 07459 via niphr/csdata 2026.8.21; ikke hentet direkte fra SSB.'

const PEOPLE: TinyTable = {
  id: '07459',
  note: COPY,
  contents: { Personer1: 'Personer', Annet: 'Noe annet' },
  periods: ['2021', '2022', '2023', '2024', '2025', '2026'],
  regionCodes: ['0', '03', '0301', '2100', '9999'],
  regionLists: {
    agg_KommSummer: {
      label: 'Kommuner 2024, sammenslåtte tidsserier',
      codes: ['K-0301', 'K-3101', 'K-9999', 'K-2100', 'K_Rest'],
    },
    agg_KommFylker: { label: 'Fylker 2024, sammenslåtte tidsserier', codes: ['F-03', 'F-31'] },
    agg_KommGjeldende: { label: 'Kommuner 2024-', codes: ['0301', '3101'] },
    vs_Landet: { label: 'Hele landet', codes: ['0'] },
  },
  others: {
    Kjonn: { codes: ['1', '2'], elimination: true },
    Alder: {
      codes: ['000', '001'],
      elimination: true,
      lists: { agg_Femaar: ['F00-04', 'F05-09', 'F10-14'] },
    },
  },
  cell: (at) =>
    1000 * Number(at['Tid']?.slice(2)) +
    10 * Number(at['Alder']?.slice(1, 3) ?? 0) +
    Number(at['Kjonn'] ?? 0),
}

const source = (changes: Partial<SsbSource> = {}): SsbSource => ({
  kind: 'ssb',
  table: '07459',
  contents: { code: 'Personer1', label: ['personer'] },
  regions: 'additive',
  from: '2024',
  ...changes,
})

const LEVELS = ['kommune', 'fylke', 'land'] as const

const wish = (id: string, changes: Partial<SsbSource> = {}): SsbWish => ({
  id,
  source: source(changes),
  levels: LEVELS,
})

let server: TinyServer | undefined
afterEach(async () => server?.close())

async function ask(wishes: SsbWish[], table: TinyTable = PEOPLE, limit?: number, said?: string) {
  server = await startPxWeb(table, limit)
  const http = politeHttp({ perMinute: 1000, tries: 1 })
  return fetchSsb(wishes, { http, base: server.base, said, today: '2026-11-23', log: () => {} })
}

const rowsOf = (answers: Awaited<ReturnType<typeof ask>>, id: string) =>
  answers
    .get(id)
    ?.published.map(({ borders, rows }) => [
      borders,
      rows.map(({ place, period, value, status }) => `${place} ${period} ${value ?? status}`),
    ])

describe('a count', () => {
  test('is asked for on summed borders, level by level, and pseudo-regions are left out', async () => {
    const answers = await ask([wish('folk', { from: '2026' })])
    expect(rowsOf(answers, 'folk')).toEqual([
      ['summed', ['0301 2026 26000', '3101 2026 26000']],
      ['today', ['03 2026 26000', '31 2026 26000']],
      ['today', ['0 2026 26000']],
    ])
    expect(server?.asked.map(({ selection }) => selection[0])).toEqual([
      { variableCode: 'Region', codelist: 'agg_KommSummer', valueCodes: ['*'] },
      { variableCode: 'Region', codelist: 'agg_KommFylker', valueCodes: ['*'] },
      { variableCode: 'Region', codelist: 'vs_Landet', valueCodes: ['*'] },
    ])
    expect(server?.asked[0]?.selection.slice(1)).toEqual([
      { variableCode: 'ContentsCode', valueCodes: ['Personer1'] },
      { variableCode: 'Tid', valueCodes: ['2026'] },
    ])
  })

  test('says which copy it came from, and when that was taken', async () => {
    const answer = (await ask([wish('folk')])).get('folk')
    expect(answer?.origin).toEqual({
      direct: false,
      via: 'niphr/csdata 2026.8.21',
      taken: '2026-08-21',
      read: '2026-11-23',
    })
    expect(answer?.updated).toBe('2026-02-25T07:00:00Z')
  })
})

test('periods are asked for in chunks under the cell limit, and every one comes back', async () => {
  const answers = await ask([wish('folk', { from: '2021' })], PEOPLE, 12)
  const kommuner = answers.get('folk')?.published[0]?.rows.filter(({ place }) => place === '0301')
  expect(kommuner?.map(({ period }) => period)).toEqual(PEOPLE.periods)
  expect(server?.asked.slice(0, 3).map(({ selection }) => selection.at(-1)?.valueCodes)).toEqual([
    ['2021', '2022'],
    ['2023', '2024'],
    ['2025', '2026'],
  ])
})

test('one period above the limit is refused with advice', async () => {
  await expect(ask([wish('folk')], PEOPLE, 2)).rejects.toThrow(
    /one period is 5 cells and SSB gives at most 2. Select fewer/,
  )
})

test('every n-th period is counted from the first, and the newest is always there', async () => {
  const answers = await ask([wish('folk', { from: '2021', every: 2 })])
  expect(answers.get('folk')?.published[2]?.rows.map(({ period }) => period)).toEqual([
    '2021',
    '2023',
    '2025',
    '2026',
  ])
})

test('several codes are summed; wishes with the same dimensions share their requests', async () => {
  const age = (sex: string, codes: string[]) => ({
    from: '2026',
    selections: { Kjonn: { codes: [sex] }, Alder: { codelist: 'agg_Femaar', codes } },
  })
  const answers = await ask([
    wish('menn', age('1', ['F00-04'])),
    wish('kvinner', age('2', ['F05-09', 'F10-14'])),
  ])
  expect(rowsOf(answers, 'menn')?.[2]).toEqual(['today', ['0 2026 26001']])
  expect(rowsOf(answers, 'kvinner')?.[2]).toEqual(['today', [`0 2026 ${26_052 + 26_102}`]])
  expect(server?.asked).toHaveLength(3)
  expect(server?.asked[0]?.selection[2]).toEqual({ variableCode: 'Kjonn', valueCodes: ['1', '2'] })
  expect(answers.get('menn')?.query).not.toBe(answers.get('kvinner')?.query)
})

describe('a rate', () => {
  const RATE: TinyTable = {
    ...PEOPLE,
    regionLists: {
      agg_KommGjeldende: { label: 'Kommuner 2024-', codes: ['3101'] },
      agg_Fylker2024: { label: 'Fylker 2024-', codes: ['31'] },
      vs_Kommun: { label: 'Alle kommuner', codes: ['0101', '3001', '3101', '0119u'] },
      vs_Landet: { label: 'Hele landet', codes: ['0'] },
    },
  }

  test('is asked for under every code there has been, so that it can follow changes of number', async () => {
    const answers = await ask([wish('rate', { regions: 'rate', from: '2026' })], RATE)
    expect(rowsOf(answers, 'rate')).toEqual([
      ['as-published', ['0101 2026 26000', '3001 2026 26000', '3101 2026 26000']],
      ['as-published', ['31 2026 26000']],
      ['today', ['0 2026 26000']],
    ])
  })

  test('may be asked for by a list that also has what the table never had', async () => {
    const neverHad = Array.from({ length: 40 }, (_, i) => `02${String(i + 10)}`)
    const { vs_Kommun } = RATE.regionLists
    const answers = await ask([wish('rate', { regions: 'rate', from: '2026' })], {
      ...RATE,
      neverHad,
      regionCodes: ['0', '31', '0101', '3001', '3101', '0119u'],
      regionLists: {
        ...RATE.regionLists,
        vs_Kommun: { label: 'Alle kommuner ', codes: [...(vs_Kommun?.codes ?? []), ...neverHad] },
      },
    })
    expect(rowsOf(answers, 'rate')?.[0]).toEqual([
      'as-published',
      ['0101 2026 26000', '3001 2026 26000', '3101 2026 26000'],
    ])
  })

  test('without such a list, under the codes of today', async () => {
    const { vs_Kommun: _, ...regionLists } = RATE.regionLists
    const answers = await ask([wish('rate', { regions: 'rate', from: '2026' })], {
      ...RATE,
      regionLists,
    })
    expect(rowsOf(answers, 'rate')?.[0]).toEqual(['as-published', ['3101 2026 26000']])
  })
})

describe('signs instead of figures', () => {
  const signs: Record<string, string | number> = {
    '2023': '.',
    '2024': '..',
    '2025': ':',
    '2026': 7,
  }
  const SIGNS: TinyTable = { ...PEOPLE, cell: (at) => signs[at['Tid'] ?? ''] ?? 0 }

  test('in a copy, .. is what the copy does not hold: no row', async () => {
    const answers = await ask([wish('folk', { from: '2023' })], SIGNS)
    expect(rowsOf(answers, 'folk')?.[2]?.[1]).toEqual([
      '0 2023 not-applicable',
      '0 2025 suppressed',
      '0 2026 7',
    ])
  })

  test('an unknown sign is refused', async () => {
    await expect(ask([wish('folk')], { ...PEOPLE, cell: () => '?!' })).rejects.toThrow(
      /sign "\?!" is not known.*ssb-symbols/,
    )
  })
})

test('contents are found by the words of the label when the code has moved', async () => {
  const moved = wish('folk', { contents: { code: 'Gammel', label: ['PERSONER'] } })
  expect((await ask([moved])).get('folk')).toBeDefined()
})

describe('errors name the record, the table and what is offered', () => {
  test.each<[string, Partial<SsbSource>, RegExp]>([
    [
      'contents',
      { contents: { code: 'X', label: ['rundt', 'bord'] } },
      /folk: SSB table 07459 has no contents .*"X" or the words rundt \+ bord. It offers: Personer1 \(Personer\); Annet/,
    ],
    ['contents that are several', { contents: { label: ['e'] } }, /has several contents/],
    [
      'a dimension',
      { selections: { Bolig: { codes: ['1'] } } },
      /folk: SSB table 07459 has no dimension "Bolig". It has Kjonn \(Kjonn\), Alder/,
    ],
    [
      'a code',
      { selections: { Kjonn: { codes: ['3'] } } },
      /does not offer 3 in Kjonn. It offers 1, 2/,
    ],
    ['a period', { from: '2031' }, /no period from 2031 on: its newest is 2026/],
  ])('%s', async (_name, changes, message) => {
    await expect(ask([wish('folk', changes)])).rejects.toThrow(message)
  })

  test('a dimension without a total must be selected', async () => {
    const table = { ...PEOPLE, others: { Kjonn: { codes: ['1', '2'], elimination: false } } }
    await expect(ask([wish('folk')], table)).rejects.toThrow(
      /no total over "Kjonn", so the record must select/,
    )
  })

  test('no list of kommuner', async () => {
    const regionLists = { vs_Landet: { label: 'Hele landet', codes: ['0'] } }
    const table = { ...PEOPLE, regionLists, regionCodes: ['0', '03'] }
    await expect(ask([wish('folk')], table)).rejects.toThrow(
      /no list of kommuner .*no kommune codes.*vs_Landet \(Hele landet\)/,
    )
  })

  test('a region that is no place', async () => {
    const regionLists = {
      ...PEOPLE.regionLists,
      agg_KommSummer: {
        label: 'Kommuner 2024, sammenslåtte tidsserier',
        codes: ['K-0301', 'K-X1'],
      },
    }
    await expect(ask([wish('folk')], { ...PEOPLE, regionLists })).rejects.toThrow(
      /region "K-X1", which is no place/,
    )
  })

  test('a copy that does not say what it is', async () => {
    const { note: _, ...silent } = PEOPLE
    await expect(ask([wish('folk')], silent)).rejects.toThrow(
      /127\.0\.0\.1 is not the publisher.*LOKALTALL_ORIGIN/,
    )
    await server?.close()
    const told = await ask([wish('folk')], silent, undefined, 'arkivet 2026-01-02')
    expect(told.get('folk')?.origin).toMatchObject({
      direct: false,
      via: 'arkivet 2026-01-02',
      taken: '2026-01-02',
    })
  })

  test('an unknown table', async () => {
    await expect(ask([wish('folk', { table: '99999' })])).rejects.toThrow(
      /99999.*Non-existent table/,
    )
  })
})

test('an update of the year 2000 in a copy is not known', async () => {
  const answer = (await ask([wish('folk')], { ...PEOPLE, updated: '2000-01-01T06:00:00Z' })).get(
    'folk',
  )
  expect(answer?.updated).toBeNull()
})
