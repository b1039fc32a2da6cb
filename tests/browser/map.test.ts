/** The map as its readers use it: pointing, walking the list, linking, saving. */
import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import type { Browser, Download, Page } from 'playwright-core'
import readExcel from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { committedFigures, written } from '../committed-figures.ts'
import { KOMMUNER } from '../places-of-today.ts'
import { axeFindings } from './axe.ts'
import { launch } from './chromium.ts'
import { tabTo } from './keys.ts'
import { DESK, PHONE, TABLET, visit, type Visit } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const INDICATOR = 'andel-65-pluss'
const FIGURES = committedFigures(INDICATOR)

/** The newest figure of each kommune as the committed file has it, written as Norwegians do. */
const shownFigures = (): Map<string, string> =>
  new Map(FIGURES.kommuner.map((code) => [code, written(FIGURES.at(code, FIGURES.newest, 1), 1)]))

const open = (path: string, size = DESK, options = {}) => visit(browser, path, size, options)

const card = (page: Page) => page.locator('.place-card')

/** Opens what is chosen behind "Visning", once. */
async function choices(page: Page) {
  await page
    .locator('.view-choices')
    .evaluate((details: HTMLDetailsElement) => (details.open = true))
  return page.locator('.view-choices')
}

/** Which figure the map shows, as its list of them says. */
const shownIndicator = (page: Page): Promise<string> =>
  page.locator('#map-heading strong').textContent().then(String)

async function saved(page: Page, button: string): Promise<{ download: Download; file: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  return { download, file: readFileSync(await download.path()) }
}

/** How the areas are painted, by code. */
const paints = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('[data-frame]')[0]!.querySelectorAll('[data-code]')].map(
        (path) => [path.getAttribute('data-code'), path.getAttribute('fill')],
      ),
    ),
  )

describe('every figure is where it should be', () => {
  test('all kommuner, by keyboard in the list', async () => {
    const figures = shownFigures()
    expect(figures.size).toBe(KOMMUNER)
    const { page, leave, faults } = await open(`/kart/${INDICATOR}?sorter=sted`)
    await page.locator('.place-button').first().focus()
    // What tells of a place comes when the first is asked for.
    await card(page).waitFor()
    const walked = new Map<string, string>()
    for (let step = 0; step < KOMMUNER; step++) {
      const { code, text } = await page.evaluate(() => {
        const card = document.querySelector('.place-card')
        return {
          code: card?.getAttribute('data-place') ?? '',
          text: card?.querySelector('.place-card-figure strong')?.textContent ?? '',
        }
      })
      walked.set(code, text.replace(/\s.*/, ''))
      await page.keyboard.press('ArrowDown')
    }
    expect(walked).toEqual(figures)
    expect(faults).toEqual([])
    await leave()
  })

  test('the twenty smallest, by pointer on the map', async () => {
    const figures = shownFigures()
    const { page, leave } = await open(`/kart/${INDICATOR}`)
    const smallest = await page.evaluate(() => {
      const paths = [
        ...document.querySelectorAll<SVGPathElement>('.map-svg > [data-frame] [data-code]'),
      ]
      const size = (path: SVGPathElement) => {
        const { width, height } = path.getBBox()
        return Math.max(width, height)
      }
      return paths
        .toSorted((a, b) => size(a) - size(b))
        .slice(0, 20)
        .map((path) => path.getAttribute('data-code') ?? '')
    })
    expect(smallest).toHaveLength(20)
    for (const code of smallest) {
      const [x, y] = await pointOf(page, code)
      await page.mouse.move(x, y)
      await page.locator(`.place-card[data-place="${code}"]`).waitFor({ timeout: 5000 })
      expect(await card(page).locator('strong').textContent(), code).toMatch(
        new RegExp(`^${figures.get(code)}\\s`),
      )
      // The next one may lie beneath what is told of this.
      await page.keyboard.press('Escape')
    }
    await leave()
  })
})

/** The middle of an area's largest part on the screen. */
const pointOf = (page: Page, code: string): Promise<[number, number]> =>
  page.evaluate((wanted) => {
    const selector = `.map-svg > [data-frame] [data-code="${wanted}"]`
    const path = document.querySelector<SVGPathElement>(selector)!
    path.scrollIntoView({ block: 'center' })
    const rings = (path.getAttribute('d') ?? '').split('Z').filter(Boolean)
    const points = rings
      .map((ring) =>
        ring
          .slice(1)
          .split('L')
          .map((pair) => pair.split(',').map(Number)),
      )
      .toSorted((a, b) => spread(b) - spread(a))[0]!
    const xs = points.map(([x]) => x ?? 0)
    const ys = points.map(([, y]) => y ?? 0)
    const middle = (list: number[]) => (Math.min(...list) + Math.max(...list)) / 2
    const { x, y } = new DOMPoint(middle(xs), middle(ys)).matrixTransform(path.getScreenCTM()!)
    return [x, y]

    function spread(ring: number[][]): number {
      const all = [ring.map(([x]) => x ?? 0), ring.map(([, y]) => y ?? 0)]
      const [width = 0, height = 0] = all.map((list) => Math.max(...list) - Math.min(...list))
      return width * height
    }
  }, code)

