import { expect, test } from 'vitest'
import { paperFinding } from '../../src/cards/paper-finding.ts'
import type { Measured } from '../../src/cards/paper-scene.ts'
import type { Language } from '../../src/domain/indicator.ts'
import type { PaperTest } from '../../src/domain/paper.ts'
import type { Series } from '../../src/domain/series.ts'

const ratio: Measured = {
  title: 'Eldre per 100 unge',
  unit: 'persons-per-young',
  decimals: 0,
  kind: 'january-1',
  breaks: [],
  read: null,
}
const share: Measured = {
  title: 'Barn i lavinntekt',
  unit: 'percent',
  decimals: 1,
  kind: 'year',
  breaks: [],
  read: null,
}

const seriesOf = (from: number, values: readonly (number | null)[]): Series => ({
  periods: values.map((_, i) => String(from + i)),
  values,
  statuses: values.map((value) => (value === null ? 'missing' : 'ok')),
})

interface Held {
  readonly summary: Measured
  readonly series: { readonly place?: Series; readonly country?: Series }
}

function find(claim: PaperTest, held: Readonly<Record<string, Held>>, language: Language = 'nb') {
  const cards = new Map(Object.entries(held))
  const found = paperFinding(claim, { place: 'Halden', where: 'i Halden', cards, language })
  const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ') ?? null
  return { ...found, national: plain(found.national), local: plain(found.local) }
}

const passes: PaperTest = { kind: 'crossing', indicator: 'a', threshold: 100, claimed: '2030' }

test('foretold and not yet there in the country, long since here', () => {
  const held = {
    a: {
      summary: ratio,
      series: { country: seriesOf(2025, [85, 86.4]), place: seriesOf(2015, [98, 102, 110]) },
    },
  }
  expect(find(passes, held)).toEqual({
    verdict: 'not-yet',
    national: 'I Norge har det ikke skjedd ennå. 1. januar 2026 var det 86 eldre per 100 unge.',
    localVerdict: 'earlier',
    local:
      'I Halden har det vært slik siden 1. januar 2016. 1. januar 2017 var det 110 eldre per 100 unge.',
  })
  expect(find(passes, held, 'nn').local).toMatch(
    /^I Halden har det vore slik sidan 1\. januar 2016/,
  )
})

test('just below the threshold is not shown as the threshold', () => {
  const series = { country: seriesOf(2026, [99.72]) }
  expect(find(passes, { a: { summary: ratio, series } }).national).toContain('99,7')
})

test('what was foretold for a year that has passed, and did not happen, is contradicted', () => {
  const series = { country: seriesOf(2030, [97, 98]) }
  expect(find(passes, { a: { summary: ratio, series } }).verdict).toBe('contradicted')
})

test('it happened in the year foretold', () => {
  const series = { country: seriesOf(2029, [98, 101]) }
  expect(find(passes, { a: { summary: ratio, series } }).verdict).toBe('supported')
})

test('there before the figures begin', () => {
  const series = { place: seriesOf(2006, [120, 130]) }
  const found = find({ ...passes, claimed: null }, { a: { summary: ratio, series } })
  expect(found.localVerdict).toBe('supported')
  expect(found.local).toContain('så langt tilbake som tallene går, til 1. januar 2006')
})

const rises: PaperTest = { kind: 'change', indicator: 'a', claimed: 'up', years: 5 }

test('a rise over the years named; the other way here', () => {
  const series = {
    country: seriesOf(2017, [9, 9.4, 10, 10.1, 10.6, 11]),
    place: seriesOf(2017, [12, 11.8, 11.5, 11.4, 11.2, 11]),
  }
  expect(find(rises, { a: { summary: share, series } })).toEqual({
    verdict: 'supported',
    national: 'I Norge økte «Barn i lavinntekt» fra 9,0 prosent i 2017 til 11,0 prosent i 2022.',
    localVerdict: 'contradicted',
    local: 'I Halden gikk det ned fra 12,0 prosent i 2017 til 11,0 prosent i 2022.',
  })
})

test('one shown unit is no change', () => {
  const series = { country: seriesOf(2017, [9.04, 9.14]) }
  const found = find(rises, { a: { summary: share, series } })
  expect(found.verdict).toBe('mixed')
  expect(found.national).toContain('omtrent uendret')
})

test('measured two ways, a change proves nothing', () => {
  const summary = { ...share, breaks: [{ period: '2018', reason: 'Ny kilde.' }] }
  const found = find(rises, { a: { summary, series: { country: seriesOf(2017, [9, 14]) } } })
  expect(found.verdict).toBe('mixed')
  expect(found.national).toContain('Målemåten ble endret')
})

test('around half is within a tenth of it', () => {
  const half: PaperTest = { kind: 'level', indicator: 'a', claimed: 50 }
  const verdict = (value: number) =>
    find(half, { a: { summary: share, series: { country: seriesOf(2024, [value]) } } }).verdict
  expect([verdict(54), verdict(58), verdict(65)]).toEqual(['supported', 'mixed', 'contradicted'])
})

