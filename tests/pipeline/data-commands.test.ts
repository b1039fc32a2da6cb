import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkData } from '../../scripts/pipeline/check-data.ts'
import { EXIT } from '../../scripts/run/exit-codes.ts'
import type { ExitCode } from '../../scripts/run/exit-codes.ts'
import { fetchData } from '../../scripts/pipeline/fetch-data.ts'
import { importData } from '../../scripts/pipeline/import-data.ts'
import { promoteData } from '../../scripts/pipeline/promote-data.ts'
import { exitCodeOf } from '../../scripts/run/run-command.ts'
import type { Command } from '../../scripts/run/run-command.ts'
import { readPlaces } from '../../scripts/places/read-places.ts'
import { sha256 } from '../../scripts/sources/known-copies.ts'
import { reportData } from '../../scripts/pipeline/report-data.ts'
import { readStaged, writeStaged } from '../../scripts/series/staging.ts'
import type { Staged } from '../../scripts/series/staging.ts'
import type { Manifest } from '../../src/domain/manifest.ts'
import { startPxWeb } from '../sources/pxweb-server.ts'
import type { TinyServer, TinyTable } from '../sources/pxweb-server.ts'

const PLACES = await readPlaces('data')
const KOMMUNER = PLACES.kommuner.map(({ code }) => code)
const FYLKER = PLACES.fylker.map(({ code }) => code)
const PERSONS = 1_000

/** Every kommune has a thousand inhabitants; the country and fylker are their sums. */
const POPULATION: TinyTable = {
  id: '06913',
  note: 'Kopi av SSB-tabell 06913 via et arkiv 2026-08-21; ikke hentet direkte fra SSB.',
  contents: { Folkemengde: 'Folkemengde' },
  periods: ['2022', '2024', '2025'],
  regionCodes: ['0'],
  regionLists: {
    agg_KommSummerHist: {
      label: 'Kommuner 2024, sammenslåtte tidsserier',
      codes: [...KOMMUNER.map((k) => `K_${k}`), 'K_Rest'],
    },
    agg_KommFylkerHist: {
      label: 'Fylker 2024, sammenslåtte tidsserier',
      codes: FYLKER.map((f) => `F_${f}`),
    },
    vs_Landet: { label: 'Hele landet', codes: ['0'] },
  },
  cell: ({ Region = '', Tid }) => {
    const place = Region.replace(/^[KF]_/, '')
    if (Tid === '2022' && place === '1580') return 0
    return PERSONS * KOMMUNER.filter((k) => place === '0' || k.startsWith(place)).length
  },
}

let folder: string
let server: TinyServer | undefined
let said: string[]
let printed: string[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lokaltall-'))
  await cp('data/places', join(folder, 'data/places'), { recursive: true })
  said = []
  printed = []
})

afterEach(async () => {
  await server?.close()
  await rm(folder, { recursive: true })
})

/** The command's exit code; errors are said in `said`. */
async function run(command: Command, args: string[] = []): Promise<ExitCode> {
  return exitCodeOf(command, {
    args,
    environment: {
      dataDir: join(folder, 'data'),
      staging: join(folder, 'staging'),
      ssbUrl: server?.base,
      mdirUrl: undefined,
      origin: undefined,
      today: '2026-11-23',
    },
    log: (line) => said.push(line),
    print: (text) => printed.push(text),
  })
}

const read = (path: string) => readFile(join(folder, 'data', path), 'utf8')

async function fetchPopulation(table: TinyTable = POPULATION): Promise<ExitCode> {
  await server?.close()
  server = await startPxWeb(table)
  return run(fetchData, ['folketall'])
}