describe('map, list and legend are in step', () => {
  test('a place chosen on the map is chosen in the list, and in the address', async () => {
    const { page, leave } = await open(`/kart/${INDICATOR}`)
    const [x, y] = await pointOf(page, '5612')
    await page.mouse.click(x, y)
    await expect.poll(() => new URL(page.url()).searchParams.get('sted')).toBe('5612')
    const row = page.locator('.marked-row')
    expect(await row.textContent()).toContain('Kautokeino')
    expect(await page.locator('.legend-line.marked').count()).toBe(1)
    await card(page).getByRole('link', { name: 'Åpne stedet' }).click()
    await page.getByRole('heading', { level: 1, name: /Kautokeino/ }).waitFor()
    await leave()
  })

  test('a class that is picked out fades the rest, and leaves its own in the list', async () => {
    const { page, leave } = await open(`/kart/${INDICATOR}`)
    const line = page.locator('.legend-line').first()
    const count = Number.parseInt((await line.locator('.legend-count').textContent()) ?? '')
    await line.click()
    await expect.poll(() => page.locator('.place-button').count()).toBe(count)
    expect(await page.locator('.map-svg > [data-frame] .faded').count()).toBe(KOMMUNER - count)
    await leave()
  })

  test('changing the period repaints; the classes stay', async () => {
    const { page, leave } = await open(`/kart/${INDICATOR}`)
    const legend = () => page.locator('.legend-line:not(.special) .legend-words').allTextContents()
    const [before, words] = [await paints(page), await legend()]
    // A step of time sets the fills that are others, and makes no path anew.
    await page.evaluate(() => {
      const changes = { fills: 0, others: [] as string[] }
      Object.assign(window, { changes })
      new MutationObserver((records) => {
        for (const { type, attributeName } of records)
          if (attributeName === 'fill') changes.fills++
          else changes.others.push(`${type} ${attributeName}`)
      }).observe(document.querySelector('.map-svg')!, {
        subtree: true,
        childList: true,
        attributes: true,
        attributeFilter: ['fill', 'd', 'class', 'style', 'transform'],
      })
    })
    await page.getByRole('slider', { name: 'Periode' }).focus()
    await page.keyboard.press('Home')
    await expect.poll(() => new URL(page.url()).searchParams.get('periode')).toBe('2006')
    await expect.poll(() => paints(page)).not.toEqual(before)
    const after = await paints(page)
    expect(Object.keys(after)).toHaveLength(KOMMUNER)
    const others = Object.keys(after).filter((code) => after[code] !== before[code])
    expect(await page.evaluate(() => (window as unknown as { changes: unknown }).changes)).toEqual({
      fills: others.length,
      others: [],
    })
    expect(await legend()).toEqual(words)
    await leave()
  })

  test('filter, change, distance and squares', async () => {
    const { page, leave, faults } = await open(`/kart/${INDICATOR}`)
    const chosen = await choices(page)
    await chosen.getByRole('combobox', { name: 'Fylke', exact: true }).selectOption('31')
    await expect.poll(() => page.locator('.place-button').count()).toBe(12)
    // Filters combine, and each can be taken away again.
    await chosen.getByRole('combobox', { name: 'Folketall' }).selectOption('5000-9999')
    await expect.poll(() => page.locator('.place-button').count()).toBeLessThan(12)
    await expect.poll(() => page.locator('h1').textContent()).toContain('innbyggere i Østfold')
    // What is chosen from lies over them until it is closed.
    await page.keyboard.press('Escape')
    await page.locator('.map-filters').getByRole('button', { name: '5' }).click()
    await expect.poll(() => page.locator('.place-button').count()).toBe(12)
    await choices(page)
    await page.getByRole('combobox', { name: 'Vis', exact: true }).selectOption('endring')
    await page.getByRole('slider', { name: 'Endring siden' }).fill('10')
    expect(await page.locator('#map-heading').textContent()).toContain('endring siden 2016')
    await page.getByRole('combobox', { name: 'Vis', exact: true }).selectOption('avstand')
    await page.getByRole('combobox', { name: 'Form' }).selectOption('ruter')
    await expect.poll(async () => Object.keys(await paints(page)).length).toBe(KOMMUNER)
    const address = new URL(page.url())
    expect(address.search).toContain('visning=avstand')
    expect(faults).toEqual([])
    await leave()
  })
})

