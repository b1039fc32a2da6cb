import readExcel from 'read-excel-file/node'
import { expect, test } from 'vitest'
import writeExcel from 'write-excel-file/node'
import { fileSheets } from '../../src/ui/save-workbook.ts'

test('a workbook opens in another reader, with codes as text and numbers as numbers', async () => {
  const sheets = fileSheets([
    {
      name: 'Tall',
      rows: [
        ['Stedsnummer', 'Sted', 'Andel'],
        ['0301', 'Oslo', 12.25],
        ['1151', 'Utsira', 'Skjult'],
        ['3101', 'Halden', null],
      ],
      widths: [12, 30, 14],
    },
    { name: 'Merknader', rows: [['Kilde', 'Periode']], widths: [20, 20] },
  ])
  const file = await writeExcel(sheets as never).toBuffer()
  const [figures, notes] = await readExcel(file)
  expect(figures?.sheet).toBe('Tall')
  expect(figures?.data).toEqual([
    ['Stedsnummer', 'Sted', 'Andel'],
    ['0301', 'Oslo', 12.25],
    ['1151', 'Utsira', 'Skjult'],
    ['3101', 'Halden', null],
  ])
  expect(notes?.sheet).toBe('Merknader')
})
