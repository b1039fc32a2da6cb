/**
 * The workbook of emissions and imported files in the ways they could come spoiled: the data folder
 * is byte for byte as it was, or wholly right, and the exit code says which.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { updateData } from '../../scripts/pipeline/update-data.ts'
import { EXIT } from '../../scripts/run/exit-codes.ts'
import type { ExitCode } from '../../scripts/run/exit-codes.ts'
import { sha256 } from '../../scripts/sources/known-copies.ts'
import { madeWorkbook } from '../sources/made-workbook.ts'
import type { MadeCell, MadeSheet } from '../sources/made-workbook.ts'
import { listen } from '../sources/pxweb-server.ts'
import { KOMMUNER, smallWorld } from './small-world.ts'
import type { World } from './small-world.ts'

let world: World
let before: string

describe('the workbook of emissions', () => {
  const TONNES = 'Utslipp (tonn CO2-ekvivalenter)'
  const HEADER = ['År', 'Kommunenummer', 'Sektor', 'Klimagass', TONNES]
  const [YEAR, PLACE, SECTOR, GAS, VALUE] = [0, 1, 2, 3, 4]
  type Row = MadeCell[]
  const YEARS = [2022, 2023, 2024]
  const row = (year: number, kommune: string): Row => [
    year,
    kommune,
    'Veitrafikk',
    'CO2',
    1000 + (Number(kommune) % 97) + year - 2022,
  ]
  const rows = (years = YEARS): Row[] =>
    years.flatMap((year) => KOMMUNER.map((kommune) => row(year, kommune)))
  const INFO = { rows: [['Kopi med tall for alle kommuner; ikke hentet direkte.']] }
  const SHEET = 'Oversikt - detaljert'
  const book = (table: Row[], more: Partial<MadeSheet> = {}, name = SHEET) =>
    madeWorkbook({ sheets: { Info: INFO, [name]: { rows: [HEADER, ...table], ...more } } })

  const NEW = [...YEARS, 2025]
  /** The new edition with the cells of one column, or of some rows, changed. */
  const withCells = (
    column: number,
    change: (cell: MadeCell, at: number, row: Row) => MadeCell,
  ): Row[] =>
    rows(NEW).map((cells, at) =>
      cells.map((cell, i) => (i === column ? change(cell, at, cells) : cell)),
    )
  const one =
    (cell: MadeCell) =>
    (old: MadeCell, at: number): MadeCell =>
      at === 7 ? cell : old

  let server: Server
  let address: string
  let served: Uint8Array | string
  const update = (today = '2026-11-24') =>
    world.run(updateData, ['utslipp-veitrafikk'], { mdirUrl: address, today })

  beforeAll(async () => {
    world = await smallWorld()
    served = book(rows())
    server = createServer((_request, response) => response.writeHead(200).end(served))
    address = `http://127.0.0.1:${await listen(server)}/bok.xlsx`
    if ((await update('2026-11-23')) !== EXIT.done) throw new Error(world.said())
    before = await world.keep()
  })
  beforeEach(() => world.restore())
  afterAll(async () => {
    server.close()
    await world.close()
  })

  const fails = (name: string, body: () => Uint8Array | string, said: RegExp) =>
    [name, body, EXIT.sourceFailed, said] as const
  const errs = (name: string, body: () => Uint8Array | string, said: RegExp) =>
    [name, body, EXIT.error, said] as const
  const asks = (name: string, body: () => Uint8Array | string, said: RegExp) =>
    [name, body, EXIT.needsAcceptance, said] as const

  const CASES: (readonly [string, () => Uint8Array | string, ExitCode, RegExp])[] = [
    fails('nothing', () => '', /No address gave the workbook/),
    fails('a CSV under its name', () => 'År;Kommunenummer\n', /a web page, not a workbook/),
    fails('no rows below the header', () => book([]), /has no sector "veitrafikk"|no rows/i),
    fails(
      'an error in a cell',
      () => book(withCells(VALUE, one({ value: '#N/A', type: 'e' }))),
      /row 9: "#N\/A" is not a number of tonnes/,
    ),
    fails(
      'a formula nobody has worked out',
      () => book(withCells(VALUE, one({ formula: 'E8*2' }))),
      /row 9: .*is not a number of tonnes/,
    ),
    fails('an empty figure', () => book(withCells(VALUE, one(null))), /row 9: .*not a number/),
    fails('a star', () => book(withCells(VALUE, one('*'))), /row 9: "\*" is not a number/),
    fails('a colon', () => book(withCells(VALUE, one(':'))), /row 9: ":" is not a number/),
    fails(
      'a place said once for several rows',
      () => book(withCells(PLACE, (old, at) => (at % 4 ? null : old))),
      /row 3: the kommune is empty/,
    ),
    fails(
      'a year said once for several rows',
      () => book(withCells(YEAR, (old, at) => (at % 4 ? null : old))),
      /row 3: .*"" no year/,
    ),
    fails(
      'a year that is a date',
      () => book(withCells(YEAR, one({ value: 45292, format: 'yyyy-mm-dd' }))),
      /row 9: .*"45292" no year/,
    ),
    fails(
      'hidden rows',
      () => book(rows(NEW), { hiddenRows: [40, 41] }),
      /row 40 is hidden or filtered away.*show it in Excel/,
    ),
    fails(
      'a hidden column',
      () => book(rows(NEW), { hiddenColumns: [VALUE] }),
      /the column for tonnes is hidden/,
    ),
    fails(
      'a hidden sheet',
      () =>
        madeWorkbook({
          sheets: { Info: INFO, [SHEET]: { rows: [HEADER, ...rows(NEW)], state: 'hidden' } },
        }),
      /the sheet "Oversikt - detaljert" is hidden/,
    ),
    fails(
      'years side by side',
      () =>
        madeWorkbook({
          sheets: {
            Info: INFO,
            [SHEET]: {
              rows: [
                ['Kommunenummer', 'Sektor', ...NEW],
                ...KOMMUNER.map((k) => [k, 'Veitrafikk', ...NEW.map(() => 1000)]),
              ],
            },
          },
        }),
      /no column for year, tonnes/,
    ),
    fails(
      'another name of the sector',
      () => book(withCells(SECTOR, () => 'Transport på vei')),
      /no sector "veitrafikk"|The workbook has no sector/i,
    ),
    fails('a kommune nobody knows', () => book([...rows(NEW), row(2025, '9901')]), /9901/),
    errs(
      'figures below zero',
      () => book(withCells(VALUE, (old) => -Number(old))),
      /values are outside/,
    ),
    errs('kilos for tonnes', () => book(withCells(VALUE, (old) => Number(old) * 1000)), /thousand/),
    errs(
      'nothing but noughts',
      () => book(withCells(VALUE, () => 0)),
      /nearly all figures are 0 in 2022/,
    ),
    errs(
      'a year that is gone',
      () => book(rows([2023, 2024, 2025])),
      /utslipp-veitrafikk\/2022: no kommune/,
    ),
    errs(
      'the newest year that is gone',
      () => book(rows([2022, 2023])),
      /utslipp-veitrafikk\/2024: no kommune/,
    ),
    errs(
      'forty kommuner that are gone',
      () => book(rows(NEW).filter((cells) => Number(cells[PLACE]) > 3300)),
      /places of the level kommune would lose \d+ figures/,
    ),
    asks(
      'every row twice',
      () => book([...rows(NEW), ...rows(NEW)]),
      /figures of earlier periods are revised/,
    ),
    asks(
      'a new year of few kommuner',
      () => book(rows(NEW).filter((cells) => cells[YEAR] !== 2025 || Number(cells[PLACE]) > 5000)),
      /fewer places have a figure/,
    ),
  ]

  test.each(CASES)('%s', async (_name, body, code, said) => {
    served = body()
    expect(await update()).toBe(code)
    expect(world.said()).toMatch(said)
    expect(await world.snapshot()).toBe(before)
  })

  test.each<[string, () => Uint8Array]>([
    ['as it should be', () => book(rows(NEW))],
    ['rows in another order', () => book(rows(NEW).reverse())],
    [
      'a figure for each gas',
      () =>
        book(
          rows(NEW).flatMap((cells) => [
            cells.map((cell, i) => (i === VALUE ? Number(cell) - 10 : cell)),
            cells.map((cell, i) => (i === VALUE ? 10 : i === GAS ? 'CH4' : cell)),
          ]),
        ),
    ],
    ['figures as text', () => book(withCells(VALUE, (old) => String(old).replace('1', '1 ')))],
    ['numbers that lost their zero', () => book(withCells(PLACE, (old) => Number(old)))],
    [
      'a hidden sheet beside it',
      () =>
        madeWorkbook({
          sheets: {
            Info: INFO,
            Gammel: { rows: [HEADER, ...rows([2008])], state: 'hidden' },
            [SHEET]: { rows: [HEADER, ...rows(NEW)] },
          },
        }),
    ],
  ])('wholly right: %s', async (_name, body) => {
    served = body()
    expect(await update()).toBe(EXIT.done)
    const text = await world.read('observations/utslipp-veitrafikk.csv')
    for (const kommune of ['0301', '3101', '5636'])
      for (const year of NEW)
        expect(text).toContain(`\n${kommune},${year},${String(row(year, kommune)[VALUE])},ok\n`)
  })
})

