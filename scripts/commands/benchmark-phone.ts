/**
 * `npm run benchmark:phone [-- 5]`: what a reader waits for on an old phone with a slow line, so many
 * times over (the median is told), beside a bare page of the same bytes, and beside the product before
 * its pages were made ahead, built from git. Needs a built site (`npm run build`) and a Chromium.
 */
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { barePage } from '../phone/bare-page.ts'
import { earlierSite, forgetEarlierSite } from '../phone/earlier-site.ts'
import { firstView, openPhone, reaction } from '../phone/slow-phone.ts'
import { installedChromium } from '../run/installed-chromium.ts'
import { textTable } from '../run/text-table.ts'
import { serveSite } from '../site/static-server.ts'

/** The last commit whose pages the browser made. */
const EARLIER = 'fe92314'
const PLACE = '/sted/3101-halden'
const MAP = '/kart/andel-65-pluss'
const FIGURE = '.key-number, .figure-number'
const ROUNDS = Number(process.argv[2] ?? 5)

/** What is timed, in the order of the table. */
type Times = Readonly<Record<string, number>>

async function placeTimes(browser: Browser, address: string): Promise<Times> {
  const page = await openPhone(browser)
  const { text, awaited, shift } = await firstView(page, `${address}${PLACE}`, FIGURE)
  await page.context().close()
  return { 'first text': text, 'first local figure': awaited, shift }
}

async function nextPlaceTime(browser: Browser, address: string): Promise<Times> {
  const page = await openPhone(browser)
  await firstView(page, `${address}${PLACE}`, FIGURE)
  const next = page.locator('main').getByRole('link', { name: 'Østfold', exact: true }).first()
  const time = await reaction(page, 'click', () => next.tap(), { selector: 'h1', text: 'Østfold' })
  await page.context().close()
  return { "tap to the next place's figure": time }
}

async function chartTime(browser: Browser, address: string): Promise<Times> {
  const page = await openPhone(browser)
  await firstView(page, `${address}${PLACE}?apne=helse`, '#tall-andel-65-pluss')
  const card = page.locator('#tall-andel-65-pluss').getByRole('link').first()
  const drawn = { selector: '.trend-line, .recharts-surface' }
  const time = await reaction(page, 'click', () => card.tap(), drawn)
  await page.context().close()
  return { "tap to a card's chart": time }
}

async function searchTime(browser: Browser, address: string): Promise<Times> {
  const page = await openPhone(browser)
  await firstView(page, `${address}/`, '[role=combobox]')
  const field = page.getByRole('combobox').first()
  const time = await reaction(page, 'input', () => field.fill('ha'), { selector: '.picker-option' })
  await page.context().close()
  return { 'key to the list of places': time }
}

async function mapTime(browser: Browser, address: string): Promise<Times> {
  const page = await openPhone(browser)
  const { awaited } = await firstView(page, `${address}${MAP}`, 'path[data-code][fill]')
  await page.context().close()
  return { 'map coloured': awaited }
}

const PARTS = [placeTimes, nextPlaceTime, searchTime, chartTime, mapTime]

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** Each part so many times: the medians. */
async function medians(browser: Browser, address: string, parts: typeof PARTS): Promise<Times> {
  const all: Record<string, number> = {}
  for (const part of parts) {
    const rounds: Times[] = []
    for (let round = 0; round < ROUNDS; round++) rounds.push(await part(browser, address))
    for (const what of Object.keys(rounds[0] ?? {}))
      all[what] = median(rounds.map((times) => times[what] ?? Number.NaN))
  }
  return all
}

/** The medians of the site in a folder, as a host serves it. */
async function measured(browser: Browser, folder: string, parts = PARTS): Promise<Times> {
  const site = await serveSite({ folder, port: 0 })
  try {
    return await medians(browser, site.address, parts)
  } finally {
    await site.close()
  }
}

async function bareSite(folder: string): Promise<string> {
  await mkdir(join(folder, PLACE), { recursive: true })
  const html = await readFile(join('dist', PLACE, 'index.html'), 'utf8')
  await writeFile(join(folder, PLACE, 'index.html'), barePage(html))
  for (const file of ['index.html', '404.html']) await cp(join('dist', file), join(folder, file))
  return folder
}

const written = (what: string, value: number | undefined): string => {
  if (value === undefined) return '–'
  return what === 'shift' ? value.toFixed(3) : `${(value / 1000).toFixed(2)} s`
}

const times = (a: number | undefined, b: number | undefined): string =>
  a === undefined || b === undefined || b === 0 ? '–' : (a / b).toFixed(2)

function told(own: Times, bare: Times, earlier: Times): string {
  const rows = Object.keys(own).map((what) => [
    what,
    written(what, own[what]),
    written(what, bare[what]),
    times(own[what], bare[what]),
    written(what, earlier[what]),
    times(earlier[what], own[what]),
  ])
  return textTable([
    ['', 'today', 'bare page', 'today / bare', EARLIER, 'earlier / today'],
    ...rows,
  ])
}

const folder = await mkdtemp(join(tmpdir(), 'lokaltall-phone-'))
const before = join(folder, 'earlier')
const browser = await chromium.launch({
  executablePath: installedChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
})
try {
  const own = await measured(browser, 'dist')
  const bare = await measured(browser, await bareSite(join(folder, 'bare')), [placeTimes])
  const site = await earlierSite(EARLIER, before, [PLACE, MAP])
  console.log(told(own, bare, await measured(browser, site)))
  const [cpu] = cpus()
  const day = new Date().toISOString().slice(0, 10)
  console.log(
    `\n${day}, Chromium ${browser.version()}, ${cpus().length} × ${cpu?.model.trim()}: median of ${ROUNDS}`,
  )
} finally {
  await browser.close()
  if (existsSync(before)) forgetEarlierSite(before)
  await rm(folder, { recursive: true, force: true })
}
