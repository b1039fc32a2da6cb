import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rankSentence, type RankInput } from '../../src/cards/rank-sentence.ts'

const input = (rank: number, of: number, tied: number): RankInput => ({
  rank: { rank, of, tied },
  order: 'highest-first',
  level: 'kommune',
  placesInAll: 357,
  unit: 'percent',
})

test('a place of its own, in words to the twelfth', () => {
  expect(rankSentence(input(1, 357, 0), 'nb')).toBe('Høyest av landets 357 kommuner.')
  expect(rankSentence(input(12, 357, 0), 'nn')).toBe('Tolvte høgast av dei 357 kommunane i landet.')
})

test('beyond that no place is counted: it is told in which third it lies', () => {
  expect(rankSentence(input(58, 357, 0), 'nb')).toBe(
    'I den høyeste tredelen av landets 357 kommuner.',
  )
  expect(rankSentence(input(136, 351, 2), 'nb')).toBe(
    'I den midterste tredelen av de 351 kommunene med tall.',
  )
  expect(rankSentence(input(213, 357, 1), 'nn')).toBe(
    'I den midtarste tredelen av dei 357 kommunane i landet.',
  )
  expect(rankSentence({ ...input(8, 15, 0), level: 'fylke', placesInAll: 15 }, 'nb')).toBe(
    'I den midterste tredelen av de 15 fylkene.',
  )
})

test('it is told from the nearer end', () => {
  expect(rankSentence(input(356, 357, 0), 'nb')).toBe('Nest lavest av landets 357 kommuner.')
  expect(rankSentence(input(346, 357, 2), 'nb')).toBe(
    'Tiende lavest av landets 357 kommuner (delt plass).',
  )
  expect(rankSentence({ ...input(2, 357, 0), order: 'lowest-first' }, 'nb')).toBe(
    'Nest lavest av landets 357 kommuner.',
  )
})

test('who is ranked is said, unless it is all of them', () => {
  expect(rankSentence(input(8, 322, 1), 'nb')).toBe(
    'Åttende høyest av de 322 kommunene med tall (delt plass).',
  )
  expect(rankSentence({ ...input(3, 14, 0), level: 'fylke', placesInAll: 15 }, 'nn')).toBe(
    'Tredje høgast av dei 14 fylka med tal.',
  )
})

test('those of a group are not all there are', () => {
  const group = { ...input(2, 18, 0), placesInAll: 18, ofGroup: true }
  expect(rankSentence(group, 'nb')).toBe('Nest høyest av de 18 kommunene med tall.')
  expect(rankSentence(group, 'nn')).toBe('Nest høgast av dei 18 kommunane med tal.')
})

test('a figure that very many share says with how many', () => {
  expect(rankSentence(input(120, 357, 137), 'nb')).toBe(
    'I den midterste tredelen av landets 357 kommuner (deler plassen med 137 andre).',
  )
  expect(rankSentence(input(2, 357, 60), 'nb')).toBe(
    'Nest høyest av landets 357 kommuner (deler plassen med 60 andre).',
  )
})

/** Any place in any row: so many before it, so many that share it, so many after. */
const ranks = fc
  .tuple(fc.nat({ max: 357 }), fc.nat({ max: 60 }), fc.nat({ max: 357 }))
  .map(([before, tied, after]) => ({ rank: before + 1, of: before + tied + 1 + after, tied }))
  .filter(({ of }) => of >= 5)

test('nothing is said of a place in the middle that is not so of all who share it', () => {
  fc.assert(
    fc.property(ranks, fc.constantFrom('nb', 'nn'), (rank, language) => {
      const text = rankSentence({ ...input(1, 1, 0), rank }, language)
      const { of, tied } = rank
      const [before, after] = [rank.rank - 1, of - rank.rank - tied]
      const near = Math.min(before, after)
      const inOuterThird = near + tied + 1 <= of / 3
      const isMiddle = /den (?:midterste|midtarste) tredelen/.test(text)
      const isCounted = !text.includes('tredelen')
      expect(text).not.toMatch(/^\d/)
      expect(isCounted).toBe(near < 12 && near + 1 <= Math.max(1, of / 3))
      expect(isMiddle).toBe(!isCounted && !inOuterThird)
      expect(isMiddle || /høy?g?(?:est|ast)/i.test(text) === before <= after).toBe(true)
    }),
  )
})

test('distances are long, homes many and areas large', () => {
  const last = input(357, 357, 0)
  expect(rankSentence({ ...last, unit: 'kilometres' }, 'nb')).toBe(
    'Kortest av landets 357 kommuner.',
  )
  expect(rankSentence({ ...last, unit: 'dwellings' }, 'nn')).toBe(
    'Færrast av dei 357 kommunane i landet.',
  )
  expect(rankSentence({ ...input(1, 357, 0), unit: 'decares' }, 'nb')).toBe(
    'Størst av landets 357 kommuner.',
  )
  expect(rankSentence({ ...input(300, 357, 0), unit: 'dwellings' }, 'nb')).toBe(
    'I tredelen med færrest av landets 357 kommuner.',
  )
})

test('those that have none are counted', () => {
  expect(rankSentence({ ...input(208, 357, 149), unit: 'decares', isZero: true }, 'nb')).toBe(
    '150 av landets 357 kommuner har null.',
  )
})

test('a handful is no ranking', () => {
  expect(rankSentence(input(1, 4, 0), 'nb')).toBe('')
  expect(rankSentence(input(1, 5, 0), 'nb')).not.toBe('')
})