test('a claim without a number is not judged', () => {
  const level: PaperTest = { kind: 'level', indicator: 'a', claimed: null }
  const found = find(level, { a: { summary: share, series: { place: seriesOf(2024, [7]) } } })
  expect(found.localVerdict).toBe('not-judged')
  // The country has no figure to name what is measured by, so the place's sentence does.
  expect(found.local).toBe(`I Halden var «${share.title}» 7,0 prosent i 2024.`)
})

test('a figure that was old when it was read proves nothing of today', () => {
  const rises: PaperTest = { kind: 'change', indicator: 'a', claimed: 'up', years: 5 }
  const series = { country: seriesOf(2010, [5, 6, 7, 8, 9]) }
  const verdictRead = (read: string) =>
    find(rises, { a: { summary: { ...share, read }, series } }).verdict
  expect(verdictRead('2015-01-01')).toBe('supported')
  expect(verdictRead('2026-01-01')).toBe('outdated')
})

test('what is said of every kommune is not borne out by the country alone', () => {
  const rises: PaperTest = {
    kind: 'change',
    indicator: 'a',
    claimed: 'up',
    years: 5,
    everywhere: true,
  }
  const series = { country: seriesOf(2020, [5, 6, 7]), place: seriesOf(2020, [7, 6, 5]) }
  expect(find(rises, { a: { summary: share, series } })).toMatchObject({
    verdict: 'mixed',
    localVerdict: 'contradicted',
  })
})

test('higher is held at the newest period that both have', () => {
  const higher: PaperTest = { kind: 'higher', indicator: 'a', than: 'b' }
  const found = find(higher, {
    a: { summary: { ...share, title: 'Kvinner' }, series: { country: seriesOf(2021, [35, 36]) } },
    b: { summary: { ...share, title: 'Menn' }, series: { country: seriesOf(2021, [16, null]) } },
  })
  expect(found).toMatchObject({
    verdict: 'supported',
    national: 'I Norge var tallene i 2021: «Kvinner» 35,0 prosent, «Menn» 16,0 prosent.',
    localVerdict: 'no-figures',
  })
})

test('not fetched is told apart from there being none', () => {
  const none = { a: { summary: share, series: { country: seriesOf(2020, [null]) } } }
  expect(find(rises, none)).toMatchObject({
    verdict: 'no-figures',
    national: 'Det finnes ikke tall for landet som kan vise det.',
    local: 'Tallene for Halden er ikke med i Lokaltall ennå.',
  })
})

test('an untested claim gives its reason', () => {
  const reason = { nb: 'Ikke hentet hit.', nn: 'Ikkje henta hit.' }
  expect(find({ kind: 'untested', reason }, {}, 'nn')).toEqual({
    verdict: 'no-figures',
    national: 'Ikkje henta hit.',
    localVerdict: null,
    local: null,
  })
})

test('a balance is said the way it goes, without a minus', () => {
  const summary = { ...share, unit: 'persons', decimals: 0 } as const
  const said = {
    above: '{Where} flyttet {number} flere inn enn ut {when}.',
    below: '{Where} flyttet {number} flere ut enn inn {when}.',
    none: '{Where} flyttet like mange inn som ut {when}.',
  }
  const moved: PaperTest = {
    kind: 'level',
    indicator: 'a',
    claimed: null,
    said: { nb: said, nn: said },
  }
  const of = (value: number) =>
    find(moved, { a: { summary, series: { place: seriesOf(2024, [value]) } } }).local
  expect(of(1205)).toBe('I Halden flyttet 1 205 flere inn enn ut i 2024.')
  expect(of(-3)).toBe('I Halden flyttet 3 flere ut enn inn i 2024.')
  expect(of(0)).toBe('I Halden flyttet like mange inn som ut i 2024.')
})

test('a number that the paper names is that number, and another is said beside it', () => {
  const claim: PaperTest = { kind: 'level', indicator: 'a', claimed: 88, exact: true }
  const held = (value: number) => ({
    a: { summary: share, series: { country: seriesOf(2025, [value]) } },
  })
  expect(find(claim, held(82.9))).toMatchObject({
    verdict: 'mixed',
    national: 'I Norge var «Barn i lavinntekt» 82,9 prosent i 2025. Notatet sier 88 prosent.',
  })
  expect(find(claim, held(88.3)).verdict).toBe('supported')
  expect(find(claim, held(60)).verdict).toBe('contradicted')
})

test('a unit that says what is counted is not said with its title', () => {
  const claim: PaperTest = { kind: 'change', indicator: 'a', claimed: 'up', years: 1 }
  const held = { a: { summary: ratio, series: { country: seriesOf(2025, [68, 87]) } } }
  expect(find(claim, held).national).toBe(
    'I Norge økte antallet fra 68 eldre per 100 unge 1. januar 2025 til 87 eldre per 100 unge 1. januar 2026.',
  )
})

test('two figures are told in the words of the test, where it has some', () => {
  const said = { nb: '{Where} var {first} så {when}, og {second} slik.', nn: '' }
  const claim: PaperTest = { kind: 'higher', indicator: 'a', than: 'b', said }
  const held = {
    a: { summary: share, series: { country: seriesOf(2025, [35.4]) } },
    b: { summary: share, series: { country: seriesOf(2025, [15.1]) } },
  }
  expect(find(claim, held).national).toBe(
    'I Norge var 35,4 prosent så i 2025, og 15,1 prosent slik.',
  )
})
