import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import fc from 'fast-check'
import type { Topology } from 'topojson-specification'
import { expect, test } from 'vitest'
import { packedTopology, unpackedTopology } from '../../src/observations/border-shards.ts'

const sent = (topology: Topology): Topology =>
  unpackedTopology(JSON.parse(JSON.stringify(packedTopology(topology))))

const committed = (detail: string): Topology =>
  JSON.parse(readFileSync(`data/places/boundaries-${detail}.topo.json`, 'utf8')) as Topology

test.each(['coarse', 'fine'])('%s borders come as they were, in fewer bytes', (detail) => {
  const topology = committed(detail)
  expect(sent(topology)).toEqual(topology)
  const bytes = (value: unknown) => brotliCompressSync(JSON.stringify(value)).length
  expect(bytes(packedTopology(topology))).toBeLessThan(0.8 * bytes(topology))
})

const step = fc.integer({ min: -60_000, max: 60_000 })
const arcs = fc.array(fc.array(fc.tuple(step, step), { minLength: 2 }), { minLength: 1 })

test('any steps on a grid can be written', () => {
  fc.assert(
    fc.property(arcs, (drawn) => {
      const topology: Topology = {
        type: 'Topology',
        objects: {},
        arcs: drawn,
        transform: { scale: [1, 1], translate: [0, 0] },
      }
      expect(sent(topology)).toEqual(topology)
    }),
  )
})

test('borders that are on no grid are refused', () => {
  expect(() => packedTopology({ type: 'Topology', objects: {}, arcs: [] })).toThrow('grid')
})
