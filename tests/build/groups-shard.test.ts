import { brotliCompressSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { groupsShard } from '../../scripts/build/groups-shard.ts'
import { peersOfKommune } from '../../scripts/build/peer-members.ts'
import { readPlaces, type Places } from '../../scripts/places/read-places.ts'
import { membersOf, peerGroups } from '../../src/domain/place-groups.ts'
import type { GroupsShard } from '../../src/observations/shards.ts'

let places: Places
let shard: GroupsShard

beforeAll(async () => {
  places = await readPlaces('data')
  shard = groupsShard(places)
})

describe('groupsShard', () => {
  it('has every kommune, and a name for each group that is used', () => {
    expect(shard.kommuner).toHaveLength(357)
    const codes = (groups: GroupsShard['kostra']) => new Set(groups.map(({ code }) => code))
    for (const kommune of shard.kommuner) {
      expect(codes(shard.kostra)).toContain(kommune.kostra)
      expect(codes(shard.centrality)).toContain(kommune.centrality)
      expect(codes(shard.regions)).toContain(kommune.region)
    }
  })
  it('is at most 4 kB', () => {
    expect(brotliCompressSync(JSON.stringify(shard)).length).toBeLessThanOrEqual(4096)
  })
})

describe('peerGroups', () => {
  it('compares each kommune with the same others as the place files do', () => {
    const groups = peerGroups(shard.kommuner)
    for (const kommune of places.kommuner) {
      const group = groups.get(kommune.code)!
      const others = membersOf(shard.kommuner, group).filter((code) => code !== kommune.code)
      expect(others, kommune.code).toEqual(peersOfKommune(kommune, places).members)
    }
  })
})