describe('the map is the page', () => {
  /** Where the parts stand in the window. */
  const boxes = (page: Page) =>
    page.evaluate(() => {
      const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect()
      const parts = ['.map-svg', '.map-insets', '.map-corner'].flatMap((one) => box(one) ?? [])
      const [left, top] = [
        Math.min(...parts.map((part) => part.left)),
        Math.min(...parts.map((part) => part.top)),
      ]
      const [right, bottom] = [
        Math.max(...parts.map((part) => part.right)),
        Math.max(...parts.map((part) => part.bottom)),
      ]
      const controls = [
        'h1',
        '.indicator-choice select',
        '.view-choices summary',
        '.map-svg',
        '.map-buttons',
        '.legend li:last-child',
        '.timeline-period',
        '.timeline-since',
      ]
      return {
        share: ((right - left) * (bottom - top)) / (innerWidth * innerHeight),
        out: controls.filter((one) => {
          const { left: x, top: y, right: end, bottom: foot } = box(one) ?? new DOMRect(-1)
          return x < 0 || y < 0 || end > innerWidth || foot > innerHeight
        }),
        wide: document.documentElement.scrollWidth - innerWidth,
      }
    })

  /** What is wrong with where the callout stands: over the legend, over most of the map, or beside it. */
  const told = (page: Page) =>
    page.evaluate(() => {
      const box = (one: string) => document.querySelector(one)?.getBoundingClientRect()
      const [own, map, legend] = ['.map-callout', '.map-canvas', '.map-legend'].map(box)
      if (!own || !map || !legend) return ['not there']
      const down = Math.min(own.bottom, legend.bottom) - Math.max(own.top, legend.top)
      const across = Math.min(own.right, legend.right) - Math.max(own.left, legend.left)
      const phone = innerWidth < 640
      return [
        !phone && down > 0 && across > 0 && 'over the legend',
        (own.width * own.height) / (map.width * map.height) > 0.45 && 'over most of the map',
        own.bottom > map.bottom + 1 && 'below the map',
      ].filter(Boolean)
    })

  test('at every size it fills the window, with its controls in view', async () => {
    const { page, leave, faults } = await open(`/kart/${INDICATOR}?sted=3101`)
    const sizes = [
      [360, 740, 0.35],
      [768, 1024, 0.5],
      [1024, 768, 0.5],
      [1366, 768, 0.45],
      [1440, 900, 0.48],
      [1920, 1080, 0.58],
      [2560, 1440, 0.65],
      [3840, 2160, 0.7],
    ] as const
    for (const [width, height, least] of sizes) {
      await page.setViewportSize({ width, height })
      const seen = await boxes(page)
      expect(seen, `${width} × ${height}`).toMatchObject({ out: [], wide: 0 })
      expect(seen.share, `${width} × ${height}`).toBeGreaterThanOrEqual(least)
      await expect.poll(() => told(page), { message: `${width} × ${height}` }).toEqual([])
    }
    expect(faults).toEqual([])
    await leave()
  })

  test('a fylke that fills the map lies beside the legend and the buttons, not under them', async () => {
    /** Kommuner of the fylke with a part of their border under what lies over the map, or beyond it. */
    const hidden = (page: Page) =>
      page.evaluate(() => {
        const boxOf = (one: Element) => one.getBoundingClientRect()
        const canvas = boxOf(document.querySelector('.map-canvas')!)
        const over = [...document.querySelectorAll('.map-buttons, .map-legend')].map(boxOf)
        const shown = document.querySelectorAll<SVGPathElement>('.map-stage .map-areas path')
        const within = (at: DOMPoint, { left, right, top, bottom }: DOMRect) =>
          at.x > left && at.x < right && at.y > top && at.y < bottom
        const fylke = new URLSearchParams(location.search).get('fylke') ?? ''
        return [...shown].flatMap((area) => {
          const code = area.dataset['code'] ?? ''
          if (!code.startsWith(fylke)) return []
          const matrix = area.getScreenCTM()!
          const along = (share: number) =>
            area.getPointAtLength(share * area.getTotalLength()).matrixTransform(matrix)
          const points = Array.from({ length: 30 }, (_, i) => along(i / 30))
          const isHidden = points.some(
            (at) => over.some((box) => within(at, box)) || !within(at, canvas),
          )
          return isHidden ? [code] : []
        })
      })
    for (const fylke of ['31', '46', '56']) {
      const { page, leave } = await open(`/kart/${INDICATOR}?fylke=${fylke}`)
      for (const [width, height] of [
        [360, 740],
        [768, 1024],
        [1440, 900],
      ] as const) {
        await page.setViewportSize({ width, height })
        await expect.poll(() => hidden(page), { message: `${fylke} at ${width}` }).toEqual([])
      }
      expect(page.url()).not.toContain('utsnitt=')
      await leave()
    }
  })

  test('at 320 pixels nothing scrolls sideways, with wider text too (1.4.10, 1.4.12)', async () => {
    const { page, leave } = await open(`/kart/${INDICATOR}?sted=3101`, { width: 320, height: 640 })
    // Into a sheet that is there: the policy lets no new one in.
    await page.evaluate(
      (rules) => {
        const [sheet] = document.styleSheets
        for (const rule of rules) sheet?.insertRule(rule, sheet.cssRules.length)
      },
      [
        '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}',
        'p{margin-bottom:2em!important}',
      ],
    )
    expect((await boxes(page)).wide).toBe(0)
    // The picture for the wall can be saved from a phone too.
    await page.getByRole('button', { name: 'På veggen' }).click()
    await page.locator('.wall').getByRole('button', { name: 'Lagre bilde (PNG)' }).waitFor()
    await leave()
  })

  test('arrow keys choose, and take nobody anywhere (3.2.2); each change is told once', async () => {
    const { page, leave } = await open(`/kart/${INDICATOR}`)
    const list = page.getByRole('combobox', { name: 'Tall', exact: true })
    const before = page.url()
    await list.focus()
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown')
    expect(await list.evaluate((one) => one === document.activeElement)).toBe(true)
    expect(page.url()).toBe(before)
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await page.evaluate(() => {
      const said: string[] = []
      Object.assign(window, { said })
      new MutationObserver(() => {
        said.push(document.querySelector('[role=status]')?.textContent ?? '')
      }).observe(document.querySelector('[role=status]')!, {
        subtree: true,
        characterData: true,
        childList: true,
      })
    })
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).not.toBe(before)
    expect(await list.evaluate((one) => one === document.activeElement)).toBe(true)
    const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said)
    await expect.poll(async () => (await said()).length).toBe(1)
    expect((await said())[0]).toContain(await shownIndicator(page))
    expect((await said())[0]).toContain(await page.locator('h1').textContent())
    await leave()
  })

  test('the callout can be reached, stays, and goes with Escape (1.4.13)', async () => {
    const { page, leave } = await open(`/kart/${INDICATOR}`)
    const [x, y] = await pointOf(page, '5612')
    await page.mouse.move(x, y)
    const callout = page.locator('.place-card[data-place="5612"]')
    await callout.waitFor()
    const link = callout.getByRole('link', { name: 'Åpne stedet' })
    const box = (await link.boundingBox())!
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 })
    expect(await callout.isVisible()).toBe(true)
    expect(await callout.locator('.sparkline').count()).toBe(1)
    await page.keyboard.press('Escape')
    expect(await card(page).count()).toBe(0)
    await leave()
  })

  test('other borders are told of: then, or between the two ends of a change', async () => {
    for (const [search, told] of [
      ['periode=2023', /Kommunen hadde andre grenser den gangen/],
      [
        'visning=endring&sammenlign=2016&periode=2026',
        /2016:\s54\s947\spersoner\s·\s2026:\s59\s663\spersoner\s+Grensene var andre fra 2020 til 2023\./,
      ],
    ] as const) {
      const { page, leave } = await open(`/kart/folketall?fylke=15&sted=1508&${search}`)
      const callout = page.locator('.place-card[data-place="1508"]')
      await callout.waitFor()
      expect(await callout.innerText()).toMatch(told)
      await leave()
    }
  })

  test('forced colours leave the colours that stand for figures', async () => {
    const { page, context } = await open(`/kart/${INDICATOR}?sted=3101`, DESK, { fresh: true })
    await page.emulateMedia({ forcedColors: 'active' })
    const painted = await page.evaluate(() => {
      const fills = (selector: string) =>
        new Set([...document.querySelectorAll(selector)].map((one) => getComputedStyle(one).fill))
      return ['.legend-swatch rect', '.list-swatch rect', '.legend-spread rect'].map(
        (one) => fills(one).size,
      )
    })
    expect(Math.min(...painted)).toBeGreaterThanOrEqual(5)
    await context.close()
  })

  test('it is printed on one page, with finding, legend and source', async () => {
    const { page, context } = await open(`/kart/${INDICATOR}?sted=3101`, DESK, { fresh: true })
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    await page.emulateMedia({ media: 'print' })
    for (const part of ['h1', '.legend', '.map-source', '.map-svg'])
      expect(await page.locator(part).isVisible(), part).toBe(true)
    for (const part of ['.map-choices', '.timeline', '.map-list', '.map-buttons'])
      expect(await page.locator(part).isVisible(), part).toBe(false)
    await context.close()
  })

  test('on the wall: nothing but the picture, 3840 wide, as it is saved', async () => {
    const { page, leave, faults } = await open(`/kart/${INDICATOR}?sted=3101`)
    await page.getByRole('button', { name: 'På veggen' }).click()
    const picture = page.locator('.wall img')
    await picture.waitFor()
    expect(await picture.getAttribute('alt')).toContain(await page.locator('h1').textContent())
    const { download, file } = await saved(page, 'Lagre bilde (PNG)')
    expect(download.suggestedFilename()).toMatch(/-vegg\.png$/)
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([3840, 2160])
    const svg = (await saved(page, 'Lagre tegning (SVG)')).file.toString('utf8')
    for (const words of ['SSB tabell 07459', 'Norge: ', 'Halden: ', 'Kommunegrenser'])
      expect(svg).toContain(words)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.wall').count()).toBe(0)
    expect(faults).toEqual([])
    await leave()
  })

  test('level and change in one, and several periods beside each other', async () => {
    const { page, leave, faults } = await open(`/kart/${INDICATOR}?visning=begge&sammenlign=2016`)
    expect(await page.locator('.legend-square').count()).toBe(9)
    const square = page.getByRole('button', { name: /, endring .* steder?$/ }).last()
    const count = Number(await square.locator('span').textContent())
    await square.click()
    await expect.poll(() => page.locator('.place-button').count()).toBe(count)
    await page.getByText('Flere perioder ved siden av hverandre').click()
    await page.locator('.small-maps li').first().getByRole('button').click()
    await expect.poll(() => new URL(page.url()).searchParams.get('periode')).toBe('2006')
    expect(await axeFindings(page)).toEqual([])
    expect(faults).toEqual([])
    await leave()
  })

  test('several places are kept, in the address too', async () => {
    const { page, leave } = await open(`/kart/${INDICATOR}?sted=3101`)
    const [x, y] = await pointOf(page, '5612')
    await page.mouse.click(x, y)
    await expect.poll(() => new URL(page.url()).searchParams.get('sted')).toBe('3101,5612')
    expect(await page.locator('.map-svg .map-chosen').count()).toBe(2)
    expect(await page.locator('.chosen-places li').count()).toBe(2)
    await page.getByRole('button', { name: 'Fjern alle' }).click()
    await expect.poll(() => new URL(page.url()).searchParams.get('sted')).toBeNull()
    await leave()
  })
})

