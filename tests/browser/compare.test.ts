import { readFileSync } from 'node:fs'
import type { Browser, Download, Page } from 'playwright-core'
import readExcel from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeFindings } from './axe.ts'
import { launch } from './chromium.ts'
import { widthOfText } from './fonts.ts'
import { tabTo } from './keys.ts'
import { DESK, PHONE, visit } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

async function downloadBy(page: Page, press: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return download
}

const STATE =
  '/sammenlign?steder=3101,3105,3103,31&indikatorer=andel-65-pluss@2020,folketall,valgdeltakelse' +
  '&vi=3105&vis=valgdeltakelse&x=medianinntekt&y=leid-bolig&vekter=alder:4,inntekt:0&blant=alle'

/** The comparison with everything on it drawn: the map comes when the reader is near it. */
async function drawn(page: Page): Promise<void> {
  await page.locator('#rangering').waitFor()
  await page.locator('.lines-chart .end-labels').waitFor({ state: 'attached' })
  await page.locator('#hvor').scrollIntoViewIfNeeded()
  await page.locator('.place-map .land').first().waitFor({ state: 'attached' })
}

/** Opens everything that is folded, so that axe sees it too. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('main details'))
      details.setAttribute('open', '')
  })
  await page.locator('.tall-table').waitFor()
}

/** What the page says, wherever it is scrolled to. */
const said = (page: Page): Promise<string> => page.locator('main').innerText()

describe('the whole job by keyboard alone', () => {
  test.each([
    ['phone', PHONE],
    ['desk', DESK],
  ])('%s', async (_, viewport) => {
    const { page, leave, faults } = await visit(browser, '/', viewport)
    await tabTo(page, 'a[href="/sammenlign"]')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Sammenlign steder' }).waitFor()

    await tabTo(page, '[role=combobox]')
    for (const [typed, name] of [
      ['hald', 'Halden'],
      ['sarps', 'Sarpsborg'],
      ['3103', 'Moss'],
    ] as const) {
      await page.keyboard.type(typed)
      await page.getByRole('option').first().waitFor()
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: `Ta bort ${name}` }).waitFor()
    }
    expect(page.url()).toMatch(/\?steder=3101,3105,3103$/)

    await tabTo(page, '[aria-labelledby="compare-indicators"] summary')
    await page.keyboard.press('Enter')
    const turnout = page.getByRole('checkbox', { name: 'Valgdeltakelse ved kommunevalg' })
    await turnout.waitFor()
    for (
      let i = 0;
      i < 60 && !(await turnout.evaluate((box) => box === document.activeElement));
      i++
    )
      await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.getByRole('columnheader', { name: /Valgdeltakelse/ }).waitFor()

    await tabTo(page, 'select[aria-label="Periode for Innbyggere 65 år og eldre"]', 'Shift+Tab')
    // A list forgets what was typed a second ago: on a busy machine it is typed once more.
    const typed = async () => {
      await page.keyboard.type('2020')
      return page.url()
    }
    await expect.poll(typed, { interval: 1500, timeout: 20_000 }).toContain('andel-65-pluss@2020')
    await page.getByRole('columnheader', { name: /65 år og eldre.*2020/ }).waitFor()
    const row = page.getByRole('row', { name: /^Halden/ }).first()
    // The figure of another year comes a moment later.
    const elderlyOf = async () =>
      /\d\d,\d/.exec((await row.getByRole('cell').nth(2).innerText()) ?? '')?.[0] ?? ''
    await expect.poll(elderlyOf).toMatch(/^\d\d,\d$/)
    const elderly = await elderlyOf()

    await tabTo(page, '.button-row .button')
    const saved = await downloadBy(page, () => page.keyboard.press('Enter'))
    expect(saved.suggestedFilename()).toMatch(
      /^lokaltall-sammenligning-halden-sarpsborg-moss-.*-og-\d-til\.csv$/,
    )
    const [head, ...lines] = readFileSync(await saved.path(), 'utf8').split('\r\n')
    expect(head).toContain('Innbyggere 65 år og eldre, prosent, 2020;')
    expect(head).toContain('Valgdeltakelse ved kommunevalg')
    const line = lines.find((one) => one.startsWith('="3101";Halden;Østfold;Østlandet;'))
    expect(line?.split(';')).toContain(elderly)
    expect(await axeFindings(page)).toEqual([])
    expect(faults).toEqual([])
    await leave()
  })
})

