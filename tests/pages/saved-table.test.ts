/** What is saved of an indicator's table: CSV and Excel, cell by cell, against what the page shows. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import readExcel from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import writeExcel from 'write-excel-file/node'
import { readIndicator } from '../../src/addresses/indicator.ts'
import { formatSigned } from '../../src/domain/number-text.ts'
import { at } from '../../src/domain/series.ts'
import { unpackIndicatorSeries } from '../../src/observations/indicator-series.ts'
import type {
  CatalogueShard,
  ExactShard,
  GroupsShard,
  IndicatorShard,
  PlacesShard,
} from '../../src/observations/shards.ts'
import { savedTable, type TableView } from '../../src/pages/indicator/saved-table.ts'
import { tableRows } from '../../src/pages/indicator/table-rows.ts'
import { tableSelection } from '../../src/pages/indicator/table-selection.ts'
import { nb } from '../../src/text/nb.ts'
import { csvOfSheet, workbookOf, type FigureFile } from '../../src/ui/figure-file.ts'
import { writer } from '../../src/ui/figure-text.ts'
import { placeCells } from '../../src/ui/place-columns.ts'
import { fileSheets } from '../../src/ui/save-workbook.ts'
import { committedShards } from '../committed-shards.ts'

const ID = 'andel-65-pluss'
let folder: string
let file: FigureFile
let view: TableView
let catalogue: CatalogueShard
let indicator: IndicatorShard
const summaryOf = () => catalogue.indicators.find(({ id }) => id === ID)!
const series = () => unpackIndicatorSeries(indicator, summaryOf())

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lokaltall-saved-'))
  const shards = await committedShards()
  const read = <T>(path: string) => JSON.parse(shards.get(path)!) as T
  catalogue = read('katalog.nb.json')
  indicator = read(`indikator/${ID}.json`)
  const places = read<PlacesShard>('steder.json')
  const summary = summaryOf()
  const names = new Map(places.places.map(({ code, name }) => [code, name]))
  const known = { summary, isPlace: () => true, isGroup: () => true }
  const selection = tableSelection(readIndicator('?sorter=sted'), known)
  const input = {
    summary,
    names: new Map([...names].filter(([code]) => code !== '0')),
    series: series(),
    eligible: new Set(names.keys()),
    isIn: () => true,
  }
  view = { ...tableRows(input, selection), selection }
  file = savedTable(
    {
      summary,
      view,
      series: series(),
      exact: read<ExactShard>(`noyaktig/${ID}.json`),
      belongs: placeCells(read<GroupsShard>('grupper.json'), places, 'nb'),
      address: 'https://lokaltall.example/indikator/andel-65-pluss',
      day: '2026-11-28',
    },
    nb,
  )
  writeFileSync(join(folder, 'seen.csv'), csvOfSheet(file.sheets[0]!))
  const book = await writeExcel(fileSheets(workbookOf(file)) as never).toBuffer()
  writeFileSync(join(folder, 'book.xlsx'), book)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The cells of a CSV with semicolons, quoted or not. */
