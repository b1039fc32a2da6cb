import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  CELL_PARTS,
  HEATS,
  readCompare,
  writeCompare,
  type ChosenIndicator,
  type CompareAddress,
} from '../../src/addresses/compare.ts'
import { extentFrom, extentText } from '../../src/addresses/extent.ts'
import {
  readIndicator,
  TABLE_COLUMNS,
  writeIndicator,
  type IndicatorAddress,
} from '../../src/addresses/indicator.ts'
import {
  FIGURE_VIEWS,
  LIST_COLUMNS,
  MAP_FORMS,
  MAP_LEVELS,
  mapPath,
  MOST_PLACES,
  readMap,
  writeMap,
  type MapAddress,
} from '../../src/addresses/map.ts'
import { readPlace, writePlace, type PlaceAddress } from '../../src/addresses/place.ts'
import { readPoints, writePoints, type PointsAddress } from '../../src/addresses/talking-points.ts'
import { CLASS_METHODS } from '../../src/domain/class-method.ts'
import { DIMENSION_IDS, type DimensionWeights } from '../../src/domain/dimension-weights.ts'
import type { ThemeId } from '../../src/domain/indicator.ts'
import { GROUP_KINDS } from '../../src/domain/group-kinds.ts'

const THEMES: readonly ThemeId[] = ['arbeid', 'klima', 'helse']

const some = <Value>(values: fc.Arbitrary<Value>) => fc.option(values)
const word = <Word extends string>(words: readonly Word[]) => some(fc.constantFrom(...words))
const text = fc.string({ unit: 'grapheme' })
/** Anything that can stand in a list of an address: no comma or at-sign, no space at its ends. */
const name = text.filter((one) => one !== '' && !/[,@]/.test(one) && one.trim() === one)
const kommune = fc.integer({ min: 301, max: 5636 }).map((code) => String(code).padStart(4, '0'))
const fylke = fc.constantFrom('03', '11', '31', '56')
const period = fc.constantFrom('1986', '2026', '2022M10', '2025K3', '2020-2021')

const places: fc.Arbitrary<PlaceAddress> = fc.record({
  indicator: some(name),
  open: fc.uniqueArray(name),
})

/** At most one of a kind, in the order of the kinds. */
const groups = fc
  .tuple(...GROUP_KINDS.map((kind) => some(name.map((code) => ({ kind, code })))))
  .map((each) => each.filter((one) => one !== null))

const indicators: fc.Arbitrary<IndicatorAddress> = fc.record({
  level: word(['kommune', 'fylke']),
  period: some(period),
  groups,
  regions: word(GROUP_KINDS),
  search: text,
  sort: word(TABLE_COLUMNS),
  descending: some(fc.boolean()),
  marked: some(fc.oneof(kommune, fylke)),
  edition: some(name),
})

const extents = fc
  .record({
    x: fc.double({ min: -9999, max: 9999, noNaN: true }),
    y: fc.double({ min: -9999, max: 9999, noNaN: true }),
    width: fc.double({ min: 0.5, max: 9999, noNaN: true }),
  })
  // As fine as an address is: what is read of one.
  .map((extent) => extentFrom(extentText(extent)))

const maps: fc.Arbitrary<MapAddress> = fc.record({
  level: word(MAP_LEVELS),
  period: some(period),
  since: some(period),
  view: word(FIGURE_VIEWS),
  form: word(MAP_FORMS),
  method: word(CLASS_METHODS),
  groups,
  regions: word(GROUP_KINDS),
  places: fc.uniqueArray(fc.oneof(kommune, fylke), { maxLength: MOST_PLACES }),
  picked: word(['c0', 'c4', 'missing', 'border-change']),
  search: text,
  sort: word(LIST_COLUMNS),
  descending: some(fc.boolean()),
  extent: some(extents),
  edition: some(name),
})

const chosen: fc.Arbitrary<ChosenIndicator> = fc.record({ id: name, period: some(period) })
const weights = fc
  .tuple(...DIMENSION_IDS.map(() => fc.nat(4)))
  .map((all) => Object.fromEntries(DIMENSION_IDS.map((id, i) => [id, all[i]])) as DimensionWeights)

