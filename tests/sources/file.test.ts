import { describe, expect, test } from 'vitest'
import type { FileDescription } from '../../src/catalogue/files.ts'
import type { FileSource } from '../../src/domain/indicator.ts'
import { readFileTable } from '../../scripts/sources/file-table.ts'
import { observationsFrom } from '../../scripts/sources/file.ts'
import { knownCopy, sha256 } from '../../scripts/sources/known-copies.ts'
import { workbook } from './tiny-workbook.ts'

const CSV: FileDescription = {
  id: 'tall',
  name: 'tall.csv',
  format: 'csv',
  columns: ['region', 'year', 'kind', 'value'],
  places: { kind: 'code', column: 'region', ignore: ['2100'] },
  period: { column: 'year', kind: 'year' },
  borders: 'today',
  empty: 'missing',
  publisher: 'En etat',
  title: { nb: 'Tall', nn: 'Tal' },
  url: 'https://example.org/',
  licence: 'NLOD',
}

const SOURCE: FileSource = { kind: 'file', file: 'tall', value: 'value' }

async function read(
  text: string | Uint8Array,
  changes: Partial<FileDescription> = {},
  source: Partial<FileSource> = {},
) {
  const description = { ...CSV, ...changes }
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const { rows } = await readFileTable(description, bytes)
  const names: Record<string, string> = { Halden: '3101', Østfold: '31' }
  return observationsFrom({ ...SOURCE, ...source }, description, rows, (name) => names[name]).map(
    ({ place, period, value, status }) => `${place} ${period} ${value ?? ''} ${status}`,
  )
}

const HEADER = 'region,year,kind,value\n'

describe('what a file may look like', () => {
  test('codes keep their zero, quotes and a byte order mark are taken, Svalbard is skipped', async () => {
    expect(await read(`\uFEFF${HEADER}0301,2024,"a, b",1.5\n2100,2024,a,9\n0,2024,a,7\n`)).toEqual([
      '0301 2024 1.5 ok',
      '0 2024 7 ok',
    ])
  })

  test('numbers as Norwegians write them', async () => {
    const text =
      'region;year;kind;value\n0301;2024;a;1 234,5\n1101;2024;a;1\u00a0000\n1103;2024;a;\u22122\n'
    expect(await read(text, { delimiter: ';' })).toEqual([
      '0301 2024 1234.5 ok',
      '1101 2024 1000 ok',
      '1103 2024 -2 ok',
    ])
  })

  test('latin1, and lines before the header', async () => {
    const text =
      'Et register fra Østfold\n\nsted;år;verdi\nØstfold;2024;3\nHalden ;2024;2\nHele landet;2024;9\n'
    const rows = await read(
      Buffer.from(text, 'latin1'),
      {
        encoding: 'latin1',
        delimiter: ';',
        skipLines: 2,
        columns: ['sted', 'år', 'verdi'],
        places: { kind: 'name', column: 'sted', country: 'Hele landet' },
        period: { column: 'år', kind: 'year' },
      },
      { value: 'verdi' },
    )
    expect(rows).toEqual(['31 2024 3 ok', '3101 2024 2 ok', '0 2024 9 ok'])
  })

  test('months and school years', async () => {
    const period = (form: 'yyyy-mm' | 'yyyy-yy') => ({
      period: { column: 'year', kind: 'month', form } as const,
    })
    expect(await read(`${HEADER}0301,2022-01,a,1\n`, period('yyyy-mm'))).toEqual([
      '0301 2022M01 1 ok',
    ])
    expect(await read(`${HEADER}0301,2015-16,a,1\n0301,1999-00,a,2\n`, period('yyyy-yy'))).toEqual([
      '0301 2015-2016 1 ok',
      '0301 1999-2000 2 ok',
    ])
    await expect(read(`${HEADER}0301,2015-17,a,1\n`, period('yyyy-yy'))).rejects.toThrow(
      /"2015-17" in "year" is no period/,
    )
  })

  test('a file about the country alone, in thousands', async () => {
    const rows = await read(
      `${HEADER}x,2024,a,51.348\n`,
      { places: { kind: 'country' } },
      { scale: 1000 },
    )
    expect(rows).toEqual(['0 2024 51348 ok'])
  })

  test('an Excel sheet', async () => {
    const book = workbook({
      Ark: [
        ['region', 'year', 'kind', 'value'],
        ['0301', 2024, 'a', 51.2],
        [null, null, null, null],
      ],
    })
    expect(await read(book, { format: 'xlsx' })).toEqual(['0301 2024 51.2 ok'])
    await expect(read('<html>', { format: 'xlsx' })).rejects.toThrow(
      /tall.csv is not an Excel workbook/,
    )
  })
})

describe('a missing value', () => {
  test('has the reason that the file’s description gives', async () => {
    const text = `${HEADER}0301,2024,,\n1101,2024,,*\n1103,2024,:,\n`
    const changes = {
      symbols: { '*': 'suppressed', ':': 'suppressed' },
      symbolColumn: 'kind',
    } as const
    expect(await read(text, changes)).toEqual([
      '0301 2024  missing',
      '1101 2024  suppressed',
      '1103 2024  suppressed',
    ])
    expect(await read(`${HEADER}0301,2024,,\n`, { empty: 'not-applicable' })).toEqual([
      '0301 2024  not-applicable',
    ])
  })

  test('and a figure of an unfinished year is preliminary', async () => {
    expect(await read(`${HEADER}0301,2023,,5\n0301,2022,,4\n`, { preliminary: ['2023'] })).toEqual([
      '0301 2023 5 preliminary',
      '0301 2022 4 ok',
    ])
  })
})

