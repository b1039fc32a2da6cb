import { describe, expect, test } from 'vitest'
import { openingOf } from '../../../src/claims/sentences/choose-wordings.ts'
import { readPoints } from '../../../src/addresses/talking-points.ts'
import { AT_FIRST, MORE, pointsModel } from '../../../src/pages/talking-points/points-model.ts'
import { scene, THEMES } from './fixture.ts'

const ids = THEMES.map(({ id }) => id)
const shown = scene()
const model = (search = '') => pointsModel(shown, readPoints(search, ids))
const themeOf = (id: string, search = '') => {
  const found = model(search).themes.find(({ theme }) => theme.id === id)
  if (!found) throw new Error(`No theme ${id}`)
  return found
}
const addresses = (id: string, search = '') =>
  themeOf(id, search).points.map(({ address }) => address)

describe('what a theme offers', () => {
  test('a few sentences that begin differently, and more at the end when asked', () => {
    const first = themeOf('helse').points
    expect(first).toHaveLength(AT_FIRST)
    expect(new Set(first.map(({ sentence }) => openingOf(sentence))).size).toBe(first.length)
    expect(themeOf('helse').hasMore).toBe(true)
    const more = addresses('helse', `?flere=helse:${MORE}`)
    expect(more).toHaveLength(AT_FIRST + MORE)
    expect(more.slice(0, AT_FIRST)).toEqual(addresses('helse'))
    expect(themeOf('helse', '?flere=helse:300').hasMore).toBe(false)
  })

  test('a figure that bears on two themes is said under its own', () => {
    expect(addresses('helse').every((address) => address.startsWith('andel-65-pluss.'))).toBe(true)
    expect(
      addresses('levende', '?flere=levende:300').every((one) => one.startsWith('folketall.')),
    ).toBe(true)
  })

  test('what is dropped is not offered, is counted, and its place is filled', () => {
    const [gone = ''] = addresses('helse')
    const after = themeOf('helse', `?ute=${gone},folketall.tull,x`)
    expect(after.points.map(({ address }) => address)).not.toContain(gone)
    expect(after.points).toHaveLength(AT_FIRST)
    expect([...after.dropped]).toEqual([gone])
  })

  test('nothing to offer, and why', () => {
    expect(themeOf('oppvekst')).toMatchObject({ points: [], none: 'noFigures', hasMore: false })
    expect(themeOf('klima').none).toBe('level')
    const all = addresses('levende', '?flere=levende:300')
    expect(themeOf('levende', `?ute=${all.join(',')}`).none).toBe('allDropped')
    expect(themeOf('helse').none).toBeNull()
  })
})

describe('what is pinned', () => {
  const [a = '', b = '', c = ''] = addresses('helse')
  const said = (search: string) =>
    model(search).pinned.map((point) => (point.kind === 'point' ? point.sentence : point.kind))

  test('keeps the reader’s order, and no sentence is reworded by being moved', () => {
    const one = said(`?punkt=${a},${b},${c}`)
    expect(said(`?punkt=${c},${a},${b}`)).toEqual([one[2], one[0], one[1]])
    expect(new Set(one.map(openingOf)).size).toBe(3)
  })

  test('is worded under its theme as it is in the set', () => {
    const { pinned } = model(`?punkt=${b}`)
    const same = themeOf('helse', `?punkt=${b}`).points.find(({ address }) => address === b)
    expect(same).toEqual(pinned[0])
  })

  test('what can be said no more is kept, with the reason', () => {
    const search = '?punkt=tull,finnes-ikke.niva.2020,folketall.niva.1900'
    const { pinned } = model(search)
    expect(pinned.map(({ kind }) => kind)).toEqual(['gone', 'gone', 'gone'])
    expect(pinned).toMatchObject([
      { why: 'unreadable', key: null, address: 'tull' },
      { why: 'no-indicator' },
      { why: 'no-figure' },
    ])
  })

  test('what the figures do not bear is refused, not worded', () => {
    const [compared] = model('?punkt=folketall.sammenligning.2026.landet').pinned
    expect(compared).toMatchObject({ kind: 'refused', light: { colour: 'red' } })
    for (const theme of THEMES)
      for (const { offer } of themeOf(theme.id, `?flere=${theme.id}:300`).points)
        expect(offer.light.colour).not.toBe('red')
  })

  test('of words that we do not have, no empty sentence is made', () => {
    const silent = { ...shown, telling: { ...shown.telling, sayings: {} } }
    const [lost] = pointsModel(silent, readPoints(`?punkt=${a}`, ids)).pinned
    expect(lost).toMatchObject({ kind: 'gone', why: 'no-words' })
  })
})
