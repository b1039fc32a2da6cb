import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { EXIT } from '../../scripts/run/exit-codes.ts'
import { updateData } from '../../scripts/pipeline/update-data.ts'
import { sha256 } from '../../scripts/sources/known-copies.ts'
import { madeWorkbook } from '../sources/made-workbook.ts'
import type { MadeCell } from '../sources/made-workbook.ts'
import { smallWorld } from './small-world.ts'
import type { World } from './small-world.ts'

let world: World
beforeEach(async () => {
  world = await smallWorld()
})
afterEach(() => world.close())

/** Everything but the list of known copies, which each import here makes anew. */
const snapshot = async (): Promise<string> =>
  (await world.snapshot())
    .split('\n')
    .filter((line) => !line.includes('origins.json'))
    .join('\n')

/** Imports these files, as known copies and nothing else in the folder. */
async function importing(
  id: string,
  files: Readonly<Record<string, Uint8Array | string>>,
  args: readonly string[] = [],
) {
  const folder = join(world.folder, `filer-${Math.random().toString(36).slice(2)}`)
  await mkdir(folder, { recursive: true })
  const known: Record<string, unknown> = {}
  for (const [name, bytes] of Object.entries(files)) {
    await writeFile(join(folder, name), bytes)
    known[name] = { sha256: sha256(bytes), via: `arkivet for ${name}`, taken: null, updated: null }
  }
  await writeFile(join(world.dataDir, 'origins.json'), JSON.stringify(known))
  return world.run(updateData, [id, '--files', folder, ...args])
}

describe('the workbook of KS', () => {
  const ID = 'heltid-kommuneansatte'
  const HEADER = ['Kommunenummer', 'Kommune', 'År', 'Andel heltidsansatte']
  const CODES = ['3101', '3103', '3105', '3107', '3110', '3112', '3114', '0301']
  const rows = (year: number): MadeCell[][] =>
    CODES.map((code, i) => [code, `Sted ${code}`, year, 40 + i])
  const book = (table: MadeCell[][]) => ({
    'ks-heltid.xlsx': madeWorkbook({ sheets: { Ark1: { rows: [HEADER, ...table] } } }),
  })

  test('is taken in', async () => {
    expect(await importing(ID, book(rows(2024)))).toBe(EXIT.done)
    expect(await world.read(`observations/${ID}.csv`)).toContain('0301,2024,47,ok\n')
  })

  test('with years before the borders its numbers are of, says which rows it left, and waits', async () => {
    await importing(ID, book(rows(2024)))
    const before = await snapshot()
    const old = book([...rows(2023), ...rows(2024)])
    expect(await importing(ID, old)).toBe(EXIT.needsAcceptance)
    expect(world.said()).toMatch(/rows 2–8 not taken: 2023: numbers that were not in force then/)
    expect(world.said()).toMatch(/7 of 16 rows of ks-heltid.xlsx with figures were not taken/)
    expect(await snapshot()).toBe(before)
    const why = ['--accept', `${ID}#rows-left: KS gir ikke tall på de gamle grensene`]
    expect(await importing(ID, old, why)).toBe(EXIT.done)
    expect(await world.read(`observations/${ID}.csv`)).toContain('0301,2023,47,ok\n')
  })

  test('says that a figure is held back only where KS does', async () => {
    const table = [...rows(2024), ['3118', 'Indre Østfold', 2024, null]]
    expect(await importing(ID, book(table))).toBe(EXIT.done)
    const text = await world.read(`observations/${ID}.csv`)
    expect(text).toContain('3118,2024,,missing\n')
    expect(text).not.toContain('suppressed')
  })
})

