import { expect, test } from 'vitest'
import { rankSentence, type RankInput } from '../../src/cards/rank-sentence.ts'

const input = (rank: number, of: number, tied: number): RankInput => ({
  rank: { rank, of, tied },
  order: 'highest-first',
  level: 'kommune',
  placesInAll: 357,
})

test('a place of its own', () => {
  expect(rankSentence(input(41, 351, 0), 'nb')).toBe(
    'Nummer 41 av 351 kommuner, regnet fra høyest.',
  )
  expect(rankSentence(input(41, 351, 0), 'nn')).toBe('Nummer 41 av 351 kommunar, rekna frå høgast.')
})

test('a shared place is called shared', () => {
  expect(rankSentence(input(41, 351, 2), 'nb')).toBe(
    'Delt 41. plass blant 351 kommuner, regnet fra høyest.',
  )
})

test('a place shared with very many says with how many', () => {
  expect(rankSentence(input(120, 357, 237), 'nb')).toBe(
    'Delt 120. plass blant 357 kommuner, sammen med 237 andre, regnet fra høyest.',
  )
})

test('when most have no figures, the rank is among those that do', () => {
  expect(rankSentence(input(3, 17, 0), 'nb')).toBe(
    'Nummer 3 av de 17 kommunene som har tall, regnet fra høyest.',
  )
})

test('a handful is no ranking', () => {
  expect(rankSentence(input(1, 4, 0), 'nb')).toBe('')
  expect(rankSentence(input(1, 5, 0), 'nb')).not.toBe('')
})
