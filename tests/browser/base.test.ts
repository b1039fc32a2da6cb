/** The site below a path of its host, as on a project's own pages: nothing of it lies elsewhere. */
import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveSite, type ServedSite } from '../../scripts/site/static-server.ts'
import { launch } from './chromium.ts'
import { isDrawn, PHONE, watchPolicy } from './visit.ts'

const BASE = '/under/lokaltall'
const FOLDER = 'dist-under'
const HALDEN = '/sted/3101-halden'

let browser: Browser
let site: ServedSite
beforeAll(async () => {
  browser = await launch()
  // The app alone, and few pages: the figures are there already.
  execFileSync('npm', ['run', 'app'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      LOKALTALL_BASE: `${BASE}/`,
      LOKALTALL_SITE: FOLDER,
      LOKALTALL_ADDRESS: 'https://lokaltall.example',
      LOKALTALL_PAGES: `/,/om-tallene,${HALDEN},/bygg-inn/sted/3101`,
    },
  })
  site = await serveSite({ folder: FOLDER, port: 0, base: BASE })
})
afterAll(async () => {
  await browser.close()
  await site?.close()
  for (const folder of [FOLDER, `${FOLDER}-app`]) rmSync(folder, { recursive: true, force: true })
})

const fileOf = (name: string): string => readFileSync(join(FOLDER, name), 'utf8')

/** Addresses of the page that lie on its host, but not below the base. */
const astray = (page: Page) =>
  page.evaluate(
    (base) =>
      [...document.querySelectorAll('[href], [src]')]
        .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
        .filter((address) => address.startsWith('/') && !address.startsWith(`${base}/`)),
    BASE,
  )

// Once: its host is gone at the end.
test(
  'pages, links, figures, files and what needs no network lie below the base',
  { retry: 0 },
  async () => {
    const context = await browser.newContext({ viewport: PHONE, locale: 'nb-NO' })
    const page = await context.newPage()
    watchPolicy(page, site.address)
    const faults: string[] = []
    page.setDefaultTimeout(60_000)
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))

    await page.goto(`${site.address}/`)
    await page.waitForFunction(isDrawn)
    await page.getByRole('combobox').first().fill('hald')
    await page.getByRole('option', { name: /Halden/ }).click()
    await expect.poll(() => new URL(page.url()).pathname).toBe(BASE + HALDEN)
    expect(await astray(page)).toEqual([])
    await page.locator('.steps a[href*=snakkepunkter]').first().click()
    await page.locator('.point-sentence').first().waitFor()
    expect(await astray(page)).toEqual([])
    await page.getByRole('link', { name: 'Nynorsk' }).click()
    await expect.poll(() => page.url()).toContain(`${BASE}/nn${HALDEN}/snakkepunkter`)
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('nn')

    await page.goto(`${site.address}/om-tallene`)
    const csv = page.locator('a[href$="andel-65-pluss.csv"]').first()
    const file = await context.request.get(
      new URL((await csv.getAttribute('href')) ?? '', page.url()).href,
    )
    expect(file.status()).toBe(200)

    // Taken over where it stands, and still there when the host is not.
    await page.goto(`${site.address}${HALDEN}/`)
    await expect.poll(() => new URL(page.url()).pathname).toBe(BASE + HALDEN)
    await page.keyboard.press('Shift')
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    const link = page.locator('link[rel=manifest]')
    const manifest = await context.request.get(
      new URL((await link.getAttribute('href')) ?? '', page.url()).href,
    )
    expect(await manifest.json()).toMatchObject({ start_url: './', scope: './' })
    expect(faults).toEqual([])
    await site.close()
    await page.goto(`${site.address}/`)
    await page.getByRole('combobox').first().waitFor()
    expect(await astray(page)).toEqual([])
    await context.close()
  },
)

test('what hosts and search engines read names the base', () => {
  expect(fileOf('sitemap.xml')).toContain('<loc>https://lokaltall.example/under/lokaltall/</loc>')
  expect(fileOf('robots.txt')).toContain(`https://lokaltall.example${BASE}/sitemap.xml`)
  expect(fileOf('index.html')).toContain(
    `<link rel="canonical" href="https://lokaltall.example${BASE}/">`,
  )
  expect(fileOf('.htaccess')).toContain(`ErrorDocument 404 ${BASE}/404.html`)
  expect(fileOf('nn/bygg-inn/sted/3101/index.html')).toContain(
    `href="${BASE}/nn${HALDEN}#tall-andel-65-pluss" target="_blank"`,
  )
  expect(fileOf(`${HALDEN.slice(1)}/index.html`)).toContain(
    `<meta property="og:image" content="https://lokaltall.example${BASE}/bilde/sted/3101.png">`,
  )
  // As wide and as high as its tags say: the first things that a PNG tells.
  const picture = readFileSync(join(FOLDER, 'nn/bilde/sted/3101.png'))
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630])
  expect(fileOf('404.html')).toContain(`src="${BASE}/assets/`)
})