describe('links to a state open that state', () => {
  test.each([
    ['kommuner', '?periode=2016&klasser=naturlige&kostra=EKG10&sted=3101&sok=ha'],
    ['endring', '?visning=endring&sammenlign=2010&periode=2020&klasser=like&form=ruter'],
    ['fylker', '?nivaa=fylke&visning=landet&sted=31'],
  ])('%s', async (_, search) => {
    const first = await open(`/kart/${INDICATOR}${search}`)
    /** What tells of a chosen place comes a moment later. */
    const settled = async (page: Page) => {
      if (search.includes('sted=')) await card(page).first().waitFor()
      return seen(page)
    }
    const seen = async (page: Page) => ({
      paints: await paints(page),
      heading: await page.locator('#map-heading').textContent(),
      list: await page.locator('.map-list tbody').textContent(),
      card: await card(page).allTextContents(),
    })
    const before = await settled(first.page)
    await first.page.getByRole('button', { name: 'Zoom inn' }).click()
    const address = first.page.url().replace(/^https?:\/\/[^/]+/, '')
    const second = await open(address)
    await expect.poll(() => seen(second.page)).toEqual(before)
    await first.leave()
    await second.leave()
  })

  test('a bad address gives the map, and says nothing false', async () => {
    const { page, leave, faults } = await open(
      `/kart/${INDICATOR}?periode=1066&klasser=x&visning=y&fylke=99&sted=9999&klasse=%3C`,
    )
    expect(await page.locator('.place-button').count()).toBe(KOMMUNER)
    for (const part of ['periode=1066', 'klasser=x', 'visning=y', 'fylke=99', 'sted=9999'])
      await expect.poll(() => page.locator('.not-followed').textContent()).toContain(part)
    expect(faults).toEqual([])
    await leave()
  })

  test('regions are rows that can be compared; a pinned link says if its figures are the same', async () => {
    const { page, leave, faults } = await open(`/kart/${INDICATOR}?regioner=landsdel`)
    const rows = page.locator('.region-list tbody tr')
    await expect.poll(() => rows.count()).toBe(6)
    expect(await rows.first().textContent()).toMatch(/median \d.*halvparten mellom.*kommuner/)
    await page.getByRole('button', { name: 'Nord-Norge', exact: true }).click()
    await expect.poll(() => page.url()).toContain('landsdel=nord-norge')
    await expect.poll(() => page.locator('#map-heading').textContent()).toContain('Nord-Norge')
    await page.getByRole('button', { name: 'Fest lenken' }).click()
    await expect.poll(() => page.url()).toMatch(/periode=\d{4}.*utgave=/)
    await page.getByText(/Tallene er de samme som da/).waitFor()
    const pinned = page.url().replace(/utgave=([^.]+)\.\w{16}/, `utgave=$1.${'0'.repeat(16)}`)
    await page.goto(pinned)
    await page.getByText(/Tallene er endret siden da/).waitFor()
    expect(await axeFindings(page)).toEqual([])
    expect(faults).toEqual([])
    await leave()
  })

  test('an indicator without a map says why, and offers others', async () => {
    const { page, leave } = await open('/kart/klimagassutslipp-nasjonalt')
    await page.getByText('Disse kan vises på kart').waitFor()
    // Its source has figures of kommuner, and we have none of them: no map of nothing.
    await page.goto(page.url().replace('klimagassutslipp-nasjonalt', 'deltid-kvinner'))
    await page.getByText('For hele landet er tallet').waitFor()
    expect(await page.locator('.map-svg').count()).toBe(0)
    await leave()
  })
})

