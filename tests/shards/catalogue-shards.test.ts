import { expect, test } from 'vitest'
import { cataloguedIndicators, catalogueShard } from '../../scripts/shards/catalogue-shards.ts'
import { breakdownTable, indicatorTable } from '../../scripts/shards/indicator-table.ts'
import { sourceBook } from '../../scripts/shards/source-words.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import type { ManifestEntry, Origin } from '../../src/domain/manifest.ts'
import type { Paper } from '../../src/domain/paper.ts'
import { indicator, observations } from './fixture.ts'

const PAPER: Paper = { id: 'p', title: 'P', election: 'e', introduction: [], themes: [] }

const BORDERS = { kommuner: 357, fylker: 15, since: '2024-01-01' }

const entry = (id: string, origin: Partial<Origin>, read = '2026-11-23'): ManifestEntry => ({
  indicator: id,
  file: `observations/${id}.csv`,
  rows: 1,
  sha256: 'abc',
  publisher: 'SSB',
  source: 'SSB tabell 07459',
  url: 'https://www.ssb.no/statbank/table/07459',
  licence: 'CC BY 4.0',
  updated: '2026-02-24',
  origin: { direct: false, via: null, taken: null, read, ...origin },
  query: 'q',
  inputs: [],
  firstPeriod: null,
  lastPeriod: null,
})

const many = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${1000 + i} 2024 1`)

function summaryOf(
  one: Indicator,
  lines: readonly string[] = [],
  entries: readonly ManifestEntry[] = [],
  others: readonly Indicator[] = [],
) {
  const table = indicatorTable(one, observations(...lines))
  const book = sourceBook([one, ...others], { version: 1, files: entries })
  const [summary] = catalogueShard(
    { paper: [table], others: [] },
    { book, paper: PAPER, borders: BORDERS },
    'nb',
  ).indicators
  if (!summary) throw new Error('no summary')
  return summary
}

test('a copy names the way it came, and its date once', () => {
  const one = indicator({ id: 'a' })
  const originOf = (origin: Partial<Origin>) => summaryOf(one, many(1), [entry('a', origin)]).origin
  expect(originOf({ direct: true })).toBe('hentet direkte')
  expect(originOf({ via: 'niphr/csdata', taken: '2026-08-21' })).toBe(
    'kopi via niphr/csdata 2026-08-21',
  )
  expect(originOf({ via: 'niphr/csdata 2026.8.21', taken: '2026-08-21' })).toBe(
    'kopi via niphr/csdata 2026.8.21',
  )
  expect(originOf({})).toBe('kopi, veien hit er ikke kjent')
})

test('what is not fetched says where it would come from, and that it waits', () => {
  expect(summaryOf(indicator({ id: 'a' }))).toMatchObject({
    newest: null,
    coverage: 0,
    source: 'SSB tabell 07459',
    origin: null,
    waiting: true,
  })
})

test('with 95 of 100 kommuner there is nothing to fetch', () => {
  const entries = [entry('a', {})]
  expect(summaryOf(indicator({ id: 'a' }), many(339), entries).waiting).toBe(true)
  expect(summaryOf(indicator({ id: 'a' }), many(340), entries).waiting).toBeUndefined()
})

test('a file that has been read holds no more; one that has not is imported', () => {
  const source = { kind: 'file', file: 'ks-heltid', value: 'x' } as const
  const one = indicator({ id: 'a', source })
  expect(summaryOf(one).waiting).toBe(true)
  expect(summaryOf(one, many(10), [entry('a', {})]).waiting).toBeUndefined()
})

test('a derived indicator names the sources of what it is made from, and its oldest copy', () => {
  const inputs = [indicator({ id: 'teller' }), indicator({ id: 'nevner' })]
  const one = indicator({
    id: 'a',
    source: {
      kind: 'derived',
      operation: 'ratio',
      numerator: ['teller'],
      denominator: 'nevner',
      scale: 100,
    },
  })
  const entries = [
    entry('teller', { via: 'x' }),
    entry('nevner', { via: 'y' }, '2026-01-01'),
    entry('a', { direct: true }),
  ]
  expect(summaryOf(one, many(350), entries, inputs)).toMatchObject({
    source: 'SSB tabell 07459 (regnet ut)',
    origin: 'kopi via x og kopi via y',
    read: '2026-01-01',
  })
})

test('a derived indicator lacks what its inputs lack', () => {
  const emissions = indicator({
    id: 'utslipp',
    source: { kind: 'miljodirektoratet', sector: 'alle' },
  })
  const persons = indicator({ id: 'folk' })
  const one = indicator({
    id: 'a',
    source: {
      kind: 'derived',
      operation: 'ratio',
      numerator: ['utslipp'],
      denominator: 'folk',
      scale: 1,
    },
  })
  const entries = [entry('utslipp', {}), entry('folk', {}), entry('a', {})]
  expect(summaryOf(one, many(18), entries, [emissions, persons]).waiting).toBe(true)
  expect(summaryOf(one, many(350), entries, [emissions, persons]).waiting).toBeUndefined()
})

test('what may be below zero is signed', () => {
  expect(summaryOf(indicator({ id: 'a', bounds: [-5, 5] })).signed).toBe(true)
  expect(summaryOf(indicator({ id: 'a' })).signed).toBeUndefined()
})

test('a breakdown is counted by its parts', () => {
  const one = indicator({ id: 'a', parts: [] })
  const table = breakdownTable(one, new Map([['kvinner-00-04', observations(...many(350))]]))
  const book = sourceBook([one], { version: 1, files: [] })
  expect(
    catalogueShard({ paper: [table], others: [] }, { book, paper: PAPER, borders: BORDERS }, 'nb')
      .indicators[0],
  ).toMatchObject({
    breakdown: true,
    coverage: 350,
    newest: '2024',
    periods: ['2024'],
  })
})

test('base indicators are catalogued when they say who is too small to rank', () => {
  const all = [
    indicator({
      id: 'a',
      minimumBase: { indicator: 'elever', atLeast: 30, counted: { nb: 'elever', nn: 'elevar' } },
    }),
    indicator({ id: 'elever', role: 'base' }),
    indicator({ id: 'velgere', role: 'base' }),
  ]
  expect(cataloguedIndicators(all).map(({ id }) => id)).toEqual(['a', 'elever'])
})
