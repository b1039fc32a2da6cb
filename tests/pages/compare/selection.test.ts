import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  CELL_PARTS,
  HEATS,
  MOST_PLACES,
  readCompare,
  writeCompare,
} from '../../../src/addresses/compare.ts'
import { DIMENSION_IDS } from '../../../src/domain/dimension-weights.ts'
import {
  ignoredIn,
  knownSelection,
  type Known,
  type Selection,
} from '../../../src/pages/compare/selection.ts'

const known: Known = {
  places: new Set(['0', '31', '3101', '3103', '3105']),
  groups: new Set(['landsdel.nord-norge', 'kostra.EKG10']),
  indicators: new Map([
    ['andel-65-pluss', ['2020', '2026']],
    ['folketall', ['2025', '2026']],
    ['grunnskolepoeng', ['2019-2020', '2020-2021']],
  ]),
}

const read = (search: string) => ({
  selection: knownSelection(readCompare(search), known),
  ignored: ignoredIn(search, known),
})

describe('reading an address', () => {
  test('places and indicators, in their order, each once', () => {
    const { selection, ignored } = read(
      '?steder=3105,3101,3105&indikatorer=folketall@2025,andel-65-pluss,folketall',
    )
    expect(selection.places).toEqual(['3105', '3101'])
    expect(selection.indicators).toEqual([
      { id: 'folketall', period: '2025' },
      { id: 'andel-65-pluss', period: null },
    ])
    // The second is of another period, and there is room for one.
    expect(ignored).toEqual(['folketall'])
  })

  test('what names nothing is left out and told', () => {
    const { selection, ignored } = read(
      '?steder=9999,3101,0,&indikatorer=finnes-ikke,folketall@1800&vi=abc&vis=x&x=&vekter=alder:9,tull:1&blant=mange',
    )
    expect(selection.places).toEqual(['3101'])
    expect(selection.indicators).toEqual([{ id: 'folketall', period: null }])
    expect(ignored).toEqual([
      '9999',
      '0',
      'finnes-ikke',
      'folketall@1800',
      'vi=abc',
      'vis=x',
      'vekter=alder:9,tull:1',
      'blant=mange',
    ])
    expect(selection).toMatchObject({ own: null, focus: null, x: null, y: null, everywhere: false })
    expect(new Set(Object.values(selection.weights))).toEqual(new Set([2]))
  })

  test('what is usual is followed too, and groups are rows', () => {
    const { selection, ignored } = read(
      '?steder=3101&grupper=kostra.EKG10,kostra.KG10&sorter=folketall&retning=synkende&vekter=alder:2',
    )
    expect(selection.groups).toEqual(['kostra.EKG10'])
    expect(ignored).toEqual(['grupper=kostra.KG10'])
  })

  test('what stands in the cells, how they are coloured, and which way the table lies', () => {
    const { selection, ignored } = read('?steder=3101&celler=forskjell&farge=plass&rader=tall')
    expect(selection).toMatchObject({ cells: ['forskjell'], heat: 'plass', turned: true })
    expect(ignored).toEqual([])
    expect(read('?celler=ingen').selection.cells).toEqual([])
    expect(read('?celler=plass,linje&farge=landet&rader=steder').ignored).toEqual([])
    expect(read('?celler=tull&farge=rosa&rader=kolonner').ignored).toEqual([
      'celler=tull',
      'farge=rosa',
      'rader=kolonner',
    ])
  })

  test('there is room for sixty places', () => {
    const codes = Array.from({ length: 70 }, (_, i) => String(1000 + i))
    const all = { ...known, places: new Set(codes) }
    const selection = knownSelection(readCompare(`?steder=${codes.join(',')}`), all)
    expect(selection.places).toEqual(codes.slice(0, MOST_PLACES))
  })

  test('any text is an address', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => read(text)).not.toThrow()
        expect(() => read(`steder=${text}&indikatorer=${text}&vekter=${text}`)).not.toThrow()
      }),
    )
  })
})

const code = fc.constantFrom('31', '3101', '3103', '3105')
const id = fc.constantFrom('andel-65-pluss', 'folketall', 'grunnskolepoeng')
const period = (indicator: string) =>
  fc.option(fc.constantFrom(...(known.indicators.get(indicator) ?? [])))

const selections: fc.Arbitrary<Selection> = fc.record({
  places: fc.uniqueArray(code),
  groups: fc.subarray([...known.groups]),
  indicators: fc
    .uniqueArray(id)
    .chain((ids) =>
      fc.tuple(...ids.map((one) => fc.record({ id: fc.constant(one), period: period(one) }))),
    ),
  own: fc.option(code),
  focus: fc.option(id),
  x: fc.option(id),
  y: fc.option(id),
  weights: fc.record(
    Object.fromEntries(DIMENSION_IDS.map((dimension) => [dimension, fc.nat(4)])) as Record<
      (typeof DIMENSION_IDS)[number],
      fc.Arbitrary<number>
    >,
  ),
  everywhere: fc.boolean(),
  sort: fc.option(fc.record({ by: fc.oneof(id, fc.constant('sted')), descending: fc.boolean() })),
  cells: fc.option(fc.subarray([...CELL_PARTS])),
  heat: fc.option(fc.constantFrom(...HEATS)),
  turned: fc.boolean(),
  edition: fc.option(fc.constant('2026-11-28.0123456789abcdef')),
})

describe('writing an address', () => {
  test('and reading it gives the same selection', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        expect(read(writeCompare(selection))).toEqual({ selection, ignored: [] })
      }),
    )
  })

  test('is one that people can read', () => {
    const { selection } = read(
      '?steder=3101,3105&indikatorer=andel-65-pluss%402020&vekter=alder%3A4&blant=alle',
    )
    expect(writeCompare(selection)).toBe(
      '?steder=3101,3105&indikatorer=andel-65-pluss@2020&vekter=alder:4&blant=alle',
    )
    expect(writeCompare(read('').selection)).toBe('')
  })

  test('has the sort of the table, and its way where it is not the usual', () => {
    expect(read('?sorter=folketall').selection.sort).toEqual({ by: 'folketall', descending: true })
    expect(read('?sorter=sted').selection.sort).toEqual({ by: 'sted', descending: false })
    expect(read('?sorter=tull&retning=synkende').selection.sort).toBeNull()
    const { selection } = read('?sorter=folketall&retning=stigende')
    expect(writeCompare(selection)).toBe('?sorter=folketall&retning=stigende')
    expect(writeCompare(read('?sorter=sted&retning=stigende').selection)).toBe('?sorter=sted')
  })
})
