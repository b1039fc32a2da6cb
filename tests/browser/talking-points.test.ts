import { readFileSync } from 'node:fs'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FONTS } from '../../src/charts/picture/picture-svg.ts'
import { textWidth } from '../../src/charts/picture/text-width.ts'
import { axeFindings } from './axe.ts'
import { launch } from './chromium.ts'
import { tabTo } from './keys.ts'
import { DESK, PHONE, visit } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const HALDEN = '/sted/3101-halden/snakkepunkter'
const PLACES = [
  HALDEN,
  '/sted/5612-guovdageaidnu-kautokeino/snakkepunkter',
  '/sted/1151-utsira/snakkepunkter',
  '/sted/31-ostfold/snakkepunkter',
  '/sted/0-norge/snakkepunkter',
]

const mine = (page: Page): Locator => page.locator('#mine')
const suggested = (page: Page): Locator => page.locator('.points-theme .point')
const sentences = (list: Locator): Promise<string[]> => list.locator('h3').allInnerTexts()
const pinnedIn = (page: Page): string[] =>
  new URL(page.url()).searchParams.get('punkt')?.split(',') ?? []

const focused = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      document.activeElement?.getAttribute('aria-label') ??
      document.activeElement?.textContent ??
      '',
  )

const told = (page: Page): Promise<string> => page.locator('.points-said').innerText()

/** The page with these many of its first suggestions taken along. */
async function withPinned(count: number, path = HALDEN, viewport = DESK) {
  const visited = await visit(browser, path, viewport)
  const { page } = visited
  for (let i = 0; i < count; i++)
    await suggested(page).nth(i).getByRole('button', { name: 'Ta med' }).click()
  await expect.poll(() => pinnedIn(page).length).toBe(count)
  return visited
}

const LETTERS = [...'aábcčdđefghijklmnŋopqrsštŧuvwxyzžæøå0123456789 .,:;()%·–−«»!?/'].flatMap(
  (letter) => [...new Set([letter, letter.toUpperCase()])],
)

/** How wide letters of size 1 are in this browser, in the pictures' fonts. */
const drawnLetters = (page: Page) =>
  page.evaluate(
    ([letters, families]) => {
      const context = document.createElement('canvas').getContext('2d')
      if (!context) throw new Error('no canvas')
      return families.flatMap((family) =>
        ([400, 600] as const).flatMap((weight) => {
          context.font = `${weight} 100px ${family}`
          return letters.map((letter) => {
            return { letter, family, weight, width: context.measureText(letter).width / 100 }
          })
        }),
      )
    },
    [LETTERS, Object.values(FONTS)] as const,
  )

describe('what is offered', () => {
  test.each(PLACES)('%s: sentences under each theme, or why not', async (path) => {
    const { page, leave, faults } = await visit(browser, path, PHONE)
    await page.locator('.points-theme').first().waitFor()
    for (const theme of await page.locator('.points-theme').all()) {
      const said = await sentences(theme)
      if (said.length === 0) await theme.getByText('Ingen snakkepunkter her').waitFor()
      expect(said.length).toBeLessThanOrEqual(4)
      for (const sentence of said) expect(sentence).toMatch(/^[\p{Lu}\d].*\.$/u)
      expect(new Set(said.map((one) => one.split(' ').slice(0, 2).join(' '))).size).toBe(
        said.length,
      )
    }
    expect(await page.locator('.light-red').filter({ visible: true }).count()).toBe(0)
    expect(faults).toEqual([])
    await leave()
  })

  test('a card has its light in words, its source and dates, and the other side', async () => {
    const { page, leave } = await visit(browser, HALDEN)
    const cards = await suggested(page).all()
    expect(cards.length).toBeGreaterThanOrEqual(15)
    for (const card of cards) {
      const text = await card.innerText()
      expect(text).toMatch(/Trygt å si|Ta forbehold/)
      expect(text).toMatch(/Kilde: .+tall for .+hentet \d+\. \p{L}+ \d{4}/u)
      const reasons = await card.locator('.point-reasons li').count()
      expect(reasons > 0).toBe(text.includes('forbehold'))
    }
    expect(await page.getByText('Motstanderen kan bruke denne').count()).toBeGreaterThan(0)
    const first = suggested(page).first()
    await first.getByText('Dette kan motstanderen svare').click()
    expect((await first.locator('.point-back p').first().innerText()).length).toBeGreaterThan(20)
    await first.getByRole('link', { name: /Se tallet/ }).click()
    await page.locator('dialog.detail').waitFor()
    expect(page.url()).toContain('/sted/3101-halden?indikator=')
    await leave()
  })

  test('more are added at the end, until there are no more', async () => {
    const { page, leave } = await visit(browser, HALDEN)
    const theme = page.locator('#helse')
    const before = await sentences(theme)
    await theme.getByRole('button', { name: 'Vis flere' }).click()
    await expect.poll(() => theme.locator('.point').count()).toBe(before.length + 3)
    expect(page.url()).toContain('flere=helse:3')
    expect((await sentences(theme)).length).toBe(before.length + 3)
    const all = await visit(browser, `${HALDEN}?flere=helse:300`)
    const last = all.page.locator('#helse')
    await last.getByText('Det er alt tallene gir å si her.').waitFor()
    expect(await last.locator('.point').count()).toBeGreaterThan(before.length + 3)
    await all.leave()
    await leave()
  })
})

