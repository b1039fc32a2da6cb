/** With no network at all: what was visited once goes on, and a new edition asks before it comes. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch } from './chromium.ts'
import { OwnServer } from './own-server.ts'
import { PHONE, watchPolicy } from './visit.ts'

let browser: Browser
const server = new OwnServer()
beforeAll(async () => {
  browser = await launch()
  await server.start()
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

const HALDEN = '/sted/3101-halden'
const ANSWERS = `${HALDEN}/svar#arbeid-1`

async function visited(path: string): Promise<Page> {
  const context = await browser.newContext({ viewport: PHONE, locale: 'nb-NO' })
  const page = await context.newPage()
  watchPolicy(page, server.address)
  await page.goto(server.address + path)
  await page.locator('.key-number').first().waitFor()
  // It is kept for later once it is used.
  await page.keyboard.press('Shift')
  return page
}

/** Whether the files are kept. */
const keeps = (page: Page, ends: readonly string[]) =>
  page.evaluate(async (wanted) => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)))
    const kept = (await Promise.all(stores.map((store) => store.keys()))).flat()
    return wanted.every((end) => kept.some(({ url }) => url.endsWith(end)))
  }, ends)

/** The worker controls the page, and one's own place with those beside it is kept. */
async function settled(page: Page, ends: readonly string[]): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await expect.poll(() => keeps(page, ends), { timeout: 60_000 }).toBe(true)
}

const figures = (page: Page) => page.locator('.key-number').allTextContents()
const goTo = (page: Page, path: string) => page.goto(server.address + path)
const editor = (page: Page) => page.getByRole('textbox', { name: /\?$/ }).first()
const isStored = (page: Page) => page.locator('[data-kept=stored]').waitFor()

/** A set saved, and an answer begun: what is to be there without a network. Answers the sentence. */
async function prepared(page: Page): Promise<string> {
  await goTo(page, `${HALDEN}/snakkepunkter`)
  await page.getByRole('button', { name: 'Ta med' }).first().click()
  const taken = page.locator('#mine h3').first()
  await taken.waitFor()
  await page.getByRole('button', { name: 'Lagre og hold øye med tallene' }).click()
  await page.getByText('Lagret i denne nettleseren.').waitFor()
  const sentence = await taken.innerText()
  await goTo(page, ANSWERS)
  await editor(page).click()
  await page.keyboard.type('Skrevet med nett.')
  await isStored(page)
  return sentence
}

test('after one visit, the place, its kind, the map, sentences and answers need no network', async () => {
  const page = await visited(HALDEN)
  const seen = await figures(page)
  // Its fylke, and one of those it is held against (Indre Østfold).
  await settled(page, ['sted/3101.json', 'sted/31.json', 'sted/3118.json'])
  const sentence = await prepared(page)
  await server.stop()

  await goTo(page, HALDEN)
  await page.locator('.key-number').first().waitFor()
  expect(await figures(page)).toEqual(seen)
  await goTo(page, `${HALDEN}?apne=helse`)
  await page.locator('#helse .strip svg').first().waitFor()
  await goTo(page, '/kart/andel-65-pluss')
  await page.locator('.map-frame svg path, main svg path').nth(300).waitFor({ state: 'attached' })
  await goTo(page, `${HALDEN}/snakkepunkter`)
  await page.locator('.point-sentence').first().waitFor()
  await goTo(page, ANSWERS)
  await editor(page).getByText('Skrevet med nett.').waitFor()
  await editor(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Og uten.')
  await isStored(page)
  await page.context().setOffline(true)
  await goTo(page, '/sjekk')
  await page.getByText(sentence).first().waitFor()
  await page.getByText(/^Uten nett\. .* slik de var \d{1,2}\.\d{1,2}\.20\d\d\.$/).waitFor()
  await page.context().setOffline(false)
  await goTo(page, '/nn/sted/31-ostfold')
  await page.getByRole('heading', { level: 1, name: 'Østfold' }).waitFor()

  // A place that nobody has looked at is not here, and that is said.
  await goTo(page, '/sted/5612')
  await page.getByRole('alert').getByText('tallene for stedet').waitFor({ timeout: 30_000 })
  await server.start()
  await page.getByRole('button', { name: 'Prøv igjen' }).click()
  await page.getByRole('heading', { level: 1, name: /Kautokeino/ }).waitFor()
  await page.context().close()
})

test('a half copied edition changes nothing; a whole one asks, and what is written stays', async () => {
  const page = await visited(HALDEN)
  await settled(page, ['sted/3101.json'])
  const renew = (build: string) =>
    server.changed.set('/sw.js', (text) => text.replace(/(build:[`"'])\w+/, `$1${build}`))
  const update = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration()
      await registration?.update().catch(() => {})
    })
  const asked = page.getByRole('button', { name: 'Ta den i bruk' })
  const before = await page.evaluate(() => caches.keys())

  renew('half000000')
  server.changed.set('/uten-nett.html', null)
  await update()
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration()
        return registration?.installing === null && registration.waiting === null
      }),
    )
    .toBe(true)
  expect(await asked.count()).toBe(0)

  server.changed.delete('/uten-nett.html')
  renew('whole00000')
  await goTo(page, ANSWERS)
  await editor(page).waitFor()
  await update()
  await asked.waitFor({ timeout: 60_000 })
  // Taken in use in the middle of a sentence: sooner than what is written is stored by itself.
  await editor(page).click()
  await page.keyboard.type('Dette rakk jeg akkurat')
  await Promise.all([page.waitForEvent('load'), asked.click()])
  await editor(page).getByText('Dette rakk jeg akkurat').waitFor()
  const after = await page.evaluate(() => caches.keys())
  // The one before stays for pages that stand open; of the half one nothing is read.
  expect(after).toEqual(expect.arrayContaining(before.filter((name) => name.includes(' tall '))))
  expect(after.some((name) => name.endsWith('whole00000'))).toBe(true)
  await page.context().close()
})