describe('Nav’s workbook of unemployed', () => {
  const ID = 'registrert-ledige'
  const MONTHS = ['Januar', 'Februar']

  /** A sheet of blocks, one a fylke, in the layout of 2026. */
  const sheet = (year: number, of: (code: string, month: number) => MadeCell): MadeCell[][] => [
    [null, 'Kilde: NAV'],
    [null, 'HL060 Helt ledige. Fylke og kommune. Tidsserie måned'],
    [null, `Januar - februar ${year}`],
    [null, 'Om tallene: Nav la om statistikken i april 2025 og tallene før januar 2018 er andre.'],
    ...[
      { fylke: 'Østfold', places: ['3101 Halden', '3103 Moss'] },
      { fylke: 'Oslo - Oslove', places: ['0301 Oslo - Oslove'] },
      { fylke: 'Svalbard og øvrige områder', places: ['2100 Svalbard'] },
      { fylke: 'Ukjent', places: ['Ukjent'] },
    ].flatMap(({ fylke, places }): MadeCell[][] => [
      [null, fylke],
      [null, null, ...MONTHS],
      [null, `I alt ${fylke}`, 5, 5],
      ...places.map((label): MadeCell[] => [
        null,
        label,
        ...MONTHS.map((_, month) => of(label.slice(0, 4), month)),
      ]),
      [],
    ]),
  ]
  const book = (year: number, percent: MadeCell[][]) =>
    madeWorkbook({
      shared: true,
      sheets: {
        '0. Om tabellene': { rows: [[null, '* betyr færre enn fire personer.']] },
        '3. Kommune Antall': { rows: sheet(year, () => 900) },
        '4. Kommune Prosent av arbeidsst': { rows: percent },
      },
    })
  const usual = (code: string, month: number): MadeCell =>
    code === '3103' ? '*' : Number(code) / 1000 + month

  test('is read a month and a kommune at a time, and a star is fewer than four', async () => {
    const files = { '202602_HL060_Helt_ledige.xlsx': book(2026, sheet(2026, usual)) }
    expect(await importing(ID, files)).toBe(EXIT.done)
    expect(await world.read(`observations/${ID}.csv`)).toBe(
      'place,period,value,status\n' +
        '0301,2026M01,0.301,ok\n0301,2026M02,1.301,ok\n' +
        '3101,2026M01,3.101,ok\n3101,2026M02,4.101,ok\n' +
        '3103,2026M01,,suppressed\n3103,2026M02,,suppressed\n',
    )
    expect(world.said()).toMatch(/not taken: "Ukjent" has no kommune number/)
    expect(world.said()).toMatch(/not taken: is of no kommune or fylke/)
  })

  test('comes beside the years that are there already, which stay as they are', async () => {
    const old = 'region,region_name,month,unemployed,percent_of_labour_force\n'
    const csv = `${old}0301,Oslo,2022-01,9000,2.5\n`
    expect(await importing(ID, { 'nav-helt-ledige-kommune-2022.csv': csv })).toBe(EXIT.done)
    const both = {
      '202512_HL060.xlsx': book(
        2025,
        sheet(2025, () => 2),
      ),
      '202602_HL060.xlsx': book(
        2026,
        sheet(2026, () => 3),
      ),
    }
    expect(await importing(ID, both)).toBe(EXIT.done)
    const oslo = (await world.read(`observations/${ID}.csv`)).match(/^0301,.*$/gm)
    expect(oslo).toEqual([
      '0301,2022M01,2.5,ok',
      '0301,2025M01,2,ok',
      '0301,2025M02,2,ok',
      '0301,2026M01,3,ok',
      '0301,2026M02,3,ok',
    ])
    expect(world.said()).toMatch(/1 figures stay as they are, since nav-helt-ledige-kommune/)
    expect(await world.read('manifest.json')).toMatch(
      /arkivet for 202512_HL060.xlsx og arkivet for 202602_HL060.xlsx og arkivet for nav-helt/,
    )
  })

  test.each<[string, () => Record<string, Uint8Array>, RegExp]>([
    [
      'two editions of one year',
      () => ({
        '202601_HL060.xlsx': book(
          2026,
          sheet(2026, () => 2),
        ),
        '202602_HL060.xlsx': book(
          2026,
          sheet(2026, () => 3),
        ),
      }),
      /202601_HL060.xlsx and 202602_HL060.xlsx both have 2026M01: leave the newer/,
    ],
    [
      'no year',
      () => ({ 'HL060.xlsx': book(2026, [[null, 'HL060'], ...sheet(2026, () => 2).slice(3)]) }),
      /nothing above the months says which year they are of.*"Januar - april 2026"/,
    ],
    [
      'no months',
      () => ({
        'HL060.xlsx': book(2026, [
          [null, 'Kilde: NAV'],
          [null, '0301 Oslo', 4],
        ]),
      }),
      /no row of months was found. It begins with "Kilde: NAV"/,
    ],
    [
      'a sheet with another name',
      () => ({
        'HL060.xlsx': madeWorkbook({ sheets: { Kommuner: { rows: sheet(2026, () => 2) } } }),
      }),
      /has no sheet "4. Kommune Prosent av arbeidsst", but "Kommuner"/,
    ],
    [
      'an error in a cell',
      () => ({
        'HL060.xlsx': book(
          2026,
          sheet(2026, (code) => (code === '3101' ? { value: '#REF!', type: 'e' } : 2)),
        ),
      }),
      /cells C8, D8 hold the error #REF!/,
    ],
  ])('with %s is refused, and nothing is changed', async (_name, files, message) => {
    const before = await snapshot()
    expect(await importing(ID, files())).toBe(EXIT.error)
    expect(world.said()).toMatch(message)
    expect(await snapshot()).toBe(before)
  })
})
