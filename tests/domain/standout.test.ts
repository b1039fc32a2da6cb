import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chosenStandouts, standingAmong, standouts, type Told } from '../../src/domain/standout.ts'

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

describe('the few that are told', () => {
  const told = fc.record({
    standing: fc
      .double({ min: -4, max: 4, noNaN: true })
      .map((distance) => ({ value: 0, middle: 0, distance, peers: 9 })),
    valence: fc.constantFrom<Told['valence']>('flattering', 'neutral', 'unflattering'),
    theme: fc.constantFrom('arbeid', 'helse', 'levende'),
  })
  const distance = ({ standing }: Told) => Math.abs(standing.distance)

  test('are five at most, two of a theme, far, and furthest first', () => {
    fc.assert(
      fc.property(fc.array(told), (all) => {
        const few = chosenStandouts(all)
        expect(few.length).toBeLessThanOrEqual(5)
        expect(few.map(distance)).toEqual(few.map(distance).toSorted((a, b) => b - a))
        for (const one of few) {
          expect(distance(one)).toBeGreaterThanOrEqual(0.5)
          expect(few.filter(({ theme }) => theme === one.theme).length).toBeLessThanOrEqual(2)
        }
      }),
    )
  })

  test('speak for the place and against it, where any that are far do', () => {
    fc.assert(
      fc.property(fc.array(told), (all) => {
        const few = chosenStandouts(all)
        for (const wanted of ['flattering', 'unflattering'] as const) {
          const some = all.some((one) => one.valence === wanted && distance(one) >= 0.5)
          expect(few.some(({ valence }) => valence === wanted)).toBe(some)
        }
      }),
    )
  })
})
