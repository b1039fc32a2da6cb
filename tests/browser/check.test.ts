/** Saved sets and pasted texts held against today's figures, as a reader meets them. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { KOMMUNER } from '../places-of-today.ts'
import { axeFindings } from './axe.ts'
import { launch } from './chromium.ts'
import { committedFigures, written } from '../committed-figures.ts'
import { DESK, PHONE, TABLET, visit, watchPolicy } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const OLD = committedFigures('andel-65-pluss')
const PEOPLE = committedFigures('folketall')
/** Halden's share of people of 65 and more, in percent with one decimal. */
const shareIn = (period: string): number => OLD.at('3101', period, 1)
const SHARE = shareIn(OLD.newest)
/** A share that the figure once was, and is not. */
const REVISED = Number((SHARE - 0.9).toFixed(1))
const TEN_YEARS = [String(Number(PEOPLE.newest) - 10), PEOPLE.newest] as const

const ELDERLY = {
  kind: 'level',
  indicator: 'andel-65-pluss',
  periods: [OLD.newest],
  compared: null,
  place: '3101',
  numbers: [SHARE],
  direction: null,
  checksum: 'an older file',
}
const CHANGE = {
  ...ELDERLY,
  kind: 'change',
  indicator: 'folketall',
  periods: TEN_YEARS,
  numbers: TEN_YEARS.map((period) => PEOPLE.at('3101', period, 0)),
  direction: 'up',
}
const item = (claim: object, sentence: string) => ({ claim, sentence, source: 'SSB' })
const setOf = (items: readonly object[], more: object = {}) => ({
  format: 'lokaltall-snakkepunkter',
  version: 1,
  id: 'prove',
  title: 'Til valgmøtet',
  place: { code: '3101', name: 'Halden' },
  language: 'nb',
  saved: '2026-05-01T10:00:00.000Z',
  items,
  ...more,
})

const WHOLE = setOf([
  item(ELDERLY, 'Så mange er eldre.'),
  item({ ...ELDERLY, numbers: [REVISED] }, 'Litt færre er eldre.'),
  item(
    { ...ELDERLY, periods: [OLD.previous], numbers: [shareIn(OLD.previous)] },
    'Så mange var eldre i fjor.',
  ),
  item({ ...CHANGE, numbers: [33000, CHANGE.numbers[1]], direction: 'down' }, 'Vi blir færre.'),
  item({ ...ELDERLY, indicator: 'borte' }, 'Dette er borte.'),
  item({ kind: 'magi', what: 1 }, 'Et nytt slag <img src=x>.'),
])

const KEY = 'lokaltall.sett.prove'
const entry = (page: Page, key = KEY) => page.evaluate((k) => localStorage.getItem(k), key)

/** The page with entries in the store, as if they had been saved before. */
async function withEntries(path: string, entries: Readonly<Record<string, unknown>>, size = DESK) {
  const visited = await visit(browser, path, size)
  await visited.page.evaluate((all) => {
    for (const [key, one] of Object.entries(all))
      localStorage.setItem(key, typeof one === 'string' ? one : JSON.stringify(one))
  }, entries)
  await visited.page.reload({ waitUntil: 'networkidle' })
  return visited
}

const marks = (page: Page) => page.locator('.check-mark').allInnerTexts()
const sticksOut = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