describe('a file that is imported again', () => {
  const FILE = { name: 'ssb-08936-verneareal-2024.csv', id: 'vernet-natur' }
  const HEADER = 'kommunenummer,variabel,aar,verdi'
  const area = (place: string, year: string) => 10 + (Number(place) % 41) + Number(year.slice(3))
  type Change = (line: string, at: number) => string | null
  const lines = (years: readonly string[], change: Change = (line) => line): string =>
    [
      HEADER,
      ...KOMMUNER.flatMap((place) =>
        years.map((year) => `${place},verneareal_km2,${year},${area(place, year)}`),
      )
        .map(change)
        .filter((line) => line !== null),
      '',
    ].join('\n')
  const OLD = ['2023', '2024']
  const NEW = ['2023', '2024', '2025']

  async function importing(text: string | Uint8Array): Promise<ExitCode> {
    const files = join(world.folder, 'filer')
    await rm(files, { recursive: true, force: true })
    await mkdir(files)
    await writeFile(join(files, FILE.name), text)
    const known = {
      [FILE.name]: { sha256: sha256(text), via: 'et arkiv', taken: null, updated: null },
    }
    await writeFile(join(world.dataDir, 'origins.json'), JSON.stringify(known))
    return world.run(updateData, [FILE.id, '--files', files])
  }
  const snapshot = async (): Promise<string> =>
    (await world.snapshot())
      .split('\n')
      .filter((line) => !line.includes('origins.json'))
      .join('\n')

  beforeAll(async () => {
    world = await smallWorld()
    if ((await importing(lines(OLD))) !== EXIT.done) throw new Error(world.said())
    await world.keep()
    before = await snapshot()
  })
  beforeEach(() => world.restore())
  afterAll(() => world.close())

  const errs = (name: string, text: () => string | Uint8Array, said: RegExp) =>
    [name, text, EXIT.error, said] as const
  const asks = (name: string, text: () => string | Uint8Array, said: RegExp) =>
    [name, text, EXIT.needsAcceptance, said] as const

  const CASES: (readonly [string, () => string | Uint8Array, ExitCode, RegExp])[] = [
    errs(
      'without its newest year',
      () => lines(['2023']),
      /vernet-natur\/2024: no kommune would have a figure/,
    ),
    errs(
      'without its oldest year',
      () => lines(['2024', '2025']),
      /vernet-natur\/2023: no kommune would have a figure/,
    ),
    errs(
      'with half the places',
      () => lines(NEW, (line) => (line < '3400' ? null : line)),
      /places of the level kommune would lose \d+ figures/,
    ),
    errs(
      'with half its figures emptied',
      () => lines(NEW, (line, at) => (at % 2 ? line.replace(/[\d.]+$/, '') : line)),
      /places of the level kommune would lose \d+ figures/,
    ),
    errs('without a row', () => lines([]), /no rows|all 714 figures of it would be gone/),
    errs('empty', () => '', /is empty|has no column/),
    errs(
      'cut in the middle of a line',
      () => lines(NEW).slice(0, -405),
      /line \d+: "" in "aar" is no period|would lose/,
    ),
    errs(
      'cut in the middle',
      () =>
        lines(NEW)
          .slice(0, 7000)
          .replace(/\n[^\n]*$/, '\n'),
      /places of the level kommune would lose \d+ figures/,
    ),
    errs('with every row twice', () => lines(NEW, (line) => `${line}\n${line}`), /given on line/),
    errs('in hectares', () => lines(NEW, (line) => `${line}00`), /outside|hundred/),
    errs('below nought', () => lines(NEW, (line) => line.replace(/,(\d+)$/, ',-$1')), /outside/),
    errs(
      'of another contents code',
      () => lines(NEW, (line) => line.replace('verneareal', 'areal')),
      /no row is of variabel verneareal_km2; what came: areal_km2.*/,
    ),
    errs(
      'with an error of Excel',
      () => lines(NEW, (l, at) => (at === 3 ? l.replace(/\d+$/, '#N/A') : l)),
      /#N\/A/,
    ),
    errs(
      'with a star',
      () => lines(NEW, (l, at) => (at === 3 ? l.replace(/\d+$/, '*') : l)),
      /"\*" in "verdi"/,
    ),
    errs('with semicolons', () => lines(NEW).replaceAll(',', ';'), /has no column "kommunenummer"/),
    errs('in UTF-16', () => Buffer.from(lines(NEW), 'utf16le'), /utf-8|has no column/),
    errs('as a web page', () => '<!DOCTYPE html><p>Feil', /has no column "kommunenummer"/),
    errs(
      'with places nobody knows',
      () => lines(NEW, (line, at) => (at === 3 ? line.replace(/^\d{4}/, '9944') : line)),
      /9944/,
    ),
    errs(
      'with years that are none',
      () => lines(NEW, (l, at) => (at === 3 ? l.replace(/20\d\d/, '20l3') : l)),
      /20l3/,
    ),
    asks(
      'with its places shuffled',
      () =>
        lines(NEW, (line, at) => `${KOMMUNER[(Math.floor(at / 3) * 5 + 7) % 357]}${line.slice(4)}`),
      /figures of earlier periods are revised/,
    ),
    asks(
      'with a new year of half the places',
      () => lines(NEW, (line) => (line.includes(',2025,') && line < '3400' ? null : line)),
      /fewer places have a figure/,
    ),
  ]

  test.each(CASES)('%s', async (_name, text, code, said) => {
    expect(await importing(text())).toBe(code)
    expect(world.said()).toMatch(said)
    expect(await snapshot()).toBe(before)
  })

  test.each<[string, () => string]>([
    ['as it should be', () => lines(NEW)],
    [
      'with rows in another order',
      () => [HEADER, ...lines(NEW).trim().split('\n').slice(1).reverse()].join('\n'),
    ],
    [
      'with a byte order mark and other ends of lines',
      () => `\uFEFF${lines(NEW).replaceAll('\n', '\r\n')}`,
    ],
    ['with quoted fields', () => lines(NEW, (line) => line.replaceAll(/([^,]+)/g, '"$1"'))],
  ])('wholly right: %s', async (_name, text) => {
    expect(await importing(text())).toBe(EXIT.done)
    const rows = await world.read('observations/vernet-natur.csv')
    expect(rows.split('\n')).toHaveLength(1 + 3 * 357 + 1)
    for (const year of NEW) expect(rows).toContain(`\n3101,${year},${area('3101', year)},ok\n`)
  })
})
