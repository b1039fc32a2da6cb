/** What is saved of a view: CSV and Excel, cell by cell, against what the page shows. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import readExcel from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  csvOfSheet,
  workbookOf,
  type FigureFile,
  type FileSheet,
} from '../../src/ui/figure-file.ts'
import { HEAT_COLOURS } from '../../src/ui/table-picture.ts'
import { cellsOf, hasCalc, plainFigure, seenByLibreOffice, written } from './read-files.ts'
import { comparisonView, mapView, tableView, type SavedView } from './saved-views.ts'

const NAMES = ['table', 'comparison', 'change', 'distance', 'percent', 'both'] as const
let folder: string
let views: Record<(typeof NAMES)[number], SavedView>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lokaltall-saved-'))
  views = {
    table: await tableView(),
    comparison: await comparisonView(),
    change: await mapView('?visning=endring&sammenlign=2016&periode=2026'),
    distance: await mapView('?visning=landet&nivaa=fylke'),
    percent: await mapView('?visning=endring', 'folketall'),
    both: await mapView('?visning=begge&sammenlign=2016&periode=2026'),
  }
  for (const name of NAMES) {
    const { file } = views[name]
    await written(folder, name, name === 'comparison' ? file : seenAlone(file))
  }
})

/** All periods take long to read, and one workbook of them says what the others would. */
const seenAlone = (file: FigureFile): FigureFile => ({ ...file, sheets: file.sheets.slice(0, 1) })

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const seenSheet = ({ file }: SavedView): FileSheet => file.sheets[0]!

function column({ columns }: FileSheet, head: string): number {
  const i = columns.findIndex((one) => one.head === head)
  expect(i, `${head} of ${columns.map((one) => one.head).join(' | ')}`).toBeGreaterThanOrEqual(0)
  return i
}

/** Code and figures of each row that was read, in the columns that the page shows. */
function figuresIn(rows: readonly (readonly string[])[], view: SavedView): string[][] {
  const sheet = seenSheet(view)
  const columns = view.heads.map((head) => column(sheet, head))
  return rows.map((row) => [row[0] ?? '', ...columns.map((i) => plainFigure(row[i]))])
}

const asShown = ({ shown }: SavedView): string[][] =>
  shown.map(([code = '', ...figures]) => [code, ...figures.map(plainFigure)])

const asNumbers = (rows: string[][]): string[][] =>
  rows.map(([code = '', ...figures]) => [
    code,
    ...figures.map((one) => (one === '' ? '' : String(Number(one.replace(',', '.'))))),
  ])

describe.each(NAMES)('the saved %s', (name) => {
  test('CSV: every figure as it is shown, codes as texts', () => {
    const view = views[name]
    const [head, ...rows] = cellsOf(csvOfSheet(seenSheet(view)))
    expect(head).toEqual(seenSheet(view).columns.map((one) => one.head))
    expect(figuresIn(rows, view)).toEqual(
      asShown(view).map(([code, ...figures]) => [code === '' ? '' : `="${code}"`, ...figures]),
    )
    expect(rows.length).toBeGreaterThanOrEqual(5)
  })

  test('the workbook: the same figures, numbers that can be counted with, codes as texts', async () => {
    const view = views[name]
    const [seen, ...more] = await readExcel(readFileSync(join(folder, `${name}.xlsx`)))
    const sheet = seenSheet(view)
    const rows = seen!.data.slice(1).map((row) =>
      sheet.columns.map((one, i) => {
        const cell = row[i] ?? null
        if (cell === null) return ''
        if (one.kind !== 'number') return String(cell)
        expect(typeof cell).toBe('number')
        return Number(cell).toFixed(one.decimals).replace('.', ',')
      }),
    )
    expect(figuresIn(rows, view)).toEqual(asShown(view))
    expect(more.map((one) => one.sheet)).toEqual(
      workbookOf(name === 'comparison' ? view.file : seenAlone(view.file))
        .slice(1)
        .map((one) => one.name),
    )
    expect(more.at(-1)?.sheet).toBe('Merknader')
  })

  test('has the address, the sources, and what a place belongs to', () => {
    const view = views[name]
    const notes = view.file.notes.rows.flat().join('\n')
    expect(notes).toContain('https://lokaltall.example/siden')
    expect(notes).toContain(name === 'percent' ? 'SSB tabell 06913' : 'SSB tabell 07459')
    expect(seenSheet(view).columns.map((one) => one.head)).toEqual(
      expect.arrayContaining(['Fylke', 'Landsdel', 'KOSTRA-gruppe', 'Sentralitet']),
    )
  })

  test('the exact figure beside is rounded to the shown one', () => {
    const { columns, rows } = seenSheet(views[name])
    for (const [i, one] of columns.entries()) {
      if (one.kind !== 'number' || columns[i + 1]?.kind !== 'exact') continue
      // A difference is of two figures as they are shown: each may be half a unit off.
      const most = /endring|forskjell|landet/i.test(one.head) ? 1 : 0.5
      for (const row of rows) {
        const [shown, exact] = [row[i] ?? null, row[i + 1] ?? null]
        expect(shown === null, `${row[1]} ${one.head}`).toBe(exact === null)
        if (shown === null || exact === null) continue
        const off = Math.abs(Number(shown) - Number(exact)) * 10 ** one.decimals
        expect(off, `${row[1]} ${one.head}`).toBeLessThanOrEqual(most + 1e-6)
      }
    }
  })
})

