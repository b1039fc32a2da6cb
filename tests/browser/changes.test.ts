/** The change log and the receipt, in both languages: read, copied from, by keyboard, by axe. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Receipt } from '../../src/domain/receipt.ts'
import { sealed } from '../../src/observations/seal.ts'
import { axeFindings } from './axe.ts'
import { launch } from './chromium.ts'
import { DESK, PHONE, TABLET, visit } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const sticksOut = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

describe('Endringslogg', () => {
  test.each([
    ['/endringer', PHONE, /nye tallserier/],
    ['/nn/endringer', TABLET, /nye talseriar/],
    ['/endringer', DESK, /Hvordan loggen blir til/],
  ] as const)(
    '%s at %o tells of the updates, and nothing is wrong',
    async (path, size, expected) => {
      const { page, leave, faults } = await visit(browser, path, size)
      await page.getByText(expected).first().waitFor()
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Endringslogg')
      expect(await page.title()).toBe('Endringslogg · Lokaltall')
      expect(await sticksOut(page)).toBeLessThanOrEqual(0)
      expect(await axeFindings(page)).toEqual([])
      expect(faults).toEqual([])
      await leave()
    },
  )

  test('is found from the footer, and an indicator from it', async () => {
    const { page, leave } = await visit(browser, '/om-tallene')
    await page.getByRole('contentinfo').getByRole('link', { name: 'Endringslogg' }).click()
    await page
      .getByText(/nye tallserier/)
      .last()
      .click()
    await page
      .getByRole('main')
      .getByRole('link', { name: 'Folketall', exact: true })
      .first()
      .click()
    expect(new URL(page.url()).pathname).toBe('/indikator/folketall')
    await leave()
  })
})

describe('Slik er tallet laget', () => {
  test.each([
    [
      '/sted/3101?indikator=andel-65-pluss',
      PHONE,
      'Slik er tallet laget',
      /delt på 32.082 gir 22,8/,
    ],
    ['/nn/sted/3101?indikator=andel-65-pluss', DESK, 'Slik er talet laga', /gonga med 100/],
    ['/sted/31?indikator=lavinntekt-alle-aldre', TABLET, 'Slik er tallet laget', /teller etter/],
  ] as const)('%s says what was done, and nothing is wrong', async (path, size, title, step) => {
    const { page, leave, faults } = await visit(browser, path, size)
    const receipt = page.getByRole('dialog').getByRole('region', { name: title })
    await receipt.getByRole('listitem').filter({ hasText: step }).waitFor()
    const inside = await page.locator('.detail').evaluate((it) => it.scrollWidth - it.clientWidth)
    expect(inside).toBeLessThanOrEqual(0)
    expect(await axeFindings(page)).toEqual([])
    expect(faults).toEqual([])
    await leave()
  })

  test('links to the publisher: the table, and the very same question', async () => {
    const { page, leave } = await visit(browser, '/sted/3101?indikator=folketall')
    const receipt = page.getByRole('region', { name: 'Slik er tallet laget' })
    const table = receipt.getByRole('link', { name: /SSB tabell 06913/ })
    expect(await table.getAttribute('href')).toBe('https://www.ssb.no/statbank/table/06913')
    const question = receipt.getByRole('link', { name: /om det samme tallet/ })
    expect(await question.getAttribute('href')).toMatch(
      /^https:\/\/data\.ssb\.no\/.*\[Region\]=3101&.*\[Tid\]=\d{4}/,
    )
    await leave()
  })

  test('the citation is copied by keyboard, without being asked, and it says so', async () => {
    const { page, context, faults } = await visit(browser, '/sted/3101?indikator=folketall')
    const button = page.getByRole('button', { name: 'Kopier kildehenvisningen' })
    await button.focus()
    await page.keyboard.press('Enter')
    const status = page.getByRole('dialog').getByRole('status').last()
    await status.filter({ hasText: 'kopiert' }).waitFor()
    await context.grantPermissions(['clipboard-read'])
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    // Some Chromiums copy a hard space as it is, some as a space.
    const plain = (text: string) => text.replaceAll('\u00a0', ' ')
    const shown = await page.locator('.receipt-citation').textContent()
    expect(plain(copied)).toBe(plain(shown ?? ''))
    expect(plain(copied)).toMatch(
      /^SSB, tabell 06913: Endringer i kommuner, fylker og hele landets befolkning\. Folketall, Halden, 1\. januar \d{4}: [\d ]+ personer\. Hentet fra Lokaltall, kopi via .*, lest [\d.]+\.$/,
    )
    expect(faults).toEqual([])
    await context.close()
  })

  test('where the clipboard is closed to us, the old way is taken', async () => {
    const { page, leave } = await visit(browser, '/nn/sted/3101?indikator=folketall')
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }),
    )
    await page.getByRole('button', { name: 'Kopier kjeldetilvisinga' }).click()
    await page.getByText('Kjeldetilvisinga er kopiert.').waitFor()
    const marked = await page.evaluate(() => window.getSelection()?.toString())
    expect(marked).toContain('Henta frå Lokaltall')
    await leave()
  })

  test('a figure that was revised says what it was when it was published', async () => {
    const { page, context } = await visit(browser, '/om-tallene')
    await page.route(/kvittering\/klimagassutslipp\.json/, async (route) => {
      const response = await route.fetch()
      const {
        file,
        version,
        content: receipt,
      } = (await response.json()) as {
        file: string
        version: string
        content: Receipt
      }
      // What Miljødirektoratet's edition of January 2025 had for Porsgrunn in 2023, as of 2024 here.
      const revision = { period: '2024', old: 2011328.65, now: 1972802.34, date: '2026-04-15' }
      const revised = { ...receipt, revisions: { '4001': [revision] } }
      await route.fulfill({ response, body: sealed(JSON.stringify(revised), file, version) })
    })
    await page.goto(`${new URL(page.url()).origin}/sted/4001?indikator=klimagassutslipp`)
    const note = page.getByText(/var 2.011.329 da det ble publisert/).first()
    await note.waitFor()
    expect((await note.textContent())?.replaceAll('\u00a0', ' ')).toBe(
      'Tallet var 2 011 329 da det ble publisert, revidert til 1 972 802 (15.4.2026).',
    )
    await context.close()
  })

  test('the indicator page has the sources without a place', async () => {
    const { page, leave, faults } = await visit(browser, '/indikator/folketall', PHONE)
    const receipt = page.getByRole('region', { name: 'Slik er tallet laget' })
    await receipt.getByText('Åpne tallet for et sted').waitFor()
    expect(await receipt.getByRole('button').count()).toBe(0)
    expect(faults).toEqual([])
    await leave()
  })
})
