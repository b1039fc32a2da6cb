import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  ON_KOMMUNER,
  prepositionOf,
  spokenName,
  whereText,
} from '../../src/domain/place-preposition.ts'
import { shortName } from '../../src/domain/place-name.ts'

const kommuner = new Map(
  readFileSync('data/places/kommuner.csv', 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .map(([code = '', name = '']) => [code, name] as const),
)

describe('i and på', () => {
  test.each([
    ['3101', 'Halden', 'i Halden'],
    ['5014', 'Frøya', 'på Frøya'],
    ['5612', 'Guovdageaidnu - Kautokeino', 'i Kautokeino'],
    ['5025', 'Røros - Rosse', 'i Røros'],
    ['3403', 'Hamar', 'i Hamar'],
    ['1875', 'Hábmer - Hamarøy', 'i Hamarøy'],
    ['3114', 'Våler (Østfold)', 'i Våler i Østfold'],
    ['1515', 'Herøy (Møre og Romsdal)', 'i Herøy i Møre og Romsdal'],
    ['15', 'Møre og Romsdal', 'i Møre og Romsdal'],
  ])('%s %s: %s', (code, name, said) => {
    expect(whereText({ code, name }, 'nb')).toBe(said)
    expect(whereText({ code, name }, 'nn')).toBe(said)
  })

  test('the country in its own language', () => {
    const country = { code: '0', name: 'Norge' }
    expect(whereText(country, 'nb')).toBe('i Norge')
    expect(spokenName(country, 'nn')).toBe('Noreg')
  })

  test('each på is of a kommune of that name today', () => {
    for (const [code, name] of Object.entries(ON_KOMMUNER))
      expect([code, shortName(kommuner.get(code) ?? '')]).toEqual([code, name])
  })

  test('one of two is not told apart where its fylke is said besides', () => {
    const valer = { code: '3114', name: 'Våler (Østfold)' }
    expect(whereText(valer, 'nb', { fylkeIsSaid: true })).toBe('i Våler')
  })

  test('in doubt it is i', () => {
    expect(prepositionOf('9999')).toBe('i')
  })
})
