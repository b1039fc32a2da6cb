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
  expect(rankSentence(input(1, 357, 0), 'nb')).toBe('Høyest av 357 kommuner.')
  expect(rankSentence(input(12, 357, 0), 'nn')).toBe('Tolvte høgast av 357 kommunar.')
  expect(rankSentence(input(58, 357, 0), 'nb')).toBe('58. høyest av 357 kommuner.')
})

test('it is told from the nearer end', () => {
  expect(rankSentence(input(356, 357, 0), 'nb')).toBe('Nest lavest av 357 kommuner.')
  expect(rankSentence(input(340, 357, 2), 'nb')).toBe('16. lavest av 357 kommuner (delt plass).')
  expect(rankSentence({ ...input(2, 357, 0), order: 'lowest-first' }, 'nb')).toBe(
    'Nest lavest av 357 kommuner.',
  )
})

test('who is ranked is said, unless it is all of them', () => {
  expect(rankSentence(input(58, 322, 1), 'nb')).toBe(
    '58. høyest av de 322 kommunene med tall (delt plass).',
  )
  expect(rankSentence({ ...input(3, 14, 0), level: 'fylke', placesInAll: 15 }, 'nn')).toBe(
    'Tredje høgast av dei 14 fylka med tal.',
  )
})

test('a place shared with very many says with how many', () => {
  expect(rankSentence(input(120, 357, 137), 'nb')).toBe(
    '101. lavest av 357 kommuner (deler plassen med 137 andre).',
  )
})

test('distances are long, homes many and areas large', () => {
  const last = input(357, 357, 0)
  expect(rankSentence({ ...last, unit: 'kilometres' }, 'nb')).toBe('Kortest av 357 kommuner.')
  expect(rankSentence({ ...last, unit: 'dwellings' }, 'nn')).toBe('Færrast av 357 kommunar.')
  expect(rankSentence({ ...input(1, 357, 0), unit: 'decares' }, 'nb')).toBe(
    'Størst av 357 kommuner.',
  )
})

test('those that have none are counted', () => {
  expect(rankSentence({ ...input(208, 357, 149), unit: 'decares', isZero: true }, 'nb')).toBe(
    '150 av 357 kommuner har null.',
  )
})

test('a handful is no ranking', () => {
  expect(rankSentence(input(1, 4, 0), 'nb')).toBe('')
  expect(rankSentence(input(1, 5, 0), 'nb')).not.toBe('')
})
