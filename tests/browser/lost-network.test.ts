/** A part whose file does not come takes nothing else with it, and comes when asked for again. */
import type { Browser, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeFindings } from './axe.ts'
import { launch } from './chromium.ts'
import { DESK, PHONE, visit } from './visit.ts'

/** Nothing in the cache that would be there when the network is not. */
const FRESH = { fresh: true }

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const figures = (page: Page) => page.locator('.card .figure-number').allTextContents()
const retry = (page: Page) => page.getByRole('button', { name: 'Prøv igjen' })
const alert = (page: Page, words: string) => page.getByRole('alert').getByText(words)

describe.each([
  ['phone', PHONE],
  ['desk', DESK],
])('with the network gone, %s', (_, viewport) => {
  test('a card that is tapped keeps the page, and opens when the network is back', async () => {
    const { page, context } = await visit(browser, '/sted/3101-halden?apne=helse', viewport, FRESH)
    await page.locator('#helse .card .figure-number').first().waitFor()
    const read = await figures(page)
    expect(read.length).toBeGreaterThan(10)
    await context.setOffline(true)
    const link = page.locator('#tall-andel-65-pluss').getByRole('link').first()
    await link.click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('alert').getByText('alt om tallet').waitFor()
    expect(await figures(page)).toEqual(read)
    expect(await page.locator('h1').textContent()).toContain('Halden')
    expect(await axeFindings(page)).toEqual([])
    // Still gone: it is asked for again, and said again.
    await retry(page).click()
    await dialog.getByRole('alert').getByText('alt om tallet').waitFor()
    await dialog.getByRole('button', { name: 'Lukk' }).click()
    await dialog.waitFor({ state: 'detached' })
    expect(await figures(page)).toEqual(read)
    await link.click()
    await dialog.getByRole('alert').waitFor()

    await context.setOffline(false)
    await retry(page).click()
    await dialog.locator('.trend-chart svg').first().waitFor()
    await dialog.getByText('Slik er tallet laget').waitFor()
    expect(await figures(page)).toEqual(read)
    await context.close()
  })
})

