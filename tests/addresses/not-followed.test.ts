/** Nothing of an address is swallowed: what a page does not follow is told, whatever stands there. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMap } from '../../src/addresses/map.ts'
import { readIndicator } from '../../src/addresses/indicator.ts'
import { chosenText, readCompare, USUAL_CELLS, USUAL_HEAT } from '../../src/addresses/compare.ts'
import type { Group } from '../../src/domain/group-kinds.ts'
import { GROUP_KINDS } from '../../src/domain/group-kinds.ts'
import type { IndicatorSummary } from '../../src/observations/shards.ts'
import { ignoredIn, knownSelection, type Known } from '../../src/pages/compare/selection.ts'
import {
  mapSelection,
  notFollowedBy as notFollowedInMap,
  type MapChoices,
} from '../../src/pages/map/map-selection.ts'
import { notFollowedBy, tableSelection } from '../../src/pages/indicator/table-selection.ts'

const NAMES = (
  'indikator nivaa periode fylke sok sorter retning sted sammenlign visning form klasser kostra ' +
  'sentralitet region landsdel storrelse regioner klasse utsnitt steder indikatorer vi vis x y ' +
  'vekter blant punkt ute flere tema apne grupper snu vist kommune år utgave celler farge rader'
).split(' ')

const TEXTS = (
  'kommune fylke ruter endring avstand sted verdi synkende stigende like alle 1990 2016 2026 31 ' +
  '3101 0231 0301 0 6 06 EKG10 KG10 nord-norge vestlandet 5000-9999 c3 c33 folketall ' +
  'andel-65-pluss andel-65-pluss@2016 folketall@1990 3101,3105 3101,0231 alder:4 alder:9 ' +
  'alder:4,vekst:9 plass plass,linje ingen tall helse helse-1 helse:3 tull profil kostra landsdel.nord-norge kostra.KG10 ja 262.4,6645.1,120 1e9,0,5'
).split(' ')

/** Queries of parts that mean something here, elsewhere, or nowhere. */
export const queries = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...TEXTS)), { maxLength: 6 })
  .map((parts) => `?${new URLSearchParams(parts).toString()}`)

/** Parts of a query that are not among those told. A part stands once only in what is told. */
export function partsFollowed(search: string, told: readonly string[]): [string, string][] {
  const items = new Set(
    told.flatMap((part) => {
      const at = part.indexOf('=')
      const name = part.slice(0, at)
      return part
        .slice(at + 1)
        .split(',')
        .map((item) => `${name}=${item}`)
    }),
  )
  return [...new URLSearchParams(search)].flatMap(([name, text]) =>
    text
      .split(',')
      .filter((item) => !items.has(`${name}=${item}`))
      .map((item): [string, string] => [name, item]),
  )
}

describe('the table of an indicator', () => {
  const known = {
    summary: {
      periods: ['2016', '2026'],
      levels: ['kommune', 'fylke'],
      newest: '2026',
    } as unknown as IndicatorSummary,
    isPlace: (code: string) => ['0', '31', '3101', '0301'].includes(code),
    isGroup: ({ code }: Group) => ['31', '06', 'EKG10', 'nord-norge', '5000-9999'].includes(code),
  }
  const told = (search: string) =>
    notFollowedBy(search, tableSelection(readIndicator(search), known))

  test('each part is obeyed or told', () => {
    let followed = 0
    fc.assert(
      fc.property(queries, (search) => {
        const shown = tableSelection(readIndicator(search), known)
        const says: Record<string, string | undefined> = {
          nivaa: shown.level,
          periode: shown.period,
          sok: shown.search,
          sorter: shown.sort,
          retning: shown.descending ? 'synkende' : 'stigende',
          sted: shown.marked,
          regioner: shown.regions,
          utgave: readIndicator(search).edition ?? '',
          ...Object.fromEntries(
            GROUP_KINDS.map((kind) => [kind, shown.groups.find((one) => one.kind === kind)?.code]),
          ),
        }
        for (const [name, text] of partsFollowed(search, told(search))) {
          followed++
          expect((says[name] ?? '').split(','), `${search}: ${name}`).toContain(text)
        }
      }),
      { numRuns: 500 },
    )
    expect(followed).toBeGreaterThan(5)
  })

  test('what was swallowed is told, and what is passed along with links is not', () => {
    expect(told('?sentralitet=6&periode=1990&sted=0231&kostra=KG10')).toEqual([
      'sentralitet=6',
      'periode=1990',
      'sted=0231',
      'kostra=KG10',
    ])
    expect(told('?sentralitet=06&periode=2016&sted=3101&sok=a&fbclid=x&utm_source=brev')).toEqual(
      [],
    )
    expect(told('?nivaa=fylke&kostra=EKG10&landsdel=nord-norge')).toEqual(['kostra=EKG10'])
    expect(told('?periode=2016&periode=2026')).toEqual(['periode=2026'])
  })
})

