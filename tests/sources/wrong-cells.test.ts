import { describe, expect, test } from 'vitest'
import { observationsFrom } from '../../scripts/sources/file.ts'
import type { FileDescription } from '../../src/catalogue/files.ts'

const DESCRIPTION: FileDescription = {
  id: 'valg',
  name: 'valg.csv',
  format: 'csv',
  columns: ['region', 'year', 'entitled'],
  places: { kind: 'code', column: 'region' },
  period: { column: 'year', kind: 'election' },
  borders: 'summed',
  wrong: [{ places: ['5620'], periods: ['2011', '2015'] }],
  empty: 'missing',
  publisher: 'En etat',
  title: { nb: 'Valg', nn: 'Val' },
  url: 'https://example.org/',
  licence: 'NLOD',
}

const row = (line: number, region: string, year: string, entitled: string) => ({
  line,
  fields: { region, year, entitled },
})

describe('cells that a description says are wrong', () => {
  test('are missing, and their neighbours in place and time are kept', () => {
    const rows = [
      row(2, '5620', '2011', '2292034'),
      row(3, '5620', '2019', '2587'),
      row(4, '5622', '2011', '3151'),
    ]
    const source = { kind: 'file', file: 'valg', value: 'entitled' } as const
    expect(observationsFrom(source, DESCRIPTION, rows, () => undefined)).toEqual([
      { place: '5620', period: '2011', value: null, status: 'missing' },
      { place: '5620', period: '2019', value: 2587, status: 'ok' },
      { place: '5622', period: '2011', value: 3151, status: 'ok' },
    ])
  })
})
