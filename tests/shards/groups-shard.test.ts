import { brotliCompressSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { groupsShard } from '../../scripts/shards/groups-shard.ts'
import { peersOfKommune } from '../../scripts/shards/peer-members.ts'
import { populationOf } from '../../scripts/shards/region-shards.ts'
import { readTables } from '../../scripts/shards/shards.ts'
import { readPlaces, type Places } from '../../scripts/places/read-places.ts'
import { GROUP_KINDS } from '../../src/domain/group-kinds.ts'
import { isInGroup } from '../../src/domain/place-groups.ts'
import { LANDSDELER } from '../../src/domain/landsdel.ts'
import { SIZE_CLASSES } from '../../src/domain/size-class.ts'
import { peersOf } from '../../src/domain/peers.ts'
import type { GroupsShard } from '../../src/observations/shards.ts'
import { KOMMUNER } from '../places-of-today.ts'

let places: Places
let shard: GroupsShard

beforeAll(async () => {
  places = await readPlaces('data')
  shard = groupsShard(places, populationOf(await readTables('data')))
})

describe('groupsShard', () => {
  it('has every kommune, and a name for each group that is used', () => {
    expect(shard.kommuner).toHaveLength(KOMMUNER)
    const codes = (groups: readonly { code: string }[]) => new Set(groups.map(({ code }) => code))
    for (const kommune of shard.kommuner) {
      expect(codes(shard.kostra)).toContain(kommune.kostra)
      expect(codes(shard.centrality)).toContain(kommune.centrality)
      expect(codes(shard.regions)).toContain(kommune.region)
    }
  })
  it('has the centrality index of SSB, which the class is made of', () => {
    const indexes = new Map<string, number[]>()
    for (const { centrality, centralityIndex } of shard.kommuner) {
      expect(centralityIndex).not.toBeNull()
      indexes.set(centrality, [...(indexes.get(centrality) ?? []), centralityIndex!])
    }
    const classes = [...indexes].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, list]) => list)
    expect(classes).toHaveLength(6)
    classes.slice(1).forEach((list, i) => {
      expect(Math.max(...list)).toBeLessThan(Math.min(...(classes[i] ?? [])))
    })
    expect(shard.kommuner.find(({ code }) => code === '0301')?.centralityIndex).toBe(1000)
  })
  it('is at most 4 kB', () => {
    expect(brotliCompressSync(JSON.stringify(shard)).length).toBeLessThanOrEqual(4096)
  })
})

describe('the groups of the file', () => {
  it('compare each kommune with the same others as the place files do', () => {
    for (const [i, kommune] of places.kommuner.entries())
      expect(peersOf(shard.kommuner[i]!, shard.kommuner).members, kommune.code).toEqual(
        peersOfKommune(kommune, places).members,
      )
  })
  it('part the kommuner: each lies in one group of each kind', () => {
    const groups = {
      landsdel: LANDSDELER.map(({ code }) => code),
      storrelse: SIZE_CLASSES.map(({ code }) => code),
      fylke: new Set(shard.kommuner.map(({ fylke }) => fylke)),
      kostra: shard.kostra.map(({ code }) => code),
      sentralitet: shard.centrality.map(({ code }) => code),
      region: shard.regions.map(({ code }) => code),
    }
    for (const kind of GROUP_KINDS) {
      const members = [...groups[kind]]
        .flatMap((code) => shard.kommuner.filter((one) => isInGroup(one, { kind, code })))
        .map(({ code }) => code)
      expect(members.toSorted()).toEqual(shard.kommuner.map(({ code }) => code).toSorted())
    }
    const halden = shard.kommuner.find(({ code }) => code === '3101')!
    expect(isInGroup(halden, { kind: 'fylke', code: '31' })).toBe(true)
    expect(isInGroup(halden, { kind: 'fylke', code: '32' })).toBe(false)
  })
})
