import { brotliCompressSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { tileShard } from '../../scripts/shards/tile-shard.ts'
import { readBoundaries } from '../../scripts/places/boundary-store.ts'
import { readPlaces, type Places } from '../../scripts/places/read-places.ts'
import { fylkeOf } from '../../src/domain/place.ts'
import type { Tiles, TileShard } from '../../src/observations/shards.ts'
import { FYLKER, KOMMUNER } from '../places-of-today.ts'

let places: Places
let shard: TileShard

beforeAll(async () => {
  places = await readPlaces('data')
  shard = tileShard(places, await readBoundaries('data', 'coarse'))
})

const squares = (tiles: Tiles) => new Set(Object.values(tiles).map((square) => square.join()))

/** How many pieces the squares fall into, two being of one piece when they share a side. */
function pieces(own: readonly (readonly [number, number])[]): number {
  const left = new Set(own.map((square) => square.join()))
  let count = 0
  for (const first of left) {
    if (!left.delete(first)) continue
    count++
    const stack = [first]
    for (let one = stack.pop(); one !== undefined; one = stack.pop()) {
      const [x = 0, y = 0] = one.split(',').map(Number)
      for (const beside of [`${x + 1},${y}`, `${x - 1},${y}`, `${x},${y + 1}`, `${x},${y - 1}`])
        if (left.delete(beside)) stack.push(beside)
    }
  }
  return count
}

describe('tileShard', () => {
  it('gives every place a square of its own', () => {
    expect(squares(shard.kommune).size).toBe(KOMMUNER)
    expect(squares(shard.fylke).size).toBe(FYLKER)
  })
  it('keeps each fylke in one piece', () => {
    for (const { code } of places.fylker) {
      const own = Object.entries(shard.kommune).filter(([kommune]) => fylkeOf(kommune) === code)
      expect(pieces(own.map(([, square]) => square)), code).toBe(1)
    }
  })
  it('is recognisable: north is up, east is right', () => {
    const [alta, oslo, bergen, vardo] = ['5601', '0301', '4601', '5634'].map(
      (code) => shard.kommune[code]!,
    )
    expect(alta![1]).toBeLessThan(oslo![1])
    expect(bergen![0]).toBeLessThan(oslo![0])
    expect(vardo![0]).toBeGreaterThan(alta![0])
  })
  it('is the same every time, and at most 3 kB', async () => {
    const again = tileShard(places, await readBoundaries('data', 'coarse'))
    expect(again).toEqual(shard)
    expect(brotliCompressSync(JSON.stringify(shard)).length).toBeLessThanOrEqual(3 * 1024)
  })
})
