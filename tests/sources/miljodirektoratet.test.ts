import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import { politeHttp } from '../../scripts/http/http.ts'
import { cleanLabel, emissionRows, readEmissions } from '../../scripts/sources/emissions-rows.ts'
import {
  downloadWorkbook,
  emissionsOf,
  sumEmissions,
} from '../../scripts/sources/miljodirektoratet.ts'
import { listen } from './pxweb-server.ts'
import { workbook } from './tiny-workbook.ts'

const HEADER = [
  'År',
  'Fylke',
  'Kommunenummer',
  'Kommune',
  'Sektor',
  'Utslippskilde',
  'Klimagass',
  'Utslipp (tonn CO2-ekvivalenter)',
]

const line = (kommune: string, sector: string, tonnes: number, gas = 'CO2') =>
  [2024, 'Et fylke', kommune, 'Et sted', sector, 'En kilde', gas, tonnes] as const

const GRID = [
  HEADER,
  line('0301', 'Veitrafikk', 100.1),
  line('0301', 'Veitrafikk', 0.2, 'CH4'),
  line('0301', 'Veitrafikk', 0.2, 'CH4'),
  line('0301', 'Sjøfart', 30),
  line('3401', 'Veitrafikk _x000D_\n', 7),
]

type Grid = readonly (readonly (string | number)[])[]

/** Everything an iterable gives. */
async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

const read = (grid: Grid) =>
  all(
    emissionRows(
      grid.map((cells, i) => ({ line: i + 1, cells })),
      'boken',
    ),
  )

const rows = () => read(GRID)

const emissions = async (sector: string, otherNames?: string[]) =>
  emissionsOf(
    { kind: 'miljodirektoratet', sector, ...(otherNames && { otherNames }) },
    await sumEmissions(await rows()),
  )

describe('rows of the workbook', () => {
  test('gases and equal rows are summed, never dropped', async () => {
    expect(await emissions('Veitrafikk')).toEqual([
      { place: '0301', period: '2024', value: 100.5, status: 'ok' },
      { place: '3401', period: '2024', value: 7, status: 'ok' },
    ])
  })

  test('all sectors are the sum of each; a sector that a kommune lacks is not applicable there', async () => {
    expect((await emissions('alle')).map(({ value }) => value)).toEqual([130.5, 7])
    expect((await emissions('Sjøfart')).map(({ value, status }) => value ?? status)).toEqual([
      30,
      'not-applicable',
    ])
  })

  test('a sector goes by its other names too, in any case, and an unknown one is refused', async () => {
    expect((await emissions('Skip', ['sjøfart']))[0]?.value).toBe(30)
    await expect(emissions('Romfart')).rejects.toThrow(
      /no sector "Romfart". It has Sjøfart, Veitrafikk/,
    )
  })

  test('labels are cleaned of what Excel left in them', () => {
    expect(cleanLabel('Andre  næringer_x000D_\n ')).toBe('Andre næringer')
  })

  test('headers are matched loosely, and a lost one is named', async () => {
    const loose = [
      ['ÅR ', 'kommunenr', ' Sektor', 'Utslipp (tonn  CO₂-ekvivalenter)'],
      [2024, 301, 'Veitrafikk', '12,5'],
    ]
    expect(await read(loose)).toEqual([
      { line: 2, kommune: '0301', year: '2024', sector: 'Veitrafikk', tonnes: 12.5 },
    ])
    await expect(read([['År', 'Sektor']])).rejects.toThrow(
      /boken.*no column for kommune, tonnes. It has "år", "sektor"/,
    )
    await expect(read([HEADER, [2024, '', '0301', '', 'x', '', '', 'mye']])).rejects.toThrow(
      /boken, row 2: "mye" is not a number/,
    )
  })
})

describe('the workbook', () => {
  const BOOK = workbook({
    Info: [['Merk:', 'Kopi med tall for 2 kommuner; ikke hentet direkte.']],
    'Oversikt - detaljert': GRID,
  })

  test('is read with what it says of itself', async () => {
    const book = await readEmissions(BOOK, 'boken')
    expect(book.info).toContain('Kopi med tall for 2 kommuner; ikke hentet direkte.')
    expect(await all(book.rows())).toEqual(await rows())
  })

  test('that is a web page, or another workbook, is refused', async () => {
    await expect(readEmissions(Buffer.from('<html>feil'), 'boken')).rejects.toThrow(
      /not an Excel workbook.*LOKALTALL_MDIR_URL/,
    )
    await expect(readEmissions(workbook({ Ark1: [['a']] }), 'boken')).rejects.toThrow(
      /no sheet "Oversikt - detaljert", but "Ark1"/,
    )
  })

  describe('is looked for', () => {
    let server: Server | undefined
    afterEach(() => server?.close())

    async function serve(): Promise<string> {
      server = createServer((request, response) => {
        if (request.url === '/bok.xlsx') response.end(BOOK)
        else if (request.url === '/feil.xlsx') response.end('<html>beklager')
        else response.writeHead(404).end()
      })
      return `http://127.0.0.1:${await listen(server)}`
    }

    test('at one address after the other', async () => {
      const base = await serve()
      const urls = ['/borte.xlsx', '/feil.xlsx', '/bok.xlsx'].map((path) => base + path)
      const found = await downloadWorkbook(politeHttp({ perMinute: 100 }), urls, () => {})
      expect(found.url).toBe(urls[2])
      expect(found.bytes).toHaveLength(BOOK.length)
    })

    test('and what each of them said is told when none has it', async () => {
      const base = await serve()
      const urls = ['/borte.xlsx', '/feil.xlsx'].map((path) => base + path)
      await expect(
        downloadWorkbook(politeHttp({ perMinute: 100 }), urls, () => {}),
      ).rejects.toThrow(/set LOKALTALL_MDIR_URL.*borte\.xlsx: status 404.*feil\.xlsx: a web page/)
    })
  })
})
