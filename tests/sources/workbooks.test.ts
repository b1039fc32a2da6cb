import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileDescription } from '../../src/catalogue/file-descriptions.ts'
import type { FileSource } from '../../src/domain/indicator.ts'
import { observationsFrom } from '../../scripts/sources/file.ts'
import { readFileTable } from '../../scripts/sources/file-table.ts'
import { leftLines } from '../../scripts/sources/left-rows.ts'
import { madeWorkbook } from './made-workbook.ts'
import type { MadeBook, MadeCell, MadeSheet } from './made-workbook.ts'

const KS = fileDescription('ks-heltid')
const VALUE = 'Andel heltidsansatte'
const SOURCE: FileSource = { kind: 'file', file: KS.id, value: VALUE }
const HEADER = [...KS.columns]

/** What is read of a workbook, and what is told. */
async function read(book: MadeBook) {
  const table = await readFileTable(KS, madeWorkbook(book))
  const told = [...table.told, ...leftLines(table.left)]
  const rows = observationsFrom(SOURCE, KS, table.rows, () => undefined, {
    left: (row) => told.push(...leftLines([row])),
    told: (line) => told.push(line),
  })
  return {
    told: told.join('\n'),
    figures: rows.map(
      ({ place, period, value, status }) => `${place} ${period} ${value ?? status}`,
    ),
  }
}
const sheet = (rows: MadeSheet['rows'], more: Partial<MadeSheet> = {}): MadeBook => ({
  sheets: { Ark1: { rows, ...more } },
})

const HALDEN: MadeCell[] = ['3101', 'Halden', 2024, 40.7]
const MOSS: MadeCell[] = ['3103', 'Moss', 2024, 41.7]
const OSLO: MadeCell[] = ['0301', 'Oslo', 2024, 52.7]
const BOTH = ['3101 2024 40.7', '3103 2024 41.7']

const withValue = (value: MadeCell): MadeCell[] => ['3101', 'Halden', 2024, value]

