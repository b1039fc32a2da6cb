/** Addresses that people have: each is opened, and must show what it names. */
import { inject } from 'vitest'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from './chromium.ts'
import { DESK, watchPolicy } from './visit.ts'

let browser: Browser
let page: Page
let faults: string[] = []
beforeAll(async () => {
  browser = await launch()
  // One for all: what one address has fetched, the next has.
  const context = await browser.newContext({ viewport: DESK, locale: 'nb-NO' })
  page = await context.newPage()
  watchPolicy(page, inject('address'))
  page.setDefaultTimeout(20_000)
  page.on('pageerror', (error) => faults.push(error.message))
})
afterAll(() => browser.close())

type Shows = (page: Page) => Promise<void>

const isThere = (find: (page: Page) => Locator): Shows => {
  return (page) => find(page).first().waitFor()
}

/** The heading of the page. */
const heading = (name: string | RegExp) =>
  isThere((page) => page.getByRole('heading', { level: 1, name }))

/** In the list with this label, this is chosen. */
const chosen =
  (label: string, option: string | RegExp): Shows =>
  async (page) => {
    // On the map most lists are behind a word.
    if (/\/kart\//.test(page.url()))
      await page.locator('.view-choices').evaluate((box: HTMLDetailsElement) => (box.open = true))
    // What is compared is changed behind two words of the bar.
    if (/\/sammenlign/.test(page.url())) {
      await page.locator('.bar-opener').first().waitFor()
      for (const opener of await page.locator('.bar-opener').all())
        if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click()
    }
    const list = page.getByRole('combobox', { name: label, exact: true })
    await list.waitFor()
    await expect
      .poll(() => list.evaluate((one: HTMLSelectElement) => one.selectedOptions[0]?.textContent))
      .toMatch(option)
  }

/** The map's second handle stands at this period. */
const since =
  (period: string): Shows =>
  async (page) => {
    const handle = page.getByRole('slider', { name: 'Endring siden' })
    await expect.poll(() => handle.getAttribute('aria-valuetext')).toContain(period)
  }

const searched =
  (label: string, text: string): Shows =>
  async (page) => {
    // What was made ahead knows no search; the app that takes it over does.
    const field = page.getByRole('searchbox', { name: label })
    await expect.poll(() => field.inputValue(), { timeout: 10_000 }).toBe(text)
  }

/** The column whose heading has these words is the one sorted by, this way. */
const sorted =
  (column: string | RegExp, way: 'ascending' | 'descending'): Shows =>
  async (page) => {
    await page.locator(`th[aria-sort=${way}]`, { hasText: column }).first().waitFor()
  }

const marked = (place: string) =>
  isThere((page) => page.locator('tr.marked-row', { hasText: place }))

/** At so many rows of the table, or fewer. */
const rows =
  (table: string, test: (count: number) => boolean): Shows =>
  async (page) => {
    await expect.poll(async () => test(await page.locator(`${table} tbody tr`).count())).toBe(true)
  }

const detail = (title: RegExp) =>
  isThere((page) => page.getByRole('dialog').getByRole('heading', { level: 2, name: title }))

/** The part of the page that the address ends with is in view. */
const inView =
  (id: string): Shows =>
  async (page) => {
    const top = () =>
      page.locator(`[id="${id}"]`).evaluate((part) => part.getBoundingClientRect().top)
    await page.locator(`[id="${id}"]`).waitFor()
    await expect.poll(top).toBeLessThan(DESK.height)
    await expect.poll(top).toBeGreaterThan(-200)
  }

const says = (words: string | RegExp) =>
  isThere((page) => page.locator('main').getByText(words, { exact: false }))

const pathIs =
  (path: string): Shows =>
  async (page) => {
    await expect.poll(() => new URL(page.url()).pathname).toBe(path)
  }

/** These places are compared, in this order. */
const compared =
  (...places: string[]): Shows =>
  async (page) => {
    await expect.poll(() => page.locator('.chip-name').allTextContents()).toEqual(places)
  }

const columns =
  (...titles: RegExp[]): Shows =>
  async (page) => {
    for (const [i, title] of titles.entries())
      await page
        .locator('.compare-table thead th')
        .nth(i + 1)
        .filter({ hasText: title })
        .waitFor()
  }

const pinned =
  (count: number): Shows =>
  async (page) => {
    await expect.poll(() => page.locator('#mine .point').count(), { timeout: 10_000 }).toBe(count)
  }

const card = (place: string) => isThere((page) => page.locator('.place-card', { hasText: place }))

/** So many kommuner, or what stands for them, are drawn in colour. */
const drawn = (test: (count: number) => boolean): Shows => rows('.map-list', test)

const picked =
  (count: number): Shows =>
  async (page) => {
    await expect.poll(() => page.locator('.legend-line[aria-pressed=true]').count()).toBe(count)
  }

/** The part of the map that is zoomed to, as wide as the address says. */
const zoomed =
  (closer: boolean): Shows =>
  async (page) => {
    const frame = page.locator('.map-svg [data-frame]').first()
    const scale = async () =>
      Number(/scale\(([\d.]+)\)/.exec((await frame.getAttribute('transform')) ?? '')?.[1])
    await expect.poll(async () => (await scale()) > 1.5).toBe(closer)
  }

const OLD = /65 år og eldre/
/** What the map of it tells in its headline. */
const FOUND = /65 år eller eldre$/

/** Each address of README, old spellings, and parts one by one; then what it must show. */
const ADDRESSES: readonly (readonly [path: string, ...shows: Shows[]])[] = [
  // Front page, and pages without a choice.
  ['/', heading(/./), isThere((page) => page.getByRole('combobox', { name: /Kommune/ }))],
  ['/nn', heading(/./), isThere((page) => page.getByRole('combobox', { name: /Kommune/ }))],
  ['/nn/', heading(/./)],
  ['/?til=snakkepunkter', says('Velg kommunen eller fylket ditt først. Så kommer snakkepunktene.')],
  ['/?til=ukjent', heading('Hva sier tallene der du bor?')],
  ['/om-tallene', heading('Om tallene')],
  ['/nn/om-tallene', heading('Om tala')],
  ['/endringer', heading(/./), isThere((page) => page.locator('main h2'))],
  ['/nn/endringer', heading(/./), isThere((page) => page.locator('main h2'))],
  ['/sjekk', heading(/./), isThere((page) => page.getByRole('textbox'))],
  ['/nn/sjekk', heading(/./), isThere((page) => page.getByRole('textbox'))],
  // Places: only the number counts.
  ['/sted/3101-halden', heading('Halden'), pathIs('/sted/3101-halden')],
  ['/sted/3101', heading('Halden'), pathIs('/sted/3101-halden')],
  ['/sted/3101-fredrikshald', heading('Halden'), pathIs('/sted/3101-halden')],
  ['/nn/sted/3101', heading('Halden'), pathIs('/nn/sted/3101-halden')],
  ['/sted/0301-oslo', heading('Oslo')],
  ['/sted/31-ostfold', heading('Østfold')],
  ['/sted/56', heading(/Finnmark|Finnmárku/), pathIs('/sted/56-finnmark-finnmarku-finmarkku')],
  ['/sted/0-norge', heading('Norge')],
  ['/sted/0', heading('Norge'), pathIs('/sted/0-norge')],
  ['/nn/sted/0-norge', heading('Noreg')],
  ['/sted/5612-guovdageaidnu-kautokeino', heading('Guovdageaidnu – Kautokeino')],
  // A figure, and parts of the page.
  ['/sted/3101-halden?indikator=andel-65-pluss', heading('Halden'), detail(OLD)],
  ['/sted/3101?indikator=folketall', detail(/Folketall/), pathIs('/sted/3101-halden')],
  ['/nn/sted/3101-halden?indikator=andel-65-pluss', detail(OLD)],
  ['/sted/0-norge?indikator=folketall', detail(/Folketall/)],
  ['/sted/3101-halden?indikator=finnes-ikke', says(/Det finnes ikke noe tall/)],
  ['/sted/3101-halden#helse', heading('Halden'), inView('helse')],
  ['/sted/3101#klima', inView('klima')],
  ['/sted/3101-halden#tall-andel-65-pluss', inView('tall-andel-65-pluss')],
  ['/nn/sted/3101-halden#tall-folketall', inView('tall-folketall')],
  // Old numbers and names say what was wrong, and offer what is there now.
  ['/sted/0231-skedsmo', says(/Vi finner ikke noe sted/), isThere(link('Lillestrøm'))],
  ['/sted/3030-lillestrom', says(/Vi finner ikke noe sted/), isThere(link('Lillestrøm'))],
  ['/sted/0101-halden', says(/Vi finner ikke noe sted/), isThere(link('Halden'))],
  ['/nn/sted/3001', isThere(link('Halden'))],
  ['/sted/haldn', says(/Vi finner ikke noe sted/), isThere(link('Halden'))],
  ['/sted', pathIs('/')],
  // An indicator, and every part of its table.
  ['/indikator/andel-65-pluss', heading(OLD), rows('.place-table', (count) => count > 300)],
  ['/nn/indikator/andel-65-pluss', heading(OLD), rows('.place-table', (count) => count > 300)],
  [
    '/indikator/andel-65-pluss?nivaa=fylke',
    chosen('Vis', 'Fylker'),
    rows('.place-table', isFylker),
  ],
  ['/indikator/andel-65-pluss?periode=2020', chosen('Periode', '2020')],
  ['/indikator/andel-65-pluss?fylke=31', chosen('Fylke', 'Østfold'), isThere(link('Halden'))],
  [
    '/indikator/andel-65-pluss?sok=hald',
    searched('Søk i tabellen', 'hald'),
    rows('.place-table', few),
  ],
  ['/indikator/andel-65-pluss?sorter=sted', sorted('Sted', 'ascending')],
  ['/indikator/andel-65-pluss?sorter=endring&retning=stigende', sorted(/Endring/, 'ascending')],
  ['/indikator/andel-65-pluss?sted=3101', marked('Halden')],
  [
    '/indikator/andel-65-pluss?nivaa=kommune&periode=2020&fylke=31&sok=hal&sorter=endring&retning=synkende&sted=3101',
    chosen('Periode', '2020'),
    chosen('Fylke', 'Østfold'),
    searched('Søk i tabellen', 'hal'),
    sorted(/Endring/, 'descending'),
    marked('Halden'),
  ],
  ['/indikator/andel-65-plus', says(/Det finnes ikke noe tall/), isThere(link(OLD))],
  // The comparison, part by part.
  ['/sammenlign', heading('Sammenlign steder'), says('Du har ikke valgt noe sted')],
  ['/nn/sammenlign', heading(/./)],
  ['/sammenlign?steder=3101,3105', compared('Halden', 'Sarpsborg')],
  ['/sammenlign?steder=31,32', compared('Østfold', 'Akershus')],
  [
    '/sammenlign?steder=3101&indikatorer=andel-65-pluss@2020,folketall',
    columns(OLD, /Folketall/),
    chosen(`Periode for Innbyggere 65 år og eldre`, '2020'),
  ],
  ['/sammenlign?steder=3101,3105&vi=3105', chosen('Hvem er «vi»?', 'Sarpsborg')],
  ['/sammenlign?steder=3101&vis=folketall', chosen('Hvilket tall?', 'Folketall')],
  [
    '/sammenlign?steder=3101&x=medianinntekt&y=leid-bolig',
    isThere((page) => page.locator('.axis-across', { hasText: /inntekt/i })),
  ],
  [
    '/sammenlign?steder=3101&vekter=alder:4,inntekt:0',
    async (page) => {
      await page.locator('input[type=range]').first().waitFor()
      const values = () =>
        page
          .locator('input[type=range]')
          .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))
      await expect.poll(values).toEqual(['2', '4', '2', '2', '0'])
    },
  ],
  [
    '/sammenlign?steder=3101&blant=alle',
    async (page) => {
      expect(await page.locator('input[name=among]').nth(1).isChecked()).toBe(true)
    },
  ],
  [
    '/sammenlign?steder=3101,3105&indikatorer=folketall&sorter=folketall&retning=stigende',
    sorted('Folketall', 'ascending'),
  ],
  ['/sammenlign?steder=3105,3101&sorter=sted', sorted('Sted', 'ascending')],
  [
    '/sammenlign?steder=3101,3105&indikatorer=folketall&celler=forskjell&farge=plass&rader=tall',
    chosen('Farge etter', 'Plass blant alle'),
    isThere((page) => page.getByRole('rowheader', { name: /^Folketall/ })),
    isThere((page) => page.getByRole('button', { name: 'Snu tabellen', pressed: true })),
  ],
  [
    '/sammenlign?steder=3101&indikatorer=folketall@2020&utgave=2026-11-28.0123456789abcdef',
    says(/Tallene er endret siden da/),
  ],
  ['/regioner', heading('Regioner, tema for tema')],
  ['/nn/regioner?inndeling=sentralitet', heading('Regionar, tema for tema')],
  [
    '/regioner?inndeling=kostra&tema=helse',
    chosen('Del inn etter', 'KOSTRA-grupper'),
    isThere((page) => page.locator('.matrix td.is-telling a[href*="kostra=EKG"]')),
  ],
  ['/regioner?inndeling=tull', says(/inndeling=tull/)],
  [
    '/nn/sammenlign?steder=3101,3105&indikatorer=andel-65-pluss@2020,folketall&vi=3101&vis=folketall&x=medianinntekt&y=leid-bolig&vekter=alder:4&blant=alle&sorter=folketall&retning=stigende',
    compared('Halden', 'Sarpsborg'),
    columns(OLD, /Folketal/),
    sorted(/Folketal/, 'ascending'),
  ],
  // As browsers and mail programs write it.
  ['/sammenlign?steder=3101%2C3105&indikatorer=folketall%402020', compared('Halden', 'Sarpsborg')],
  ['/sammenlign?steder=3101,9999&indikatorer=tull', says(/9999, tull/)],
  // The map, part by part.
  ['/kart', pathIs('/kart/andel-65-pluss'), heading(FOUND)],
  ['/kart/andel-65-pluss', heading(FOUND), drawn((count) => count > 300)],
  ['/nn/kart/andel-65-pluss', heading(FOUND), drawn((count) => count > 300)],
  ['/kart/andel-65-pluss?nivaa=fylke', chosen('Steder', 'Fylker'), drawn(isFylker)],
  ['/kart/andel-65-pluss?periode=2016', says('1. januar 2016')],
  [
    '/kart/andel-65-pluss?visning=endring&sammenlign=2016',
    chosen('Vis', 'Endring over tid'),
    since('2016'),
  ],
  ['/kart/andel-65-pluss?visning=avstand', chosen('Vis', 'Forskjell fra sammenlignbare kommuner')],
  ['/kart/andel-65-pluss?visning=landet', chosen('Vis', 'Forskjell fra landet')],
  ['/kart/andel-65-pluss?form=ruter', chosen('Form', 'Like store ruter')],
  ['/kart/andel-65-pluss?visning=ruter', chosen('Form', 'Like store ruter')],
  ['/kart/andel-65-pluss?klasser=naturlige', chosen('Klasser', 'Naturlige grenser')],
  ['/kart/andel-65-pluss?klasser=like', chosen('Klasser', 'Like brede')],
  ['/kart/andel-65-pluss?fylke=31', chosen('Fylke', 'Østfold'), drawn((count) => count < 30)],
  [
    '/kart/andel-65-pluss?kostra=EKG10',
    chosen('KOSTRA-gruppe (sammenlignbare kommuner)', /10/),
    drawn((count) => count < 100),
  ],
  [
    '/kart/andel-65-pluss?sentralitet=01',
    chosen('Sentralitet', /sentrale/),
    drawn((count) => count < 100),
  ],
  [
    '/kart/andel-65-pluss?region=31001',
    chosen('Økonomisk region', /Halden|region/),
    drawn((count) => count < 30),
  ],
  ['/kart/andel-65-pluss?sted=3101', card('Halden')],
  ['/kart/andel-65-pluss?klasse=c2', picked(1)],
  ['/kart/andel-65-pluss?sok=hald', searched('Søk i listen', 'hald'), drawn(few)],
  ['/kart/andel-65-pluss?sorter=sted&retning=synkende', sorted('Sted', 'descending')],
  ['/kart/andel-65-pluss?utsnitt=262.4,6645.1,120', zoomed(true)],
  ['/kart/andel-65-pluss?utsnitt=tull', zoomed(false)],
  [
    '/kart/andel-65-pluss?nivaa=kommune&periode=2020&sammenlign=2016&visning=endring&form=ruter&klasser=naturlige&kostra=EKG10&sted=3101&klasse=c2&sok=a&sorter=sted&retning=synkende&utsnitt=10,10,20',
    chosen('Vis', 'Endring over tid'),
    chosen('Form', 'Like store ruter'),
    chosen('Klasser', 'Naturlige grenser'),
    searched('Søk i listen', 'a'),
    sorted('Sted', 'descending'),
    zoomed(true),
  ],
  ['/kart/finnes-ikke', heading(/./), isThere((page) => page.locator('main a'))],
  // Talking points.
  ['/sted/3101-halden/snakkepunkter', heading(/Halden/), isThere((page) => page.locator('.point'))],
  ['/sted/3101/snakkepunkter', heading(/Halden/), pathIs('/sted/3101-halden/snakkepunkter')],
  ['/nn/sted/3101-halden/snakkepunkter', heading(/Halden/)],
  ['/sted/31-ostfold/snakkepunkter', heading(/Østfold/)],
  ['/sted/3101-halden/snakkepunkter?velg=tre', pinned(3)],
  ['/sted/0-norge/snakkepunkter', heading(/Norge/)],
  [
    '/sted/3101-halden/snakkepunkter?punkt=andel-65-pluss.endring.2016_2026,folketall.niva.2020',
    pinned(2),
  ],
  [
    '/sted/3101-halden/snakkepunkter?punkt=andel-65-pluss.plass.2020.landet-hoyest',
    pinned(1),
    says('2020'),
  ],
  ['/sted/3101-halden/snakkepunkter?punkt=tull&flere=helse:3#helse', pinned(1), inView('helse')],
  ['/nn/sted/3101-halden/snakkepunkter?ute=folketall.niva.2020&flere=klima:3', heading(/Halden/)],
  ['/sted/9999-ingen/snakkepunkter', heading(/./), says(/9999/)],
  // What never was.
  ['/finnes-ikke', heading(/./), isThere((page) => page.getByRole('link', { name: /forside/i }))],
]

function isFylker(count: number): boolean {
  return count >= 10 && count < 30
}
function few(count: number): boolean {
  return count > 0 && count < 5
}
function link(name: string | RegExp) {
  return (page: Page) => page.locator('main').getByRole('link', { name })
}

test('there are at least sixty, each once', () => {
  const paths = ADDRESSES.map(([path]) => path)
  expect(paths.length).toBeGreaterThanOrEqual(60)
  expect(new Set(paths).size).toBe(paths.length)
})

describe('an address that people have', () => {
  test.each(ADDRESSES)('%s', async (path, ...shows) => {
    faults = []
    // Away first, so that an address that differs in its last part alone is opened anew.
    await page.goto('about:blank')
    await page.goto(`${inject('address')}${path}`)
    for (const show of shows as readonly Shows[]) await show(page)
    expect(await page.locator('main .failed').count(), 'an error is shown').toBe(0)
    expect(faults).toEqual([])
  })
})