describe('a saved set', () => {
  test.each([
    ['/sjekk', PHONE, /✓ Stemmer fortsatt/, /Det finnes nyere tall/],
    ['/nn/sjekk', TABLET, /✓ Stemmer framleis/, /Det finst nyare tal/],
    [
      '/sjekk',
      DESK,
      new RegExp(`Revidert fra ${written(REVISED, 1)} til ${written(SHARE, 1)}`),
      /kjenner ikke påstander av slaget «magi»/,
    ],
  ] as const)('%s at %o marks every point, and nothing is wrong', async (path, size, ...seen) => {
    const { page, leave, faults } = await withEntries(path, { [KEY]: WHOLE }, size)
    await page.locator('.check-item').nth(5).waitFor()
    const text = await page.getByRole('main').innerText()
    for (const one of seen as readonly RegExp[]) expect(text).toMatch(one)
    expect((await marks(page)).map((mark) => mark[0])).toEqual(['✓', '≈', '✓', '✗', '?', '?'])
    expect(await page.locator('.check-item img').count()).toBe(0)
    expect(await sticksOut(page)).toBeLessThanOrEqual(0)
    expect(await axeFindings(page)).toEqual([])
    expect(faults).toEqual([])
    await leave()
  })

  test('a revised sentence is put in its place, and that is undone', async () => {
    const { page, leave } = await withEntries('/sjekk', { [KEY]: WHOLE })
    await page.getByRole('button', { name: 'Bytt til denne' }).first().click()
    await page.getByText('Punktet er byttet.').waitFor()
    expect((await marks(page))[1]).toContain('Stemmer fortsatt')
    expect(JSON.parse((await entry(page)) ?? '').items[1].claim.numbers).toEqual([SHARE])
    await page.getByRole('button', { name: 'Angre' }).click()
    await page.getByText('Det er tilbake.').waitFor()
    expect(JSON.parse((await entry(page)) ?? '').items[1].claim.numbers).toEqual([REVISED])
    await leave()
  })

  test('is renamed and deleted by keyboard, and is back after undo', async () => {
    const { page, leave } = await withEntries('/sjekk', { [KEY]: WHOLE })
    await page.getByRole('button', { name: 'Gi nytt navn' }).press('Enter')
    await page.getByLabel('Navn på listen').fill('Et annet navn')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Et annet navn' }).waitFor()
    await page.getByRole('button', { name: 'Slett listen' }).press('Enter')
    await page.getByText('«Et annet navn» er slettet.').waitFor()
    expect(await entry(page)).toBeNull()
    await page.getByRole('button', { name: 'Angre' }).press('Enter')
    await page.getByRole('heading', { name: 'Et annet navn' }).waitFor()
    expect(JSON.parse((await entry(page)) ?? '').items).toHaveLength(6)
    await leave()
  })

  test('goes out as a file and comes in again in another browser', async () => {
    const { page, leave } = await withEntries('/sjekk', { [KEY]: WHOLE })
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Lagre som fil' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('snakkepunkter-3101-2026-05-01.json')
    const other = await visit(browser, '/sjekk')
    await other.page.setInputFiles('input[type=file]', await download.path())
    await other.page.getByText(/er åpnet og lagret i denne nettleseren/).waitFor()
    await other.page.locator('.check-item').nth(5).waitFor()
    expect(JSON.parse((await entry(other.page)) ?? '')).toEqual(WHOLE)
    await leave()
    await other.leave()
  })

  test.each([
    ['avis.json', 'dette er ikke JSON', /ikke en lagret liste/],
    ['kart.json', '{"type":"FeatureCollection"}', /ikke en liste med snakkepunkter/],
    ['ny.json', JSON.stringify({ ...WHOLE, version: 2 }), /nyere versjon/],
    ['kuttet.json', JSON.stringify(WHOLE).slice(0, 200), /kuttet av/],
    ['tall.json', JSON.stringify(setOf([item({ ...ELDERLY, numbers: ['22'] }, '')])), /ødelagt/],
    ['stor.json', ' '.repeat(5_000_000), /for stor/],
  ])('%s is refused with a remedy, and what is saved stands', async (name, text, expected) => {
    const { page, leave, faults } = await withEntries('/sjekk', { [KEY]: WHOLE })
    await page.setInputFiles('input[type=file]', {
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    })
    const alert = page.locator('.check-message [role=alert]')
    await page.waitForFunction(
      () => document.querySelector('.check-message [role=alert]')?.textContent,
    )
    expect(await alert.innerText()).toMatch(expected)
    expect(JSON.parse((await entry(page)) ?? '')).toEqual(WHOLE)
    expect(faults).toEqual([])
    await leave()
  })

  test('an entry that cannot be read is kept, shown and given out', async () => {
    const broken = '{"format":"lokaltall-snakkepunkter","version":2,"mer":"her"}'
    const { page, leave } = await withEntries('/sjekk', { [KEY]: broken })
    await page.getByRole('heading', { name: 'Kan ikke leses' }).waitFor()
    await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Last ned det som står der' }).click(),
    ])
    expect(await entry(page)).toBe(broken)
    await leave()
  })

  test('of a number that is no more moves to the new one, of a merged place leads there', async () => {
    const old = item({ ...ELDERLY, place: '0101' }, 'Så mange.')
    const { page, leave } = await withEntries('/sjekk', {
      [KEY]: setOf([old], { place: { code: '0101', name: 'Halden' } }),
      'lokaltall.sett.to': setOf([], { id: 'to', place: { code: '0231', name: 'Skedsmo' } }),
    })
    for (const _ of [1, 2]) await page.getByRole('button', { name: 'Sjekk listen' }).first().click()
    await page.getByRole('link', { name: 'Lillestrøm' }).waitFor()
    await page.getByRole('button', { name: 'Bytt listen til 3101 Halden' }).click()
    await page.getByText('Stemmer fortsatt').first().waitFor()
    expect(JSON.parse((await entry(page)) ?? '').place.code).toBe('3101')
    await leave()
  })

  test('that another window saves is there at once', async () => {
    const { page, context } = await visit(browser, '/sjekk')
    await page.getByText('Du har ingen lagrede lister').waitFor()
    const other = await context.newPage()
    watchPolicy(other, inject('address'))
    await other.goto(page.url())
    await other.evaluate(
      ([key, set]) => localStorage.setItem(key!, set!),
      [KEY, JSON.stringify(WHOLE)],
    )
    await page.getByRole('heading', { name: 'Til valgmøtet' }).waitFor()
    await context.close()
  })

  test('opened where nothing can be stored is shown, and the reader is told', async () => {
    const { page, context } = await visit(browser, '/finnes-ikke')
    await context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError')
        },
      })
    })
    await page.goto(page.url().replace('/finnes-ikke', '/sjekk'))
    await page.getByText(/lar ikke denne siden lagre noe/).waitFor()
    await page.setInputFiles('input[type=file]', {
      name: 'a.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(WHOLE)),
    })
    await page.getByText(/Ikke lagret i nettleseren/).waitFor()
    await page.getByText('Stemmer fortsatt').first().waitFor()
    await context.close()
  })
})

