/** What a place's page says at first sight, how it is found again, and what comes out on paper. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFindings } from './axe.ts'
import { launch } from './chromium.ts'
import { widthOfText } from './fonts.ts'
import { PHONE, visit } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const LAPTOP = { width: 1366, height: 768 }
const RAKKESTAD = '/sted/3120-rakkestad'

const topOf = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().top)

const heightOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollHeight)

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Elements of the first screen that are drawn in the accent colour. */
const accents = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const probe = document.createElement('i')
    probe.style.color = 'var(--accent)'
    document.body.append(probe)
    const accent = getComputedStyle(probe).color
    probe.remove()
    return [...document.body.querySelectorAll('*')].filter((element) => {
      const { top, bottom, width } = element.getBoundingClientRect()
      if (width === 0 || bottom < 0 || top > window.innerHeight) return false
      const { color, backgroundColor, borderTopColor, boxShadow } = getComputedStyle(element)
      return (
        backgroundColor === accent ||
        boxShadow.includes(accent) ||
        (color === accent && element.children.length === 0) ||
        borderTopColor === accent
      )
    }).length
  })

/** The text spacing that WCAG asks a page to bear. */
const SPACED = [
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
  'p { margin-bottom: 2em !important }',
]

test('the first figures stand in the first screen, on a phone and on a laptop', async () => {
  const { page, leave, faults } = await visit(browser, RAKKESTAD, PHONE)
  expect(await topOf(page, '.key-number')).toBeLessThanOrEqual(480)
  expect(await heightOf(page)).toBeLessThanOrEqual(12 * PHONE.height)
  expect(await accents(page)).toBeLessThanOrEqual(8)
  const told = page.locator('.key-figure, .key-gone .missing-line > span:not(.missing-why)')
  expect(await told.count()).toBe(5)
  expect(await page.locator('.standouts li').count()).toBeGreaterThanOrEqual(3)
  expect(await page.locator('main').innerText()).not.toContain('npm run')
  await page.setViewportSize(LAPTOP)
  expect(await topOf(page, '.key-number')).toBeLessThanOrEqual(420)
  expect(await accents(page)).toBeLessThanOrEqual(8)
  await page.setViewportSize({ width: 320, height: 640 })
  // Into a sheet that is there: the policy lets no new one in.
  await page.evaluate((rules) => {
    const [sheet] = document.styleSheets
    for (const rule of rules) sheet?.insertRule(rule, sheet.cssRules.length)
  }, SPACED)
  expect(await sideways(page)).toBe(0)
  await page.locator('#levende > summary').click()
  expect(await sideways(page)).toBe(0)
  expect(faults).toEqual([])
  await leave()
})

test('a card stays where it is: opened and closed, back, reloaded', async () => {
  const { page, leave } = await visit(browser, RAKKESTAD, PHONE)
  await page.locator('#helse > summary').click()
  expect(page.url()).toContain('?apne=helse')
  const card = '#tall-andel-65-pluss'
  // Ranks come with all places' figures, and take a line.
  await page.locator(`${card} .strip svg`).waitFor()
  await page
    .locator(card)
    .evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }))
  const before = await topOf(page, card)
  for (const close of [
    () => page.keyboard.press('Escape'),
    () => page.goBack(),
    () => page.getByRole('dialog').getByRole('button', { name: 'Lukk' }).click(),
  ]) {
    await page.locator(`${card} h4 a`).click()
    await page.getByRole('dialog').waitFor()
    await close()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(async () => Math.round((await topOf(page, card)) - before)).toBe(0)
  }
  await page.getByRole('link', { name: 'Snakkepunkter' }).first().click()
  await page.getByRole('heading', { level: 1, name: /Snakkepunkter/ }).waitFor()
  await page.goBack()
  await page.locator(card).waitFor()
  await expect.poll(async () => Math.round((await topOf(page, card)) - before)).toBe(0)
  await page.reload({ waitUntil: 'networkidle' })
  await page.locator(card).waitFor()
  await expect.poll(async () => Math.round((await topOf(page, card)) - before)).toBe(0)
  await leave()
})

test('the bar carries the place, and the device remembers it until it is told to forget', async () => {
  const { page, leave, faults } = await visit(browser, '/sted/31-ostfold', PHONE)
  const bar = page.getByRole('navigation', { name: 'Hovedmeny' })
  await bar.getByRole('link', { name: 'Kart' }).click()
  await page.waitForURL(/\/kart\/.*sted=31/)
  expect(await bar.locator('[aria-current=page]').innerText()).toBe('Kart')
  await bar.getByRole('link', { name: 'Sammenlign' }).click()
  await page.waitForURL(/\/sammenlign\?steder=31/)
  await bar.getByRole('link', { name: 'Sjekk' }).click()
  await page.waitForURL(/\/sjekk\?sted=31/)
  await page.getByRole('button', { name: 'Ta bort Østfold' }).waitFor()
  await page.getByRole('link', { name: 'Lokaltall' }).click()
  await page.getByRole('link', { name: 'Gå videre med Østfold' }).waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Glem det' }).click()
  await page.getByRole('link', { name: 'Gå videre med Østfold' }).waitFor({ state: 'detached' })
  await page.reload()
  await page.getByRole('combobox').waitFor()
  expect(await page.getByText('Gå videre med').count()).toBe(0)
  // Without a place the page that was asked for waits for one.
  await bar.getByRole('link', { name: 'Snakkepunkter' }).click()
  await page.getByText('Velg kommunen eller fylket ditt først. Så kommer snakkepunktene.').waitFor()
  await expect
    .poll(() => page.getByRole('combobox').evaluate((field) => field === document.activeElement))
    .toBe(true)
  await page.keyboard.type('hald')
  await page.getByRole('option', { name: /^Halden/ }).waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/sted\/3101-halden\/snakkepunkter$/)
  expect(faults).toEqual([])
  await leave()
})

const pagesOf = async (page: Page): Promise<number> =>
  (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g)
    ?.length ?? 0

/** The place with most to print: every figure, and reservations to most of them. */
const MOST = '/sted/0301-oslo'

test('on paper: the place on six pages, a sheet a theme, and the place on one', async () => {
  const { page, leave, faults } = await visit(browser, MOST)
  await page.mouse.move(50, 50)
  await page.locator('#helse .strip svg').first().waitFor({ state: 'attached' })
  expect(await pagesOf(page)).toBeLessThanOrEqual(Math.ceil(6 * (await widthOfText(page))))
  const rules = await page.evaluate(() =>
    [...(document.styleSheets[0]?.cssRules ?? [])].map(({ cssText }) => cssText),
  )
  expect(rules.join('\n')).toMatch(/^@page \{[^]*@bottom-left \{[^}]*content: "Oslo/m)
  await page.getByRole('link', { name: /^Forbered møtet/ }).click()
  await page.getByRole('heading', { level: 1, name: /^Møteark for Oslo/ }).waitFor()
  expect(await axeFindings(page)).toEqual([])
  expect(await page.locator('.sheet').count()).toBe(5)
  expect(await pagesOf(page)).toBe(5)
  await page.getByRole('link', { name: 'Gode oppvekstsvilkår' }).click()
  await expect.poll(() => page.locator('.sheet').count()).toBe(1)
  expect(await page.locator('.sheet').innerText()).toContain('Trygt å si:')
  await page.getByRole('link', { name: 'Stedet på én side' }).click()
  await page.locator('.profile').waitFor()
  expect(await pagesOf(page)).toBe(1)
  expect(faults).toEqual([])
  await leave()
})
