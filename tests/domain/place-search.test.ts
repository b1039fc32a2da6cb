import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { otherNamesShard, placesShard } from '../../scripts/shards/places-shard.ts'
import { readTowns } from '../../scripts/places/towns.ts'
import type { Towns } from '../../scripts/places/towns.ts'
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
import type { OtherNamesShard, PlacesShard } from '../../src/observations/shards.ts'
import { KOMMUNER, PLACES } from '../places-of-today.ts'

let shard: PlacesShard & OtherNamesShard
let towns: Towns
let index: SearchIndex

beforeAll(async () => {
  towns = await readTowns('data')
  const places = await readPlaces('data')
  shard = { ...placesShard(places), ...otherNamesShard(places, towns) }
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
    // Typing errors, whole or on the way.
    ['rakestad', ['3120']],
    ['rakest', ['3120']],
    ['nordre folo', ['3207']],
    ['lilehammer', ['3405']],
    ['trondhiem', ['5001']],
    ['sarpsborgg', ['3105']],
    // Towns, and what people call a kommune.
    ['Hønefoss', ['3305']],
    ['honefos', ['3305']],
    ['Kirkenes', ['5605']],
    ['Mo i Rana', ['1833']],
    ['mo rana', ['1833']],
    ['Våler i Solør', ['3419']],
    ['Bø i Vesterålen', ['1867']],
    ['Bø i Telemark', ['4020']],
    ['hønefoss buskerud', ['3305']],
    ['herøy i nordland', ['1818']],
    ['Møre & Romsdal', ['15']],
    ['more romsdal', ['15']],
    // Inflected, and in Sámi.
    ['Haldens', ['3101']],
    ['Halden kommunes', ['3101']],
    ['Oslos', ['0301', '03']],
    ['Guovdageainnus', ['5612']],
    ['Kárášjoga suohkan', ['5610']],
    ['Romssas', ['5501']],
    // A post code.
    ['1890 Rakkestad', ['3120']],
    ['3110 Tønsberg', ['3905']],
    ['3510 Hønefoss', ['3305']],
    ['1890', []],
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

  it('says of a number alone what it is the number of, as it may be meant as a post code', () => {
    const details = (query: string) =>
      searchPlaces(index, query, 2).map((hit) => describeHit(hit, 'nb').detail)
    expect(details('3110')).toEqual(['kommune i Østfold, kommunenummer 3110'])
    expect(details('31')[0]).toBe('fylke, fylkesnummer 31')
    expect(details('hvaler')).toEqual(['kommune i Østfold'])
  })

  it('says of a town which kommune it lies in', () => {
    const [hit] = searchPlaces(index, 'hønefoss', 1)
    if (!hit) throw new Error('not found')
    expect(describeHit(hit, 'nb')).toEqual({ title: 'Ringerike', detail: 'Hønefoss ligger her' })
    expect(describeHit(hit, 'nn').detail).toBe('Hønefoss ligg her')
  })

  it('finds every town, by its own name and behind a post code, in a kommune of today', () => {
    expect(towns.towns.length).toBeGreaterThan(300)
    const today = new Map(shard.places.map(({ code, name }) => [code, name]))
    const names = new Set<string>()
    for (const { name, kommune } of [...towns.towns, ...towns.forms]) {
      expect(today.has(kommune) && kommune.length === 4, `${name} ${kommune}`).toBe(true)
      expect(names.has(folded(name)), `${name} stands twice`).toBe(false)
      names.add(folded(name))
      expect(codes(name, 12), name).toContain(kommune)
    }
    for (const { name, kommune } of towns.towns.filter((_, at) => at % 7 === 0))
      expect(codes(`0010 ${name}`, 12), name).toContain(kommune)
  })

  it('does not take the beginning of two words for a word that is misspelt', () => {
    expect(codes('sandes', 12)).toContain('1108')
    expect(codes('sandesu', 12)).toContain('4647')
  })

  it('finds a kommune of which one letter is left out, doubled, changed or swapped', () => {
    const named = shard.places
      .filter(({ code }) => code.length === 4)
      .flatMap(({ code, name }) => {
        const word = folded(name.replace(/\(.*\)/, '').split(' - ')[0] ?? '')
        return word.length > 5 ? [{ code, word }] : []
      })
    const misspelt = fc
      .record({
        one: fc.constantFrom(...named),
        at: fc.nat(),
        how: fc.constantFrom('out', 'twice', 'other', 'swap'),
      })
      .map(({ one: { code, word }, at, how }) => {
        const i = 1 + (at % (word.length - 2))
        const [before, letter, after] = [word.slice(0, i), word[i] ?? '', word.slice(i + 1)]
        const typed = {
          out: before + after,
          twice: before + letter + letter + after,
          other: `${before}x${after}`,
          swap: before + (after[0] ?? '') + letter + after.slice(1),
        }[how]
        return { code, typed: typed ?? '' }
      })
      // Two letters that have come together may be one to who searches: "fjlaer" is "fjlar".
      .filter(({ typed }) => folded(typed) === typed)
    fc.assert(
      fc.property(misspelt, ({ code, typed }) => {
        const found = codes(typed, 12)
        // What is misspelt may be another name, or a part of one.
        const isAnother = searchPlaces(index, typed, 1).some(({ place, town, former }) =>
          [place.name, town ?? '', former?.name ?? ''].some((name) => folded(name).includes(typed)),
        )
        expect(found.includes(code) || isAnother, typed).toBe(true)
      }),
      { numRuns: 200 },
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
