import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { codeFromSlug, fullName, shortName, slug } from '../../src/domain/place-name.ts'

describe('names', () => {
  it('sets the parts with en dashes, in the official order', () => {
    expect(fullName('Guovdageaidnu - Kautokeino')).toBe('Guovdageaidnu – Kautokeino')
    expect(fullName('Nord-Fron')).toBe('Nord-Fron')
  })
  it('shortens to the Norwegian part without a qualifier', () => {
    expect(shortName('Unjárga - Nesseby')).toBe('Nesseby')
    expect(shortName('Gáivuotna - Kåfjord - Kaivuono')).toBe('Kåfjord')
    expect(shortName('Storfjord - Omasvuotna - Omasvuono')).toBe('Storfjord')
    expect(shortName('Herøy (Møre og Romsdal)')).toBe('Herøy')
  })
})

/** Letters and pairs of letters that Norwegian names of kommuner do not have. */
const SAMI = /[áčđŋšŧžïö]|aa(?=r)|uo|hk/iu

it('no kommune of today is called by its Sámi name in a sentence', () => {
  const names = readFileSync('data/places/kommuner.csv', 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[1] ?? '')
    .filter((name) => name.includes(' - '))
  expect(names.length).toBeGreaterThan(20)
  expect(names.map(shortName).filter((name) => SAMI.test(name))).toEqual([])
})

describe('slug', () => {
  it.each([
    ['5612', 'Guovdageaidnu - Kautokeino', '5612-guovdageaidnu-kautokeino'],
    ['3101', 'Halden', '3101-halden'],
    ['1515', 'Herøy (Møre og Romsdal)', '1515-heroy'],
    ['1508', 'Ålesund', '1508-alesund'],
    ['1853', 'Evenes - Evenášši', '1853-evenes-evenassi'],
    ['1833', 'Sør-Ŋŧđæ', '1833-sor-ntdae'],
    ['0', 'Norge', '0-norge'],
  ])('%s %s → %s', (code, name, expected) => {
    expect(slug(code, name)).toBe(expected)
    expect(codeFromSlug(expected)).toBe(code)
  })
  it('finds no code where there is none', () => {
    expect(['halden', '123-x', '31011', '', 'x-3101', '00'].map(codeFromSlug)).toEqual([
      null,
      null,
      null,
      null,
      null,
      '00',
    ])
  })
})
