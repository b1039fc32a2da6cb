/** What a page may cost: bytes as brotli makes them, and requests. Counted, never timed. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { siteFolder } from '../../scripts/site/site-folder.ts'
import { launch } from './chromium.ts'
import { PLACES } from '../places-of-today.ts'
import { DESK, PHONE, visit, type Visit } from './visit.ts'

const ENTRY_SCRIPTS = 85_000
const PLACE_HTML = 30_000
/** Of the place that has most to tell. */
const LONGEST_HTML = 30_500
const PLACE_PAGES = [
  ['/sted/3101-halden', 130_000],
  ['/nn/sted/4635-gulen', 130_000],
  ['/sted/34-innlandet', 130_000],
] as const
const PLACE_PAGE_REQUESTS = 8
const SHIFT = 0.02
const CHART = 20_000
const NEXT_PLACE = 6_000
const NEXT_PLACE_REQUESTS = 2
const MAP = 75_000
/** With every kommune in its list, and without its drawing. */
const MAP_HTML = 20_000

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

interface Cost {
  readonly path: string
  readonly bytes: number
}

async function costs({ responses }: Visit): Promise<Cost[]> {
  return Promise.all(
    responses.map(async (response) => ({
      path: new URL(response.url()).pathname,
      bytes: brotliCompressSync(await response.body()).length,
    })),
  )
}

const total = (list: readonly Cost[]): number => list.reduce((sum, cost) => sum + cost.bytes, 0)
const lines = (list: readonly Cost[]) =>
  list.map(({ path, bytes }) => `${bytes} ${path}`).join('\n')

/** The pages of a folder of the site, one a folder. */
const pagesIn = (folder: string): string[] =>
  readdirSync(join(siteFolder(), folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(siteFolder(), folder, name, 'index.html'))

/** Bytes of the heaviest, which is one of the longest. */
function longestOf(pages: readonly string[]): number {
  const longest = pages.toSorted((a, b) => statSync(b).size - statSync(a).size).slice(0, 5)
  return Math.max(...longest.map((page) => brotliCompressSync(readFileSync(page)).length))
}

/** Scripts that every page's own HTML names, before any page has been chosen. */
async function entryScripts(visited: Visit): Promise<Cost[]> {
  const named = await visited.page.evaluate(() =>
    [...document.querySelectorAll('script[src], link[rel=modulepreload]')].map(
      (element) => element.getAttribute('src') ?? element.getAttribute('href'),
    ),
  )
  return (await costs(visited)).filter(({ path }) => named.includes(path))
}

const EVERYWHERE = /\/(index|shared|rolldown-runtime)-/

const shiftOf = ({ page }: Visit): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let shift = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shift += (entry as LayoutShift).value
        }).observe({ type: 'layout-shift', buffered: true })
        requestAnimationFrame(() => setTimeout(() => resolve(shift)))
      }),
  )

interface LayoutShift extends PerformanceEntry {
  readonly value: number
}

/** What comes once a place's page is used comes once, and is no part of what is counted after it. */
async function used({ page, responses }: Visit): Promise<void> {
  await page.keyboard.press('Shift')
  await page.locator('#helse .strip svg').first().waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
  responses.splice(0)
}

