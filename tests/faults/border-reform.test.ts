import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { merge } from 'topojson-client'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { todaysBorders } from '../../scripts/shards/catalogue-shards.ts'
import { otherNamesShard, placesShard } from '../../scripts/shards/places-shard.ts'
import { checkData } from '../../scripts/pipeline/check-data.ts'
import { EXIT } from '../../scripts/run/exit-codes.ts'
import { politeHttp } from '../../scripts/http/http.ts'
import { boundariesCommand } from '../../scripts/places/boundaries-command.ts'
import { readBoundaries } from '../../scripts/places/boundary-store.ts'
import { placesCommand } from '../../scripts/places/places-command.ts'
import { readPlaces } from '../../scripts/places/read-places.ts'
import { buildSearchIndex, nearestPlaces, searchPlaces } from '../../src/domain/place-search.ts'
import { kommuneFeatures, kommuneGeometries } from '../../src/map/boundaries.ts'
import { decodeObservations } from '../../src/observations/csv.ts'
import { fetchContext } from '../../scripts/fetch/fetch-context.ts'
import { checkPlacesAgainstKlass } from '../../scripts/fetch/klass-check.ts'
import { listen } from '../sources/pxweb-server.ts'
import { MERGED, REFORM_DAY, RENAMED, RENUMBERED, startReformKlass } from './reform-klass.ts'
import { KOMMUNER, PLACES, POPULATION, smallWorld } from './small-world.ts'
import type { World } from './small-world.ts'
import { FYLKER } from '../places-of-today.ts'

let world: World
let server: Server
let codes: readonly string[]
let base: string

beforeEach(async () => {
  world = await smallWorld()
  server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ codes: codes.map((code) => ({ code, name: code })) }))
  })
  base = `http://127.0.0.1:${await listen(server)}/api/klass/v1`
})

afterEach(async () => {
  server.close()
  await world.close()
})

async function check(today: string): Promise<void> {
  const environment = {
    dataDir: world.dataDir,
    staging: world.staging,
    ssbUrl: undefined,
    klassUrl: base,
    mdirUrl: undefined,
    origin: undefined,
    today,
  }
  const input = { args: [], environment, log: () => undefined, print: () => undefined }
  await checkPlacesAgainstKlass.run(await fetchContext(input, {}))
}

test('the kommuner of today pass', async () => {
  codes = [...KOMMUNER, '9999']
  await expect(check('2026-11-23')).resolves.toBeUndefined()
})

test('new codes on a 1 January are told, with the command that takes them in', async () => {
  codes = [...KOMMUNER.filter((code) => code !== '3101'), '3199', '9999']
  await expect(check('2027-01-01')).rejects.toThrow(
    /KLASS has other kommuner than data\/places: new 3199, ended 3101. Run "npm run boundaries"/,
  )
})