describe('by keyboard alone', () => {
  test.each([
    ['phone', PHONE],
    ['desk', DESK],
  ])('%s: three are taken along, moved, dropped and had back', async (_, viewport) => {
    const { page, leave, faults } = await visit(browser, HALDEN, viewport)
    const offered = await sentences(page.locator('.points-theme').first())
    for (let i = 0; i < 3; i++) {
      await tabTo(page, '.point-pin[aria-pressed=false]')
      await page.keyboard.press('Enter')
      await expect.poll(() => pinnedIn(page).length).toBe(i + 1)
      expect(await focused(page)).toBe('Ta med')
      expect(await told(page)).toBe(`Tatt med. Du har ${i + 1}.`)
    }
    const [first, second, third] = pinnedIn(page)
    expect(await sentences(mine(page))).toEqual(offered.slice(0, 3))

    await page.locator('#mine-title').focus()
    await tabTo(page, '#mine [aria-label="Flytt ned"]')
    await page.keyboard.press('Enter')
    await expect.poll(() => pinnedIn(page)).toEqual([second, first, third])
    expect(await focused(page)).toBe('Flytt ned')
    expect(await told(page)).toBe('Nå nummer 2 av 3.')
    await page.keyboard.press('Enter')
    await expect.poll(() => pinnedIn(page)).toEqual([second, third, first])
    await page.keyboard.press('Enter')
    expect(await told(page)).toBe('Står allerede sist.')
    expect(await sentences(mine(page))).toEqual([offered[1], offered[2], offered[0]])

    await page.locator('#mine-title').focus()
    await tabTo(page, '#mine button[id$=":remove"]')
    await page.keyboard.press('Enter')
    await expect.poll(() => pinnedIn(page)).toEqual([third, first])
    expect(await focused(page)).toBe('Angre')
    await page.keyboard.press('Enter')
    await expect.poll(() => pinnedIn(page)).toEqual([second, third, first])
    expect(await focused(page)).toBe('Ta bort')

    await page.locator('#klima-title').focus()
    await tabTo(page, '#klima .point-pin')
    const dropped = await page.locator('#klima h3').first().innerText()
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Dropp')
    await page.keyboard.press('Enter')
    await expect.poll(() => sentences(page.locator('#klima'))).not.toContain(dropped)
    expect(page.url()).toContain('ute=')
    expect(await focused(page)).toBe('Angre')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('#klima h3').first().innerText()).toBe(dropped)
    expect(await focused(page)).toBe('Ta med')
    expect(faults).toEqual([])
    await leave()
  })

  test('what was dropped can be had back also after the page was opened anew', async () => {
    const { page, leave } = await visit(browser, HALDEN)
    await page.locator('#helse').getByRole('button', { name: 'Dropp' }).first().click()
    await page.reload({ waitUntil: 'networkidle' })
    await page.getByRole('button', { name: 'Ta tilbake det du droppet' }).click()
    await expect.poll(() => page.url()).not.toContain('ute=')
    await leave()
  })

  test('the set is cleared, and had back', async () => {
    const { page, leave } = await withPinned(3)
    const before = page.url()
    await page.getByRole('button', { name: 'Tøm' }).click()
    await expect.poll(() => pinnedIn(page)).toEqual([])
    await page.getByRole('button', { name: 'Angre' }).click()
    await expect.poll(() => page.url()).toBe(before)
    await leave()
  })
})

