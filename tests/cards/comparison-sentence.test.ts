import { expect, test } from 'vitest'
import { compare, comparisonSentence } from '../../src/cards/comparison-sentence.ts'

const share = { unit: 'percent', decimals: 1, level: 'kommune' } as const

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const nb = (input: Parameters<typeof comparisonSentence>[0]) =>
  plain(comparisonSentence(input, 'nb').text)
const nn = (input: Parameters<typeof comparisonSentence>[0]) =>
  plain(comparisonSentence(input, 'nn').text)

test('higher than all three', () => {
  const input = { ...share, value: 23.4, country: 19, fylke: 20.1, peers: 21.3 }
  expect(nb(input)).toBe(
    'Høyere enn på landsbasis (19,0), i fylket (20,1) og det som er vanlig i sammenlignbare kommuner (21,3).',
  )
  expect(nn(input)).toBe(
    'Høgare enn på landsbasis (19,0), i fylket (20,1) og det som er vanleg i samanliknbare kommunar (21,3).',
  )
})

test('higher than one and lower than another', () => {
  expect(nb({ ...share, value: 20, country: 19, peers: 21.3 })).toBe(
    'Høyere enn på landsbasis (19,0), men lavere enn det som er vanlig i sammenlignbare kommuner (21,3).',
  )
})

test('a shown unit off is about the same', () => {
  expect(nb({ ...share, value: 19.14, country: 19, fylke: 25 })).toBe(
    'Omtrent som på landsbasis (19,0), og lavere enn i fylket (25,0).',
  )
})

test('three ways at once', () => {
  expect(nb({ ...share, value: 20, country: 18, fylke: 20, peers: 22 })).toContain(
    'Høyere enn på landsbasis (18,0), omtrent som i fylket (20,0) og lavere enn det som er vanlig i sammenlignbare kommuner (22,0).',
  )
})

test('what is missing is left out; nothing at all gives no sentence', () => {
  expect(nb({ ...share, value: 20, country: null, fylke: 18 })).toBe('Høyere enn i fylket (18,0).')
  expect(nb({ ...share, value: 20, country: null })).toBe('')
})

test('a fylke is held against the other fylker', () => {
  const input = { ...share, level: 'fylke', value: 20, peers: 22 } as const
  expect(nb(input)).toBe('Lavere enn det som er vanlig i de andre fylkene (22,0).')
  expect(nn(input)).toBe('Lågare enn det som er vanleg i dei andre fylka (22,0).')
})

test('a total is never held against the country, but is told as a part of its fylke', () => {
  const input = { unit: 'persons', decimals: 0, level: 'kommune', value: 1200 } as const
  const all = { ...input, country: 5_600_000, fylke: 48_000, peers: 2000 }
  expect(compare(all)).toEqual({ kind: 'share', of: 'fylke', percent: 2.5 })
  expect(nb(all)).toBe('Det er 2,5 prosent av tallet for hele fylket.')
  expect(nn(all)).toBe('Det er 2,5 prosent av talet for heile fylket.')
})

test('a total that may be below zero, or is a part of nothing, has no share', () => {
  const input = { unit: 'persons', decimals: 0, level: 'kommune', fylke: 100 } as const
  expect(nb({ ...input, value: 40, signed: true })).toBe('')
  expect(nb({ ...input, value: 0 })).toBe('')
  expect(nb({ ...input, value: 40, fylke: 0 })).toBe('')
})

test('the country is compared with nothing', () => {
  expect(nb({ ...share, level: 'land', value: 19, country: 19 })).toBe('')
})

test('an income within half a percent is about the same', () => {
  const input = { unit: 'kroner', decimals: 0, level: 'kommune', value: 601_000 } as const
  expect(nb({ ...input, peers: 600_000 })).toBe(
    'Omtrent som vanlig i sammenlignbare kommuner (600 000).',
  )
})

test('the parts hold what the sentence says', () => {
  expect(compare({ ...share, value: 23.44, country: 19.04 })).toEqual({
    kind: 'levels',
    parts: [{ with: 'country', value: 19.04, difference: 4.4, relation: 'higher' }],
  })
})

test('distances are longer and shorter', () => {
  const input = { unit: 'kilometres', decimals: 1, level: 'kommune', value: 2.6 } as const
  expect(nb({ ...input, country: 4.2, peers: 2.3 })).toBe(
    'Kortere enn på landsbasis (4,2), men lengre enn det som er vanlig i sammenlignbare kommuner (2,3).',
  )
})