describe('zoom', () => {
  const scale = (page: Page) =>
    page.evaluate(() =>
      Number(
        /scale\(([\d.]+)\)/.exec(
          document.querySelector('[data-frame]')!.getAttribute('transform')!,
        )![1],
      ),
    )

  test('by keys, buttons, double press and straight to a fylke; finer borders come', async () => {
    const { page, leave, responses } = await open(`/kart/${INDICATOR}`)
    await page.locator('.map-stage').focus()
    await page.keyboard.press('+')
    const once = await scale(page)
    expect(once).toBeGreaterThan(1)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('-')
    await page.getByRole('button', { name: 'Hele kartet' }).click()
    expect(await scale(page)).toBe(1)
    const [x, y] = await pointOf(page, '3403')
    await page.mouse.dblclick(x, y)
    expect(await scale(page)).toBeGreaterThan(2)
    await page.getByRole('combobox', { name: 'Zoom til fylke' }).selectOption({ label: 'Oslo' })
    expect(await scale(page)).toBeGreaterThan(8)
    await expect
      .poll(() => responses.filter((one) => one.url().includes('kommuner-fin')).length)
      .toBe(1)
    await leave()
  })
})

test('two fingers zoom, one then moves the map; the address follows', async () => {
  const { page, context, faults } = await open(`/kart/${INDICATOR}`, PHONE)
  const [x, y] = await pointOf(page, '5006')
  const touch = await context.newCDPSession(page)
  const send = (type: string, points: readonly (readonly [number, number])[]) =>
    touch.send('Input.dispatchTouchEvent', {
      type: type as 'touchStart',
      touchPoints: points.map(([px, py], id) => ({ x: px, y: py, id })),
    })
  const frame = () =>
    page.locator('.map-svg > [data-frame]').evaluate((one) => one.getAttribute('transform') ?? '')
  const apart = (by: number) => [[x - by, y] as const, [x + by, y] as const]
  await send('touchStart', apart(15))
  for (const by of [25, 40, 60]) await send('touchMove', apart(by))
  expect(new URL(page.url()).search, 'not while a finger is down').toBe('')
  await send('touchEnd', [])
  const pinched = await frame()
  expect(Number(/scale\(([\d.]+)\)/.exec(pinched)?.[1])).toBeGreaterThan(2.5)
  await expect.poll(() => page.url()).toContain('utsnitt=')
  const before = page.url()
  await send('touchStart', [[x, y]])
  for (const by of [10, 30, 50]) await send('touchMove', [[x + by, y + by]])
  await send('touchEnd', [])
  expect(await frame()).not.toBe(pinched)
  await expect.poll(() => page.url()).not.toBe(before)
  expect(new URL(page.url()).searchParams.get('sted'), 'a drag is no press').toBeNull()
  expect(faults).toEqual([])
  await context.close()
})