describe('a workbook as it comes', () => {
  test.each<[string, MadeBook]>([
    ['plain', sheet([HEADER, HALDEN, MOSS])],
    ['with shared strings', { ...sheet([HEADER, HALDEN, MOSS]), shared: true }],
    [
      'with a title, an explanation and an empty row above',
      sheet([['Tabell 7a Andel heltidsansatte'], ['Kilde: KS'], [], HEADER, HALDEN, MOSS]),
    ],
    ['with an empty leading column', sheet([HEADER, HALDEN, MOSS].map((row) => [null, ...row]))],
    [
      'with its columns in another order and spelling',
      sheet([
        [' andel\u00a0heltidsansatte ', 'ÅR', 'Kommune', 'KOMMUNENUMMER'],
        [...HALDEN].reverse(),
        [...MOSS].reverse(),
      ]),
    ],
    ['with its header repeated on every page', sheet([HEADER, HALDEN, HEADER, MOSS])],
    [
      'with numbers as text, formulas worked out and percent formats',
      sheet([
        HEADER,
        withValue('40,7'),
        ['3103', 'Moss', 2024, { value: 0.417, formula: 'B2/C2', format: '0.0%' }],
      ]),
    ],
    [
      'with codes and years that are numbers and dates',
      sheet([
        HEADER,
        [3101, 'Halden', { value: 45292, format: 'yyyy-mm-dd' }, 40.7],
        [{ value: 3103, format: '0000' }, 'Moss', { value: 45657, format: 'yyyy' }, 41.7],
      ]),
    ],
    [
      'that counts days from 1904',
      {
        ...sheet([
          HEADER,
          ['3101', 'Halden', { value: 43830, format: 'dd.mm.yyyy' }, 40.7],
          ['3103', 'Moss', { value: 43830 + 365, format: 'yyyy' }, 41.7],
        ]),
        from1904: true,
      },
    ],
    [
      'with years side by side',
      sheet([
        ['Andel heltidsansatte og -stillinger. Per kommune'],
        ['Kommunenummer', 'Kommune', 2024],
        ['3101', 'Halden', 40.7],
        ['3103', 'Moss', 41.7],
      ]),
    ],
    [
      'with years under heads of two measures',
      sheet(
        [
          [
            'Kommunenummer',
            'Kommune',
            'Andel heltidsansatte',
            null,
            'Andel heltidsstillinger',
            null,
          ],
          [null, null, 2024, null, 2024, null],
          ['3101', 'Halden', 40.7, null, 60, null],
          ['3103', 'Moss', 41.7, null, 61, null],
        ],
        { merged: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'] },
      ),
    ],
    [
      'with a head in two rows',
      sheet(
        [
          ['Kommunenummer', 'Kommune', 'År', 'Heltid', null],
          [null, null, null, 'Andel heltidsansatte', 'Antall'],
          [...HALDEN, 500],
          [...MOSS, 600],
        ],
        { merged: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'] },
      ),
    ],
    [
      'on the one sheet in sight that has it',
      {
        sheets: {
          'Definisjon og forklaring': { rows: [['Heltid er 100 prosent.']] },
          Gammelt: { rows: [HEADER, withValue(99.9)], state: 'veryHidden' },
          'Tabell 7a': { rows: [HEADER, HALDEN, MOSS] },
        },
      },
    ],
    [
      'with hidden columns that are not read',
      sheet(
        [
          [...HEADER, 'Merknad'],
          [...HALDEN, 'x'],
          [...MOSS, 'y'],
        ],
        { hiddenColumns: [4] },
      ),
    ],
  ])('%s is read', async (_name, book) => {
    expect((await read(book)).figures).toEqual(BOTH)
  })

  test('Oslo keeps its zero, as text and as a number', async () => {
    expect((await read(sheet([HEADER, OSLO, [301, 'Oslo', 2023, 52]]))).figures).toEqual([
      '0301 2024 52.7',
      '0301 2023 52',
    ])
  })

  test('a year with the mark of a footnote is the year', async () => {
    const marked = { value: '2024', raised: '1' }
    const rows: MadeCell[][] = [
      ['Kommunenummer', 'Kommune', 2023, marked],
      ['3101', 'Halden', 39, 40.7],
    ]
    expect((await read(sheet(rows))).figures).toEqual(['3101 2023 39', '3101 2024 40.7'])
  })

  test('several years side by side are a figure each, and empty is no figure', async () => {
    const { figures, told } = await read(
      sheet([
        ['Kommunenummer', 'Kommune', 2022, 2023, 2024],
        ['3101', 'Halden', 39, null, 40.7],
      ]),
    )
    expect(figures).toEqual(['3101 2022 39', '3101 2023 missing', '3101 2024 40.7'])
    expect(told).toContain('years stand side by side: 2022, 2023, 2024')
  })
})

describe('every row that is not taken is told', () => {
  test('notes, sums and what is hidden', async () => {
    const { figures, told } = await read({
      sheets: {
        Ark1: {
          rows: [
            ['Tabell 7a'],
            HEADER,
            HALDEN,
            MOSS,
            [null, 'Hele landet', 2024, 43.2],
            [],
            ['* Grupper under ti årsverk er ikke vist'],
            [null, 'Kilde: KS'],
          ],
        },
        Kladd: { rows: [['1']], state: 'hidden' },
      },
    })
    expect(figures).toEqual(BOTH)
    expect(told).toMatch(/the header is in row 2/)
    expect(told).toMatch(/row 5 not taken: is made of others: "Hele landet"/)
    expect(told).toMatch(/row 7 not taken: is a note: "\* Grupper under ti årsverk/)
    expect(told).toMatch(/row 8 not taken: is a note: "Kilde: KS"/)
    expect(told).toMatch(/hidden sheets are not read: "Kladd"/)
  })

  test('the mark of a footnote is told, also where it is a raised digit', async () => {
    const marked = [withValue('40,7¹'), ['3103', 'Moss', 2024, { value: '41,7', raised: '1' }]]
    for (const shared of [true, false]) {
      const { figures, told } = await read({ ...sheet([HEADER, ...marked]), shared })
      expect(figures).toEqual(BOTH)
      expect(told).toMatch(/cell D2: "40,7¹" is read as 40.7, with a footnote/)
      expect(told).toMatch(/cell D3: "41,7¹" is read as 41.7, with a footnote/)
    }
  })
})

describe('what cannot be read is refused by cell', () => {
  test.each<[string, MadeBook, RegExp]>([
    [
      'an error',
      sheet([HEADER, HALDEN, ['3103', 'Moss', 2024, { value: '#N/A', type: 'e' }]]),
      /ks-heltid.xlsx: cell D3 holds the error #N\/A/,
    ],
    [
      'a formula nobody has worked out',
      sheet([HEADER, HALDEN, ['3103', 'Moss', 2024, { formula: 'B3*1' }]]),
      /cell D3 is a formula that nobody has worked out: open the workbook in Excel and save it/,
    ],
    [
      'a formula in the year',
      sheet([HEADER, ['3103', 'Moss', { formula: 'C2+1' }, 4]]),
      /cell C2 is a formula/,
    ],
    [
      'a hidden row',
      sheet([HEADER, HALDEN, MOSS], { hiddenRows: [3] }),
      /1 rows with figures are hidden or filtered away \(row 3\).*show it in Excel/,
    ],
    [
      'a hidden column',
      sheet([HEADER, HALDEN, MOSS], { hiddenColumns: [3] }),
      /the column D \("Andel heltidsansatte"\) is hidden/,
    ],
    [
      'merged cells',
      sheet([HEADER, HALDEN, [null, null, 2023, 40]], { merged: ['A2:A3', 'B2:B3'] }),
      /the cells A2:A3, B2:B3 are merged. Unmerge them/,
    ],
    [
      'a place that was said once for several rows',
      sheet([HEADER, HALDEN, [null, null, 2023, 40]]),
      /cell A3: the place is empty/,
    ],
    [
      'a star',
      sheet([HEADER, withValue('*')]),
      /cell D2: "\*" .*neither a number nor a known sign/,
    ],
    ['a colon', sheet([HEADER, withValue(':')]), /cell D2: ":" .*the description's symbols/],
    [
      'a date where a figure should be',
      sheet([HEADER, withValue({ value: 45292, format: 'd.mmm' })]),
      /cell D2: a date \(2024-01-01\) .*is no figure: Excel may have made it/,
    ],
    [
      'a date in the middle of a year',
      sheet([HEADER, ['3101', 'Halden', { value: 45400, format: 'yyyy-mm-dd' }, 4]]),
      /cell C2: "2024-04-18" .*is no period/,
    ],
    [
      'a thousand or one and a bit',
      sheet([HEADER, withValue('1.234')]),
      /cell D2: "1.234" .*may be a thousand or one and a bit/,
    ],
    ['yes or no', sheet([HEADER, withValue({ value: 1, type: 'b' })]), /cell D2: "TRUE"/],
    [
      'a column twice',
      sheet([
        [...HEADER, VALUE],
        [...HALDEN, 1],
      ]),
      /has the column "Andel heltidsansatte" twice \(D and E\)/,
    ],
    [
      'two sheets that both have it',
      { sheets: { A: { rows: [HEADER, HALDEN] }, B: { rows: [HEADER, MOSS] } } },
      /the columns in several sheets: "A" and "B"/,
    ],
    [
      'only hidden sheets',
      { sheets: { A: { rows: [HEADER, HALDEN], state: 'veryHidden' } } },
      /no sheet in sight, only "A"/,
    ],
    [
      'years of another measure',
      sheet([['Antall ansatte'], ['Kommunenummer', 'Kommune', 2024], ['3101', 'Halden', 4]]),
      /years side by side .* nothing says that they are "Andel heltidsansatte".*"antall ansatte"/,
    ],
    [
      'a year with something more',
      sheet([
        ['Kommunenummer', 'Kommune', 2023, '2024*'],
        ['3101', 'Halden', 4, 5],
      ]),
      /years side by side, and "2024\*" is none we can read/,
    ],
    [
      'another header',
      sheet([['Tabell'], ['Kommunenummer', 'Kommune', 'Årstall', 'Andel'], HALDEN]),
      /has no column "År", "Andel heltidsansatte". It has "Kommunenummer".* in row 2/,
    ],
  ])('%s', async (_name, book, message) => {
    await expect(read(book)).rejects.toThrow(message)
  })
})

/** Ways of writing a figure in a cell that all mean the same. */
const WAYS: readonly ((value: number) => MadeCell)[] = [
  (value) => value,
  (value) => String(value),
  (value) => String(value).replace('.', ','),
  (value) => ` ${String(value).replace('.', ',')}\u00a0`,
  (value) => ({ value: value / 100, format: '0.0%' }),
  (value) => ({ value: value / 100, format: '0.0 %;[Red]-0.0 %' }),
  (value) => `${String(value).replace('.', ',')} %`,
  (value) => ({ value, formula: 'A1*1' }),
  (value) => ({ value: String(value).replace('.', ','), type: 'str', formula: 'TEXT(A1)' }),
  (value) => ({ value, format: '0.00' }),
  (value) => ({ value, format: '#,##0.0_ ;"Mangler"' }),
]

const figure = fc.integer({ min: 50, max: 1000 }).map((tenths) => tenths / 10)
const figures = fc.uniqueArray(
  fc.record({
    place: fc.constantFrom('0301', '3101', '3103', '3105', '1103', '5501'),
    year: fc.integer({ min: 2014, max: 2025 }),
    value: figure,
    way: fc.constantFrom(...WAYS),
  }),
  { minLength: 1, maxLength: 20, selector: ({ place, year }) => `${place} ${year}` },
)
const layout = fc.record({
  above: fc.array(fc.constantFrom('Tabell 7a Andel heltidsansatte', 'Kilde: KS', ''), {
    maxLength: 6,
  }),
  leading: fc.integer({ min: 0, max: 3 }),
  notes: fc.array(fc.constantFrom('Kilde: KS', '1) Gjelder ansatte', 'Sist oppdatert 2025'), {
    maxLength: 3,
  }),
  total: fc.boolean(),
  shared: fc.boolean(),
  wide: fc.boolean(),
  order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
})

interface Figure {
  readonly place: string
  readonly year: number
  readonly value: number
  readonly way: (value: number) => MadeCell
}
type Figures = readonly Figure[]

type Layout = typeof layout extends fc.Arbitrary<infer T> ? T : never

const longRows = (all: Figures, order: readonly number[]): MadeCell[][] => [
  order.map((at) => HEADER[at] ?? null),
  ...all.map(({ place, year, value, way }) => {
    const cells: MadeCell[] = [place, `Sted ${place}`, year, way(value)]
    return order.map((at) => cells[at] ?? null)
  }),
]

function wideRows(all: Figures): MadeCell[][] {
  const years = [...new Set(all.map(({ year }) => year))].sort((a, b) => a - b)
  const places = [...new Set(all.map(({ place }) => place))]
  return [
    ['Kommunenummer', 'Kommune', ...years],
    ...places.map((place): MadeCell[] => [
      place,
      `Sted ${place}`,
      ...years.map((year) => {
        const found = all.find((one) => one.place === place && one.year === year)
        return found ? found.way(found.value) : null
      }),
    ]),
  ]
}

describe('whatever a workbook looks like', () => {
  const made = (all: Figures, how: Layout): MadeCell[][] => {
    const table = how.wide ? wideRows(all) : longRows(all, how.order)
    const width = table[0]?.length ?? 4
    const total: MadeCell[] = ['Sum', ...Array.from({ length: width - 1 }, () => 50)]
    const rows = [
      ...(how.wide ? [['Tabell 7a Andel heltidsansatte']] : []),
      ...how.above.map((text): MadeCell[] => [text || null]),
      ...table,
      ...(how.total && how.order[0] === 0 ? [total] : []),
      ...how.notes.map((text): MadeCell[] => [text]),
    ]
    return rows.map((row) => [...Array.from({ length: how.leading }, () => null), ...row])
  }
  test('the same figures are read', async () => {
    await fc.assert(
      fc.asyncProperty(figures, layout, async (all, how) => {
        const { figures: found } = await read({ ...sheet(made(all, how)), shared: how.shared })
        const expected = all.map(({ place, year, value }) => `${place} ${year} ${value}`)
        const held = found.filter((one) => !one.endsWith(' missing'))
        expect([...held].sort()).toEqual(expected.sort())
        expect(how.wide ? held.length : found.length).toBe(all.length)
      }),
      { numRuns: 120 },
    )
  })

  test('one spoiled cell is named, wherever it is', async () => {
    const poison = fc.constantFrom<MadeCell>(
      { value: '#DIV/0!', type: 'e' },
      { value: '#N/A', type: 'e', formula: 'VLOOKUP(1,2)' },
      { formula: 'SUM(A1:A2)' },
      '*',
      ':',
      '..',
      'ca. 40',
      '1.234',
      { value: 45292, format: 'dd.mm' },
    )
    await fc.assert(
      fc.asyncProperty(figures, fc.nat(), poison, fc.nat(3), async (all, nth, bad, leading) => {
        const at = nth % all.length
        const rows = longRows(all, [0, 1, 2, 3]).map((row, i) =>
          i === at + 1 ? [...row.slice(0, 3), bad] : row,
        )
        const moved = rows.map((row) => [...Array.from({ length: leading }, () => null), ...row])
        const address = `${String.fromCharCode(65 + 3 + leading)}${at + 2}`
        await expect(read(sheet(moved))).rejects.toThrow(new RegExp(`cell ${address}\\b`))
      }),
      { numRuns: 120 },
    )
  })

  test('nothing hidden is ever read', async () => {
    await fc.assert(
      fc.asyncProperty(figures, fc.nat(), async (all, nth) => {
        const rows = longRows(all, [0, 1, 2, 3])
        const line = (nth % all.length) + 2
        await expect(read(sheet(rows, { hiddenRows: [line] }))).rejects.toThrow(
          new RegExp(`row ${line}\\)`),
        )
        await expect(read(sheet(rows, { hiddenColumns: [nth % 4] }))).rejects.toThrow(/is hidden/)
        await expect(read(sheet(rows, { state: 'hidden' }))).rejects.toThrow(/no sheet in sight/)
      }),
      { numRuns: 40 },
    )
  })
})