describe('taken along', () => {
  test('a link opens the same set, in its order, in another browser', async () => {
    const first = await withPinned(3)
    await mine(first.page).getByRole('button', { name: 'Flytt opp' }).nth(2).click()
    await expect.poll(() => told(first.page)).toBe('Nå nummer 2 av 3.')
    const said = await sentences(mine(first.page))
    await first.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await mine(first.page).getByRole('button', { name: 'Kopier lenke' }).click()
    await expect.poll(() => told(first.page)).toBe('Lenken er kopiert.')
    const link = new URL(await first.page.evaluate(() => navigator.clipboard.readText()))
    const second = await visit(browser, link.pathname + link.search)
    expect(await sentences(mine(second.page))).toEqual(said)
    for (const { context } of [first, second]) await context.close()
  })

  test('copied text has sentence, source, period and date; plain and rich', async () => {
    const { page, context } = await withPinned(2)
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await mine(page).getByRole('button', { name: 'Kopier alle' }).click()
    await expect.poll(() => told(page)).toBe('2 punkter er kopiert, med kilde og dato.')
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const text = async (type: string) => (await item?.getType(type))?.text()
      return { plain: await text('text/plain'), html: await text('text/html') }
    })
    for (const sentence of await sentences(mine(page))) {
      expect(copied.plain).toContain(sentence)
      expect(copied.html?.replaceAll('&nbsp;', '\u00a0')).toContain(`<strong>${sentence}</strong>`)
    }
    expect(copied.plain).toMatch(/^Snakkepunkter om Halden\n\n1\. /)
    expect(copied.plain).toMatch(/Kilde: .+ · tall for .+ · hentet \d+\. \p{L}+ \d{4}/u)
    expect(copied.plain).toContain('/sted/3101-halden/snakkepunkter?punkt=')
    await context.close()
  })

  test('with nothing taken along, what is suggested is copied, and the page says so', async () => {
    const { page, context } = await visit(browser, HALDEN)
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const count = await suggested(page).count()
    await mine(page).getByText(`de ${count} forslagene på siden`).waitFor()
    await mine(page).getByRole('button', { name: 'Kopier alle' }).click()
    await expect.poll(() => told(page)).toBe(`${count} punkter er kopiert, med kilde og dato.`)
    await context.close()
  })

  test('where the browser will not copy, the text is there to copy by hand', async () => {
    const { page, leave } = await visit(browser, HALDEN)
    await page.evaluate(() => {
      const refuse = () => Promise.reject(new Error('not allowed'))
      Object.defineProperty(navigator, 'clipboard', { value: { write: refuse, writeText: refuse } })
    })
    const copy = suggested(page).first().getByRole('button', { name: 'Kopier' })
    await copy.click()
    const area = page.getByRole('textbox', { name: 'Teksten' })
    expect(await area.inputValue()).toContain(
      await suggested(page).first().locator('h3').innerText(),
    )
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect.poll(() => area.count()).toBe(0)
    expect(await copy.evaluate((button) => button === document.activeElement)).toBe(true)
    await leave()
  })

  test('the share sheet, where there is one, gets the sentences and the link', async () => {
    const { page, leave } = await visit(browser, HALDEN, PHONE)
    expect(await mine(page).getByRole('button', { name: 'Del', exact: true }).count()).toBe(0)
    await page.evaluate(() => {
      const share = (shared: ShareData) => {
        document.title = JSON.stringify(shared)
        return Promise.resolve()
      }
      Object.defineProperty(navigator, 'share', { value: share })
    })
    await suggested(page).first().getByRole('button', { name: 'Ta med' }).click()
    await mine(page).getByRole('button', { name: 'Del', exact: true }).click()
    await expect.poll(() => page.title()).toContain('Kilde: ')
    const shared = JSON.parse(await page.title()) as ShareData
    expect(shared.text).toContain((await sentences(mine(page)))[0])
    expect(shared.url).toBe(page.url())
    await leave()
  })

  test('the picture: chosen in its form, saved as PNG and as SVG', async () => {
    const { page, leave, faults } = await visit(browser, HALDEN, PHONE)
    await suggested(page).first().getByRole('button', { name: 'Del som bilde' }).click()
    const dialog = page.getByRole('dialog')
    const saved = async (button: RegExp) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        dialog.getByRole('button', { name: button }).click(),
      ])
      return { name: download.suggestedFilename(), file: readFileSync(await download.path()) }
    }
    const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]
    expect(await dialog.locator('img').getAttribute('width')).toBe('1200')
    await dialog.getByRole('radio', { name: 'Høyt' }).check()
    const tall = await saved(/PNG/)
    expect(tall.name).toMatch(/^lokaltall-snakkepunkter-3101-halden-.+-hoyt\.png$/)
    expect(tall.file.subarray(1, 4).toString('latin1')).toBe('PNG')
    expect(sizeOf(tall.file)).toEqual([1080, 1350])
    const drawing = await saved(/SVG/)
    expect(drawing.file.toString()).toMatch(/^<svg .+ width="1080" height="1350"/)
    const wider = (await drawnLetters(page)).filter(
      ({ letter, weight, width }) => width > textWidth(letter, weight),
    )
    expect(wider).toEqual([])
    expect(faults).toEqual([])
    await leave()
  })

  test('on paper: the cards with their sources, and nothing of the site around them', async () => {
    const { page, leave } = await withPinned(3)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.site-header').isVisible()).toBe(false)
    expect(await page.locator('.site-footer').isVisible()).toBe(false)
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0)
    expect(await page.locator('.print-card').count()).toBe(3)
    const text = await page.locator('.points-print').innerText()
    expect(text).toMatch(/Snakkepunkter om Halden\s+Lokaltall · tallene er hentet \d+\./)
    expect(text.match(/Dette kan motstanderen svare/g)).toHaveLength(3)
    expect(text.match(/Kilde: /g)?.length).toBeGreaterThanOrEqual(3)
    await leave()
  })

  test('the set is kept in this browser', async () => {
    const { page, leave, faults } = await withPinned(2)
    await page.getByRole('button', { name: 'Lagre og hold øye med tallene' }).click()
    await expect.poll(() => told(page)).toBe('Lagret i denne nettleseren.')
    const kept = await page.evaluate(() => JSON.stringify(Object.values(localStorage)))
    for (const sentence of await sentences(mine(page))) expect(kept).toContain(sentence)
    expect(faults).toEqual([])
    await leave()
  })
})