describe('what is zoomed to stands in the address', () => {
  /** The point of the country in the middle of the map, and how much of its width is seen. */
  const seen = (page: Page) =>
    page.evaluate(() => {
      const svg = document.querySelector<SVGSVGElement>('.map-svg')!
      const { left, top, width, height } = svg.getBoundingClientRect()
      const matrix = svg.querySelector<SVGGElement>('[data-frame]')!.getScreenCTM()!.inverse()
      const at = (x: number, y: number) => new DOMPoint(x, y).matrixTransform(matrix)
      const middle = at(left + width / 2, top + height / 2)
      const scale = /scale\(([\d.]+)\)/.exec(
        svg.querySelector('[data-frame]')!.getAttribute('transform')!,
      )![1]
      return { x: middle.x, y: middle.y, across: 1000 / Number(scale) }
    })
  type Seen = Awaited<ReturnType<typeof seen>>
  const extent = (page: Page) => new URL(page.url()).searchParams.get('utsnitt')
  const pathOf = (page: Page) => page.url().replace(/^https?:\/\/[^/]+/, '')

  /** Waits until the extent has stood for a second: on a slow machine keys are rests apart. */
  async function restedExtent(page: Page): Promise<void> {
    let last: string | null = null
    const stands = () => {
      const now = extent(page)
      const same = now !== null && now === last
      last = now
      return same
    }
    await expect.poll(stands, { interval: 1000, timeout: 30_000 }).toBe(true)
  }

  /** Within a two-hundredth of what is seen: finer than one notices. */
  /** A page that is made ahead shows the usual view until the app has read what its address says. */
  async function comesTo(page: Page, wanted: Seen): Promise<void> {
    await expect
      .poll(async () => Math.abs((await seen(page)).across - wanted.across))
      .toBeLessThan(wanted.across / 100)
  }

  function expectSame(found: Seen, wanted: Seen) {
    for (const part of ['x', 'y', 'across'] as const)
      expect(Math.abs(found[part] - wanted[part]), part).toBeLessThan(wanted.across / 200)
  }

  test('by keyboard and wheel: the same view after a reload, on a phone, and in the other language', async () => {
    const { page, leave, faults } = await open(`/kart/${INDICATOR}?sted=3101`)
    await page.locator('.map-stage').focus()
    // One step is no end of a gesture. Looked at as it is taken: a busy machine takes the next too late.
    const atOnce = await page.locator('.map-stage').evaluate((stage) => {
      stage.dispatchEvent(new KeyboardEvent('keydown', { key: '+', bubbles: true }))
      return new URL(location.href).searchParams.get('utsnitt')
    })
    expect(atOnce, 'not before the gesture is over').toBeNull()
    for (const key of ['+', 'ArrowDown', 'ArrowDown', 'ArrowLeft']) await page.keyboard.press(key)
    await restedExtent(page)
    const byKeys = extent(page)
    expect(byKeys).toMatch(/^[\d.]+,[\d.]+,[\d.]+$/)
    const [x, y] = await pointOf(page, '5006')
    await page.mouse.move(x, y)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -150)
    await page.keyboard.up('Control')
    await expect.poll(() => extent(page)).not.toBe(byKeys)
    await restedExtent(page)
    const wanted = await seen(page)
    expect(wanted.across).toBeLessThan(1000 / 3)
    expect(new URL(page.url()).searchParams.get('sted')).toBe('3101')
    await page.reload({ waitUntil: 'networkidle' })
    await comesTo(page, wanted)
    expectSame(await seen(page), wanted)
    await page.getByRole('link', { name: 'Nynorsk' }).click()
    await page.getByRole('button', { name: 'Heile kartet' }).waitFor()
    expectSame(await seen(page), wanted)
    for (const size of [PHONE, TABLET]) {
      const other = await open(pathOf(page), size)
      await comesTo(other.page, wanted)
      expectSame(await seen(other.page), wanted)
      await other.leave()
    }
    expect(faults).toEqual([])
    await leave()
  })

  test('back and forward; the whole country needs no words', async () => {
    const { page, leave } = await open(`/kart/${INDICATOR}`)
    await page.getByRole('combobox', { name: 'Zoom til fylke' }).selectOption({ label: 'Østfold' })
    await expect.poll(() => extent(page)).not.toBeNull()
    const wanted = await seen(page)
    await page.getByRole('combobox', { name: 'Tall', exact: true }).selectOption('folketall')
    await expect.poll(() => shownIndicator(page)).toBe('Folketall')
    expectSame(await seen(page), wanted)
    await page.getByRole('button', { name: 'Hele kartet' }).click()
    await expect.poll(() => extent(page)).toBeNull()
    await page.goBack()
    await expect.poll(() => shownIndicator(page)).toMatch(/65 år/)
    expectSame(await seen(page), wanted)
    await page.goForward()
    await expect.poll(() => shownIndicator(page)).toBe('Folketall')
    expect((await seen(page)).across).toBe(1000)
    await leave()
  })

  test('a fylke that is chosen is zoomed to, until one zooms elsewhere', async () => {
    const { page, leave } = await open(`/kart/${INDICATOR}?fylke=31`)
    const fylke = await seen(page)
    expect(fylke.across).toBeLessThan(300)
    await page.getByRole('button', { name: 'Zoom ut' }).click()
    await expect.poll(() => extent(page)).not.toBeNull()
    const second = await open(pathOf(page))
    expectSame(await seen(second.page), await seen(page))
    await second.leave()
    await (
      await choices(page)
    )
      .getByRole('combobox', { name: 'Fylke', exact: true })
      .selectOption('03')
    await expect.poll(() => extent(page)).toBeNull()
    expect((await seen(page)).across).toBeLessThan(fylke.across)
    await leave()
  })

  test('squares have their own', async () => {
    const { page, leave } = await open(`/kart/${INDICATOR}?form=ruter`)
    await page.locator('.map-label').first().waitFor()
    await page.locator('.map-stage').focus()
    for (const key of ['+', '+', 'ArrowDown']) await page.keyboard.press(key)
    await restedExtent(page)
    const wanted = await seen(page)
    await page.reload({ waitUntil: 'networkidle' })
    await page.locator('.map-label').first().waitFor()
    await comesTo(page, wanted)
    expectSame(await seen(page), wanted)
    await (await choices(page)).getByRole('combobox', { name: 'Form' }).selectOption('kart')
    await expect.poll(() => extent(page)).toBeNull()
    await leave()
  })

  test.each(['1e9,0,5', 'x', '0,0,0', '-99999,99999,1', '%3Cb%3E,1,2'])(
    'what makes no sense does no harm: %s',
    async (hostile) => {
      const { page, leave, faults } = await open(`/kart/${INDICATOR}?utsnitt=${hostile}`)
      const { x, y } = await seen(page)
      expect(x).toBeGreaterThanOrEqual(-1)
      expect(x).toBeLessThanOrEqual(1001)
      expect(y).toBeGreaterThanOrEqual(-1)
      expect(await page.locator('.place-button').count()).toBe(KOMMUNER)
      expect(faults).toEqual([])
      await leave()
    },
  )
})

