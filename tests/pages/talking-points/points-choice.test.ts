import { describe, expect, test } from 'vitest'
import { readPoints } from '../../../src/addresses/talking-points.ts'
import {
  dropped,
  moved,
  pinned,
  restored,
  unpinned,
  withMore,
} from '../../../src/pages/talking-points/points-choice.ts'

const read = (search: string) => readPoints(search, [])
const empty = read('')

describe('changes', () => {
  const three = read('?punkt=a,b,c&ute=d')

  test('pinned last, once, and no longer dropped', () => {
    expect(pinned(three, 'd')).toMatchObject({ pinned: ['a', 'b', 'c', 'd'], dropped: [] })
    expect(pinned(three, 'a').pinned).toEqual(['b', 'c', 'a'])
  })

  test('dropped out of the set too, and had back', () => {
    const out = dropped(three, 'b')
    expect(out).toMatchObject({ pinned: ['a', 'c'], dropped: ['d', 'b'] })
    expect(restored(out, new Set(['d'])).dropped).toEqual(['b'])
    expect(unpinned(three, 'b')).toMatchObject({ pinned: ['a', 'c'], dropped: ['d'] })
  })

  test('a step up or down, and no further than the ends', () => {
    expect(moved(three, 'b', -1).pinned).toEqual(['b', 'a', 'c'])
    expect(moved(three, 'b', 1).pinned).toEqual(['a', 'c', 'b'])
    expect(moved(three, 'a', -1)).toBe(three)
    expect(moved(three, 'c', 1)).toBe(three)
    expect(moved(three, 'x', 1)).toBe(three)
  })

  test('more adds up', () => {
    expect(withMore(withMore(empty, 'helse', 3), 'helse', 3).more).toEqual({ helse: 6 })
  })
})