describe('fetch, promote and check', () => {
  test('bring the figures, what is derived from them, and the way they came', async () => {
    expect(await fetchPopulation()).toBe(EXIT.done)
    expect(await run(promoteData)).toBe(EXIT.done)
    expect(await run(checkData)).toBe(EXIT.done)
    const people = await read('observations/folketall.csv')
    expect(people).toContain(`0,2025,${PERSONS * KOMMUNER.length},ok\n`)
    expect(people).toContain('0301,2025,1000,ok\n')
    expect(people).toContain('1508,2022,,border-change\n')
    expect(people).toContain('1580,2022,,border-change\n')
    expect(await read('observations/befolkningsvekst.csv')).toContain('0301,2025,0,ok\n')
    const manifest = JSON.parse(await read('manifest.json')) as Manifest
    expect(manifest.files.find(({ indicator }) => indicator === 'folketall')).toMatchObject({
      file: 'observations/folketall.csv',
      sha256: sha256(people),
      source: 'SSB tabell 06913',
      origin: {
        direct: false,
        via: 'et arkiv 2026-08-21',
        taken: '2026-08-21',
        read: '2026-11-23',
      },
      firstPeriod: '2022',
      lastPeriod: '2025',
    })
    expect(said.join('\n')).toMatch(/SSB 06913: waiting for kommune, 2022–2025/)
    expect(printed.join('\n')).toMatch(
      new RegExp(`folketall +2025 +${KOMMUNER.length} +${FYLKER.length} +1`),
    )
  })

  test('a loss changes nothing that is there, and leaves what is staged', async () => {
    await fetchPopulation()
    await run(promoteData)
    const before = await read('manifest.json')
    const people = await read('observations/folketall.csv')
    await fetchPopulation({ ...POPULATION, periods: ['2022', '2024'] })
    expect(await run(promoteData)).toBe(EXIT.error)
    expect(said.join('\n')).toMatch(
      /error folketall\/2025: no kommune, fylke, land would have a figure of 2025/,
    )
    expect(await read('manifest.json')).toBe(before)
    expect(await read('observations/folketall.csv')).toBe(people)
    expect(await readdir(join(folder, 'staging/rows'))).toContain('folketall.csv')
  })

  test('a loss holds back its own source, and what came of the others is taken', async () => {
    await fetchPopulation()
    await run(promoteData)
    const people = await read('observations/folketall.csv')
    await fetchPopulation({ ...POPULATION, periods: ['2022', '2024'] })
    const [{ facts }] = (await readStaged(join(folder, 'staging'))) as [Staged]
    const other = { ...facts, source: 'En annen tabell' }
    const rows = KOMMUNER.map((place) => ({
      place,
      period: '2024',
      value: 5,
      status: 'ok' as const,
    }))
    await writeStaged(join(folder, 'staging'), { id: 'vernet-natur', facts: other, rows })
    expect(await run(reportData)).toBe(EXIT.done)
    expect(printed.join('\n')).toMatch(
      /## Tallserier som er holdt tilbake[^#]*folketall\/2025#loss/,
    )
    expect(await run(promoteData)).toBe(EXIT.sourceFailed)
    expect(printed.join('\n')).toMatch(
      /1 series were held back and are as they were.*\(folketall\).*\n.*--let-go "folketall\/2025: <reason>"/,
    )
    expect(await read('observations/folketall.csv')).toBe(people)
    expect(await read('observations/vernet-natur.csv')).toContain('0301,2024,5,ok\n')
    expect((await readStaged(join(folder, 'staging'))).map(({ id }) => id)).toEqual(['folketall'])
    expect(await run(promoteData)).toBe(EXIT.error)
    expect(await run(checkData)).toBe(EXIT.done)
  })

  test('what is to go is let go by its own name and no other, and told cell by cell', async () => {
    await fetchPopulation()
    await run(promoteData)
    await fetchPopulation({ ...POPULATION, periods: ['2022', '2024'] })
    expect(await run(promoteData, ['--accept', 'folketall'])).toBe(EXIT.usage)
    const why = 'SSB har trukket 2025'
    for (const args of [
      ['--accept', `folketall/2025#loss: ${why}`],
      ['--let-go', 'folketall/2025'],
    ])
      expect(await run(promoteData, args)).toBe(EXIT.usage)
    for (const name of ['folketall', 'folketall/2023', 'folketall/kommune'])
      expect(await run(promoteData, ['--let-go', `${name}: ${why}`])).toBe(EXIT.error)
    expect(printed.join('\n')).toContain('"folketall/2023": nothing of this name would be lost')
    const names = ['folketall/2023', 'folketall/2025', 'befolkningsvekst']
    const letGo = names.flatMap((name) => ['--let-go', `${name}: ${why}`])
    expect(await run(promoteData, letGo)).toBe(EXIT.done)
    expect(await read('observations/folketall.csv')).not.toContain(',2025,')
    expect(await readdir(join(folder, 'data/observations'))).not.toContain('befolkningsvekst.csv')
    const [, second = ''] = (await readdir(join(folder, 'data/changes'))).sort().reverse()
    expect((await read(`changes/${second}`)) + (await read('changes/2026-11-23-2.csv'))).toContain(
      why,
    )
  })

  test('figures that do not add up stop', async () => {
    const cell: TinyTable['cell'] = (at) => (at['Region'] === '0' ? 5_000_000 : POPULATION.cell(at))
    await fetchPopulation({ ...POPULATION, cell })
    expect(await run(promoteData)).toBe(EXIT.error)
    expect(said.join('\n')).toMatch(/figures of the country or a fylke are not the sum/)
    expect(printed.join('\n')).toMatch(/Nothing in .* was changed/)
  })

  test('a source that fails is told, and makes the command fail', async () => {
    expect(await fetchPopulation({ ...POPULATION, contents: { Annet: 'Noe annet' } })).toBe(
      EXIT.sourceFailed,
    )
    expect(said.join('\n')).toMatch(/failed: folketall: SSB table 06913 has no contents/)
  })
})

