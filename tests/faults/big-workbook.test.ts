import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readEmissions } from '../../scripts/sources/emissions-rows.ts'
import { openWorkbook } from '../../scripts/sources/xlsx-stream.ts'
import { aroundSheet, writeZip } from './big-workbook.ts'

const ROWS = 460_000
const SECTORS = 10
const STRINGS = [
  'År',
  'Fylke',
  'Kommunenummer',
  'Kommune',
  'Sektor',
  'Utslippskilde',
  'Klimagass',
  'Utslipp (tonn CO2-ekvivalenter)',
  ...[...Array(SECTORS).keys()].map((i) => `Sektor ${i}`),
]
const SHARED = `<?xml version="1.0"?><sst>${STRINGS.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`

const text = (column: string, row: number, index: number) =>
  `<c r="${column}${row}" t="s"><v>${index}</v></c>`
const number = (column: string, row: number, value: number) =>
  `<c r="${column}${row}"><v>${value}</v></c>`

/** As many rows as the real workbook: 357 kommuner, 13 years, sectors, sources and gases. */
function* sheet(rows: number): Generator<string> {
  yield '<?xml version="1.0"?><worksheet><sheetData><row r="1">'
  for (let i = 0; i < 8; i++) yield text('ABCDEFGH'[i] ?? '', 1, i)
  yield '</row>'
  let piece = ''
  for (let i = 0; i < rows; i++) {
    const r = i + 2
    piece += `<row r="${r}">${number('A', r, 2009 + (i % 13))}${text('B', r, 8)}${number('C', r, 301 + (i % 357))}${text('D', r, 9)}${text('E', r, 8 + (i % SECTORS))}${text('F', r, 10)}${text('G', r, 11)}${number('H', r, (i % 7) + 0.5)}</row>`
    if (piece.length > 65_536) {
      yield piece
      piece = ''
    }
  }
  yield `${piece}</sheetData></worksheet>`
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lokaltall-book-'))
})
afterAll(() => rm(folder, { recursive: true }))

test('460 000 rows are read in under 300 MB', async () => {
  const path = join(folder, 'stor.xlsx')
  await writeZip(path, [
    ...aroundSheet(SHARED),
    { name: 'xl/worksheets/sheet1.xml', pieces: sheet(ROWS) },
  ])
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--max-old-space-size=300',
    '--import',
    'tsx',
    'tests/faults/read-workbook.ts',
    path,
  ])
  const read = JSON.parse(stdout) as Record<string, number>
  const sum = [...Array(ROWS).keys()].reduce((total, i) => total + (i % 7) + 0.5, 0)
  expect(read).toMatchObject({ rows: ROWS, sectors: SECTORS, keys: 357 * 13 })
  expect(read['sum']).toBeCloseTo(sum, 3)
  expect(read['rss']).toBeLessThan(300)
})

/** A sheet of spaces: a few kilobytes that unpack to very much. */
function* spaces(megabytes: number): Generator<string> {
  yield '<?xml version="1.0"?><worksheet><sheetData>'
  const piece = ' '.repeat(1024 * 1024)
  for (let i = 0; i < megabytes; i++) yield piece
  yield '</sheetData></worksheet>'
}

test('a workbook that unpacks to gigabytes is refused before it is unpacked', async () => {
  const path = join(folder, 'bombe.xlsx')
  const saidSize = 4_000_000_000
  const bomb = { name: 'xl/worksheets/sheet1.xml', pieces: spaces(8), saidSize }
  await writeZip(path, [...aroundSheet(SHARED), bomb])
  expect((await stat(path)).size).toBeLessThan(100_000)
  const book = await readEmissions(await readFile(path), 'boken')
  await expect(book.rows()[Symbol.asyncIterator]().next()).rejects.toThrow(
    /boken: xl\/worksheets\/sheet1.xml unpacks to more than 768 MB/,
  )
})

test('and so is one that says it is small', async () => {
  const path = join(folder, 'logn.xlsx')
  const bomb = { name: 'xl/worksheets/sheet1.xml', pieces: spaces(8), saidSize: 1000 }
  await writeZip(path, [...aroundSheet(SHARED), bomb])
  const book = await openWorkbook(await readFile(path), 'boken', 2 * 1024 * 1024)
  await expect(book.rows('Oversikt - detaljert').next()).rejects.toThrow(
    /boken (is not a whole workbook|: xl.* unpacks to more than)/,
  )
  const honest = { name: 'xl/worksheets/sheet1.xml', pieces: spaces(8) }
  await writeZip(path, [...aroundSheet(SHARED), honest])
  const large = await openWorkbook(await readFile(path), 'boken', 2 * 1024 * 1024)
  await expect(large.rows('Oversikt - detaljert').next()).rejects.toThrow(/more than 2 MB/)
})

test('a workbook that was cut off is refused', async () => {
  const path = join(folder, 'kuttet.xlsx')
  await writeZip(path, [
    ...aroundSheet(SHARED),
    { name: 'xl/worksheets/sheet1.xml', pieces: sheet(1000) },
  ])
  const bytes = await readFile(path)
  await expect(readEmissions(bytes.subarray(0, bytes.length / 2), 'boken')).rejects.toThrow(
    /boken is not a whole workbook .*fetch it again/,
  )
})
