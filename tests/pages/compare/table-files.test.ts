import { beforeAll, describe, expect, test } from 'vitest'
import { csvParts, workbookSheets, type TableFile } from '../../../src/pages/compare/table-files.ts'
import { tableRows } from '../../../src/pages/compare/table-model.ts'
import { COMPARE_TEXT } from '../../../src/pages/compare/text.ts'
import { nb } from '../../../src/text/nb.ts'
import { csvOfMany } from '../../../src/ui/csv-text.ts'
import { compareFixture } from './fixture.ts'

let file: TableFile
beforeAll(async () => {
  const { data, summary } = await compareFixture()
  const compared = ['andel-65-pluss', 'grunnskolepoeng'].map((id) => ({
    summary: summary(id),
    period: summary(id).newest ?? '',
    snapshot: data.newest(summary(id)),
  }))
  file = {
    rows: tableRows(data, ['0301', '1151'], '0301', compared),
    compared,
    nameOf: ({ kind, code }) => `${kind} ${code}`,
    address: 'https://eksempel.no/sammenlign?steder=0301,1151',
  }
})

describe('the workbook', () => {
  test('has the table as it stands: codes as text, figures as numbers, a word where there is none', () => {
    const [figures] = workbookSheets(file, COMPARE_TEXT.nb, nb)
    expect(figures?.rows[0]?.slice(0, 2)).toEqual(['Stedsnummer', 'Sted'])
    expect(figures?.rows[1]?.[0]).toBe('0301')
    expect(typeof figures?.rows[1]?.[2]).toBe('number')
    expect(Object.values(nb.status)).toContain(figures?.rows[2]?.[3])
  })

  test('explains itself on a sheet of its own: period, source, way here, statuses, address', () => {
    const [, notes] = workbookSheets(file, COMPARE_TEXT.nb, nb)
    const text = JSON.stringify(notes?.rows)
    expect(notes?.name).toBe('Merknader')
    expect(text).toContain(`1. januar ${file.compared[0]?.period}`)
    expect(text).toContain('SSB tabell 07459')
    expect(text).toContain('Brudd i 2019–20')
    expect(text).toContain(file.address)
  })
})

test('the CSV has every row of every indicator, and no number for the middle of the peers', () => {
  const lines = csvOfMany(csvParts(file), nb).trim().split('\r\n')
  expect(lines).toHaveLength(1 + 2 * file.rows.length)
  expect(lines.filter((line) => line.startsWith('0301;'))).toHaveLength(2)
  expect(lines.filter((line) => line.startsWith(';peers'))).toHaveLength(2)
})