describe('the map', () => {
  const choices: MapChoices = {
    summary: { newest: '2026', breaks: [], levels: ['kommune', 'fylke'] },
    periodsOf: { kommune: ['1990', '2016', '2026'], fylke: ['2016', '2026'] },
    views: ['verdi', 'endring', 'avstand'],
    places: new Set(['31', '3101', '3105', '0301']),
    isGroup: ({ code }) => ['31', '06', 'EKG10', 'nord-norge', '5000-9999'].includes(code),
    hasRegions: true,
  }
  const shownOf = (search: string) => mapSelection(readMap(search), choices)
  const told = (search: string) => {
    const shown = shownOf(search)
    return notFollowedInMap(search, shown, { picked: shown.picked === 'c3', extent: true })
  }

  test('each part is obeyed or told', () => {
    let followed = 0
    fc.assert(
      fc.property(queries, (search) => {
        const shown = shownOf(search)
        const { view, form, extent } = shown
        const moving = view === 'endring' || view === 'begge'
        const says: Record<string, readonly (string | null | undefined)[]> = {
          nivaa: [shown.level],
          periode: [shown.period],
          sammenlign: [moving ? shown.since : null],
          visning: [view, form],
          form: [form],
          klasser: [shown.method],
          klasse: [shown.picked === 'c3' ? 'c3' : null],
          sok: shown.search.split(','),
          sorter: [shown.sort],
          retning: [shown.descending ? 'synkende' : 'stigende'],
          sted: shown.places,
          regioner: [shown.regions],
          utsnitt: extent ? [extent.x, extent.y, extent.width].map(String) : [],
          utgave: readMap(search).edition?.split(',') ?? [],
          ...Object.fromEntries(
            GROUP_KINDS.map((kind) => [
              kind,
              [shown.groups.find((one) => one.kind === kind)?.code],
            ]),
          ),
        }
        for (const [name, text] of partsFollowed(search, told(search))) {
          followed++
          expect(says[name], `${search}: ${name}`).toContain(text)
        }
      }),
      { numRuns: 1000 },
    )
    expect(followed).toBeGreaterThan(50)
  })

  test('what was swallowed is told; filters combine; squares are still a view', () => {
    expect(told('?sentralitet=6&periode=1066&sted=0231&kostra=KG10')).toEqual([
      'sentralitet=6',
      'periode=1066',
      'sted=0231',
      'kostra=KG10',
    ])
    expect(told('?fylke=31&sentralitet=06&kostra=EKG10&storrelse=5000-9999&sted=3101')).toEqual([])
    expect(told('?nivaa=fylke&kostra=EKG10&landsdel=nord-norge&sted=31,3101')).toEqual([
      'kostra=EKG10',
      'sted=3101',
    ])
    expect(told('?visning=ruter&utsnitt=262.40,6645.1,120&utm_source=brev')).toEqual([])
    expect(told('?sammenlign=2016')).toEqual(['sammenlign=2016'])
    expect(told('?visning=endring&sammenlign=2016&klasse=c4')).toEqual(['klasse=c4'])
  })
})

describe('the comparison', () => {
  const known: Known = {
    places: new Set(['0', '31', '3101', '3105', '0301']),
    groups: new Set(['landsdel.nord-norge']),
    indicators: new Map([
      ['folketall', ['2016', '2026']],
      ['andel-65-pluss', ['2016', '2026']],
    ]),
  }

  test('each part is obeyed or told', () => {
    let followed = 0
    fc.assert(
      fc.property(queries, (search) => {
        const shown = knownSelection(readCompare(search), known)
        const lists = ['steder', 'indikatorer']
        const told = ignoredIn(search, known).flatMap((part) =>
          part.includes('=') ? part : lists.map((name) => `${name}=${part}`),
        )
        const { sort, weights, cells, heat, turned } = shown
        const says: Record<string, readonly (string | null | undefined)[]> = {
          steder: shown.places,
          grupper: shown.groups,
          indikatorer: shown.indicators.map(chosenText),
          vi: [shown.own],
          vis: [shown.focus, ...known.indicators.keys()],
          x: [shown.x, ...known.indicators.keys()],
          y: [shown.y, ...known.indicators.keys()],
          blant: [shown.everywhere ? 'alle' : ''],
          sorter: [sort?.by],
          retning: [sort && (sort.descending ? 'synkende' : 'stigende')],
          vekter: Object.entries(weights).map(([id, weight]) => `${id}:${weight}`),
          celler: cells?.length === 0 ? ['ingen'] : (cells ?? USUAL_CELLS),
          farge: [heat ?? USUAL_HEAT],
          rader: [turned ? 'tall' : 'steder'],
          utgave: shown.edition?.split(',') ?? [],
        }
        for (const [name, text] of partsFollowed(search, told)) {
          followed++
          const bare = ['vis', 'x', 'y'].includes(name) ? (text.split('@')[0] ?? '') : text
          expect(says[name], `${search}: ${name}`).toContain(bare)
        }
      }),
      { numRuns: 500 },
    )
    expect(followed).toBeGreaterThan(5)
  })
})
