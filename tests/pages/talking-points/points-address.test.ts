import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ThemeId } from '../../../src/domain/indicator.ts'
import {
  dropped,
  formatPoints,
  moved,
  pinned,
  readPoints,
  restored,
  unpinned,
  withMore,
} from '../../../src/pages/talking-points/points-address.ts'

const THEMES: readonly ThemeId[] = ['arbeid', 'klima', 'helse']
const read = (search: string) => readPoints(search, THEMES)
const empty = read('')

describe('the address of a choice', () => {
  test('set, dropped and more are read in their order, each once', () => {
    expect(read('?punkt=a.niva.2020,b.niva.2021,a.niva.2020&ute=c&flere=helse:3,klima:2')).toEqual({
      pinned: ['a.niva.2020', 'b.niva.2021'],
      dropped: ['c'],
      more: { helse: 3, klima: 2 },
      cut: 0,
    })
  })

  test('what names nothing is kept: the page has to say so', () => {
    expect(read('?punkt=<script>,../..,%20,x').pinned).toEqual(['<script>', '../..', 'x'])
  })

  test('more of an unknown theme, or of no number, is no more', () => {
    expect(read('?flere=tull:3,helse:-1,klima:1e9,arbeid:999').more).toEqual({ arbeid: 300 })
    expect(read('?flere=__proto__:3,constructor:2').more).toEqual({})
  })

  test('there is room for forty, and the rest are counted', () => {
    const many = Array.from({ length: 45 }, (_, i) => `x${i}`).join(',')
    expect(read(`?punkt=${many}`)).toMatchObject({ cut: 5 })
    expect(read(`?punkt=${many}`).pinned).toHaveLength(40)
  })

  test('whatever is chosen, its address opens the same choice', () => {
    const address = fc.stringMatching(/^[^,]{1,20}$/).filter((text) => text.trim() === text)
    const list = fc.uniqueArray(address, { maxLength: 10 })
    fc.assert(
      fc.property(list, list, fc.integer({ min: 0, max: 60 }), (own, out, helse) => {
        const points = { pinned: own, dropped: out, more: helse ? { helse } : {}, cut: 0 }
        expect(read(formatPoints(points))).toEqual(points)
      }),
    )
  })
})

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