/** The committed figures, as texts, by place and period. */
const truthOf = (id: string) =>
  new Map(
    readFileSync(`data/observations/${id}.csv`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split(','))
      .map(([place, period, value]) => [`${place} ${period}`, value === '' ? null : Number(value)]),
  )

test.each([
  ['table', 'Alle perioder', 'andel-65-pluss'],
  ['comparison', 'Innbyggere 65 år og eldre', 'andel-65-pluss'],
  ['percent', 'Alle perioder', 'folketall'],
] as const)('%s: all periods are there, exact as committed', (name, sheetName, id) => {
  const { columns, rows } = views[name].file.sheets.find((one) => one.name === sheetName)!
  const truth = truthOf(id)
  const exact = columns.flatMap((one, i) => (one.kind === 'exact' ? [i] : []))
  let held = 0
  for (const row of rows.filter(([code]) => code !== ''))
    for (const i of exact) {
      const period = columns[i]!.head.split(',')[0]!
      expect(row[i] ?? null, `${row[0]} ${period}`).toBe(truth.get(`${row[0]} ${period}`) ?? null)
      held += 1
    }
  expect(held).toBeGreaterThan(50)
})

test('level and change in one: both periods, both figures, and the class of both', () => {
  const { file, heads, shown, classes } = views.both
  expect(heads).toEqual(['2026 (prosent)', '2016 (prosent)', 'endring siden 2016 (prosentpoeng)'])
  const { rows } = file.sheets[0]!
  const at = column(file.sheets[0]!, 'Klasse på kartet')
  expect(rows.map((row) => row[at])).toEqual(classes)
  const halden = shown.findIndex(([code]) => code === '3101')
  const [, now, then, change] = shown[halden]!.map((one) =>
    Number(plainFigure(one).replace(',', '.')),
  )
  expect(change).toBeCloseTo(now! - then!, 9)
  expect(classes?.[halden]).toMatch(/^[\d,]+ til [\d,]+, endring \+[\d,]+ til \+[\d,]+$/)
})

test('what a place belongs to stands in words', () => {
  const oslo = seenSheet(views.table).rows.find(([code]) => code === '0301')!
  expect(oslo.slice(1, 6)).toEqual([
    'Oslo – Oslove',
    'Oslo',
    'Østlandet',
    'Oslo (KOSTRA-gruppe 13)',
    'De mest sentrale kommunene (sentralitetsklasse 1)',
  ])
})

test('the names of the files say what is inside', () => {
  const names = NAMES.map((name) => views[name].file.fileName)
  expect(names[0]).toMatch(/^lokaltall-andel-65-pluss-kommuner-\d{4}-endring-fra-\d{4}$/)
  expect(names[1]).toMatch(
    /^lokaltall-sammenligning-oslo-oslove-halden-group-andel-65-pluss-\d{4}-folketall-\d{4}-og-1-til$/,
  )
  expect(names[2]).toBe('lokaltall-kart-andel-65-pluss-kommuner-endring-2016-2026')
  expect(names[5]).toBe('lokaltall-kart-andel-65-pluss-kommuner-begge-2016-2026')
  expect(names[3]).toMatch(/^lokaltall-kart-andel-65-pluss-fylker-landet-\d{4}$/)
})

describe('the picture of the comparison', () => {
  test('has every figure that is shown, its source, address and date, and nothing of a page', () => {
    const { picture = '', shown } = views.comparison
    const texts = [...picture.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text)
    for (const figure of shown.flatMap(([, ...figures]) => figures).filter(Boolean))
      expect(texts).toContain(figure)
    const all = texts.join(' ')
    for (const words of ['SSB tabell 07459', 'https://lokaltall.example/siden', '28. november'])
      expect(all).toContain(words)
    expect(picture).not.toMatch(/var\(|class=|undefined|NaN/)
    for (const colour of Object.values(HEAT_COLOURS))
      expect(readFileSync('src/ui/heat.css', 'utf8')).toContain(colour)
  })

  test('is read by rsvg', () => {
    const { picture = '' } = views.comparison
    const read = spawnSync('rsvg-convert', ['--format', 'png'], { input: picture })
    if (read.error) {
      console.warn('LEFT OUT: no rsvg-convert here, so it has not read the picture.')
      return
    }
    expect(read.stderr.toString()).toBe('')
    expect(read.stdout.subarray(1, 4).toString()).toBe('PNG')
  })
})

test('LibreOffice sees in both forms what the pages show', { timeout: 120_000 }, () => {
  if (!hasCalc(folder)) {
    console.warn('LEFT OUT: no LibreOffice Calc here, so it has not read the saved tables.')
    return
  }
  const names = ['table', 'comparison', 'both'] as const
  for (const ending of ['xlsx', 'csv'] as const)
    seenByLibreOffice(folder, names, ending).forEach(([, ...rows], i) => {
      const view = views[names[i]!]
      // A CSV says nothing of formats: there `23,0` is the number 23.
      const read = ending === 'csv' ? asNumbers : (all: string[][]) => all
      expect(read(figuresIn(rows, view)), `${names[i]} ${ending}`).toEqual(read(asShown(view)))
    })
})