describe('saving', () => {
  test('SVG: well-formed, with title, period, source and dates', async () => {
    const { page, leave } = await open(`/kart/${INDICATOR}?fylke=31&sted=3101`)
    const { download, file } = await saved(page, 'SVG')
    expect(download.suggestedFilename()).toBe(
      `lokaltall-kart-andel-65-pluss-kommuner-fylke-31-ostfold-${FIGURES.newest}.svg`,
    )
    const found = await page.evaluate((svg) => {
      const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
      return {
        error: parsed.querySelector('parsererror')?.textContent ?? '',
        root: parsed.documentElement.tagName,
        areas: parsed.querySelectorAll('path[id^=sted-]').length,
        words: [...parsed.querySelectorAll('text')].map((text) => text.textContent).join(' '),
      }
    }, file.toString('utf8'))
    expect(found).toMatchObject({ error: '', root: 'svg', areas: KOMMUNER })
    for (const words of [
      '65 år og eldre',
      `1. januar ${FIGURES.newest}`,
      'SSB tabell 07459',
      'Østfold',
      'Halden',
    ])
      expect(found.words).toContain(words)
    expect(found.words).toMatch(/hentet \d+\. \p{L}+ \d{4}/u)
    await leave()
  })

  test('PNG: a picture twice as large', async () => {
    const { page, leave, faults } = await open(`/kart/befolkningsvekst-10-ar`)
    const { download, file } = await saved(page, 'PNG')
    expect(download.suggestedFilename()).toMatch(/^lokaltall-kart-befolkningsvekst-10-ar-.*\.png$/)
    expect(file.subarray(1, 4).toString()).toBe('PNG')
    expect(file.readUInt32BE(16)).toBe(2400)
    expect(faults).toEqual([])
    await leave()
  })

  test('CSV and Excel: what is shown, with source, period and status', async () => {
    const { page, leave } = await open('/kart/befolkningsvekst-10-ar?klasser=naturlige')
    const csv = (await saved(page, 'CSV')).file.toString('utf8')
    expect(csv.trim().split('\r\n')).toHaveLength(1 + KOMMUNER)
    expect(csv).toMatch(/Andre grenser/)
    const { download, file } = await saved(page, 'Excel')
    const { newest } = committedFigures('befolkningsvekst-10-ar')
    expect(download.suggestedFilename()).toMatch(new RegExp(`-kommuner-${newest}\\.xlsx$`))
    const sheets = await readExcel(file)
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Tall', 'Alle perioder', 'Merknader'])
    const [figures = [], all = [], noteRows = []] = sheets.map(({ data }) => data)
    expect(figures).toHaveLength(1 + KOMMUNER)
    expect(all).toHaveLength(1 + KOMMUNER)
    expect(all[0]!.length).toBeGreaterThan(20)
    const oslo = figures.find(([code]) => code === '0301')!
    expect(oslo[1]).toBe('Oslo – Oslove')
    const shown = figures[0]!.indexOf(`${newest} (prosent)`)
    expect(csv.split('\r\n')[0]!.split(';')[shown]).toBe(`${newest} (prosent)`)
    expect(oslo.slice(shown, shown + 2).map((cell) => typeof cell)).toEqual(['number', 'number'])
    expect(figures.some((row) => row.includes('Andre grenser'))).toBe(true)
    const notes = noteRows.flat().join(' ')
    expect(notes).toContain('SSB')
    expect(notes).toContain(`1. januar ${newest}`)
    await leave()
  })
})

