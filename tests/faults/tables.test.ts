import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { EXIT } from '../../scripts/run/exit-codes.ts'
import type { TinyTable } from '../sources/pxweb-server.ts'
import {
  FYLKER,
  KOMMUNER,
  later,
  LOW_INCOME,
  PLACES,
  POPULATION,
  smallWorld,
} from './small-world.ts'
import type { World } from './small-world.ts'

let world: World
let before: string

beforeAll(async () => {
  world = await smallWorld()
  await world.begin('folketall', POPULATION)
  await world.begin('barn-i-lavinntekt', LOW_INCOME)
  before = await world.keep()
})
beforeEach(() => world.restore())
afterAll(() => world.close())

const cellOf =
  (table: TinyTable, change: (value: number, at: Record<string, string>) => number | string) =>
  (at: Readonly<Record<string, string>>) =>
    change(Number(table.cell(at)), at)

const people = (changes: Partial<TinyTable>) => later(POPULATION, changes)
const incomes = (changes: Partial<TinyTable>) => later(LOW_INCOME, changes)

const rates = (change: (value: number, at: Record<string, string>) => number | string) =>
  incomes({ cell: cellOf(LOW_INCOME, change) })

const kommuneList = (label: string, codes: readonly string[]) => ({
  ...POPULATION.regionLists,
  agg_KommSummerHist: { label, codes },
})

const SUMMED = 'Kommuner 2024, sammenslåtte tidsserier'
const FEWER = KOMMUNER.slice(40)

describe('a table that is not as it was leaves everything as it was', () => {
  test.each<[string, string, TinyTable, number, RegExp]>([
    [
      'contents with another code and name',
      'folketall',
      people({ contents: { Antall: 'Antall hester' } }),
      EXIT.sourceFailed,
      /folketall: SSB table 06913 has no contents.*It offers: Antall \(Antall hester\).*Mend/,
    ],
    [
      'a vanished list of kommuner',
      'folketall',
      people({ regionLists: { vs_Landet: { label: 'Hele landet', codes: ['0'] } } }),
      EXIT.sourceFailed,
      /06913 offers no list of kommuner.*It offers: vs_Landet \(Hele landet\)/,
    ],
    [
      '40 kommuner gone',
      'barn-i-lavinntekt',
      incomes({
        regionLists: {
          ...LOW_INCOME.regionLists,
          vs_Kommun: { label: 'Alle kommuner', codes: FEWER },
        },
      }),
      EXIT.error,
      /40 places of the level kommune would lose 120 figures.*--let-go "barn-i-lavinntekt\/places: <reason>"/s,
    ],
    [
      'an unknown new kommune among sums',
      'folketall',
      people({
        regionLists: kommuneList(
          SUMMED,
          [...KOMMUNER, '3198'].map((k) => `K_${k}`),
        ),
      }),
      EXIT.sourceFailed,
      /3198 \(2024\) is not a place of today.*run "npm run places"/,
    ],
    [
      'an unknown new kommune among codes of every time',
      'barn-i-lavinntekt',
      incomes({
        regionLists: {
          ...LOW_INCOME.regionLists,
          vs_Kommun: { label: 'Alle kommuner', codes: [...KOMMUNER, '3198'] },
        },
      }),
      EXIT.sourceFailed,
      /figures came for 3198, which no list of kommuner we have knows.*npm run places/,
    ],
    [
      'a region that is no code',
      'folketall',
      people({ regionLists: kommuneList(SUMMED, ['K_ABC']) }),
      EXIT.sourceFailed,
      /answered with the region "K_ABC", which is no place we know/,
    ],
    [
      'all zeros in the newest year',
      'barn-i-lavinntekt',
      rates((value, { Tid }) => (Tid === '2026' ? 0 : value)),
      EXIT.error,
      /error barn-i-lavinntekt: nearly all figures are 0 in 2026.*fetch again after noon/,
    ],
    [
      'a whole year missing',
      'barn-i-lavinntekt',
      rates((value, { Tid }) => (Tid === '2025' ? '..' : value)),
      EXIT.error,
      /barn-i-lavinntekt\/2025: no kommune, fylke, land would have a figure of 2025/,
    ],
    [
      'the newest year gone',
      'barn-i-lavinntekt',
      incomes({ periods: ['2024', '2025'] }),
      EXIT.error,
      /no kommune, fylke, land would have a figure of 2026.*--let-go "barn-i-lavinntekt\/2026: <reason>"/s,
    ],
    [
      'percent turned into share',
      'barn-i-lavinntekt',
      rates((value) => value / 100),
      EXIT.error,
      /a hundred or a thousand times what they were: 2024 \(0.01 times\).*give the record a scale/,
    ],
    [
      'percent turned into share in a new year only',
      'barn-i-lavinntekt',
      incomes({
        periods: [...LOW_INCOME.periods, '2027'],
        cell: cellOf(LOW_INCOME, (value, { Tid }) => (Tid === '2027' ? value / 100 : value)),
      }),
      EXIT.error,
      /a hundred or a thousand times what they were: 2027 \(0.01 times\)/,
    ],
    [
      'thousands turned into ones',
      'folketall',
      people({ cell: cellOf(POPULATION, (value) => value * 1000) }),
      EXIT.error,
      /thousand times what they were: 2024 \(1000 times\)/,
    ],
    [
      'a country that is not the sum of its kommuner',
      'folketall',
      people({ cell: cellOf(POPULATION, (v, { Region }) => (Region === '0' ? v * 1.1 : v)) }),
      EXIT.error,
      /are not the sum of the kommuner: 0 2024/,
    ],
    [
      'a history that is revised by half',
      'barn-i-lavinntekt',
      rates((value, { Tid }) => (Tid === '2024' ? value * 1.5 : value)),
      EXIT.needsAcceptance,
      /373 of 1119 figures of earlier periods are revised; the largest is /,
    ],
    [
      'a sign that nobody knows',
      'barn-i-lavinntekt',
      rates((value, { Region }) => (Region === '0301' ? '?' : value)),
      EXIT.sourceFailed,
      /SSB's sign "\?" is not known: see the table's notes and add it/,
    ],
    [
      'a cell given twice by two codes of one kommune',
      'folketall',
      people({ regionLists: kommuneList(SUMMED, [...KOMMUNER.map((k) => `K_${k}`), 'K-0301']) }),
      EXIT.sourceFailed,
      /06913 gives 0301 twice, as "K_0301" and "K-0301".*ssb-regions/,
    ],
  ])('%s', async (_name, id, table, code, message) => {
    expect(await world.update(id, table)).toBe(code)
    expect(world.said()).toMatch(message)
    expect(await world.snapshot()).toBe(before)
  })
})