describe('the page as a whole', () => {
  test.each([
    ['bokmål, phone', '', PHONE],
    ['bokmål, desk', '', DESK],
    ['nynorsk, phone', '/nn', PHONE],
    ['nynorsk, desk', '/nn', DESK],
  ])('%s: axe finds nothing, and nothing sticks out', async (_, prefix, viewport) => {
    const { page, leave, faults } = await visit(browser, `${prefix}${STATE}`, viewport)
    await drawn(page)
    await openAll(page)
    expect(await axeFindings(page, { colours: prefix !== '' })).toEqual([])
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(sideways).toBe(0)
    expect(faults).toEqual([])
    await leave()
  })

  test('at 320 pixels, with text set as wide as WCAG says, no page is scrolled sideways', async () => {
    for (const path of [STATE, '/regioner?inndeling=kostra', '/indikator/andel-65-pluss']) {
      const { page, leave } = await visit(browser, path, { width: 320, height: 640 })
      await page.locator('main table tbody td').first().waitFor()
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
        )
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
      })
      const width = () => page.evaluate(() => document.documentElement.scrollWidth)
      await expect.poll(width, { message: path }).toBeLessThanOrEqual(320)
      await page.evaluate(() => (document.adoptedStyleSheets = []))
      await leave()
    }
  })

  test('nothing is chosen: what to do, and axe', async () => {
    const { page, leave, faults } = await visit(browser, '/sammenlign', PHONE)
    await page.getByText('Du har ikke valgt noe sted ennå').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'De ti største kommunene' }).click()
    await page.getByRole('row', { name: /^Oslo/ }).first().waitFor()
    expect(page.url()).toContain('steder=0301,4601,5001')
    expect(faults).toEqual([])
    await leave()
  })

  test('the regions, theme by theme: axe finds nothing', async () => {
    const { page, leave, faults } = await visit(browser, '/regioner?tema=helse', PHONE)
    await page.locator('.matrix td.is-telling').first().waitFor()
    expect(await axeFindings(page)).toEqual([])
    expect(faults).toEqual([])
    await leave()
  })

  test('what the small map is drawn of is fetched when the reader comes near it', async () => {
    const { page, leave, responses } = await visit(browser, STATE, PHONE)
    const fetched = () =>
      responses.some((response) => /map-part|kart\/kommuner/.test(response.url()))
    await page.locator('#rangering').waitFor()
    expect(fetched()).toBe(false)
    await drawn(page)
    expect(fetched()).toBe(true)
    await leave()
  })
})

describe('the address', () => {
  test('opens the same state again', async () => {
    const first = await visit(browser, STATE)
    await drawn(first.page)
    const text = await said(first.page)
    expect(new URL(first.page.url()).search).toBe(STATE.slice('/sammenlign'.length))
    await first.page.getByRole('slider', { name: /Størrelse/ }).focus()
    await first.page.keyboard.press('ArrowRight')
    await expect.poll(() => first.page.url()).toContain('vekter=storrelse:3,alder:4,inntekt:0')
    const moved = await said(first.page)
    const second = await visit(
      browser,
      new URL(first.page.url()).pathname + new URL(first.page.url()).search,
    )
    await drawn(second.page)
    expect(await said(second.page)).toBe(moved)
    const third = await visit(browser, STATE)
    await drawn(third.page)
    expect(await said(third.page)).toBe(text)
    for (const { leave } of [first, second, third]) await leave()
  })

  test('with parts that name nothing says which, and shows the rest', async () => {
    const { page, leave } = await visit(browser, '/sammenlign?steder=3101,9999&indikatorer=tull')
    await page.getByText('hoppet over: 9999, tull').waitFor()
    await page
      .getByRole('row', { name: /^Halden/ })
      .first()
      .waitFor()
    await leave()
  })

  test('the place page leads here', async () => {
    const { page, leave } = await visit(browser, '/sted/3101-halden')
    await page.getByRole('link', { name: 'Sammenlign med andre steder' }).click()
    await page
      .getByRole('row', { name: /^Halden/ })
      .first()
      .waitFor()
    expect(page.url()).toMatch(/\/sammenlign\?steder=3101$/)
    await leave()
  })
})