describe('budgets', () => {
  test(`the entry's scripts: at most ${ENTRY_SCRIPTS} bytes`, async () => {
    const visited = await visit(browser, '/sjekk', DESK, { fresh: true })
    const scripts = (await entryScripts(visited)).filter(({ path }) => EVERYWHERE.test(path))
    console.log(`entry\n${lines(scripts)}\n${total(scripts)} in all`)
    expect(scripts.length).toBeGreaterThan(0)
    expect(total(scripts)).toBeLessThanOrEqual(ENTRY_SCRIPTS)
    await visited.context.close()
  })

  test.each(PLACE_PAGES)(
    `%s: at most %i bytes in ${PLACE_PAGE_REQUESTS} requests, and nothing moves`,
    async (path, most) => {
      const visited = await visit(browser, path, DESK, { fresh: true })
      await visited.page.locator('.locator').waitFor()
      const all = await costs(visited)
      console.log(`${path}\n${lines(all)}\n${total(all)} in ${all.length} requests`)
      expect(total(all)).toBeLessThanOrEqual(most)
      expect(all.length).toBeLessThanOrEqual(PLACE_PAGE_REQUESTS)
      expect(all.find((cost) => cost.path === path)?.bytes).toBeLessThanOrEqual(PLACE_HTML)
      expect(await shiftOf(visited)).toBeLessThan(SHIFT)
      expect(all.filter((cost) => /trend-chart/.test(cost.path))).toEqual([])
      await visited.context.close()
    },
  )

  test(`no place's HTML is more than ${LONGEST_HTML} bytes`, () => {
    const pages = ['sted', 'nn/sted'].flatMap(pagesIn)
    expect(pages.length).toBeGreaterThanOrEqual(2 * PLACES)
    expect(longestOf(pages)).toBeLessThanOrEqual(LONGEST_HTML)
  })

  test(`no map's HTML is more than ${MAP_HTML} bytes`, () => {
    const pages = ['kart', 'nn/kart'].flatMap(pagesIn)
    expect(pages.length).toBeGreaterThan(140)
    expect(longestOf(pages)).toBeLessThanOrEqual(MAP_HTML)
  })

  test('a map that is made ahead stays where it is when the app takes it over', async () => {
    const visited = await visit(browser, '/kart/andel-65-pluss', PHONE, { fresh: true })
    await visited.page.locator('.map-areas path').first().waitFor({ state: 'attached' })
    expect(await shiftOf(visited)).toBeLessThan(SHIFT)
    expect(visited.faults).toEqual([])
    await visited.context.close()
  })

  test(`the chart of a card can be read for at most ${CHART} bytes`, async () => {
    const visited = await visit(browser, '/sted/3101-halden?apne=helse', DESK, { fresh: true })
    await used(visited)
    const { page } = visited
    await page.locator('#tall-andel-65-pluss').getByRole('link').first().click()
    await page.locator('.detail .trend-line').first().waitFor({ state: 'attached' })
    const chart = await costs(visited)
    console.log(`chart\n${lines(chart)}\n${total(chart)} in ${chart.length} requests`)
    expect(chart.length).toBeGreaterThan(0)
    expect(total(chart)).toBeLessThanOrEqual(CHART)
    expect(chart.filter(({ path }) => /trend-chart/.test(path))).toEqual([])
    await visited.context.close()
  })

  test('a chart that comes to lie below a resting pointer is not fetched before it moves', async () => {
    const visited = await visit(browser, '/sted/3101-halden?apne=helse', DESK, { fresh: true })
    await used(visited)
    const { page } = visited
    const card = page.locator('#tall-andel-65-pluss').getByRole('link').first()
    const trend = page.locator('.detail .trend-chart')
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const isAsked = () => asked.some((url) => /trend-chart/.test(url))
    const open = async () => {
      await card.focus()
      await page.keyboard.press('Enter')
      await trend.locator('.trend-line').first().waitFor({ state: 'attached' })
    }
    await open()
    const { x, y, width, height } = (await trend.boundingBox()) ?? {
      x: 0,
      y: 0,
      width: 0,
      height: 0,
    }
    expect(width * height).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
    await trend.waitFor({ state: 'detached' })
    await page.mouse.move(x + width / 2, y + height / 2)
    await open()
    // What lies below a pointer is looked at anew some frames after it has come there.
    await page.waitForFunction(() => document.querySelector('.detail .trend-chart:hover') !== null)
    // Had it been asked for, it would have been before this.
    await page.evaluate(() => fetch('/robots.txt'))
    expect(isAsked()).toBe(false)
    await page.mouse.move(x + width / 2 + 9, y + height / 2)
    await expect.poll(isAsked).toBe(true)
    await visited.context.close()
  })

  test(`a next place: at most ${NEXT_PLACE} bytes in ${NEXT_PLACE_REQUESTS} requests`, async () => {
    const visited = await visit(browser, '/sted/3101-halden', DESK, { fresh: true })
    await used(visited)
    const { page } = visited
    await page.evaluate(() => window.history.pushState(null, '', '/sted/1804-bodo'))
    await page.getByRole('heading', { level: 1, name: 'Bodø' }).waitFor()
    await page.locator('.locator').waitFor()
    await page.waitForLoadState('networkidle')
    const next = await costs(visited)
    console.log(`next place\n${lines(next)}`)
    expect(next.length).toBeGreaterThan(0)
    expect(total(next)).toBeLessThanOrEqual(NEXT_PLACE)
    expect(next.length).toBeLessThanOrEqual(NEXT_PLACE_REQUESTS)
    await visited.context.close()
  })

  test(`the map: at most ${MAP} bytes more than a place's page`, async () => {
    const visited = await visit(browser, '/sted/3101-halden', DESK, { fresh: true })
    await used(visited)
    const { page } = visited
    await page.evaluate(() => window.history.pushState(null, '', '/kart/andel-65-pluss'))
    await page.locator('.map-areas path[fill]').first().waitFor({ state: 'attached' })
    await page.locator('.map-list tbody tr').first().waitFor()
    await page.waitForLoadState('networkidle')
    const map = await costs(visited)
    console.log(`map\n${lines(map)}\n${total(map)} in ${map.length} requests`)
    expect(map.length).toBeGreaterThan(0)
    expect(total(map)).toBeLessThanOrEqual(MAP)
    await visited.context.close()
  })
})