test('only the rows that count are taken', async () => {
  const text = `${HEADER}0301,2024,a,1\n0301,2024,b,2\n`
  expect(await read(text, {}, { where: { kind: ['b'] } })).toEqual(['0301 2024 2 ok'])
})

describe('errors name the file, the line and what to do', () => {
  test.each<[string, string, RegExp]>([
    [
      'a renamed column',
      'region,year,kind,verdi\n',
      /tall.csv has no column "value". It has "region", "year", "kind", "verdi".*file-descriptions/,
    ],
    [
      'a cell given twice',
      `${HEADER}0301,2024,a,1\n1101,2024,a,1\n0301,2024,b,2\n`,
      /tall.csv, line 4: 0301 in 2024 was given on line 2 too.*where/,
    ],
    [
      'a code without its zero',
      `${HEADER}301,2024,a,1\n`,
      /line 2: "301" .* has lost its leading zero/,
    ],
    [
      'a place that is none',
      `${HEADER}Atlantis,2024,a,1\n`,
      /line 2: "Atlantis" in "region" is no place.*places.ignore/,
    ],
    [
      'a value that is no number',
      `${HEADER}0301,2024,a,mange\n`,
      /line 2: "mange" in "value" is neither a number nor a known sign/,
    ],
    ['a period that is none', `${HEADER}0301,i fjor,a,1\n`, /line 2: "i fjor" in "year"/],
    [
      'a quote that never ends',
      `${HEADER}"0301,2024,a,1\n`,
      /tall.csv, line \d+: .*Is the file whole/,
    ],
  ])('%s', async (_name, text, message) => {
    await expect(read(text)).rejects.toThrow(message)
  })

  test('a column that the description lacks', async () => {
    await expect(read(HEADER, {}, { value: 'antall' })).rejects.toThrow(
      /asks for the column "antall"/,
    )
  })

  test('the wrong encoding', async () => {
    await expect(read(Buffer.from(`${HEADER}Østfold`, 'latin1'))).rejects.toThrow(
      /not utf-8.*encoding: 'latin1'/,
    )
  })
})

describe('what a description may say of its cells', () => {
  test('an empty cell of a copy that says nothing of the publisher is no row', async () => {
    const text = `${HEADER}0301,2024,a,\n1101,2024,a,2\n`
    expect(await read(text, { empty: 'unknown' })).toEqual(['1101 2024 2 ok'])
    const wrong = [{ places: ['1101'], periods: ['2024'] }]
    expect(await read(text, { empty: 'unknown', wrong })).toEqual([])
  })

  test('rows of one place and year are added where the record says so, and only there', async () => {
    const text = `${HEADER}0301,2024,a,1\n0301,2024,b,2.5\n0301,2025,a,4\n`
    expect(await read(text, {}, { add: true })).toEqual(['0301 2024 3.5 ok', '0301 2025 4 ok'])
    await expect(read(text)).rejects.toThrow(/was given on line 2 too/)
  })

  test('cells that are left out because they are nought', async () => {
    const nought = [{ places: ['1580'], periods: ['2020', '2021'] }]
    expect(await read(`${HEADER}1580,2021,a,3\n`, { nought })).toEqual([
      '1580 2021 3 ok',
      '1580 2020 0 ok',
    ])
  })

  test('a school year by the year it ends in', async () => {
    const period = { column: 'year', kind: 'school-year', form: 'school-year-end' } as const
    expect(await read(`${HEADER}0301,2025,a,4\n`, { period })).toEqual(['0301 2024-2025 4 ok'])
    await expect(read(`${HEADER}0301,2024-25,a,4\n`, { period })).rejects.toThrow(/no period/)
  })

  test('a window of school years by the year it ends in', async () => {
    const period = { column: 'year', kind: 'school-window', form: 'school-window' } as const
    const at = (text: string) => read(`${HEADER}0301,${text},a,4\n`, { period })
    expect(await at('2022/23-2024/25')).toEqual(['0301 2025 4 ok'])
    await expect(at('2022/23-2024/26')).rejects.toThrow(/no period of the form school-window/)
  })
})

describe('a copy', () => {
  const bytes = new TextEncoder().encode(HEADER)
  const copy = { sha256: sha256(bytes), via: 'et arkiv', taken: null, updated: null }

  test('is known by its name and checksum', () => {
    expect(knownCopy('tall.csv', bytes, { 'tall.csv': copy })).toBe(copy)
  })

  test('that is not known is refused with what to add', () => {
    expect(() => knownCopy('tall.csv', bytes, {})).toThrow(
      new RegExp(
        `this copy is not known.*add to data/origins.json: "tall.csv": {"sha256": "${copy.sha256}"`,
      ),
    )
    expect(() => knownCopy('tall.csv', bytes, { 'tall.csv': { ...copy, sha256: 'x' } })).toThrow(
      /knows x/,
    )
  })
})