describe('choosing', () => {
  test('what is taken away can be had back', async () => {
    const { page, leave } = await visit(browser, STATE)
    await page.getByRole('button', { name: 'Ta bort Sarpsborg' }).click()
    await page.getByText('Sarpsborg er tatt bort.').waitFor()
    expect(page.url()).toContain('steder=3101,3103,31')
    const undo = page.getByRole('button', { name: 'Angre' })
    await expect.poll(() => undo.evaluate((button) => button === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).toContain('steder=3101,3105,3103,31')
    expect(page.url()).toContain('vi=3105')
    await leave()
  })

  test('all of a fylke: a row each, ten drawn, and it says so', async () => {
    const { page, leave } = await visit(browser, '/sammenlign?steder=3101')
    await page.getByRole('button', { name: '1 sted' }).click()
    await page.getByText('Ferdige utvalg').click()
    await page.getByLabel('Alle kommuner i et fylke').selectOption('31')
    await page.getByText('12 steder er valgt').waitFor()
    expect(await page.locator('.compare-table tbody tr').count()).toBe(12 + 3)
    expect(await page.locator('.range').first().locator('.place-dot').count()).toBe(10)
    await page.getByText(/er ikke tegnet i diagrammene: .+/).waitFor()
    await leave()
  })

  test('regions that are chosen are drawn beside the places, marked with them, or named', async () => {
    const address =
      '/sammenlign?steder=3101,3105&grupper=kostra.EKG09,landsdel.ostlandet' +
      '&indikatorer=andel-65-pluss,folketall&x=andel-65-pluss&y=valgdeltakelse'
    const { page, leave, faults } = await visit(browser, address, DESK)
    await drawn(page)
    const ends = page.locator('.lines-chart .end-labels')
    expect(await ends.locator('text').allTextContents()).toEqual(
      expect.arrayContaining(['KOSTRA 9', 'Østlandet', 'Halden']),
    )
    expect(await page.locator('.lines-chart path.line-end').count()).toBe(2)
    const [shares, people] = [page.locator('.range').nth(0), page.locator('.range').nth(1)]
    expect(await shares.locator('path.place-dot').count()).toBe(2)
    expect(await people.locator('.place-dot').count()).toBe(2)
    expect(await people.innerText()).toContain('Ikke tegnet her: KOSTRA 9, Østlandet.')
    await expect.poll(() => page.locator('.scatter path.place-dot').count()).toBe(2)
    expect(await said(page)).not.toContain('ikke tegnet i diagrammene')

    // The strip of shares, the lines and the scatter: it is not where sums are, nor on the map.
    await page
      .getByRole('row', { name: /^Østlandet/ })
      .getByRole('rowheader')
      .hover()
    await expect.poll(() => marks(page)).toBe(3)
    expect(await shares.innerText()).toMatch(/Østlandet \d\d,\d/)
    expect(faults).toEqual([])
    await leave()
  })

  test('our own kind and our neighbours, with us first', async () => {
    const { page, leave } = await visit(browser, '/sammenlign?steder=3101')
    await page.getByRole('button', { name: '1 sted' }).click()
    await page.getByText('Ferdige utvalg').click()
    await page.getByRole('button', { name: 'Halden og naboene' }).click()
    await expect.poll(() => page.url()).toMatch(/steder=3101,3105,/)
    await page.getByRole('button', { name: /Halden og sammenlignbare kommuner/ }).click()
    await expect.poll(() => page.url()).toMatch(/steder=3101,(?!3105)/)
    await leave()
  })

  test('a neutral figure points nobody out; one with a direction does', async () => {
    const { page, leave } = await visit(browser, '/sammenlign?steder=3101&vis=andel-65-pluss')
    const better = page.locator('section', { has: page.locator('#bedre') })
    await better.getByText('verken bra eller dårlig i seg selv').waitFor()
    expect(await better.locator('.better-list').count()).toBe(0)
    await better.getByRole('button', { name: 'Personer med lav inntekt' }).click()
    await better.locator('.better-list li').first().waitFor()
    expect(page.url()).toContain('vis=lavinntekt-alle-aldre')
    await leave()
  })
})

test('the workbook opens in another reader, with source and period on its own sheet', async () => {
  const { page, leave, faults } = await visit(browser, STATE)
  await page
    .getByRole('row', { name: /^Halden/ })
    .first()
    .waitFor()
  const button = page.getByRole('button', { name: 'Last ned som Excel' })
  await expect.poll(() => button.isEnabled()).toBe(true)
  const slide = await downloadBy(page, () =>
    page.getByRole('button', { name: 'Lagre lysbilde 16:9 (PNG)' }).click(),
  )
  expect(slide.suggestedFilename()).toMatch(/^lokaltall-sammenligning-.*-lysbilde\.png$/)
  // Width and height stand in the first chunk of a PNG.
  const png = readFileSync(await slide.path())
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1920, 1080])
  const saved = await downloadBy(page, () => button.click())
  expect(saved.suggestedFilename()).toMatch(/^lokaltall-sammenligning-.*\.xlsx$/)
  const sheets = await readExcel(await saved.path())
  const [figures] = sheets
  const halden = figures?.data.find((row) => row[0] === '3101')
  expect(halden?.[1]).toBe('Halden')
  expect(typeof halden?.[6]).toBe('number')
  // What is seen, every period of the three figures, and the notes.
  expect(sheets).toHaveLength(5)
  const text = JSON.stringify(sheets.at(-1)?.data)
  expect(text).toContain('SSB tabell 07459')
  expect(text).toContain('steder=3101,3105,3103,31')
  expect(faults).toEqual([])
  await leave()
})