describe('addresses that do not hold', () => {
  const open = (query: string, place = '3101-halden') =>
    visit(browser, `/sted/${place}/snakkepunkter?punkt=${query}`)

  test('each is told of, with its reason, and can be taken away', async () => {
    const { page, leave, faults } = await open(
      'andel-65-pluss.rekord.2016_2026.lavest,tull.niva.2020,%3Cscript%3Ealert(1)%3C/script%3E,andel-65-pluss.niva.1800',
    )
    const lost = mine(page).locator('.point-lost')
    expect(await lost.count()).toBe(4)
    const text = await mine(page).innerText()
    expect(text).toContain('Dette punktet finnes ikke mer: Rekord: Innbyggere 65 år og eldre')
    expect(text).toContain('Tallene sier ikke lenger det.')
    expect(text).toContain('Lokaltall har ikke dette tallet lenger.')
    expect(text).toContain('Lenken kan ikke leses.')
    expect(text).toContain('<script>alert(1)</script>')
    expect(text).toContain('Stedet har ikke tall for perioden.')
    expect(await axeFindings(page)).toEqual([])
    for (let left = 4; left > 0; left--) {
      await lost.first().getByRole('button', { name: 'Ta bort' }).click()
      await expect.poll(() => lost.count()).toBe(left - 1)
    }
    expect(faults).toEqual([])
    await leave()
  })

  test('a claim that the rules refuse is refused, with the reasons and no sentence', async () => {
    const { page, leave } = await open('folketall.plass.2026.landet-hoyest')
    const text = await mine(page).innerText()
    expect(text).toContain('Dette kan ikke sies: Plassering: Folketall, 1. januar 2026')
    expect(text).toContain('Store steder har mer av alt.')
    expect(await mine(page).locator('.point-sentence').count()).toBe(0)
    await leave()
  })

  test('a rank of an earlier year is still to be read', async () => {
    const { page, leave, responses } = await open('andel-65-pluss.plass.2020.landet-hoyest')
    await mine(page).locator('.point-sentence').waitFor()
    expect(await mine(page).innerText()).toMatch(/2020/)
    expect(responses.some((one) => one.url().endsWith('/indikator/andel-65-pluss.json'))).toBe(true)
    await leave()
  })

  test('a file that does not come: what is missing, and a way to try again', async () => {
    // From another page: one that is made ahead can be read without the file.
    const { page, context } = await visit(browser, '/')
    await page.route('**/ord.nb.json', (route) => route.fulfill({ status: 500 }))
    await page.evaluate((path) => window.history.pushState(null, '', path), HALDEN)
    await page.getByRole('alert').waitFor()
    await page.unroute('**/ord.nb.json')
    await page.getByRole('button', { name: 'Prøv igjen' }).click()
    await suggested(page).first().waitFor()
    await context.close()
  })

  test('a place that is none, and a name that is not the place’s', async () => {
    const none = await visit(browser, '/sted/9999-ingen/snakkepunkter')
    await none.page.getByRole('heading', { level: 1 }).waitFor()
    expect(await none.page.locator('.point').count()).toBe(0)
    const other = await visit(browser, '/sted/3101-fredrikshald/snakkepunkter?flere=helse:3')
    await expect
      .poll(() => other.page.url())
      .toMatch(/\/sted\/3101-halden\/snakkepunkter\?flere=helse:3$/)
    for (const { leave } of [none, other]) await leave()
  })
})

