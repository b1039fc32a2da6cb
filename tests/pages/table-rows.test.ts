import { describe, expect, test } from 'vitest'
import type { Group } from '../../src/domain/group-kinds.ts'
import type { Series } from '../../src/domain/series.ts'
import type { IndicatorSummary } from '../../src/observations/shards.ts'
import { readIndicator } from '../../src/addresses/indicator.ts'
import { sortedBy, tableSelection } from '../../src/pages/indicator/table-selection.ts'
import { tableRows } from '../../src/pages/indicator/table-rows.ts'

const summary = {
  decimals: 1,
  periods: ['2019', '2021', '2024'],
  newest: '2024',
  levels: ['kommune', 'fylke'],
  breaks: [{ period: '2021', reason: '' }],
} as unknown as IndicatorSummary

const series = (...values: (number | null)[]): Series => ({
  periods: summary.periods,
  values,
  statuses: values.map((value) => (value === null ? 'suppressed' : 'ok')),
})

const input = {
  summary,
  names: new Map([
    ['3101', 'Halden'],
    ['5612', 'Guovdageaidnu - Kautokeino'],
    ['3103', 'Moss'],
    ['31', 'Østfold'],
  ]),
  series: new Map([
    ['3101', series(1, 2, 3)],
    ['5612', series(1, 2, null)],
    ['3103', series(9, 8, 7)],
    ['31', series(5, 5, 5)],
  ]),
  eligible: new Set(['3101', '3103', '5612', '31']),
  isIn: (code: string, groups: readonly Group[]) =>
    groups.every((group) =>
      group.kind === 'fylke' ? code.startsWith(group.code) : code.endsWith(group.code),
    ),
}

const known = {
  summary,
  isPlace: (code: string) => input.names.has(code),
  isGroup: ({ code }: Group) => ['31', '56', '03', 'nord-norge'].includes(code),
}

const rows = (query: string) => tableRows(input, tableSelection(readIndicator(query), known)).rows

describe('the table of an indicator', () => {
  test('highest first; places without a figure last, whichever way', () => {
    expect(rows('').map((row) => row.code)).toEqual(['3103', '3101', '5612'])
    expect(rows('sorter=verdi&retning=stigende').map((row) => row.code)).toEqual([
      '3101',
      '3103',
      '5612',
    ])
  })

  test('the rank is among all, whatever is searched for', () => {
    expect(rows('sok=halden')).toMatchObject([{ code: '3101', rank: { rank: 2, of: 2, tied: 0 } }])
  })

  test('search folds letters and finds every part of a name, and numbers', () => {
    expect(rows('sok=kautokeino').map((row) => row.code)).toEqual(['5612'])
    expect(rows('sok=56').map((row) => row.code)).toEqual(['5612'])
  })

  test('no change is told over a break, nor where an end is missing', () => {
    expect(rows('').map((row) => row.change)).toEqual([null, null, null])
    const unbroken = { ...input, summary: { ...summary, breaks: [] } }
    const selection = tableSelection(readIndicator(''), known)
    expect(tableRows(unbroken, selection)).toMatchObject({
      since: '2019',
      rows: [{ change: -2 }, { change: 2 }, { change: null }],
    })
  })

  test('fylker, and kommuner of one fylke', () => {
    expect(rows('nivaa=fylke').map((row) => row.code)).toEqual(['31'])
    expect(rows('fylke=56').map((row) => row.code)).toEqual(['5612'])
  })

  test('filters combine', () => {
    expect(rows('fylke=31').map((row) => row.code)).toEqual(['3103', '3101'])
    expect(rows('fylke=31&sentralitet=03').map((row) => row.code)).toEqual(['3103'])
    expect(rows('fylke=56&sentralitet=03')).toEqual([])
  })
})

describe('the selection in the address', () => {
  const from = (query: string, levels = summary.levels) =>
    tableSelection(readIndicator(query), { ...known, summary: { ...summary, levels } })

  test('what makes no sense is read as left out', () => {
    expect(from('periode=1900&sorter=__proto__&fylke=<b>')).toEqual(from(''))
  })

  test('a level that the indicator lacks gives the one it has', () => {
    expect(from('nivaa=fylke', ['kommune']).level).toBe('kommune')
    expect(from('', ['fylke', 'land']).level).toBe('fylke')
  })

  test('a heading pressed twice turns the order', () => {
    expect(sortedBy('sted', from(''))).toEqual({ sort: 'sted', descending: false })
    expect(sortedBy('sted', from('sorter=sted&retning=stigende'))).toEqual({
      sort: 'sted',
      descending: true,
    })
  })
})
