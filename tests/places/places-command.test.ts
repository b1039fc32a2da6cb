import { cp, mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Http } from '../../scripts/http/http.ts'
import { placesCommand, type PlacesContext } from '../../scripts/places/places-command.ts'
import { readPlaces, type Places } from '../../scripts/places/read-places.ts'
import { KLASS_BASE } from '../../scripts/sources/klass.ts'

let places: Places
let folder: string

const level = (length: number) => (row: { code: string }) => row.code.length === length
const notStated = { code: '9999', name: 'Uoppgitt' }

/** KLASS as it would answer for the committed data. */
function klassAnswers(places: Places): Record<string, unknown> {
  const versions = (length: number) =>
    places.versions.filter(level(length)).map(({ code, name, validFrom, validTo }) => ({
      code,
      name,
      validFromInRequestedRange: validFrom,
      validToInRequestedRange: validTo,
    }))
  const changes = (length: number) =>
    places.changes
      .filter(({ oldCode }) => oldCode.length === length)
      .filter(({ oldCode }) => !['16', '17'].includes(oldCode))
      .map(({ date, ...change }) => ({ ...change, changeOccurred: date }))
  const groups = places.kommuner.map(({ code, kostraGroup }) => ({
    sourceCode: code,
    targetCode: kostraGroup,
    targetName: kostraGroup,
  }))
  return {
    '131/codesAt': { codes: [...places.kommuner, notStated].reverse() },
    '104/codesAt': { codes: places.fylker },
    '131/codes?': { codes: versions(4) },
    '104/codes?': { codes: versions(2) },
    '131/changes': { codeChanges: changes(4).reverse() },
    '104/changes': { codeChanges: changes(2) },
    'targetClassificationId=112': { correspondenceItems: groups },
  }
}

const answering = (answers: Record<string, unknown>): Http => ({
  json: async (url) => {
    const found = Object.entries(answers).find(([part]) => url.includes(part))
    if (!found) throw new Error(`${url}: status 404: none`)
    return found[1]
  },
})

beforeAll(async () => {
  places = await readPlaces('data')
  folder = await mkdtemp(join(tmpdir(), 'places-import-'))
  const regionName = new Map(
    places.peerGroups.map(({ kind, code, name }) => [kind + code, name.nb]),
  )
  const regions = places.kommuner.map((k) =>
    [
      k.code,
      'x',
      k.fylke,
      'x',
      k.kostraGroup,
      k.centralityIndex,
      k.centralityClass,
      k.economicRegion,
      regionName.get(`economic-region${k.economicRegion}`),
    ].join(','),
  )
  const head =
    'code,name,fylke,fylke_name,kostra_group,centrality_index,centrality_class,economic_region,economic_region_name'
  await writeFile(join(folder, 'regions.csv'), [head, ...regions, ''].join('\n'))
  const groups = Array.from({ length: 17 }, (_, at) => `KOSTRA-gruppe ${at + 1},1 - 2,Lave,Lave,1`)
  const kostraHead = 'group,population,bound_costs,free_income,municipalities'
  await writeFile(join(folder, 'kostra.csv'), [kostraHead, ...groups, ''].join('\n'))
})

async function context(answers: Record<string, unknown>): Promise<PlacesContext> {
  const dataDir = await mkdtemp(join(tmpdir(), 'places-data-'))
  const fine = 'places/boundaries-fine.topo.json'
  await cp(join('data', fine), join(dataDir, fine))
  return {
    dataDir,
    today: '2026-11-01',
    log: () => {},
    http: answering(answers),
    klassBase: 'http://127.0.0.1:1/v1',
    origin: 'kopi via x',
  }
}

const KOSTRA = () => ['--kostra', join(folder, 'kostra.csv'), '--kostra-origin', 'kopi via y']
const REGIONS = () => ['--regions', join(folder, 'regions.csv'), '--regions-origin', 'kopi via z']

describe('placesCommand', () => {
  it('makes from KLASS and the files what is committed, whatever the order it came in', async () => {
    const run = await context(klassAnswers(places))
    await placesCommand([...KOSTRA(), ...REGIONS()], run)
    for (const file of ['kommuner.csv', 'fylker.csv', 'versions.csv', 'changes.csv'])
      expect(await readFile(join(run.dataDir, 'places', file), 'utf8'), file).toBe(
        await readFile(join('data/places', file), 'utf8'),
      )
    const sources = await readFile(join(run.dataDir, 'places/sources.json'), 'utf8')
    expect(sources).not.toContain('"direct": true')
    expect(sources).toContain('kopi via z')
  })

  it("says direct only of what came from KLASS' own address", async () => {
    const run = {
      ...(await context(klassAnswers(places))),
      klassBase: KLASS_BASE,
      origin: undefined,
    }
    await placesCommand([...KOSTRA(), ...REGIONS()], run)
    const sources = JSON.parse(await readFile(join(run.dataDir, 'places/sources.json'), 'utf8'))
    const direct = (columns: string) =>
      sources.find((row: { columns: string[] | null }) => row.columns?.includes(columns)).origin
        .direct
    expect([direct('name'), direct('centrality_class'), direct('neighbours')]).toEqual([
      true,
      false,
      false,
    ])
  })

  it.each([
    [
      'a copy without an origin',
      { origin: undefined },
      () => [...KOSTRA(), ...REGIONS()],
      /--origin/,
    ],
    ['no KOSTRA file', {}, REGIONS, /--kostra <csv>/],
    ['no centrality', {}, KOSTRA, /--regions <csv>/],
  ])('writes nothing and names the remedy: %s', async (_, change, args, message) => {
    const run = { ...(await context(klassAnswers(places))), ...change }
    await expect(placesCommand(args(), run)).rejects.toThrow(message)
    expect(await readdir(join(run.dataDir, 'places'))).toEqual(['boundaries-fine.topo.json'])
  })

  it('writes nothing when a kommune is lacking', async () => {
    const answers = klassAnswers({ ...places, kommuner: places.kommuner.slice(1) })
    const run = await context(answers)
    await expect(placesCommand([...KOSTRA(), ...REGIONS()], run)).rejects.toThrow('356 kommuner')
    expect(await readdir(join(run.dataDir, 'places'))).toEqual(['boundaries-fine.topo.json'])
  })
})