/** Names of places in a row of the heat table that are marked, each once. */
const markedRows = (page: Page) =>
  page
    .locator('.compare-table tbody tr')
    .evaluateAll((rows) =>
      rows
        .filter((row) => row.querySelector('.is-pointed'))
        .map((row) => row.querySelector('th')?.textContent),
    )

/** How many of the board's drawings mark a place. */
const marks = (page: Page) => page.locator('.pointed-mark:has(*)').count()

test('who is pointed at in one chart is marked in all, and in the table; nothing else is redrawn', async () => {
  const { page, leave, faults } = await visit(browser, STATE, DESK)
  await drawn(page)
  const point = page.locator('.scatter .place-dot').nth(1)
  await point.scrollIntoViewIfNeeded()
  // Which nodes of the page are touched, and of which drawings.
  await page.evaluate(() => {
    const touched: string[] = []
    Object.assign(window, { touched })
    new MutationObserver((all) => {
      for (const { target, type, attributeName } of all) {
        const within = target instanceof Element ? target : target.parentElement
        touched.push(
          `${within?.getAttribute('class') ?? within?.nodeName} ${attributeName ?? type}`,
        )
      }
    }).observe(document.querySelector('main')!, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    })
  })
  await point.hover()
  await page
    .locator('.scatter .chart-readout')
    .getByText(/Husholdninger som leier \d/)
    .waitFor()
  const name = (await page.locator('.scatter .chart-readout').innerText()).split(':')[0]
  // Three strips, the lines, the scatter and the map.
  await expect.poll(() => marks(page)).toBe(6)
  expect(await markedRows(page)).toEqual([name])
  const touched = await page.evaluate(() => (window as unknown as { touched: string[] }).touched)
  expect(touched.length).toBeGreaterThan(6)
  expect(touched.length).toBeLessThan(60)
  const ALLOWED =
    /^(walked-chart .*aria-value(now|text)|pointed-mark childList|(chart|range)-readout (childList|characterData)|.*\bis-pointed class|.* class)$/
  expect(touched.filter((one) => !ALLOWED.test(one))).toEqual([])

  // Pressed it is kept, told once, and marked when the pointer has left; Escape lets go.
  await point.click()
  const told = page.locator('.board-kept [role=status]')
  await expect.poll(() => told.innerText()).toMatch(new RegExp(`^Merket overalt: ${name}: `))
  await page.locator('h1').hover()
  expect(await marks(page)).toBe(6)
  await page.keyboard.press('Escape')
  await expect.poll(() => marks(page)).toBe(0)
  expect(await told.innerText()).toBe('')

  // By keyboard: one stop a chart, up and down from strip to strip, and the place goes along.
  const stops = page.locator('.walked-chart[tabindex="0"]')
  expect(await stops.count()).toBe(4)
  const strips = page.locator('.ranges .walked-chart')
  await strips.first().focus()
  await page.keyboard.press('ArrowRight')
  const walked = (await strips.first().getAttribute('aria-valuetext'))?.replace(/ \S+$/, '')
  await page.keyboard.press('ArrowDown')
  const second = strips.nth(1)
  await expect.poll(() => second.evaluate((one) => one === document.activeElement)).toBe(true)
  expect((await second.getAttribute('aria-valuetext'))?.startsWith(walked ?? '-')).toBe(true)
  expect(await stops.count()).toBe(4)
  // The slider says it: the status is for what is pressed, or all would be said twice.
  expect(await told.innerText()).toBe('')
  await page.locator('.compare-table tbody a').nth(2).focus()
  await expect.poll(() => markedRows(page)).toHaveLength(1)

  await page.locator('.board-lines .take-part summary').click()
  const saved = await downloadBy(page, () =>
    page.locator('.board-lines').getByRole('button', { name: 'Lagre tegningen (SVG)' }).click(),
  )
  expect(saved.suggestedFilename()).toMatch(/^lokaltall-utvikling-valgdeltakelse-\d{4}\.svg$/)
  expect(readFileSync(await saved.path(), 'utf8')).toContain('steder=3101,3105,3103,31')
  expect(faults).toEqual([])
  await leave()
})