describe('check', () => {
  test('finds a file that was changed by hand, and one that nobody made', async () => {
    await fetchPopulation()
    await run(promoteData)
    const path = join(folder, 'data/observations/folketall.csv')
    await writeFile(
      path,
      (await readFile(path, 'utf8')).replace('0301,2025,1000', '0301,2025,1001'),
    )
    await writeFile(join(folder, 'data/observations/egne-tall.csv'), 'place,period,value,status\n')
    expect(await run(checkData)).toBe(EXIT.error)
    expect(printed.join('\n')).toMatch(/folketall.csv: its checksum is not the one in the manifest/)
    expect(printed.join('\n')).toMatch(/egne-tall.csv: the manifest does not name it/)
  })
})

describe('import', () => {
  const NAME = 'nina-ssb-09594-bebygd-areal-2017-2022.csv'
  const TEXT = 'region,year,built_up_km2\n0301,2022,126.5\n1508,2021,40.1\n'

  async function put(copies: object) {
    await writeFile(join(folder, NAME), TEXT)
    await writeFile(join(folder, 'data/origins.json'), JSON.stringify(copies))
  }

  const known = {
    [NAME]: { sha256: sha256(TEXT), via: 'et arkiv', taken: null, updated: '2026-03-01' },
  }

  test('takes a known copy through to the data folder, on the borders of today', async () => {
    await put(known)
    expect(await run(importData, [folder, 'bebygd-areal'])).toBe(EXIT.done)
    expect(await run(promoteData)).toBe(EXIT.done)
    const rows = await read('observations/bebygd-areal.csv')
    expect(rows).toContain('0301,2022,126.5,ok\n')
    expect(rows).toContain('1508,2021,,border-change\n')
    const [entry] = (JSON.parse(await read('manifest.json')) as Manifest).files
    expect(entry).toMatchObject({
      updated: '2026-03-01',
      query: sha256(TEXT),
      origin: { direct: false, via: 'et arkiv' },
    })
  })

  test('a dry run says what it understood and writes nothing', async () => {
    await put(known)
    expect(await run(importData, ['--dry-run', folder, 'bebygd-areal'])).toBe(EXIT.done)
    expect(printed.join('\n')).toMatch(
      /bebygd-areal +2022 +1 .*\n1 series were understood; nothing was written/s,
    )
    expect(await readdir(folder)).not.toContain('staging')
  })

  test('an unknown copy, a file that is not there and a lost folder are refused', async () => {
    await put({})
    expect(await run(importData, [folder, 'bebygd-areal'])).toBe(EXIT.error)
    expect(said.at(-1)).toMatch(/this copy is not known/)
    expect(await run(importData, [folder, 'medianinntekt'])).toBe(EXIT.error)
    expect(said.at(-1)).toMatch(/cannot be read. It is Statistisk sentralbyrå's/)
    expect(await run(importData, [])).toBe(EXIT.usage)
    expect(said.at(-1)).toMatch(/Name the folder/)
  })

  test('a copy is not taken over what was fetched from the source itself', async () => {
    const name = 'ssb-12451-sykefravaer-vestland-2025K4.csv'
    const text = 'kommunenummer,kvartal,sykefravaersprosent_legemeldt\n4601,2025K4,5.5\n'
    await writeFile(join(folder, name), text)
    await put({ [name]: { ...known[NAME], sha256: sha256(text) } })
    expect(await run(importData, ['--dry-run', folder, 'sykefravaer'])).toBe(EXIT.done)
    expect(printed.join('\n')).toMatch(/1 series were understood/)

    const facts = { publisher: 'SSB', source: 'x', url: 'x', licence: 'x', updated: null }
    const origin = { direct: true, via: null, taken: null, read: '2026-11-23' }
    const rows = [{ place: '4601', period: '2026K2', value: 5.1, status: 'ok' }] as const
    await writeStaged(join(folder, 'staging'), {
      id: 'sykefravaer',
      facts: { ...facts, origin, query: 'x' },
      rows,
    })
    expect(await run(importData, [folder, 'sykefravaer'])).toBe(EXIT.done)
    expect(said.join('\n')).toMatch(/sykefravaer has been fetched from its source/)
    expect(await readStaged(join(folder, 'staging'))).toMatchObject([{ rows }])
  })
})
