import { describe, expect, test } from 'vitest'
import { readPoints } from '../../src/addresses/talking-points.ts'

const read = (search: string) => readPoints(search, ['arbeid', 'klima', 'helse'])

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
})