describe('with the network gone', () => {
  test('what a figure is, and how it was made, come into the open view one by one', async () => {
    const { page, context } = await visit(browser, '/sted/3101-halden?apne=helse', DESK, FRESH)
    await page.route('**/assets/receipt-*.js', (route) => route.abort())
    await page.locator('#tall-andel-65-pluss').getByRole('link').first().click()
    const dialog = page.getByRole('dialog')
    await alert(page, 'hvordan tallet er laget').waitFor()
    await dialog.locator('.trend-chart svg').first().waitFor()
    await page.unroute('**/assets/receipt-*.js')
    await retry(page).click()
    await dialog.getByText('Slik er tallet laget').waitFor()
    await context.close()
  })

  test('the picture of a trend stands when the chart that answers does not come, and it is asked for again', async () => {
    const { page, context } = await visit(browser, '/sted/3101-halden?apne=helse', DESK, FRESH)
    await page.route('**/assets/trend-chart-*.js', (route) => route.abort())
    await page.locator('#tall-andel-65-pluss').getByRole('link').first().click()
    const trend = page.getByRole('dialog').locator('.trend-chart')
    await trend.locator('.trend-line').first().waitFor({ state: 'attached' })
    const failed = page.waitForEvent('requestfailed')
    await trend.hover()
    await failed
    expect(await trend.locator('.trend-line').count()).toBeGreaterThan(1)
    await page.unroute('**/assets/trend-chart-*.js')
    await page.mouse.move(0, 0)
    await trend.hover()
    await trend.locator('.recharts-surface').first().waitFor()
    await context.close()
  })

  test('the comparison keeps its table when the map does not come', async () => {
    const { page, context } = await visit(browser, '/sammenlign?steder=3101,3105', DESK, FRESH)
    await page.route('**/assets/map-part-*.js', (route) => route.abort())
    await page.locator('#hvor').scrollIntoViewIfNeeded()
    await alert(page, 'kartet').waitFor()
    expect(await page.locator('.compare-table tbody tr').count()).toBeGreaterThan(3)
    await page.unroute('**/assets/map-part-*.js')
    await retry(page).click()
    await page.locator('.place-map .land').first().waitFor()
    await context.close()
  })

  test('a map keeps its headline, legend and list when the borders do not come', async () => {
    const { page, context } = await visit(browser, '/sjekk', DESK, FRESH)
    await page.route('**/kart/kommuner.json*', (route) => route.abort())
    await page.evaluate(() => window.history.pushState(null, '', '/kart/andel-65-pluss'))
    await page.getByRole('heading', { level: 1, name: /kommuner/ }).waitFor()
    expect(await page.locator('.map-list tbody tr').count()).toBeGreaterThan(300)
    expect(await page.locator('.legend-line').count()).toBeGreaterThan(3)
    await alert(page, 'kartet').waitFor()
    await page.unroute('**/kart/kommuner.json*')
    await retry(page).click()
    await page.locator('.map-areas path').first().waitFor({ state: 'attached' })
    await context.close()
  })

  test('figures that are missing are told of at once, and come by themselves', async () => {
    const { page, context } = await visit(browser, '/sammenlign?steder=3101', DESK, FRESH)
    const row = page.locator('.compare-table tbody tr').first()
    const before = await row.innerText()
    await context.setOffline(true)
    const figure = page.getByRole('combobox', { name: 'Hvilket tall?' })
    // One that the table has not read already.
    await figure.selectOption({ label: 'Arbeidsplasser' })
    await alert(page, 'tallene for alle steder').waitFor()
    expect(await row.innerText()).toBe(before)
    await context.setOffline(false)
    await page.getByRole('heading', { level: 3, name: /Utvikling: Arbeidsplasser/ }).waitFor()
    await context.close()
  })

  test('another page is asked for again without a new start, with its looks', async () => {
    const { page, context } = await visit(browser, '/', DESK, FRESH)
    await context.setOffline(true)
    await page.getByRole('link', { name: 'Sammenlign' }).first().click()
    await alert(page, 'siden').waitFor()
    await page.evaluate(() => Object.assign(window, { started: 'once' }))
    await context.setOffline(false)
    await retry(page).click()
    await page.getByRole('heading', { level: 1, name: 'Sammenlign steder' }).waitFor()
    expect(await page.evaluate(() => 'started' in window)).toBe(true)
    const rules = () =>
      page.evaluate(() =>
        [...document.styleSheets].flatMap((sheet) =>
          /compare/.test(sheet.href ?? '') ? sheet.cssRules.length : [],
        ),
      )
    await expect.poll(async () => (await rules()).some((count) => count > 10)).toBe(true)
    await context.close()
  })
})

describe('a site that was half copied', () => {
  test('says which part is not whole, shows none of it, and keeps the rest', async () => {
    // From another page: a page that is made ahead carries the place's file itself.
    const { page, context } = await visit(browser, '/', DESK, FRESH)
    const half = async (route: Route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: (await response.text()).slice(0, 900) })
    }
    await page.route('**/sted/*.json', half)
    await page.route('**/siste/helse.json', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><h1>Oi</h1>' }),
    )
    await page.evaluate(() => window.history.pushState(null, '', '/sted/3101-halden?apne=helse'))
    await alert(page, 'mangler tallene for stedet, helt eller delvis').waitFor()
    expect(await page.locator('.figure-number, .key-number').count()).toBe(0)
    await page.unroute('**/sted/*.json', half)
    await retry(page).click()
    await page.locator('#helse .card .figure-number').first().waitFor()
    await alert(page, 'mangler nyeste tall for alle kommuner').waitFor()
    const strips = () => page.locator('#helse .strip svg').count()
    const without = await strips()
    expect((await figures(page)).length).toBeGreaterThan(10)
    await page.unroute('**/siste/helse.json')
    await retry(page).click()
    await expect.poll(strips).toBeGreaterThan(without)
    await context.close()
  })
})
