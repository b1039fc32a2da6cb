/** Saved files as other programs read them. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import papaparse from 'papaparse'
import writeExcel from 'write-excel-file/node'
import { csvOfSheet, workbookOf, type FigureFile } from '../../src/ui/figure-file.ts'
import { fileSheets } from '../../src/ui/save-workbook.ts'

/** Writes both forms of a file into a folder: `<name>.csv` and `<name>.xlsx`. */
export async function written(folder: string, name: string, file: FigureFile): Promise<void> {
  writeFileSync(join(folder, `${name}.csv`), csvOfSheet(file.sheets[0]!))
  const book = await writeExcel(fileSheets(workbookOf(file)) as never).toBuffer()
  writeFileSync(join(folder, `${name}.xlsx`), book)
}

/** The cells of a CSV with semicolons, quoted or not. */
export const cellsOf = (text: string): string[][] =>
  papaparse.parse<string[]>(text.replace(/^\ufeff/, '').trim(), { delimiter: ';' }).data

/** As a reader sees a number, without the signs that part its thousands, and without a plus. */
export const plainFigure = (text: string | undefined): string =>
  (text ?? '')
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace('\u2212', '-')
    .replace(/^\+/, '')

/** Norwegian, as where the files are opened: a comma parts decimals, a semicolon cells. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N">
<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>nb-NO</value></prop></item></oor:items>`

function profileIn(folder: string): string {
  mkdirSync(join(folder, 'profile', 'user'), { recursive: true })
  const settings = join(folder, 'profile', 'user', 'registrymodifications.xcu')
  if (!existsSync(settings)) writeFileSync(settings, SETTINGS)
  return `-env:UserInstallation=file://${folder}/profile`
}

/** Whether LibreOffice is here and can read a table: it may be here for texts alone. */
export function hasCalc(folder: string): boolean {
  writeFileSync(join(folder, 'tiny.csv'), 'a;b')
  const how = ['--headless', profileIn(folder), '--convert-to', 'ods', '--outdir', folder]
  spawnSync('soffice', [...how, join(folder, 'tiny.csv')])
  return existsSync(join(folder, 'tiny.ods'))
}

/** What LibreOffice, in Norwegian, shows of the first sheet of each file. */
export function seenByLibreOffice(
  folder: string,
  names: readonly string[],
  ending: 'csv' | 'xlsx',
): string[][][] {
  const out = join(folder, `read-${ending}`)
  const from = ending === 'csv' ? ['--infilter=CSV:59,34,76,1,,1044,false,true'] : []
  const files = names.map((name) => join(folder, `${name}.${ending}`))
  const how = ['--headless', profileIn(folder), ...from, '--convert-to', 'html', '--outdir', out]
  execFileSync('soffice', [...how, ...files], { stdio: 'ignore' })
  return names.map((name) => firstTable(readFileSync(join(out, `${name}.html`), 'utf8')))
}

/** The cells of the first table of a page that a spreadsheet has made, as texts. */
function firstTable(html: string): string[][] {
  const [table = ''] = /<table[\s\S]*?<\/table>/.exec(html) ?? []
  return [...table.matchAll(/<tr[\s\S]*?<\/tr>/g)].map(([row]) =>
    [...row.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, cell = '']) => plainText(cell)),
  )
}

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }

const plainText = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (entity, name: string) => SIGNS[name] ?? entity)
    .trim()