const comparisons: fc.Arbitrary<CompareAddress> = fc.record({
  places: fc.uniqueArray(name),
  groups: fc.uniqueArray(name),
  indicators: fc.uniqueArray(chosen, { selector: ({ id }) => id }),
  own: some(name),
  focus: some(name),
  x: some(name),
  y: some(name),
  weights,
  everywhere: fc.boolean(),
  sort: some(fc.record({ by: fc.oneof(name, fc.constant('sted')), descending: fc.boolean() })),
  cells: some(fc.subarray([...CELL_PARTS])),
  heat: word(HEATS),
  turned: fc.boolean(),
  edition: some(name),
})

const claims = fc.uniqueArray(
  name.filter((one) => one.length < 30),
  { maxLength: 30 },
)
const points: fc.Arbitrary<PointsAddress> = fc
  .record({
    pinned: claims,
    dropped: claims,
    more: fc.dictionary(fc.constantFrom(...THEMES), fc.integer({ min: 1, max: 300 })),
  })
  .map((all) => ({ ...all, cut: 0 }))

const readThemes = (search: string) => readPoints(search, THEMES)

/** A page's address: what reads it, what writes it, and whatever it may say. */
interface Grammar<Address> {
  readonly read: (search: string) => Address
  readonly write: (address: Address) => string
  readonly any: fc.Arbitrary<Address>
}

function holds<Address>({ read, write, any }: Grammar<Address>) {
  test('what is written is read again', () => {
    fc.assert(
      fc.property(any, (address) => {
        expect(read(write(address))).toEqual(address)
      }),
    )
  })

  test('whatever stands there is read, and written once is written the same for ever', () => {
    const parts = fc.dictionary(fc.constantFrom(...PART_NAMES), fc.oneof(text, NEARLY), {
      maxKeys: 8,
    })
    fc.assert(
      fc.property(parts, (given) => {
        const address = read(`?${new URLSearchParams(given).toString()}`)
        expect(read(write(address))).toEqual(address)
      }),
    )
  })

  test('no text at all is no choice', () => {
    expect(write(read(''))).toBe('')
    expect(write(read('?utm_source=brev&fbclid=x'))).toBe('')
  })
}

const PART_NAMES = (
  'indikator nivaa periode fylke sok sorter retning sted sammenlign visning form klasser kostra ' +
  'sentralitet region landsdel storrelse regioner utgave klasse utsnitt steder indikatorer vi vis x y vekter blant punkt ute flere'
).split(' ')

/** Texts that are parts of an address, or nearly. */
const NEARLY = fc.constantFrom(
  '',
  ' , ',
  ...(
    'kommune fylke ruter endring sted synkende stigende like alle 2026 31 3101 0 EKG10 c3 c33 ' +
    '1,2,3 1e9,0,-1 alder:4 alder:9 helse:3 a@ @ a@2020@ a,a@2020,b % + & # __proto__'
  ).split(' '),
)

describe('the address of a place', () => {
  holds({ read: readPlace, write: writePlace, any: places })
})
describe('the address of an indicator', () => {
  holds({ read: readIndicator, write: writeIndicator, any: indicators })
})
describe('the address of a map', () => {
  holds({ read: readMap, write: writeMap, any: maps })
})
describe('the address of a comparison', () => {
  holds({ read: readCompare, write: writeCompare, any: comparisons })
})
describe('the address of talking points', () => {
  holds({ read: readThemes, write: writePoints, any: points })
})

describe('what is written', () => {
  test('can be read by people', () => {
    expect(mapPath('folketall', { extent: { x: 262.4, y: 6645.1, width: 120 } })).toBe(
      '/kart/folketall?utsnitt=262.4,6645.1,120',
    )
    expect(writeMap({ search: 'a b&c' })).toBe('?sok=a+b%26c')
  })

  test('has no part that is misspelt: it does not compile', () => {
    // @ts-expect-error: the parts of an address are known.
    expect(mapPath('folketall', { periode: '2020' })).toBe('/kart/folketall')
  })
})
