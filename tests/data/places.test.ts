import { readFile } from 'node:fs/promises'
import { brotliCompressSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { otherNamesShard, placesShard } from '../../scripts/shards/places-shard.ts'
import { BUDGET } from '../../scripts/places/boundaries-command.ts'
import { boundaryFile, readBoundaries } from '../../scripts/places/boundary-store.ts'
import { placeFaults } from '../../scripts/places/place-checks.ts'
import { readSources } from '../../scripts/places/place-sources.ts'
import { readPlaces, type Places } from '../../scripts/places/read-places.ts'
import { boundaryFaults } from '../../scripts/places/ring-faults.ts'
import { borderHistory, type BorderHistory } from '../../src/domain/borders.ts'
import { neighbours } from '../../src/map/boundaries.ts'
import { FYLKER, KOMMUNER } from '../places-of-today.ts'

const PLACES_SHARD_BUDGET = 12 * 1024

let places: Places
let borders: BorderHistory
const kommune = (code: string) => places.kommuner.find((place) => place.code === code)
const shared = (date: string) =>
  places.kommuner.filter(({ code }) => borders.ancestryAt(code, date).shared).map(({ code }) => code)

/** Any day since the borders last changed. */
const TODAY = '2026-01-01'

beforeAll(async () => {
  places = await readPlaces('data')
  borders = borderHistory(
    places.changes,
    places.kommuner.map(({ code }) => code),
  )
})

describe('kommuner and fylker', () => {
  it('are as many as there are, each with its groups, and none is "not stated"', () => {
    expect(placeFaults(places, TODAY)).toEqual([])
    expect(places.kommuner).toHaveLength(KOMMUNER)
    expect(places.fylker).toHaveLength(FYLKER)
    expect(places.versions.filter(({ code }) => /^9+$/.test(code))).toEqual([])
  })
  it('would be found wanting if one were lost', () => {
    const [, ...kommuner] = places.kommuner
    expect(placeFaults({ ...places, kommuner }, TODAY)[0]).toMatch(
      new RegExp(`^${KOMMUNER - 1} kommuner, expected ${KOMMUNER}`),
    )
    expect(placeFaults({ ...places, peerGroups: [] }, TODAY)[0]).toMatch(/has no row/)
    expect(placeFaults({ ...places, fylker: places.fylker.slice(1) }, TODAY).join()).toMatch(/fylke 03/)
  })
  it('have the names of KLASS, Sámi and Kven parts in the official order', () => {
    expect(kommune('0301')?.name).toBe('Oslo - Oslove')
    expect(kommune('5612')?.name).toBe('Guovdageaidnu - Kautokeino')
    expect(kommune('5540')?.name).toBe('Gáivuotna - Kåfjord - Kaivuono')
    expect(places.fylker.find(({ code }) => code === '55')?.name).toBe('Troms - Romsa - Tromssa')
  })
  it('have KOSTRA groups of the sizes SSB tells', () => {
    const size = (group: string) =>
      places.kommuner.filter(({ kostraGroup }) => kostraGroup === group).length
    expect([size('EKG13'), size('EKG16'), size('EKG17'), size('EKG09')]).toEqual([1, 8, 8, 27])
    expect(places.peerGroups.filter(({ kind }) => kind === 'kostra')).toHaveLength(17)
    expect(places.peerGroups.filter(({ kind }) => kind === 'centrality')).toHaveLength(6)
  })
  it('have economic regions that lie in one fylke', () => {
    const across = places.kommuner.filter(({ economicRegion, fylke }) => !economicRegion.startsWith(fylke))
    expect(across).toEqual([])
  })
  it('have neighbours by a stretch of border', () => {
    expect(kommune('3101')?.neighbours).toEqual(['3105', '3120', '3124'])
    expect(kommune('4625')?.neighbours).toEqual([])
  })
  it('stand sorted in their files', () => {
    const codes = places.kommuner.map(({ code }) => code)
    expect(codes).toEqual([...codes].sort())
  })
})

describe('borders', () => {
  it('are shared by exactly those that were parted later', () => {
    expect(shared('2024-01-01')).toEqual([])
    for (const year of [2020, 2021, 2022, 2023]) expect(shared(`${year}-01-01`)).toEqual(['1508', '1580'])
    for (const year of [2017, 2018, 2019])
      expect(shared(`${year}-01-01`)).toEqual(['1806', '1875', '5055', '5056', '5059'])
    for (const year of [1992, 2005, 2016])
      expect(shared(`${year}-01-01`)).toEqual([
        '1806',
        '1875',
        '3905',
        '3907',
        '5055',
        '5056',
        '5059',
      ])
    expect(shared('1986-01-01')).toEqual(expect.arrayContaining(['3105', '3120', '3403', '3411']))
  })
  it('give Ålesund and Haram what is theirs before 2020', () => {
    expect(borders.ancestryAt('1508', '2019-01-01').codes).toEqual(['1504', '1523', '1529', '1546'])
    expect(borders.ancestryAt('1580', '2019-01-01').codes).toEqual(['1534'])
  })
  it('hold every kommune of a date once: 422 in 2019, 426 in 2017', () => {
    const on = (date: string) =>
      new Set(places.kommuner.flatMap(({ code }) => borders.ancestryAt(code, date).codes)).size
    expect([on('2020-01-01'), on('2019-01-01'), on('2017-01-01')]).toEqual([356, 422, 426])
  })
  it('agree with the versions: what has become something was in force', () => {
    const known = places.versions.filter(
      ({ code, validTo }) => code.length === 4 && (validTo ?? '9') > '1990',
    )
    expect(known.length).toBeGreaterThan(places.kommuner.length)
    for (const { code, validFrom } of known)
      expect(borders.becameOf(code, validFrom), `${code} ${validFrom}`).not.toEqual([])
  })
  it('part Viken in three, and take Oppland for more than Innlandet', () => {
    expect(borders.fylkeBecame('30', '2021-01-01')).toEqual(['32', '33', '31'])
    expect(borders.fylkeBecame('05', '2019-01-01')).toEqual(['34', '32'])
    expect(borders.fylkeAncestryAt('56', '2019-01-01')).toEqual({ codes: ['20'], shared: false })
  })
})

describe('boundaries', () => {
  it.each(['coarse', 'fine'] as const)('%s: whole areas within the budget', async (detail) => {
    const text = await readFile(`data/places/${boundaryFile(detail)}`)
    expect(brotliCompressSync(text).length).toBeLessThanOrEqual(BUDGET[detail])
    const fine = await readBoundaries('data', 'fine')
    const made = await readBoundaries('data', detail)
    expect(boundaryFaults(fine, made)).toEqual([])
    expect([...neighbours(made).keys()]).toEqual(places.kommuner.map(({ code }) => code))
  })
  it('have the neighbours of kommuner.csv', async () => {
    const found = neighbours(await readBoundaries('data', 'fine'))
    for (const { code, neighbours: listed } of places.kommuner) expect(found.get(code)).toEqual(listed)
  })
})

describe('sources and search', () => {
  it('name the way here of every file, and claim nothing to be direct', async () => {
    const sources = await readSources('data')
    const files = new Set(sources.map(({ file }) => file))
    expect([...files].sort()).toEqual([
      'boundaries-coarse.topo.json',
      'boundaries-fine.topo.json',
      'changes.csv',
      'fylker.csv',
      'kommuner.csv',
      'peer-groups.csv',
      'versions.csv',
    ])
    for (const { origin } of sources) expect(origin.direct || Boolean(origin.via)).toBe(true)
  })
  it('weigh little enough to search in', () => {
    const shard = { ...placesShard(places), ...otherNamesShard(places) }
    expect(brotliCompressSync(JSON.stringify(shard)).length).toBeLessThanOrEqual(PLACES_SHARD_BUDGET)
    expect(shard.places).toHaveLength(373)
    expect(shard.former.every(({ now }) => now.length > 0)).toBe(true)
  })
})
