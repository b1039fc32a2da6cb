import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeFindings } from './axe.ts'
import { launch } from './chromium.ts'
import { tabTo } from './keys.ts'
import { DESK, PHONE, visit } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

async function downloadedText(page: Page, press: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return {
    name: download.suggestedFilename(),
    text: readFileSync(await download.path(), 'utf8'),
  }
}

describe.each([
  ['phone', PHONE],
  ['desk', DESK],
])('the whole job of a branch, %s', (_, viewport) => {
  test('by pointer: forside, place, theme, card, detail, table, CSV', async () => {
    const { page, leave, faults } = await visit(browser, '/', viewport)
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('combobox', { name: 'Kommune eller fylke' }).click()
    await page.keyboard.type('hald')
    await page.getByRole('option', { name: /^Halden/ }).click()
    await page.getByRole('heading', { level: 1, name: /Halden/ }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/sted/3101-halden')

    await page.getByRole('heading', { name: 'God helse og livskvalitet for alle' }).click()
    const card = page.locator('#tall-andel-65-pluss')
    await card.getByRole('link').first().click()
    const dialog = page.getByRole('dialog')
    await dialog.locator('.trend-chart svg').first().waitFor()
    // Who points at the picture gets a chart that answers.
    await dialog.locator('.trend-chart').hover()
    await dialog.locator('.recharts-surface').first().waitFor()
    expect(new URL(page.url()).searchParams.get('indikator')).toBe('andel-65-pluss')
    const figure = await card.locator('.figure-number').textContent()
    const newest = dialog.locator('tbody tr').first().locator('td').first()
    expect(await newest.textContent()).toBe(figure)
    expect(await axeFindings(page)).toEqual([])

    const saved = await downloadedText(page, () =>
      dialog.getByRole('button', { name: 'Last ned som CSV' }).click(),
    )
    expect(saved.name).toBe('lokaltall-andel-65-pluss-3101.csv')
    expect(saved.text).toContain(`3101;Halden;`)
    expect(saved.text).toContain(`;${figure};`)
    expect(saved.text).toContain('SSB tabell 07459')

    await page.goBack()
    await dialog.waitFor({ state: 'detached' })
    expect(new URL(page.url()).pathname).toBe('/sted/3101-halden')
    await page.goForward()
    await page.getByRole('dialog').waitFor()
    expect(faults).toEqual([])
    await leave()
  })

  test('by keyboard alone', async () => {
    const { page, leave, faults } = await visit(browser, '/', viewport)
    await tabTo(page, '[role=combobox]')
    await page.keyboard.type('3101')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: /Halden/ }).waitFor()

    await tabTo(page, '#helse > summary')
    await page.keyboard.press('Enter')
    await tabTo(page, '#tall-andel-65-pluss h4 a')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').locator('.trend-chart svg').first().waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.locator('#tall-andel-65-pluss h4 a:focus').waitFor()

    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByRole('link', { name: 'Alle kommuner og fylker' }).waitFor()
    await tabTo(page, 'a[href^="/indikator/andel-65-pluss"]')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: /65 år/ }).waitFor()
    await tabTo(page, 'input[type=search]')
    await page.keyboard.type('hald')
    await expect.poll(() => page.locator('.place-table tbody tr').count()).toBe(1)
    expect(new URL(page.url()).searchParams.get('sok')).toBe('hald')
    await tabTo(page, '.place-table .sort-button')
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).searchParams.get('sorter')).toBe('sted')
    expect(await axeFindings(page)).toEqual([])

    await tabTo(page, 'button.button')
    const saved = await downloadedText(page, () => page.keyboard.press('Enter'))
    expect(saved.name).toMatch(
      /^lokaltall-andel-65-pluss-kommuner-hald-\d{4}-endring-fra-\d{4}\.csv$/,
    )
    expect(saved.text.trim().split('\r\n')).toHaveLength(2)
    expect(faults).toEqual([])
    await leave()
  })
})

/** Where a card is in the window: the one with the id, else the first that begins below its top. */
const cardInView = (page: Page, id = '') =>
  page.evaluate((wanted) => {
    const cards = [...document.querySelectorAll('[id^="tall-"]')]
    const card = cards.find((one) =>
      wanted ? one.id === wanted : one.getBoundingClientRect().top >= 0,
    )
    if (!card) throw new Error('There is no such card.')
    const { top, height } = card.getBoundingClientRect()
    return { id: card.id, top, height, window: window.innerHeight }
  }, id)