describe('the page as a whole', () => {
  test.each([
    ['bokmål, phone', '', PHONE],
    ['bokmål, desk', '', DESK],
    ['nynorsk, phone', '/nn', PHONE],
    ['nynorsk, desk', '/nn', DESK],
  ])('%s: axe finds nothing, and nothing sticks out', async (_, prefix, viewport) => {
    const { page, leave, faults } = await withPinned(3, `${prefix}${HALDEN}`, viewport)
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('main details'))
        details.setAttribute('open', '')
    })
    // What is told fades away: axe must not see it half gone.
    await page.locator('.points-said').evaluate((element) => (element.style.animation = 'none'))
    expect(await axeFindings(page, { colours: prefix !== '' })).toEqual([])
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(sideways).toBe(0)
    const levels = await page
      .locator('main :is(h1, h2, h3, h4)')
      .evaluateAll((all) => all.map((heading) => Number(heading.tagName[1])))
    expect(levels[0]).toBe(1)
    levels.forEach((level, i) => expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 1) + 1))
    expect(faults).toEqual([])
    await leave()
  })

  test('what is taken along stays under the finger, though the set above grows', async () => {
    const { page, leave } = await withPinned(1, HALDEN, PHONE)
    const button = page.locator('#helse .point-pin').first()
    await button.scrollIntoViewIfNeeded()
    const top = () => button.evaluate((element) => Math.round(element.getBoundingClientRect().top))
    const before = await top()
    await button.click()
    await expect.poll(() => pinnedIn(page).length).toBe(2)
    expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(2)
    await leave()
  })

  test('the place page leads here, and here leads back', async () => {
    const { page, leave } = await visit(browser, '/sted/3101-halden')
    await page.getByRole('link', { name: /^Snakkepunkter/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Snakkepunkter om Halden' }).waitFor()
    await page.getByRole('link', { name: 'Alle tallene for Halden' }).click()
    await page.getByRole('heading', { level: 1, name: 'Halden' }).waitFor()
    await leave()
  })
})