const cellsOf = (text: string): string[][] =>
  text
    .replace(/^\ufeff/, '')
    .trim()
    .split(/\r?\n/)
    .map((line) =>
      [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(([, quoted, plain]) =>
        quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
      ),
    )

/** Whether LibreOffice is here and can read a table: it may be here for texts alone. */
function hasCalc(): boolean {
  writeFileSync(join(folder, 'tiny.csv'), 'a;b')
  const profile = `-env:UserInstallation=file://${folder}/profile`
  spawnSync('soffice', [
    '--headless',
    profile,
    '--convert-to',
    'ods',
    '--outdir',
    folder,
    join(folder, 'tiny.csv'),
  ])
  return existsSync(join(folder, 'tiny.ods'))
}

/** What LibreOffice, in Norwegian, sees in a sheet of a file: as it shows it. */
function seenByLibreOffice(name: string): string[][] {
  const to = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,1044,false,true,false,false,false,1'
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const out = join(folder, `read-${name}`)
  const from = name.endsWith('.csv') ? ['--infilter=CSV:59,34,76,1,,1044,false,true'] : []
  const how = ['--headless', profile, ...from, '--convert-to', to, '--outdir', out]
  execFileSync('soffice', [...how, join(folder, name)], { stdio: 'ignore' })
  const base = name.replace(/\.\w+$/, '')
  const names = [`${base}.csv`, `${base}-${file.sheets[0]!.name}.csv`]
  const found = names.flatMap((one) => {
    try {
      return [readFileSync(join(out, one), 'utf8')]
    } catch {
      return []
    }
  })
  return cellsOf(found[0] ?? '')
}

const column = (head: string): number => {
  const i = file.sheets[0]!.columns.findIndex((one) => one.head === head)
  expect(i, head).toBeGreaterThanOrEqual(0)
  return i
}

/** As a reader sees a number, without the signs that part its thousands. */
const plain = (text: string | undefined): string =>
  (text ?? '').replace(/[\s\u00a0\u202f]/g, '').replace('\u2212', '-')

const plainFigure = (text: string | undefined) => plain(text).replace(/^\+/, '')

/** Every row's figures, as the page writes them. */
function shownRows(): string[][] {
  const summary = summaryOf()
  const write = writer(summary, 'nb')
  const all = series()
  return view.rows.map((row) => {
    const before = at(all.get(row.code)!, view.since!).value
    return [
      row.code,
      row.value === null ? '' : write.number(row.value),
      before === null ? '' : write.number(before),
      row.change === null ? '' : formatSigned(row.change, summary.decimals),
    ]
  })
}

const heads = () => {
  const write = writer(summaryOf(), 'nb')
  const [now, then] = [view.selection.period, view.since!].map((one) => write.shortPeriod(one))
  return ['Stedsnummer', `Tall ${now}`, `Tall ${then}`, `Endring siden ${then}`]
}

describe('the saved table', () => {
  test('CSV: every figure as it is shown, codes as texts', () => {
    const [head, ...rows] = cellsOf(csvOfSheet(file.sheets[0]!))
    expect(head).toEqual(file.sheets[0]!.columns.map((one) => one.head))
    const [code = 0, ...figures] = heads().map(column)
    expect(rows.map((row) => row[code])).toEqual(shownRows().map(([one]) => `="${one}"`))
    expect(rows.map((row) => figures.map((i) => plainFigure(row[i])))).toEqual(
      shownRows().map(([, ...shown]) => shown.map(plainFigure)),
    )
    expect(rows).toHaveLength(357)
  })

  test('the exact figure stands beside, and is the one of the committed file', () => {
    const truth = new Map(
      readFileSync(`data/observations/${ID}.csv`, 'utf8')
        .trim()
        .split('\n')
        .map((line) => line.split(','))
        .map(([place, period, value]) => [`${place} ${period}`, value]),
    )
    const [, now = '', then = '', change = ''] = heads()
    const { period } = view.selection
    const exact = (head: string) => column(`${head}, nøyaktig`)
    for (const row of file.sheets[0]!.rows) {
      const [a, b] = [truth.get(`${row[0]} ${period}`), truth.get(`${row[0]} ${view.since}`)]
      expect([row[exact(now)], row[exact(then)]]).toEqual(
        [a, b].map((one) => (one ? Number(one) : null)),
      )
      const step = a && b ? Number(a) - Number(b) : null
      expect([step, null], String(row[0])).toContain(row[exact(change)])
    }
  })

  test('fylke, landsdel, KOSTRA group and centrality are columns', () => {
    const oslo = file.sheets[0]!.rows.find(([code]) => code === '0301')!
    expect(oslo.slice(1, 6)).toEqual([
      'Oslo – Oslove',
      'Oslo',
      'Østlandet',
      'Oslo (KOSTRA-gruppe 13)',
      'De mest sentrale kommunene (sentralitetsklasse 1)',
    ])
  })

  test('all periods are in one workbook, with sources and address', () => {
    const [, periods] = file.sheets
    expect(periods?.columns.filter(({ kind }) => kind === 'number')).toHaveLength(
      summaryOf().periods.length,
    )
    const notes = file.notes.rows.flat().join('\n')
    expect(notes).toContain('https://lokaltall.example/indikator/andel-65-pluss')
    expect(notes).toContain('SSB tabell 07459')
  })

  test('the name says what is inside', () => {
    expect(file.fileName).toMatch(/^lokaltall-andel-65-pluss-kommuner-\d{4}-endring-fra-\d{4}$/)
  })

  test('the workbook: numbers that can be counted with, codes as texts', async () => {
    const [seen, periods, notes] = await readExcel(readFileSync(join(folder, 'book.xlsx')))
    const columns = heads().map(column)
    const rows = seen!.data.slice(1).map((row) => columns.map((i) => row[i] ?? null))
    const decimals = summaryOf().decimals
    expect(rows.map(([code]) => code)).toEqual(shownRows().map(([code]) => code))
    expect(
      rows.map(([, ...figures]) =>
        figures.map((one) => (one === null ? '' : Number(one).toFixed(decimals).replace('.', ','))),
      ),
    ).toEqual(shownRows().map(([, ...figures]) => figures.map(plainFigure)))
    expect([periods?.sheet, notes?.sheet]).toEqual(['Alle perioder', 'Merknader'])
  })

  test('LibreOffice sees in both what the page shows', { timeout: 120_000 }, () => {
    if (!hasCalc()) {
      console.warn('LEFT OUT: no LibreOffice Calc here, so it has not read the saved tables.')
      return
    }
    const columns = heads().map(column)
    const shown = shownRows().map((row) => row.map(plainFigure))
    for (const name of ['book.xlsx', 'seen.csv']) {
      const [, ...rows] = seenByLibreOffice(name)
      const seen = rows.map((row) => columns.map((i) => plainFigure(row[i])))
      expect(seen, name).toEqual(shown)
    }
  })
})
