import { describe, expect, test } from 'vitest'
import { citation } from '../../src/domain/citation.ts'
import { apiAddress, formerAreaAt } from '../../src/domain/receipt.ts'
import type { FormerAreas, Receipt, ReceiptInput } from '../../src/domain/receipt.ts'
import { receiptSteps } from '../../src/domain/receipt-steps.ts'
import type { ReceiptFigure } from '../../src/domain/receipt-steps.ts'
import { revisionText } from '../../src/domain/revision-text.ts'
import { formatNumber } from '../../src/domain/number-text.ts'

const same = (words: string) => ({ nb: words, nn: words })

const input = (some: Partial<ReceiptInput> = {}): ReceiptInput => ({
  title: { nb: 'Folketall', nn: 'Folketal' },
  publisher: 'Statistisk sentralbyrå',
  table: same('SSB tabell 06913: Folkemengde og endringer'),
  url: 'https://www.ssb.no/statbank/table/06913',
  query: same('Tabell 06913.'),
  api: 'https://data.ssb.no/t?r={region}&p={period}',
  licence: 'CC BY 4.0',
  updated: '2026-02-25T07:00:00Z',
  origin: { direct: false, via: 'et arkiv', taken: null, read: '2026-11-23' },
  borders: 'summed',
  measure: 'count',
  prepared: null,
  ...some,
})

const receipt = (some: Partial<Receipt> = {}): Receipt => ({
  inputs: [input()],
  made: { kind: 'read' },
  pooled: { kind: 'source' },
  decimals: 0,
  file: 'observations/folketall.csv',
  sha256: 'abc',
  dates: {},
  parts: null,
  revisions: {},
  ...some,
})

/** As KLASS has it: four kommuner became Ålesund and, with Haram, the old Ålesund. */
const AREAS: FormerAreas = {
  '1508': [
    {
      until: '2020-01-01',
      codes: [
        { code: '1504', name: 'Ålesund' },
        { code: '1523', name: 'Ørskog' },
      ],
      shared: false,
    },
    { until: '2024-01-01', codes: [{ code: '1507', name: 'Ålesund' }], shared: true },
  ],
  '3101': [{ until: '2024-01-01', codes: [{ code: '3001', name: 'Halden' }], shared: false }],
  '40': [
    { until: '2024-01-01', codes: [{ code: '38', name: 'Vestfold og Telemark' }], shared: true },
  ],
}

const figure = (some: Partial<ReceiptFigure> = {}): ReceiptFigure => ({
  place: { code: '3101', name: 'Halden', level: 'kommune' },
  period: '2026',
  periodText: '1. januar 2026',
  figureText: '22,8 prosent',
  status: 'ok',
  former: null,
  ...some,
})

const AALESUND = figure({
  place: { code: '1508', name: 'Ålesund', level: 'kommune' },
  period: '2019',
  periodText: '1. januar 2019',
  former: formerAreaAt(AREAS, '1508', '2019-01-01'),
})

const steps = (made: Receipt, of: ReceiptFigure, language: 'nb' | 'nn' = 'nb') =>
  receiptSteps(made, of, language).map((step) => step.replaceAll('\u00a0', ' '))

describe('the area a place had', () => {
  test('is the first that lasted beyond the date; today’s own is none', () => {
    expect(formerAreaAt(AREAS, '1508', '2019-12-31')?.codes).toHaveLength(2)
    expect(formerAreaAt(AREAS, '1508', '2020-01-01')?.shared).toBe(true)
    expect(formerAreaAt(AREAS, '1508', '2024-01-01')).toBeNull()
    expect(formerAreaAt(AREAS, '0301', '1990-01-01')).toBeNull()
  })

  test('is what the publisher is asked about', () => {
    expect(apiAddress(input(), '1508', '2019', AALESUND.former)).toBe(
      'https://data.ssb.no/t?r=1504,1523&p=2019',
    )
    expect(apiAddress(input(), '3101', '2026', null)).toBe('https://data.ssb.no/t?r=3101&p=2026')
    expect(apiAddress(input({ api: null }), '3101', '2026', null)).toBeNull()
    expect(apiAddress(input(), '40', '2022', formerAreaAt(AREAS, '40', '2022-07-01'))).toBeNull()
  })
})