describe('a pasted text', () => {
  const TEXT = `I Halden er ${written(SHARE, 1)} prosent av innbyggerne 65 år eller eldre. Vi er ${PEOPLE.at('3101', PEOPLE.newest, 0) + 1} innbyggere. ${written(shareIn(OLD.previous), 1)} prosent er over 65 år. Halvparten leier boligen sin. Vi har 12 skoler <b>her</b>.`

  test.each([
    [
      '/sjekk',
      PHONE,
      ['Stemmer', 'Nesten riktig', 'Eldre tall', 'Stemmer ikke', 'Ikke undersøkt'],
      'Velg Halden (3101)',
      'Sjekk tallene',
    ],
    [
      '/nn/sjekk',
      DESK,
      ['Stemmer', 'Nesten rett', 'Eldre tal', 'Stemmer ikkje', 'Ikkje undersøkt'],
      'Vel Halden (3101)',
      'Sjekk tala',
    ],
  ] as const)('%s at %o has every number marked', async (path, size, outcomes, choose, check) => {
    const { page, leave, faults } = await visit(browser, path, size)
    await page.locator('textarea').fill(TEXT)
    await page.getByRole('button', { name: choose }).click()
    await page.getByRole('button', { name: check }).click()
    await page.locator('.speech-item').nth(4).waitFor()
    const marked = await page.locator('.speech-marked mark small').allInnerTexts()
    expect(marked.map((one) => one.slice(2))).toEqual([...outcomes])
    expect(await page.locator('.speech-marked b').count()).toBe(0)
    expect(await page.locator('.speech-item a').first().getAttribute('href')).toContain(
      '3101-halden?indikator=andel-65-pluss',
    )
    expect(page.url().endsWith(path)).toBe(true)
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    expect(await sticksOut(page)).toBeLessThanOrEqual(0)
    expect(await axeFindings(page)).toEqual([])
    expect(faults).toEqual([])
    await leave()
  })

  test.each([
    ['/sjekk', 'Sjekk tallene', 'Vår setning, stemmer fortsatt'],
    ['/nn/sjekk', 'Sjekk tala', 'Vår setning, stemmer framleis'],
  ] as const)(
    '%s knows our own sentence again, of a place that is not chosen',
    async (...given) => {
      const [path, check, known] = given
      const { page, leave, faults } = await visit(browser, '/sted/3120-rakkestad/snakkepunkter')
      const sentence = await page.locator('.point-sentence').first().innerText()
      await page.goto(new URL(path, page.url()).href)
      await page.setViewportSize(PHONE)
      await page.locator('textarea').fill(`Jeg leste dette: ${sentence.replaceAll(' ', '\n')}`)
      await page.getByRole('button', { name: check }).press('Enter')
      await page.locator('.speech-item.is-still-true').waitFor()
      expect(await page.locator('.speech-item').count()).toBe(1)
      expect(await page.locator('.speech-item strong').innerText()).toBe(known)
      expect(await sticksOut(page)).toBeLessThanOrEqual(0)
      expect(await axeFindings(page, { colours: path.startsWith('/nn') })).toEqual([])
      expect(faults).toEqual([])
      await leave()
    },
  )

  test('asks for text and place before it answers', async () => {
    const { page, leave } = await visit(browser, '/sjekk')
    const alert = page.locator('.speech-form [role=alert]')
    await page.getByRole('button', { name: 'Sjekk tallene' }).click()
    expect(await alert.innerText()).toBe('Lim inn en tekst først.')
    await page.locator('textarea').fill('Vi er 32 000 innbyggere.')
    await page.getByRole('button', { name: 'Sjekk tallene' }).click()
    expect(await alert.innerText()).toBe(
      'Velg et sted først. Teksten nevner ingen kommune og ikke noe fylke.',
    )
    // A headline of the map is counted anew, whatever place is chosen.
    const headline = `I 1 av ${KOMMUNER} kommuner var minst 5,0 prosent av innbyggerne 65 år eller eldre.`
    await page.locator('textarea').fill(`Dette leste vi i Halden:\n${headline}`)
    await page.getByRole('button', { name: 'Velg Halden (3101)' }).click()
    await page.getByRole('button', { name: 'Sjekk tallene' }).click()
    await page.getByText('Overskrift fra kartet, stemmer ikke').waitFor()
    await page.getByText(`gjelder det ${KOMMUNER} av ${KOMMUNER} kommuner`).waitFor()
    await leave()
  })
})

test('the header fits a phone: no word is broken', async () => {
  for (const path of ['/sjekk', '/nn/sjekk']) {
    const { page, leave } = await visit(browser, path, PHONE)
    const heights = await page
      .locator('.site-header nav a')
      .evaluateAll((links) => links.map((link) => link.getClientRects().length))
    expect(new Set(heights)).toEqual(new Set([1]))
    expect(await sticksOut(page)).toBeLessThanOrEqual(0)
    await leave()
  }
})
