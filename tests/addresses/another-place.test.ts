import { describe, expect, test } from 'vitest'
import { placeAsked } from '../../src/addresses/place-pages.ts'
import { withPlace } from '../../src/addresses/another-place.ts'

describe('the place that an address is about', () => {
  test.each([
    ['sted=3101&periode=2020', '3101'],
    ['sted=3101,0301', '3101'],
    ['?steder=3101,3105&vi=3105', '3105'],
    ['steder=3101,3105', '3101'],
    ['sted=x&vi=%3C', null],
    ['', null],
  ])('%s: %s', (search, code) => {
    expect(placeAsked(search)).toBe(code)
  })
})

describe('another place', () => {
  test.each([
    [
      '/kart/folketall',
      'periode=2020&sted=3101&fylke=31',
      '0301',
      '/kart/folketall?periode=2020&sted=0301',
    ],
    ['/kart/folketall', 'sted=3101', '31', '/kart/folketall?nivaa=fylke&sted=31'],
    ['/kart/folketall', 'nivaa=fylke&sted=31', '0', '/kart/folketall'],
    [
      '/indikator/folketall',
      'sorter=verdi&sted=3101',
      '0301',
      '/indikator/folketall?sorter=verdi&sted=0301',
    ],
    ['/sjekk', 'sted=3101', '0301', null],
    ['/sted/3101-halden', '', '0301', null],
  ])('on %s?%s, %s: %s', (location, search, code, address) => {
    expect(withPlace(location, search, code)).toBe(address)
  })
})