describe('a table of another shape is taken in', () => {
  test('contents under a new code are found by their label, and it is said', async () => {
    const moved = people({ contents: { Personer9: 'Befolkning 1. januar', Annet: 'Fødte' } })
    expect(await world.update('folketall', moved)).toBe(EXIT.done)
    expect(world.said()).toMatch(
      /no longer has the contents "Folkemengde"; taking "Personer9", found by its label/,
    )
    expect(world.said()).toMatch(/SSB 06913: contents Folkemengde is gone/)
    expect(world.said()).toMatch(/SSB 06913: contents Personer9 is new/)
  })

  test('a list of 839 codes gives the kommuner of today', async () => {
    const old = PLACES.versions.map(({ code }) => code).filter((code) => /^\d{4}$/.test(code))
    const codes = [...new Set([...KOMMUNER, ...old])].slice(0, 837)
    const table = incomes({
      regionLists: {
        ...LOW_INCOME.regionLists,
        vs_Kommun: { label: 'Alle kommuner 1972-', codes: [...codes, '9999', '2111'] },
      },
      cell: cellOf(LOW_INCOME, (value, { Region = '' }) =>
        KOMMUNER.includes(Region) || Region.length < 4 ? value : '.',
      ),
    })
    expect(await world.update('barn-i-lavinntekt', table)).toBe(EXIT.done)
    const rows = (await world.read('observations/barn-i-lavinntekt.csv')).split('\n')
    expect(rows.filter((row) => row.includes(',2026,'))).toHaveLength(
      PLACES.kommuner.length + PLACES.fylker.length + 1,
    )
  })

  test('no list we know: the codes of the table itself are asked for', async () => {
    const table = incomes({ regionLists: {}, regionCodes: ['0', ...FYLKER, ...KOMMUNER, '9999'] })
    expect(await world.update('barn-i-lavinntekt', table)).toBe(EXIT.done)
    expect(await world.read('observations/barn-i-lavinntekt.csv')).toMatch(/^0301,2026,[\d.]+,ok$/m)
  })

  test('signs say why there is no figure, and mandatory notes are told', async () => {
    const signs: Record<string, string> = {
      '0301': '.',
      '1103': '..',
      '4601': ':',
      '5001': '...',
      '3101': '-',
      '3103': '*',
    }
    const table = rates((value, { Region = '', Tid }) =>
      Tid === '2026' ? (signs[Region] ?? value) : value,
    )
    expect(await world.update('barn-i-lavinntekt', table)).toBe(EXIT.error)
    expect(world.said()).toMatch(/SSB demands that this is shown: Kopi av en tabell/)
    const reason = 'SSB har skjult tall'
    const args = ['--let-go', `barn-i-lavinntekt/places: ${reason}`]
    args.push('--accept', `barn-i-lavinntekt#revised: ${reason}`)
    args.push('--accept', `barn-i-lavinntekt#outliers: ${reason}`)
    args.push('--accept', `barn-i-lavinntekt#jump: ${reason}`)
    expect(await world.update('barn-i-lavinntekt', table, undefined, args)).toBe(EXIT.done)
    const rows = await world.read('observations/barn-i-lavinntekt.csv')
    for (const row of [
      '0301,2026,,not-applicable',
      '4601,2026,,suppressed',
      '5001,2026,,missing',
      '3101,2026,0,ok',
      '3103,2026,,missing',
    ])
      expect(rows).toContain(`${row}\n`)
    // A copy writes `..` for what it does not hold: no row, not yet fetched.
    expect(rows).not.toContain('1103,2026,')
    expect(await world.read('changes/2026-11-23-3.csv')).toContain(reason)
  })
})
