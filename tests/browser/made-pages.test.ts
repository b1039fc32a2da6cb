/** Pages that are made ahead: read without scripts, and kept to a strict policy. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { inject, afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isFramed } from '../../src/addresses/embed.ts'
import { KOMMUNER, PLACES } from '../places-of-today.ts'
import { launch } from './chromium.ts'
import { PHONE, takeOffences, visit, watchPolicy } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

describe('without JavaScript', () => {
  test('figures, sentences and links of the pages can be read and followed', async () => {
    const context = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false })
    const page = await context.newPage()
    watchPolicy(page, inject('address'))
    await page.goto(`${inject('address')}/`)
    await page.locator('.no-script a').click()
    expect(new URL(page.url()).pathname).toBe('/steder')
    expect(await page.locator('main li a').count()).toBe(PLACES)
    await page.locator('main').getByRole('link', { name: 'Halden', exact: true }).click()
    expect(await page.locator('h1').textContent()).toBe('Halden')
    expect(await page.locator('.key-number').first().textContent()).toMatch(/\d/)
    await page.locator('#helse > summary').click()
    expect(await page.locator('#tall-andel-65-pluss .figure-number').textContent()).toMatch(/\d/)
    await page.locator('.steps a[href*=snakkepunkter]').first().click()
    expect(await page.locator('h1').textContent()).toContain('Halden')
    expect(await page.locator('.point').count()).toBeGreaterThan(5)
    await page.goto(`${inject('address')}/indikator/andel-65-pluss`)
    expect(await page.locator('.place-table tbody tr').count()).toBe(KOMMUNER)
    await page.goto(`${inject('address')}/kart/andel-65-pluss`)
    expect(await page.locator('h1').textContent()).toMatch(/\d+ av \d+ kommuner/)
    expect(await page.locator('.legend-line').filter({ visible: true }).count()).toBe(5)
    expect(await page.locator('.map-list tbody th').filter({ visible: true }).count()).toBe(
      KOMMUNER,
    )
    expect(await page.locator('.map-list tbody td').last().textContent()).toMatch(/\d/)
    expect(await page.locator('.map-source').textContent()).toContain('SSB')
    const missing = await page.goto(`${inject('address')}/finnes-ikke`)
    expect(missing?.status()).toBe(404)
    expect(await page.locator('.no-script').textContent()).toContain('Vi finner ingen side')
    await page.goto(`${inject('address')}/bygg-inn/sted/3101`)
    await page.locator('.embed-choice a[href="#andel-65-pluss"]').click()
    expect(await page.locator('article h1').filter({ visible: true }).count()).toBe(1)
    expect(await page.locator('.figure-number').filter({ visible: true }).textContent()).toMatch(
      /\d/,
    )
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
    await context.close()
  })
})

test('a script in a page, and another host, are seen as against the policy', async () => {
  const { page, leave } = await visit(browser, '/sjekk')
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "Oi"'
    document.body.append(script)
    return fetch('http://127.0.0.1:9/').catch(() => undefined)
  })
  await leave()
  const seen = takeOffences()
  expect(seen.some((one) => /inline script/.test(one))).toBe(true)
  expect(seen.some((one) => /127\.0\.0\.1:9/.test(one))).toBe(true)
})

/** A slow line, made certain: the page stands, and no script of it comes before `release`. */
async function withoutScriptsYet(page: Page): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/assets/*.js', async (route) => {
    await released
    await route.continue()
  })
  return release
}

describe('what is typed before the app has come', () => {
  test.each([
    ['/', '[role=combobox]', '[role=option]', 1],
    ['/indikator/andel-65-pluss', 'input[type=search]', '.place-table tbody tr', 1],
    ['/kart/andel-65-pluss', '.map-list input[type=search]', '.map-list tbody tr', 1],
  ])('%s: it is answered when it has', async (path, field, answer, count) => {
    const context = await browser.newContext({ viewport: PHONE, serviceWorkers: 'block' })
    const page = await context.newPage()
    watchPolicy(page, inject('address'))
    const release = await withoutScriptsYet(page)
    await page.goto(`${inject('address')}${path}`, { waitUntil: 'commit' })
    await page.locator(field).pressSequentially('Rakkest')
    expect(await page.evaluate(() => 'usable' in document.documentElement.dataset)).toBe(false)
    release()
    await expect.poll(() => page.locator(answer).count(), { timeout: 30_000 }).toBe(count)
    expect(await page.locator(answer).textContent()).toContain('Rakkestad')
    expect(await page.locator(field).inputValue()).toBe('Rakkest')
    await context.close()
  })
})

/** Every HTML file of the site, by its path in the folder. */
const htmlFiles = (): string[] =>
  readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  )

describe('every page of the site', () => {
  test('is there in both languages, with its policy, its addresses and no script in it', () => {
    const files = htmlFiles()
    const of = (pattern: RegExp) => files.filter((file) => pattern.test(file)).length
    for (const start of ['', 'nn/']) {
      expect(of(new RegExp(`^${start}sted/[^/]+/index.html$`))).toBe(PLACES)
      expect(of(new RegExp(`^${start}sted/[^/]+/(snakkepunkter|ark|svar)/index.html$`))).toBe(
        3 * PLACES,
      )
      expect(of(new RegExp(`^${start}indikator/[^/]+/index.html$`))).toBeGreaterThan(70)
      expect(of(new RegExp(`^${start}kart/[^/]+/index.html$`))).toBeGreaterThan(70)
    }
    // Read whole: a thirtieth of them, another each time the places or indicators are others.
    const own = files.filter((file) => !isFramed(`/${file}`))
    expect(files.length - own.length).toBe(6)
    const faults = own.filter((_, i) => i % 30 === 0).flatMap(faultsOf)
    expect(faults).toEqual([])
  })
})

function faultsOf(file: string): string[] {
  const html = readFileSync(join('dist', file), 'utf8')
  const language = file.startsWith('nn/') ? 'nn' : 'nb'
  const holds: readonly (readonly [string, boolean])[] = [
    ['its language', html.includes(`<html lang="${language}">`)],
    ['a strict policy', html.includes(`content="default-src 'none'; script-src 'self';`)],
    ['a title', /<title>[^<]+<\/title>/.test(html)],
    ['its own address', file === '404.html' || html.includes('<link rel="canonical"')],
    ['both languages', file === '404.html' || html.match(/hreflang="n[bn]"/g)?.length === 2],
    ['no script in it', !/<script(?![^>]*(src=|type="application\/))/.test(html)],
    ['no style attribute', !/ style="/.test(html)],
    ['integrity of its scripts', !/<script type="module"(?![^>]*integrity="sha256-)/.test(html)],
    ['nothing that is waited for', !html.includes('class="loading"')],
  ]
  return holds.flatMap(([what, held]) => (held ? [] : `${file}: not ${what}`))
}
