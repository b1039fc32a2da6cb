import { brotliCompressSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { FYLKE_MAP_BUDGET, mapShards } from '../../scripts/shards/map-shards.ts'
import { readBoundaries } from '../../scripts/places/boundary-store.ts'
import { ringFaults } from '../../scripts/places/ring-faults.ts'
import {
  fylkeFeatures,
  kommuneFeatures,
  type AreaFeature,
  type FylkeTopology,
  type KommuneTopology,
} from '../../src/map/boundaries.ts'
import { FYLKER, KOMMUNER } from '../places-of-today.ts'

/** Bytes after brotli for the map of all fylker. */
const COUNTRY_MAP_BUDGET = 8 * 1024

let shards: ReturnType<typeof mapShards>

beforeAll(async () => {
  shards = mapShards(await readBoundaries('data', 'coarse'), await readBoundaries('data', 'fine'))
})

const faults = ({ id, geometry }: AreaFeature) =>
  (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
    .flat()
    .flatMap((ring) => ringFaults(ring).map((fault) => `${id}: ${fault}`))

describe('mapShards', () => {
  it('has one map a fylke and one of the country, each within its budget', () => {
    expect(Object.keys(shards)).toHaveLength(16)
    for (const [code, topology] of Object.entries(shards))
      expect(brotliCompressSync(JSON.stringify(topology)).length, code).toBeLessThanOrEqual(
        code === '0' ? COUNTRY_MAP_BUDGET : FYLKE_MAP_BUDGET,
      )
  })
  it('holds every kommune once, in its own fylke, with whole rings', () => {
    const all = Object.entries(shards).filter(([code]) => code !== '0')
    const areas = all.flatMap(([fylke, topology]) =>
      kommuneFeatures(topology as KommuneTopology).map((area) => ({ fylke, area })),
    )
    expect(new Set(areas.map(({ area }) => area.id)).size).toBe(KOMMUNER)
    expect(areas.every(({ fylke, area }) => area.id.startsWith(fylke))).toBe(true)
    expect(areas.flatMap(({ area }) => faults(area))).toEqual([])
  })
  it('holds the fylker, with whole rings', () => {
    const fylker = fylkeFeatures(shards['0'] as FylkeTopology)
    expect(fylker.map(({ id }) => id)).toHaveLength(FYLKER)
    expect(fylker.flatMap(faults)).toEqual([])
  })
  it('gives each map its own box', () => {
    const [west, south, east, north] = shards['03']!.bbox!
    expect(east - west).toBeLessThan(40_000)
    expect(north - south).toBeLessThan(50_000)
  })
})