describe('the steps', () => {
  test('name the old kommuner that were added', () => {
    expect(steps(receipt(), AALESUND)[0]).toBe(
      'Tallene for Ålesund (1504) og Ørskog (1523) 1. januar 2019 er lagt sammen, fordi de i dag er Ålesund.',
    )
    expect(steps(receipt(), AALESUND, 'nn')[0]).toMatch(/^Tala for .* er lagde saman, fordi dei/)
  })

  test('tell a new number from a new area, and no change from both', () => {
    const before = figure({ former: formerAreaAt(AREAS, '3101', '2022-07-01') })
    expect(steps(receipt(), before)[0]).toMatch(/^Tallet gjelder Halden \(3001\)/)
    expect(steps(receipt(), figure())[0]).toMatch(/^Ingen omregning av grenser/)
  })

  test('say when the publisher has recast the figures itself', () => {
    const recast = receipt({
      inputs: [input({ borders: 'today', publisher: 'Miljødirektoratet' })],
    })
    expect(steps(recast, AALESUND)[0]).toMatch(/^Miljødirektoratet oppgir selv tallet for Ålesund/)
  })

  test('say what is divided by what, with this place’s own figures', () => {
    const share = receipt({
      made: {
        kind: 'ratio',
        above: [{ title: same('Personer på 65 år eller mer'), decimals: 0 }],
        below: { title: same('Folketall'), decimals: 0 },
        scale: 100,
      },
      parts: { period: '2026', values: { '3101': [7299, 32082] } },
    })
    expect(steps(share, figure())).toContain(
      '«Personer på 65 år eller mer» er delt på «Folketall» og ganget med 100. Her: 7 299 delt på 32 082 gir 22,8 prosent.',
    )
    const other = steps(share, figure({ period: '2025' })).join(' ')
    expect(other).toContain('er delt på')
    expect(other).not.toContain('7 299')
  })

  test('of a fylke: whose sum, or weighted how', () => {
    const place = { code: '40', name: 'Telemark', level: 'fylke' } as const
    const sum = receipt({ pooled: { kind: 'sum' } })
    expect(steps(sum, figure({ place }))[0]).toMatch(/^Tallet er summen av alle kommunene i fylket/)
    const mean = receipt({ pooled: { kind: 'mean', weight: same('Boliger') } })
    expect(steps(mean, figure({ place, status: 'estimated' }))[0]).toMatch(
      /hver kommune teller etter «Boliger»\. Det er et anslag/,
    )
    expect(steps(receipt(), figure({ place })).join()).toContain('er kildens eget')
  })
})

describe('the citation', () => {
  const cited = {
    sources: [
      { publisher: 'Statistisk sentralbyrå', table: 'SSB tabell 07459: Befolkning' },
      { publisher: 'Statistisk sentralbyrå', table: 'SSB tabell 06913: Folkemengde og endringer' },
    ],
    title: 'Innbyggere på 65 år eller mer',
    place: 'Halden',
    period: '1. januar 2026',
    figure: '22,8 prosent',
    origins: [{ direct: false, via: 'niphr/csdata 2026.8.21', taken: null, read: '2026-11-23' }],
    computed: true,
  }

  test('has publisher, table, place, period, figure, and which copy was read when', () => {
    expect(citation(cited, 'nb')).toBe(
      'SSB, tabell 07459: Befolkning og tabell 06913: Folkemengde og endringer. Innbyggere på 65 år eller mer, Halden, 1. januar 2026: 22,8 prosent (regnet ut). Hentet fra Lokaltall, kopi via niphr/csdata 2026.8.21, lest 23.11.2026.',
    )
  })

  test('keeps each publisher with its own table, and never calls a copy direct', () => {
    const [, folketall] = cited.sources
    const mixed = { publisher: 'Miljødirektoratet', table: 'Utslipp av klimagasser' }
    const sources = [mixed, folketall ?? mixed]
    expect(citation({ ...cited, sources }, 'nn')).toMatch(
      /^Miljødirektoratet, Utslipp av klimagasser; SSB, tabell 06913: .* Henta frå Lokaltall, kopi via/,
    )
    const origins = [{ direct: true, via: null, taken: null, read: '2026-11-23' }]
    expect(citation({ ...cited, origins, computed: false }, 'nb')).toMatch(
      /22,8 prosent\. Hentet fra Lokaltall, lest hos utgiveren 23\.11\.2026\.$/,
    )
  })
})

describe('a revised figure', () => {
  const number = (value: number) => formatNumber(value, 1)
  const once = { period: '2024', old: 12.4, now: 11.9, date: '2025-12-18' }

  test('says what it was and what it became', () => {
    expect(revisionText([once], number, 'nb')).toBe(
      'var 12,4 da det ble publisert, revidert til 11,9 (18.12.2025)',
    )
    expect(revisionText([once], number, 'nn')).toMatch(/^var 12,4 då det vart publisert, revidert/)
  })

  test('twice, withdrawn, and by us', () => {
    const again = { period: '2024', old: 11.9, now: null, date: '2026-01-05' }
    expect(revisionText([once, again], number, 'nb')).toMatch(
      /revidert til 11,9 \(18\.12\.2025\), trukket tilbake \(5\.1\.2026\)$/,
    )
    expect(revisionText([{ ...once, ours: true }], number, 'nb')).toContain('rettet av oss til')
  })

  test('that nobody could see is not told', () => {
    expect(revisionText([{ ...once, now: 12.41 }], number, 'nb')).toBeNull()
    expect(revisionText([], number, 'nb')).toBeNull()
  })
})