describe('the whole of a reform: two kommuner merge, one gets a new number, one a new name', () => {
  let klass: Awaited<ReturnType<typeof startReformKlass>>
  let areas: string
  const today = `${REFORM_DAY.slice(0, 8)}05`

  beforeEach(async () => {
    klass = await startReformKlass(PLACES)
    areas = await mkdtemp(join(tmpdir(), 'reform-areas-'))
  })
  afterEach(async () => {
    klass.close()
    await rm(areas, { recursive: true, force: true })
  })

  const context = () => ({ dataDir: world.dataDir, today, log: () => undefined })
  const remakePlaces = () =>
    placesCommand(['--date', REFORM_DAY], {
      ...context(),
      http: politeHttp({ perMinute: 9999, log: () => undefined }),
      klassBase: klass.base,
      origin: 'kopi via prøve',
    })
  const update = (args: readonly string[] = []) =>
    world.update('folketall', POPULATION, () => false, args)

  test('without the new boundaries nothing is written, and what is needed is named', async () => {
    const before = await world.snapshot()
    await expect(remakePlaces()).rejects.toThrow(
      /3130 Idd is not among the boundaries: run npm run boundaries/,
    )
    expect(await world.snapshot()).toBe(before)
  })

  test('figures, search, addresses, peers and maps follow', async () => {
    expect(await update()).toBe(EXIT.done)
    const old = decodeObservations(await world.read('observations/folketall.csv'), 'x')
    const was = (place: string) =>
      old.find((row) => row.place === place && row.period === '2026')?.value ?? NaN

    await writeFile(join(areas, 'kommuner.geo.json'), JSON.stringify(await areasAfter()))
    await boundariesCommand([areas, '--origin', 'kopi via prøve', '--date', REFORM_DAY], context())
    await remakePlaces()
    const places = await readPlaces(world.dataDir)
    expect(places.kommuner).toHaveLength(PLACES.kommuner.length - 1)
    const kept = places.kommuner.find(({ code }) => code === '0301')
    expect(kept).toEqual(PLACES.kommuner.find(({ code }) => code === '0301'))

    // SSB is not on the new borders yet: what we have is moved to them all the same.
    expect(await update()).toBe(EXIT.sourceFailed)
    expect(world.said()).toMatch(/3101 .*is not a place of today.*not on them yet/)
    expect(await readFile(join(world.staging, 'report.md'), 'utf8')).toContain('## Nye grenser')
    const now = decodeObservations(await world.read('observations/folketall.csv'), 'x')
    const is = (place: string) =>
      now.find((row) => row.place === place && row.period === '2026')?.value
    expect(is(MERGED.to)).toBe(was('3101') + was('3124'))
    expect(is(RENUMBERED.to)).toBe(was(RENUMBERED.from))
    expect(is('31')).toBe(was('31'))
    expect(now.filter(({ place }) => ['3101', '3124', '3110'].includes(place))).toEqual([])
    expect(await world.run(checkData, [])).toBe(EXIT.done)

    const index = buildSearchIndex({ ...placesShard(places), ...otherNamesShard(places) })
    const first = (query: string) => searchPlaces(index, query, 3)[0]?.place.code
    for (const query of ['3101', '0101', 'Halden', 'Aremark', '3124', 'Idd', '3130'])
      expect(first(query), query).toBe(MERGED.to)
    for (const query of ['3110', 'Hvaler', '0111']) expect(first(query), query).toBe(RENUMBERED.to)
    for (const query of ['Råde', 'Tomb', '3112']) expect(first(query), query).toBe(RENAMED.code)
    const address = (slug: string) => nearestPlaces(index, slug)[0]?.code
    expect([address('/sted/3101-halden'), address('/sted/3110-hvaler')]).toEqual([
      MERGED.to,
      RENUMBERED.to,
    ])

    const borders = todaysBorders(places)
    expect(borders).toEqual({ kommuner: KOMMUNER.length - 1, fylker: FYLKER, since: REFORM_DAY })
    const merged = places.kommuner.find(({ code }) => code === MERGED.to)
    expect(merged?.neighbours).toEqual(['3105', '3120', '3122'])
    expect(places.kommuner.filter(({ kostraGroup }) => kostraGroup === 'EKG10').length).toBe(
      PLACES.kommuner.filter(({ kostraGroup }) => kostraGroup === 'EKG10').length,
    )
    const drawn = kommuneFeatures(await readBoundaries(world.dataDir, 'coarse')).map(({ id }) => id)
    expect([...drawn].sort()).toEqual(places.kommuner.map(({ code }) => code))
  })
})

/** The committed boundaries with the reform's areas, as Kartverket's GeoJSON. */
async function areasAfter(): Promise<unknown> {
  const fine = await readBoundaries('data', 'fine')
  const merging = kommuneGeometries(fine).filter(({ id }) =>
    (MERGED.from as readonly unknown[]).includes(id),
  )
  const feature = (code: string, geometry: unknown) => ({
    type: 'Feature',
    properties: { KOMMUNENR: code },
    geometry,
  })
  const others = kommuneFeatures(fine).filter(
    ({ id }) => !(MERGED.from as readonly unknown[]).includes(id),
  )
  return {
    type: 'FeatureCollection',
    crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::25833' } },
    features: [
      ...others.map(({ id, geometry }) =>
        feature(id === RENUMBERED.from ? RENUMBERED.to : String(id), geometry),
      ),
      feature(MERGED.to, merge(fine as never, merging as never)),
    ],
  }
}
