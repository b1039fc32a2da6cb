import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { standingAmong, standouts } from '../../src/domain/standout.ts'

const PEERS = [1, 2, 3, 4, 5, 6, 7, 8, 9]

describe('the standing among peers', () => {
  test('is the distance from their middle in widths of their middle half', () => {
    expect(standingAmong(13, PEERS)).toEqual({ value: 13, middle: 5, distance: 2, peers: 9 })
    expect(standingAmong(1, PEERS)?.distance).toBe(-1)
  })

  test('does not mind the unit it is counted in', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 9 }), (own, by) => {
        const once = standingAmong(own, PEERS)?.distance ?? 0
        const other = standingAmong(
          own * by,
          PEERS.map((peer) => peer * by),
        )?.distance
        expect(other).toBeCloseTo(once)
      }),
    )
  })

  test('is not given among few, or among those that are all alike', () => {
    expect(standingAmong(4, PEERS.slice(0, 7))).toBeNull()
    expect(
      standingAmong(
        4,
        PEERS.map(() => 4),
      ),
    ).toBeNull()
    expect(standingAmong(4, [...PEERS.slice(0, 7), null, null])).toBeNull()
  })
})

test('standouts: both ways, furthest first, and nobody that is about in the middle', () => {
  const all = [3, 5, 6, 20, 14, -10].map((value) => {
    const standing = standingAmong(value, PEERS)
    if (!standing) throw new Error('The peers of this test are enough.')
    return { standing }
  })
  const found = standouts(all, 5)
  expect(found.above.map(({ standing }) => standing.value)).toEqual([20, 14])
  expect(found.below.map(({ standing }) => standing.value)).toEqual([-10, 3])
  expect(standouts(all, 1).above).toHaveLength(1)
})