test('the points of the scatter by keyboard: one stop, and the arrow keys go on from us', async () => {
  const { page, leave, faults } = await visit(browser, STATE)
  await page.locator('.scatter-walk').waitFor()
  await page.getByRole('combobox', { name: 'Loddrett akse' }).focus()
  await page.keyboard.press('Tab')
  const plot = page.getByRole('slider', { name: /^Punktdiagram/ })
  expect(await plot.evaluate((one) => one === document.activeElement)).toBe(true)
  const readout = page.locator('.scatter .chart-readout')
  expect(await readout.textContent()).toMatch(/^Sarpsborg: .+ \d/)
  const across = async () =>
    Number(
      /skatt ([\d\s]+)\skroner,/.exec((await readout.textContent()) ?? '')?.[1]?.replace(/\s/g, ''),
    )
  const walked = [await across()]
  for (let i = 0; i < 5; i++) {
    await page.keyboard.press('ArrowRight')
    walked.push(await across())
    expect(await plot.getAttribute('aria-valuetext')).toBe(await readout.textContent())
  }
  expect(walked).toEqual(walked.toSorted((a, b) => a - b))
  expect(new Set(walked).size).toBeGreaterThan(1)
  await page.keyboard.press('End')
  expect(await plot.getAttribute('aria-valuenow')).toBe(await plot.getAttribute('aria-valuemax'))
  expect(await page.locator('.scatter .pointed-ring').count()).toBe(1)
  await page.keyboard.press('Tab')
  expect(await page.locator('.scatter .pointed-ring').count()).toBe(0)
  expect(faults).toEqual([])
  await leave()
})