describe('for all', () => {
  const PAGES = [
    `/kart/${INDICATOR}?sted=3101&visning=endring&sammenlign=2016`,
    '/kart/klimagassutslipp?visning=endring',
    '/kart/befolkningsvekst-10-ar?form=ruter&fylke=34',
  ]
  test.each(PAGES)('%s: axe finds nothing, in both languages', async (path) => {
    for (const [prefix, size] of [
      ['', PHONE],
      ['/nn', DESK],
    ] as const) {
      const { page, leave, faults } = await open(`${prefix}${path}`, size)
      await page.locator('.map-svg').waitFor()
      expect(await axeFindings(page)).toEqual([])
      expect(faults).toEqual([])
      await leave()
    }
  })

  test.each([PHONE, TABLET, DESK])('nothing sticks out at $width', async (size) => {
    for (const path of PAGES) {
      const { page, leave } = await open(path, size)
      await page.locator('.map-svg').waitFor()
      const sideways = await page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('.map-list-box')].map(
          ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
        ),
      )
      expect(sideways, path).toEqual([0, 0])
      await leave()
    }
  })

  test('the whole job by keyboard alone', async () => {
    const { page, leave, faults } = await open(`/kart/${INDICATOR}`)
    await page.getByRole('combobox', { name: 'Tall', exact: true }).focus()
    await page.keyboard.type('Innbyggere 80')
    await page.keyboard.press('Enter')
    await expect.poll(() => shownIndicator(page)).toMatch(/80 år/)
    await tabTo(page, 'input[type=range]')
    await page.keyboard.press('ArrowLeft')
    const { previous } = committedFigures('andel-80-pluss')
    await expect.poll(() => new URL(page.url()).searchParams.get('periode')).toBe(previous)
    await tabTo(page, '.map-list input[type=search]')
    await page.keyboard.type('hald')
    // The list follows a moment after the map.
    await expect.poll(() => page.locator('.place-button').allTextContents()).toEqual(['Halden'])
    await tabTo(page, '.place-button')
    await page.keyboard.press('Enter')
    await expect.poll(() => new URL(page.url()).searchParams.get('sted')).toBe('3101')
    await tabTo(page, '.save-buttons button:nth-child(3)')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.keyboard.press('Enter'),
    ])
    expect(download.suggestedFilename()).toBe(
      `lokaltall-kart-andel-80-pluss-kommuner-${previous}.csv`,
    )
    expect(faults).toEqual([])
    await leave()
  })

  test('no playing for those who want no motion', async () => {
    const { page, leave } = await open(`/kart/${INDICATOR}`)
    expect(await page.getByRole('button', { name: 'Spill av' }).count()).toBe(1)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await expect.poll(() => page.getByRole('button', { name: 'Spill av' }).count()).toBe(0)
    await leave()
  })

  test('playing goes to the last period and stops', async () => {
    const { page, leave } = await open('/kart/valgdeltakelse?nivaa=fylke')
    const periods = await page.getByRole('slider', { name: 'Periode' }).getAttribute('max')
    await page.getByRole('slider', { name: 'Periode' }).focus()
    await page.keyboard.press('Home')
    await page.getByRole('button', { name: 'Spill av' }).click()
    await expect
      .poll(() => page.getByRole('slider', { name: 'Periode' }).inputValue(), { timeout: 20_000 })
      .toBe(periods)
    await page.getByRole('button', { name: 'Spill av' }).waitFor()
    await leave()
  })
})

describe('what the map costs', () => {
  const BUDGET = 75 * 1024

  /** Script and data that only the map's page fetches: not what the entry names, nor what pages share. */
  async function ownBytes({ page, responses }: Visit) {
    const entry = await page.evaluate(() =>
      [...document.querySelectorAll('script[src], link[rel=modulepreload]')].map(
        (element) => element.getAttribute('src') ?? element.getAttribute('href'),
      ),
    )
    const own = responses.filter((response) => {
      const { pathname } = new URL(response.url())
      const script = pathname.endsWith('.js')
      const data = /\/(kart|indikator)\//.test(pathname) && pathname.endsWith('.json')
      return data || (script && (!entry.includes(pathname) || /map-page/.test(pathname)))
    })
    return Promise.all(
      own.map(async (response) => ({
        path: new URL(response.url()).pathname,
        bytes: brotliCompressSync(await response.body()).length,
      })),
    )
  }

  test.each([INDICATOR, 'folketall'])(
    '%s: at most 75 kB, without the chart library',
    async (id) => {
      const visited = await open(`/kart/${id}`, DESK, { fresh: true })
      const files = await ownBytes(visited)
      const total = files.reduce((sum, { bytes }) => sum + bytes, 0)
      console.log(
        [...files.map(({ path, bytes }) => `${bytes} ${path}`), `${total} in all`].join('\n'),
      )
      expect(files.some(({ path }) => path.includes('kart/kommuner'))).toBe(true)
      expect(files.some(({ path }) => path.includes('map-page'))).toBe(true)
      expect(files.filter(({ path }) => /trend-chart|kommuner-fin/.test(path))).toEqual([])
      expect(total).toBeLessThanOrEqual(BUDGET)
      await visited.leave()
    },
  )
})
