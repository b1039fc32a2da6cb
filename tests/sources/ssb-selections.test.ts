import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indicator } from '../../src/catalogue/index.ts'
import type { SsbSource } from '../../src/domain/indicator.ts'
import { noteOf, whatMoved } from '../../scripts/sources/ssb-moves.ts'
import { coverAges, resolveSelection, withWords } from '../../scripts/sources/ssb-selections.ts'
import { findContents } from '../../scripts/sources/ssb-table.ts'
import type { SsbTableOffer, TableDimension } from '../../scripts/sources/ssb-table.ts'

const named = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([code, label]) => ({ code, label }))

const WIDE = named({ a: '0-19 år', b: '20-64 år', c: '65 år eller eldre', d: '80 år eller eldre' })

describe('ages from groups', () => {
  test('take the widest groups, and none twice', () => {
    expect(coverAges(WIDE, { from: 65 })).toEqual(['c'])
    expect(coverAges(WIDE, { to: 19 })).toEqual(['a'])
    expect(coverAges(WIDE, {})).toEqual(['a', 'b', 'c'])
    expect(coverAges(WIDE, { from: 67 })).toBeUndefined()
    expect(coverAges(WIDE, { from: 65, to: 79 })).toBeUndefined()
  })

  test('of single years are each year once', () => {
    const labels = [...Array(105).keys()].map((age) => ({ code: `${age}`, label: `${age} år` }))
    const years = [...labels, { code: '105+', label: '105 år eller eldre' }]
    fc.assert(
      fc.property(fc.nat(104), fc.nat(104), (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)]
        expect(coverAges(years, { from, to })).toHaveLength(to - from + 1)
        expect(coverAges(years, { from })).toHaveLength(106 - from)
      }),
    )
  })
})

const dimension = (changes: Partial<TableDimension> = {}): TableDimension => ({
  code: 'Alder',
  label: 'alder',
  codes: ['x', 'y'],
  labels: { x: '15-74 år', y: '15-29 år' },
  canBeLeftOut: false,
  codelists: [
    { id: 'agg_Funksjonell', label: 'Funksjonell inndeling' },
    { id: 'agg_Brede', label: 'Brede grupper' },
  ],
  ...changes,
})

const OFFER = { id: '14746' } as SsbTableOffer
const LISTS: Readonly<Record<string, ReturnType<typeof named>>> = {
  agg_Funksjonell: named({ f: '45-66 år', g: '67-79 år', h: '80 år eller eldre' }),
  agg_Brede: WIDE,
}
const resolve = (selection: Parameters<typeof resolveSelection>[0]) =>
  resolveSelection(selection, dimension(), OFFER, 'folk', async (id) => LISTS[id] ?? [])

describe('the total of a dimension', () => {
  const total = { total: '00-99' }
  const inList = { ...LISTS, agg_Brede: named({ '00-99': 'Alle næringer', '01-03': 'Jordbruk' }) }
  const found = (changes: Partial<TableDimension>, lists: typeof LISTS = LISTS) =>
    resolveSelection(total, dimension(changes), OFFER, 'jobber', async (id) => lists[id] ?? [])

  test('is one of its own codes, or stands in whichever list has it', async () => {
    const own = { codes: ['00-99', '01-03'] }
    expect(await found(own, inList)).toEqual({ codes: ['00-99'] })
    expect(await found({}, inList)).toEqual({ codelist: 'agg_Brede', codes: ['00-99'] })
  })

  test('is left to SSB where there is none and the dimension may be left out', async () => {
    expect(await found({ canBeLeftOut: true })).toBeUndefined()
    await expect(found({})).rejects.toThrow(
      /jobber: SSB table 14746, Alder .*has the total 00-99. It offers: x .*agg_Brede \(Brede grupper\)/,
    )
  })
})

describe('contents whose code has moved', () => {
  const table = (labels: Readonly<Record<string, string>>) =>
    ({ id: '12944', contents: dimension({ codes: Object.keys(labels), labels }) }) as SsbTableOffer
  const { contents } = indicator('vedvarende-lavinntekt').source as SsbSource

  test('are a share and never the head count whose label holds the same words', () => {
    const labels = {
      PersonerSeksti: 'Antall personer i gruppa, EU-skala 60 prosent',
      EUskala: 'EU-skala 60 prosent',
    }
    expect(findContents(table(labels), contents, 'x')).toBe('EUskala')
    const { PersonerSeksti } = labels
    expect(() => findContents(table({ PersonerSeksti }), contents, 'x')).toThrow(/no contents/)
  })
})

test('a grouping that cannot make the ages is passed over, and none at all is an error', async () => {
  expect(await resolve({ ages: { from: 65 } })).toEqual({ codelist: 'agg_Brede', codes: ['c'] })
  expect(await resolve({ ages: { from: 67 } })).toEqual({
    codelist: 'agg_Funksjonell',
    codes: ['g', 'h'],
  })
  await expect(resolve({ ages: { from: 66 } })).rejects.toThrow(
    /folk: SSB table 14746, Alder.*no grouping can make the ages 66–.*agg_Brede \(Brede grupper\)/,
  )
})

test('a value is found by words of its label', async () => {
  expect(await resolve({ label: ['15-29'] })).toEqual({ codes: ['y'] })
  await expect(resolve({ label: ['år'] })).rejects.toThrow(/several values hold the words år/)
  await expect(resolve({ label: ['pensjon'] })).rejects.toThrow(/no value holds.*x \(15-74 år\)/)
  const both = [{ label: 'I alt' }, { label: 'I alt, eksklusive' }]
  expect(withWords(both, ['i alt'])).toEqual([{ label: 'I alt' }])
})

test('what has moved in a table is told: contents, names, lists, newest period', () => {
  const offer = (labels: Record<string, string>, periods: string[], lists: string[]) =>
    noteOf({
      id: 'x',
      region: dimension({ code: 'Region', codelists: lists.map((id) => ({ id, label: id })) }),
      contents: dimension({ codes: Object.keys(labels), labels }),
      time: dimension({ codes: periods }),
      others: [],
    })
  const before = offer({ A: 'Antall', B: 'Bor' }, ['2024'], ['agg_1'])
  const now = offer({ A: 'Antall i alt', C: 'Nytt' }, ['2024', '2025'], ['agg_2'])
  expect(whatMoved(before, before)).toEqual([])
  expect(whatMoved(before, now)).toEqual([
    'contents B is gone',
    'contents C is new',
    'contents A was called "Antall", is called "Antall i alt"',
    'code list agg_1 is gone',
    'code list agg_2 is new',
    'newest period was 2024, is 2025',
  ])
})