describe('every page, both languages', () => {
  const PAGES = [
    ['/', 'Hva sier tallene der du bor?', 'Kva seier tala der du bur?'],
    ['/sted/3101-halden', 'Halden', 'Halden'],
    ['/sted/31-ostfold', 'Østfold', 'Østfold'],
    ['/sted/0-norge', 'Norge', 'Noreg'],
    ['/indikator/andel-65-pluss', '65 år og eldre', '65 år og eldre'],
    ['/indikator/deltid-kvinner', 'Kvinner som jobber deltid', 'Kvinner som jobbar deltid'],
    ['/om-tallene', 'Om tallene', 'Om tala'],
    ['/finnes-ikke', 'Fant ikke siden', 'Fann ikkje sida'],
  ] as const

  test.each(PAGES)('%s', async (path, nb, nn) => {
    for (const [prefix, heading] of [
      ['', nb],
      ['/nn', nn],
    ] as const) {
      const { page, leave, faults } = await visit(browser, `${prefix}${path}`, PHONE)
      await page.getByRole('heading', { level: 1, name: heading }).waitFor()
      expect(await page.getAttribute('html', 'lang')).toBe(prefix ? 'nn' : 'nb')
      expect(await page.title()).toContain('Lokaltall')
      expect(await axeFindings(page, { colours: prefix !== '' })).toEqual([])
      expect(await sidewaysScroll(page)).toBe(0)
      expect(faults).toEqual([])
      await leave()
    }
  })

  test('the language switch keeps page, selection and place on the page', async () => {
    const { page, leave, faults, responses } = await visit(
      browser,
      '/indikator/andel-65-pluss?sok=sel',
    )
    await page.getByRole('link', { name: 'Nynorsk' }).click()
    await page.locator('html[lang=nn]').waitFor()
    expect(page.url()).toMatch(/\/nn\/indikator\/andel-65-pluss\?sok=sel$/)
    await page.goto(page.url().replace(/\/nn\/.*/, '/sted/3101-halden?apne=helse,levende'), {
      waitUntil: 'networkidle',
    })
    await page.locator('#levende[open]').waitFor()
    await page.locator('#levende-2').evaluate((question) => question.scrollIntoView())
    const before = await cardInView(page)
    expect(before.top).toBeLessThan(before.window)
    await page.evaluate(() => document.querySelector<HTMLElement>('a[lang=nn]')?.click())
    await page.getByText('Det som skil seg ut her').waitFor()
    const { top } = await cardInView(page, before.id)
    // Words of another length move what lies above, and never what is looked at.
    expect(Math.abs(top - before.top)).toBeLessThan(2)
    expect(responses.filter((response) => /not-found/.test(response.url()))).toEqual([])
    expect(faults).toEqual([])
    await leave()
  })

  test.each(['/sted/3101-halden#helse', '/sted/3101#tall-andel-65-pluss'])(
    '%s goes to where it points',
    async (path) => {
      const { page, leave } = await visit(browser, path)
      const target = page.locator(`#${path.split('#')[1]}`)
      await target.waitFor()
      await expect
        .poll(() => target.evaluate((element) => element.getBoundingClientRect().top), {
          timeout: 10_000,
        })
        .toBeLessThan(200)
      expect(page.url()).toContain('/sted/3101-halden#')
      await leave()
    },
  )

  test('files of another build are told apart from places that are not', async () => {
    const { page, context } = await visit(browser, '/')
    await page.route('**/sted/3103.json', (route) => route.fulfill({ status: 404, body: '' }))
    await page.route('**/version.json', (route) => route.fulfill({ json: { version: 'newer' } }))
    await page.getByRole('combobox').fill('Moss')
    await page.keyboard.press('Enter')
    await page.getByText('Tallene er oppdatert siden du åpnet siden').waitFor()
    await context.close()
  })
})

/** How many pixels the page can be scrolled sideways: nothing may stick out. */
const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

describe('finding places', () => {
  const SEARCHES: readonly (readonly [string, RegExp])[] = [
    ['Skedsmo', /^Lillestrøm/],
    ['Meland', /^Alver/],
    ['0231', /^Lillestrøm/],
    ['5012 Snillfjord', /^Heim/],
    ['5012 Snillfjord', /^Hitra/],
    ['5012 Snillfjord', /^Orkland/],
    ['Guovdageaidnu', /^Guovdageaidnu – Kautokeino/],
    ['kautokeino', /^Guovdageaidnu – Kautokeino/],
    ['herøy', /^Herøy.*Nordland/],
    ['herøy', /^Herøy.*Møre og Romsdal/],
    ['tromso', /^Tromsø/],
    ['Ålesund', /^Ålesund/],
    ['alesund', /^Ålesund/],
    ['aalesund', /^Ålesund/],
    ['Haram', /^Haram/],
    ['Hønefoss', /^Ringerike/],
    ['rakestad', /^Rakkestad/],
  ]

  test('everything people call them', async () => {
    const { page, leave } = await visit(browser, '/')
    const box = page.getByRole('combobox')
    for (const [query, option] of SEARCHES) {
      await box.fill(query)
      await page.getByRole('option', { name: option }).first().waitFor({ timeout: 5000 })
    }
    await box.fill('xyzxyz')
    await page.getByText('Fant ikke «xyzxyz»').waitFor()
    await leave()
  })

  test.each([
    ['/sted/3101-haldn', 'Halden'],
    ['/sted/3101', 'Halden'],
  ])('%s becomes the address that people share', async (path, name) => {
    const { page, leave } = await visit(browser, path)
    await page.getByRole('heading', { level: 1, name }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/sted/3101-halden')
    await leave()
  })

  test.each([
    ['/sted/haldn', 'Halden'],
    ['/sted/0231-skedsmo', 'Lillestrøm'],
    ['/sted/9999-bergn', 'Bergen'],
  ])('%s says what was wrong and offers %s', async (path, name) => {
    const { page, leave } = await visit(browser, path)
    await page.getByText('Vi finner ikke noe sted som heter').waitFor()
    await page.getByRole('link', { name }).click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
    await leave()
  })

  test('an unknown indicator offers the nearest', async () => {
    const { page, leave } = await visit(browser, '/indikator/andel-65-plus')
    await page.getByText('Det finnes ikke noe tall').waitFor()
    await page.getByRole('link', { name: /65 år/ }).waitFor()
    await leave()
  })
})

describe('when the network fails', () => {
  test('the page says what is missing, and trying again brings it', async () => {
    const { page, context } = await visit(browser, '/')
    await page.route('**/sted/3103.json', (route) => route.abort())
    await page.getByRole('combobox').fill('Moss')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('tallene for stedet').waitFor({ timeout: 30_000 })
    await page.unroute('**/sted/3103.json')
    await page.getByRole('button', { name: 'Prøv igjen' }).click()
    await page.getByRole('heading', { level: 1, name: 'Moss' }).waitFor()
    await context.close()
  })
})
