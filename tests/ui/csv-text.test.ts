import { expect, test } from 'vitest'
import type { IndicatorSummary } from '../../src/observations/shards.ts'
import { nb } from '../../src/text/nb.ts'
import { csvText, type CsvRow } from '../../src/ui/csv-text.ts'

const summary: IndicatorSummary = {
  id: 'andel-80-pluss',
  title: 'Innbyggere på 80 år eller mer',
  meaning: '',
  unit: 'percent',
  decimals: 2,
  direction: 'neutral',
  theme: 'helse',
  kind: 'january-1',
  levels: ['kommune'],
  breaks: [],
  periods: ['2025', '2026'],
  newest: '2026',
  coverage: 1,
  kommuner: 357,
  source: 'SSB tabell 07459; "K"',
  sourceUrl: '',
  publisher: 'Statistisk sentralbyrå',
  licence: 'CC BY 4.0',
  origin: 'kopi via et sted',
  updated: null,
  read: null,
}

const row = (parts: Partial<CsvRow>): CsvRow => ({
  code: '0301',
  place: 'Guovdageaidnu - Kautokeino',
  period: '2026',
  value: 1.865,
  status: 'ok',
  ...parts,
})

const lines = (...rows: CsvRow[]) => csvText(rows, summary, nb).split('\r\n')

test('begins with a byte order mark and names its columns', () => {
  expect(lines()[0]).toMatch(/^\ufeffstedsnummer;sted;indikator;periode;verdi;enhet;status;/)
})

test('a row explains itself: code as text, decimal comma, unit, status, source', () => {
  const [, line] = lines(row({ value: 12.5 }))
  expect(line).toBe(
    '0301;Guovdageaidnu – Kautokeino;Innbyggere på 80 år eller mer;2026;12,50;prosent;Publisert tall;"SSB tabell 07459; ""K""";kopi via et sted;CC BY 4.0',
  )
})

test('rounds as the page does, also where binary fractions would not', () => {
  expect(lines(row({ value: 1.865 }))[1]).toContain(';1,87;')
  expect(lines(row({ value: -0.865 }))[1]).toContain(';-0,87;')
})

test('a missing value is empty, with its reason, and never 0', () => {
  expect(lines(row({ value: null, status: 'border-change' }))[1]).toContain(
    ';;prosent;Andre grenser;',
  )
})