test('ten places and twelve figures have room beside each other, and charts use the width', async () => {
  const figures =
    'andel-65-pluss,folketall,valgdeltakelse,medianinntekt,leid-bolig,lavinntekt-alle-aldre,andel-80-pluss,netto-innflytting,sykefravaer,arbeidsplasser,befolkningsvekst-5-ar,registrert-ledige'
  const places = '0301,4601,5001,1103,3301,3101,3105,5501,1804,4204'
  const { page, leave } = await visit(
    browser,
    `/sammenlign?steder=${places}&indikatorer=${figures}`,
    DESK,
  )
  await page.locator('.compare-table td .cell-line').first().waitFor()
  const wider = (await widthOfText(page)) - 1
  const beyond = () =>
    page.locator('.heat-scroll').evaluate((box) => box.scrollWidth - box.clientWidth)
  const columns = () =>
    page
      .locator('.board')
      .evaluate((board) => getComputedStyle(board).gridTemplateColumns.split(' ').length)
  for (const [width, count] of [
    [1440, 2],
    [1920, 3],
  ] as const) {
    await page.setViewportSize({ width, height: 1000 })
    await expect.poll(columns).toBe(count)
    await expect.poll(beyond, { message: String(width) }).toBeLessThanOrEqual(wider * width)
  }
  await leave()
})

test('a table that is wider than its frame says so, and is shaded until all has been seen', async () => {
  const figures =
    'andel-65-pluss,folketall,valgdeltakelse,medianinntekt,leid-bolig,lavinntekt-alle-aldre,andel-80-pluss,netto-innflytting,mobbing,klimagassutslipp-per-innbygger,befolkningsvekst-5-ar,andel-barn,hoyere-utdanning,arbeidsplasser'
  const { page, leave, faults } = await visit(
    browser,
    `/sammenlign?steder=3101,3105&indikatorer=${figures}`,
    DESK,
  )
  await page.locator('.compare-table td .cell-line').first().waitFor()
  const frame = page.locator('.heat-scroll')
  const shade = page.locator('.heat-frame.has-more')
  await page.getByText('Tabellen har 14 kolonner. Bla mot høyre for å se alle.').waitFor()
  expect(await shade.count()).toBe(1)
  const places = page.locator('.compare-table tbody th').first()
  const before = await places.boundingBox()
  await frame.evaluate((box) => (box.scrollLeft = box.scrollWidth))
  await expect.poll(() => shade.count()).toBe(0)
  expect((await places.boundingBox())?.x).toBe(before?.x)
  await page.setViewportSize({ width: 2560, height: 1000 })
  await expect.poll(() => said(page)).not.toContain('Bla mot høyre')
  expect(faults).toEqual([])
  await leave()
})

describe('the table sorted', () => {
  const places = (page: Page) =>
    page.locator('.compare-table tbody tr:not(.beside-row) th').allInnerTexts()
  const beside = (page: Page) => page.locator('.compare-table .beside-row th').allInnerTexts()

  test('by any column, by keyboard; the address opens the same order; a third press undoes', async () => {
    const { page, leave, faults } = await visit(browser, STATE)
    const [chosen, below] = [await places(page), await beside(page)]
    expect(chosen[0]).toBe('Halden')
    const head = page.getByRole('columnheader', { name: /^Folketall/ })
    expect(await head.getAttribute('aria-sort')).toBe('none')
    await head.getByRole('button').focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).toContain('sorter=folketall')
    expect(await head.getAttribute('aria-sort')).toBe('descending')
    const largest = ['Østfold', 'Sarpsborg', 'Moss', 'Halden']
    expect(await places(page)).toEqual(largest)
    expect((await beside(page)).toSorted()).toEqual(below.toSorted())
    const second = await visit(browser, new URL(page.url()).pathname + new URL(page.url()).search)
    expect(await places(second.page)).toEqual(largest)
    const csv = await downloadBy(second.page, () =>
      second.page.getByRole('button', { name: 'Last ned som CSV' }).click(),
    )
    const lines = readFileSync(await csv.path(), 'utf8').split('\r\n')
    const saved = lines.map((line) => line.split(';')[1] ?? '')
    expect(saved.filter((name) => largest.includes(name))).toEqual(largest)
    await second.leave()
    await page.keyboard.press('Enter')
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending')
    expect(await places(page)).toEqual(largest.toReversed())
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).not.toContain('sorter')
    expect(await places(page)).toEqual(chosen)
    await page.getByRole('columnheader', { name: /^Sted/ }).first().getByRole('button').click()
    await expect.poll(() => places(page)).toEqual(['Halden', 'Moss', 'Sarpsborg', 'Østfold'])
    expect(faults).toEqual([])
    await leave()
  })
})
