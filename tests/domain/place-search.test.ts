import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { placesShard } from '../../scripts/shards/places-shard.ts'
import { readPlaces } from '../../scripts/places/read-places.ts'
import { folded } from '../../src/domain/place-folding.ts'
import { slug } from '../../src/domain/place-name.ts'
import {
  buildSearchIndex,
  describeHit,
  nearestPlaces,
  searchPlaces,
  type SearchIndex,
} from '../../src/domain/place-search.ts'
import type { PlacesShard } from '../../src/observations/shards.ts'
import { KOMMUNER, PLACES } from '../places-of-today.ts'

let shard: PlacesShard
let index: SearchIndex

beforeAll(async () => {
  shard = placesShard(await readPlaces('data'))
  index = buildSearchIndex(shard)
})

const codes = (query: string, limit = 5) =>
  searchPlaces(index, query, limit).map(({ place }) => place.code)

describe('searchPlaces', () => {
  it.each([
    ['Skedsmo', ['3205']],
    ['0231', ['3205']],
    ['0231 skedsmo', ['3205']],
    ['5012 Snillfjord', ['5055', '5056', '5059']],
    ['snillfjord', ['5055', '5056', '5059']],
    ['1613', ['5055', '5056', '5059']],
    ['Guovdageaidnu', ['5612']],
    ['kautokeino', ['5612']],
    ['Guovdageaidnu – Kautokeino', ['5612']],
    ['karasjohka', ['5610']],
    ['Haram', ['1580']],
    ['hele landet', ['0']],
    ['heile landet', ['0']],
    ['Noreg', ['0']],
    ['3101', ['3101']],
    ['nordfron', ['3436']],
    ['halden kommune', ['3101']],
    ['Viken', ['32', '33', '31']],
    ['Troms og Finnmark', ['55', '56']],
    ['borre', ['3901']],
    ['kárásjohka', ['5610']],
  ])('%s', (query, expected) => {
    expect(codes(query)).toEqual(expected)
  })

  it('begins with the right place where more may be meant', () => {
    expect(codes('Meland')[0]).toBe('4631')
    expect(codes('tromso')[0]).toBe('5501')
    expect(codes('31').slice(0, 2)).toEqual(['31', '3101'])
    expect(codes('Os')[0]).toBe('3430')
    expect(codes('oslo')).toEqual(['0301', '03'])
    expect(codes('våler østfold')[0]).toBe('3114')
    expect(codes('herøy nordland')[0]).toBe('1818')
  })

  it('reads every way to write Ålesund alike', () => {
    const [first] = codes('Ålesund')
    expect(first).toBe('1508')
    for (const query of ['alesund', 'aalesund', 'ÅLESUND', ' Aalesund '])
      expect(codes(query)).toEqual(codes('Ålesund'))
  })

  it('tells two of the same name apart by fylke', () => {
    const options = searchPlaces(index, 'herøy', 5).map((hit) => describeHit(hit, 'nb'))
    expect(options).toEqual([
      { title: 'Herøy', detail: 'kommune i Møre og Romsdal' },
      { title: 'Herøy', detail: 'kommune i Nordland' },
    ])
  })

  it('says why an old name matched', () => {
    const detail = (query: string) =>
      searchPlaces(index, query, 1).map((hit) => describeHit(hit, 'nn').detail)[0]
    expect(detail('skedsmo')).toBe('0231 Skedsmo, i dag del av Lillestrøm')
    expect(detail('snillfjord')).toBe('5012 Snillfjord: delt mellom Heim, Hitra og Orkland')
    expect(detail('3001')).toBe('3001 Halden, i dag 3101 Halden')
  })

  it('puts beginnings before the inside of words, and today before what was', () => {
    const hits = searchPlaces(index, 'nes', 50)
    const today = hits.filter(({ former }) => !former).map(({ place }) => place.name)
    expect(today.indexOf('Nesna')).toBeLessThan(today.indexOf('Vestnes'))
    expect(hits[0]?.former).toBeUndefined()
  })

  it('answers nothing to nothing, and to what is not there', () => {
    for (const query of ['', '  ', '-', 'qwerty', '9999', '(']) expect(codes(query)).toEqual([])
  })

  it('finds every place by each part of its name, by its number, and gives no key twice', () => {
    expect(shard.places).toHaveLength(PLACES)
    for (const { code, name } of shard.places.slice(1)) {
      expect(codes(code, 1)).toEqual([code])
      for (const part of name.replace(/\(.*\)/, '').split(' - ')) {
        const hits = searchPlaces(index, part, 400)
        expect(
          hits.map(({ place }) => place.code),
          part,
        ).toContain(code)
        expect(new Set(hits.map(({ key }) => key)).size).toBe(hits.length)
      }
    }
  })

  it('finds every code and name that has been in use since 2000', () => {
    expect(shard.former.length).toBeGreaterThan(KOMMUNER)
    for (const { code, name, now } of shard.former)
      expect(codes(`${code} ${name}`, now.length).sort(), `${code} ${name}`).toEqual(
        [...now].sort(),
      )
  })

  it('never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(searchPlaces(index, query, 3).length).toBeLessThanOrEqual(3)
        expect(nearestPlaces(index, query).length).toBeLessThanOrEqual(3)
      }),
    )
  })
})

describe('folded', () => {
  it.each([
    ['Æ Ø Å', 'aoa'],
    ['áčđŋšŧžäöñï', 'acdnstzaoni'],
    ['Tromsoe', 'tromso'],
  ])('%s → %s', (text, expected) => expect(folded(text)).toBe(expected))
})

describe('nearestPlaces', () => {
  it.each([
    ['/sted/3101-haldn', '3101'],
    ['/sted/haldn', '3101'],
    ['/sted/0231-skedsmo', '3205'],
    ['/nn/sted/lillestrom', '3205'],
    ['kautokeio', '5612'],
  ])('%s → %s', (text, code) => {
    expect(nearestPlaces(index, text)[0]?.code).toBe(code)
  })
  it('offers nothing when nothing is near', () => {
    for (const text of ['/sted/9999-x', '/sted/', '', '/sted/%E0%A4', 'qwertyuiop'])
      expect(nearestPlaces(index, text)).toEqual([])
  })
  it("leads from every place's own slug to that place", () => {
    expect(shard.places).toHaveLength(PLACES)
    for (const { code, name } of shard.places)
      expect(nearestPlaces(index, slug(code, name))[0]?.code).toBe(code)
  })
})
