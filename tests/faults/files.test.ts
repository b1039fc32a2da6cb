import { mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { EXIT } from '../../scripts/run/exit-codes.ts'
import { importData } from '../../scripts/pipeline/import-data.ts'
import { updateData } from '../../scripts/pipeline/update-data.ts'
import { sha256 } from '../../scripts/sources/known-copies.ts'
import { listen } from '../sources/pxweb-server.ts'
import { workbook } from '../sources/tiny-workbook.ts'
import { KOMMUNER, smallWorld } from './small-world.ts'
import type { World } from './small-world.ts'

let world: World
let before: string

beforeEach(async () => {
  world = await smallWorld()
})
afterEach(() => world.close())

describe('the workbook of emissions', () => {
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
  type Cell = string | number | null
  const rows = (tonnes: (kommune: string, year: number) => number = () => 100): Cell[][] =>
    [2023, 2024].flatMap((year) =>
      KOMMUNER.map((k) => [year, 'F', k, 'K', 'Veitrafikk', 'U', 'CO2', tonnes(k, year)]),
    )
  const INFO = { Info: [['Kopi med tall for alle kommuner; ikke hentet direkte.']] }
  const book = (sheet: readonly (readonly Cell[])[], name = 'Oversikt - detaljert') =>
    workbook({ ...INFO, [name]: sheet })

  const ROAD = 'utslipp-veitrafikk'
  let server: Server
  let served: { type: string; body: Uint8Array | string }
  let address: string
  let asked: number

  beforeEach(async () => {
    asked = 0
    served = { type: 'application/octet-stream', body: book([HEADER, ...rows()]) }
    server = createServer((_request, response) => {
      asked++
      response.writeHead(200, { 'content-type': served.type }).end(served.body)
    })
    address = `http://127.0.0.1:${await listen(server)}/bok.xlsx`
    expect(await update()).toBe(EXIT.done)
    before = await world.snapshot()
  })
  afterEach(() => server.close())

  /** A host without stamps is asked once a day: the next edition is met on another day. */
  const update = (args: readonly string[] = [], today = '2026-11-23') =>
    world.run(updateData, [ROAD, ...args], { mdirUrl: address, today })
  const nextDay = (body: Uint8Array | string, type = 'application/octet-stream') => {
    served = { type, body }
    return update([], '2026-11-24')
  }

  test.each<[string, () => Uint8Array | string, RegExp]>([
    [
      'a web page under the name of a workbook',
      () => '<!DOCTYPE html><title>Feil</title>',
      /a web page, not a workbook.*LOKALTALL_MDIR_URL|LOKALTALL_MDIR_URL.*a web page/,
    ],
    [
      'a renamed sheet',
      () => book([HEADER, ...rows()], 'Alle utslipp'),
      /has no sheet "Oversikt - detaljert", but "Info", "Alle utslipp".*mend it in scripts/,
    ],
    [
      'a column that is gone',
      () => book([HEADER.filter((name) => name !== 'Sektor'), ...rows()]),
      /no column for sector. It has "år".*Mend COLUMNS/,
    ],
    [
      'columns that moved under their headers',
      () =>
        book([
          HEADER,
          ...rows().map(([year, f, k, ...rest]) => [year ?? null, k ?? null, f ?? null, ...rest]),
        ]),
      /row 2: "F" is no kommune number/,
    ],
    [
      'half a workbook',
      () => book([HEADER, ...rows()]).subarray(0, 4000),
      /is not a whole workbook.*fetch it again/,
    ],
    [
      'tonnes that became thousands of tonnes',
      () => book([HEADER, ...rows(() => 0.1)]),
      /thousand times what they were/,
    ],
  ])('%s leaves everything as it was', async (_name, body, message) => {
    const code = await nextDay(body())
    expect([EXIT.sourceFailed, EXIT.error]).toContain(code)
    expect(world.said()).toMatch(message)
    expect(await world.snapshot()).toBe(before)
  })

  test('another order of columns, a title above the header and dirt in labels are read', async () => {
    const moved = [...rows()].map((cells) => [...cells].reverse())
    const dirty = [...HEADER].reverse().map((name) => ` ${name.replace('CO2', 'CO₂')} _x000D_\n`)
    expect(await nextDay(book([['Utslipp 2009–2024'], [], dirty, ...moved]))).toBe(EXIT.done)
    expect(await world.read('observations/utslipp-veitrafikk.csv')).toContain('0301,2024,100,ok\n')
  })

  test('a new edition that revises the history by more than they use to needs a reason', async () => {
    const edition = book([HEADER, ...rows((_k, year) => (year === 2023 ? 130 : 100))])
    expect(await nextDay(edition)).toBe(EXIT.needsAcceptance)
    expect(world.said()).toMatch(/372 of 744 figures of earlier periods are revised/)
    expect(await world.snapshot()).toBe(before)
    const why = 'ny utgave av regnskapet'
    expect(await update(['--accept', `${ROAD}#revised: ${why}`], '2026-11-24')).toBe(EXIT.done)
    expect(await world.read('changes/2026-11-24.csv')).toContain(why)
  })

  test('a new edition that revises as much as they use to is told, and needs no reason', async () => {
    const edition = book([HEADER, ...rows((_k, year) => (year === 2023 ? 105 : 100))])
    expect(await nextDay(edition)).toBe(EXIT.done)
    const kept = (await world.read('changes/2026-11-24.csv')).split('\n')
    expect(kept.filter((line) => line.startsWith(`revised,${ROAD},`))).toHaveLength(372)
  })

  test('two editions are never mixed', async () => {
    served = { type: '', body: book([HEADER, ...rows(() => 101)]) }
    const air = ['utslipp-luftfart', 'klimagassutslipp']
    const code = await world.run(updateData, air.slice(1), {
      mdirUrl: address,
      today: '2026-11-24',
    })
    expect(code).toBe(EXIT.error)
    expect(world.said()).toMatch(/emissions are from 2 editions of the workbook.*fetch all of them/)
    expect(await world.snapshot()).toBe(before)
  })

  test('a file that was downloaded by hand is read, and one that is not there is named', async () => {
    const path = join(world.folder, 'min-bok.xlsx')
    await writeFile(
      path,
      book([HEADER, ...rows((k, year) => (k === '0301' && year === 2024 ? 104 : 100))]),
    )
    const asOf = asked
    expect(await update(['--file', path], '2026-11-24')).toBe(EXIT.done)
    expect(asked).toBe(asOf)
    expect(await world.read('observations/utslipp-veitrafikk.csv')).toContain('0301,2024,104,ok\n')
    expect(await update(['--file', `${path}x`], '2026-11-24')).toBe(EXIT.sourceFailed)
    expect(world.said()).toMatch(/min-bok.xlsxx cannot be read: give --file the workbook/)
  })

  test('the same day it is not fetched again', async () => {
    expect(await update()).toBe(EXIT.done)
    expect(asked).toBe(1)
  })
})

describe('a file that is imported', () => {
  const NAME = 'ssb-06944-medianinntekt-2021-2024.csv'
  const HEADER = 'region,year,median_income_after_tax_nok\n'

  /** Puts the file in a folder, known as a copy, and imports it through `data:update`. */
  async function importing(bytes: Uint8Array | string, args: readonly string[] = []) {
    const files = join(world.folder, 'filer')
    await mkdir(files, { recursive: true })
    await writeFile(join(files, NAME), bytes)
    const known = { [NAME]: { sha256: sha256(bytes), via: 'et arkiv', taken: null, updated: null } }
    await writeFile(join(world.dataDir, 'origins.json'), JSON.stringify(known))
    before = await world.snapshot()
    return world.run(updateData, ['medianinntekt', '--files', files, ...args])
  }

  test.each<[string, Uint8Array | string, RegExp]>([
    [
      'with a row given twice',
      `${HEADER}0301,2024,635200\n0301,2024,635200\n`,
      /line 3: 0301 in 2024 was given on line 2 too: narrow/,
    ],
    [
      'in ISO-8859-1 where UTF-8 was declared',
      Buffer.from(`${HEADER}Ås,2024,1\n`, 'latin1'),
      /is not utf-8. If æ, ø and å are broken in it, give its description encoding: 'latin1'/,
    ],
    [
      'with a renamed column',
      'kommune,year,median_income_after_tax_nok\n0301,2024,1\n',
      /has no column "region". It has "kommune".*change the file's description/,
    ],
    [
      'whose codes lost their zero',
      `${HEADER}301,2024,635200\n`,
      /"301" in "region" is no place we know: it has lost its leading zero/,
    ],
    [
      'of an unknown kommune',
      `${HEADER}9301,2024,635200\n`,
      /9301 \(2024\) is not a place of today|figures came for 9301|no place we know/,
    ],
    ['that is a web page', '<!DOCTYPE html><p>Feil', /has no column "region"/],
    [
      'with a figure that is none',
      `${HEADER}0301,2024,mye\n`,
      /"mye" in "median_income_after_tax_nok" is neither a number nor a known sign/,
    ],
  ])('%s leaves everything as it was', async (_name, bytes, message) => {
    expect(await importing(bytes)).toBe(EXIT.error)
    expect(world.said()).toMatch(message)
    expect(await world.snapshot()).toBe(before)
  })

  test('with a byte order mark and decimal commas is read', async () => {
    const text = `\uFEFF${HEADER}0301,2024,"635200,5"\n1103,2024,"602 100"\n`
    expect(await importing(text)).toBe(EXIT.done)
    const rows = await world.read('observations/medianinntekt.csv')
    expect(rows).toContain('0301,2024,635200.5,ok\n')
    expect(rows).toContain('1103,2024,602100,ok\n')
  })

  test('is only looked at in a dry run', async () => {
    expect(await importing(`${HEADER}0301,2024,635200\n`)).toBe(EXIT.done)
    before = await world.snapshot()
    const args = ['--dry-run', join(world.folder, 'filer'), 'medianinntekt']
    expect(await world.run(importData, args)).toBe(EXIT.done)
    expect(world.said()).toMatch(/1 series were understood; nothing was written/)
    expect(await world.snapshot()).toBe(before)
  })
})

test('a command that is written wrongly says how, and changes nothing', async () => {
  before = await world.snapshot()
  for (const args of [['--accept', 'folketall'], ['--files'], ['--fort']])
    expect(await world.run(updateData, args)).toBe(EXIT.usage)
  expect(world.said()).toMatch(/Use: npm run data:update/)
  expect(await world.run(updateData, ['ukjent-tall'])).toBe(EXIT.error)
  expect(world.said()).toMatch(/The catalogue has no indicator "ukjent-tall"/)
  expect(await world.snapshot()).toBe(before)
})
