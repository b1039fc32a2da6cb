import { inject } from 'vitest'
import type {
  Browser,
  BrowserContext,
  ConsoleMessage,
  Page,
  Request,
  Response,
} from 'playwright-core'

export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  /** Console errors and uncaught errors; what is against the policy fails the test by itself. */
  readonly faults: string[]
  readonly responses: Response[]
  /**
   * Leaves the page to the next visit, which finds nothing of this one but the browser's cache. One
   * that has changed its context or its network closes the context instead.
   */
  readonly leave: () => Promise<void>
}

interface Size {
  readonly width: number
  readonly height: number
}

export const PHONE = { width: 360, height: 740 }
export const TABLET = { width: 768, height: 1024 }
export const DESK = { width: 1440, height: 900 }

/** What has come is drawn, and the app has taken over what was made ahead, each part of it. */
export const isDrawn = () =>
  'usable' in document.documentElement.dataset &&
  document.querySelector('h1') !== null &&
  !document.querySelector('main .loading') &&
  [...document.querySelectorAll('main :is(h1, button, input)')].every((element) =>
    Object.keys(element).some((key) => key.startsWith('__react')),
  )

/** What a draw has asked for, it has asked for two frames later. */
const twoFrames = () =>
  new Promise<void>((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
  )

/** Requests of the page that have not been answered, or given up. */
function waitingFor(page: Page): ReadonlySet<Request> {
  const waiting = new Set<Request>()
  page.on('request', (request) => waiting.add(request))
  page.on('requestfinished', (request) => waiting.delete(request))
  page.on('requestfailed', (request) => waiting.delete(request))
  return waiting
}

/** Draws until nothing more is asked for: on a busy machine a quiet network alone says little. */
async function settled(page: Page, waiting: ReadonlySet<Request>): Promise<void> {
  let isQuiet = false
  while (!isQuiet) {
    await page.waitForFunction(isDrawn)
    await page.evaluate(twoFrames)
    isQuiet = waiting.size === 0 && (await page.evaluate(isDrawn))
  }
}

/** What is said where the worker may not be registered: we asked for it. */
const BLOCKED = /^Service Worker registration blocked/

/** Milliseconds that a page may be waited for: a slow machine with other work needs them. */
const PATIENCE = 60_000

/** Pages that have been left: to start a profile costs as much as to show a page. */
const LEFT = new WeakMap<Browser, Page[]>()

/** A page with nothing stored, at the size; in a profile of its own, its further tabs too. */
async function pageOf(
  browser: Browser,
  viewport: Size,
  { fresh, kept }: VisitOptions,
): Promise<Page> {
  const left = fresh || kept ? undefined : LEFT.get(browser)?.pop()
  if (!left) {
    const context = await browser.newContext({
      viewport,
      acceptDownloads: true,
      locale: 'nb-NO',
      // What is kept for later would be fetched in the middle of what is counted.
      serviceWorkers: kept ? 'allow' : 'block',
    })
    context.setDefaultTimeout(PATIENCE)
    return context.newPage()
  }
  await left.setViewportSize(viewport)
  return left
}

async function leftBy(page: Page, browser: Browser, address: string): Promise<void> {
  const context = page.context()
  for (const other of context.pages()) if (other !== page) await other.close()
  page.removeAllListeners()
  await page.evaluate(() => sessionStorage.clear())
  // Of the app's own address: to go to any other ends the process that shows the page.
  await page.goto(`${address}/robots.txt`)
  await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null })
  await page.mouse.move(0, 0)
  const session = await context.newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', {
    origin: address,
    storageTypes: 'local_storage,indexeddb,service_workers,cache_storage',
  })
  await session.detach()
  LEFT.set(browser, [...(LEFT.get(browser) ?? []), page])
}

/** Errors and warnings; not that an address which is no page is answered with 404. */
function isFault(message: ConsoleMessage, address: string): boolean {
  const { url } = message.location()
  const isPage = url.startsWith(address) && !/\/(assets|data)\//.test(url)
  if (isPage && /status of 404/.test(message.text())) return false
  return message.type() === 'error' || message.type() === 'warning'
}

/** What pages have done against their policy: `policy.ts` lets every test fail on it. */
const against: string[] = []

/** What has been done since it was last asked for. */
export const takeOffences = (): string[] => against.splice(0)

/** Keeps what the browser has blocked on the page, and what it asks any other host for. */
export function watchPolicy(page: Page, address: string): void {
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) against.push(message.text())
  })
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${address}/`) && !/^(data|blob|about):/.test(url))
      against.push(`asks another host: ${url}`)
  })
}

interface VisitOptions {
  /**
   * In a profile of its own, with an empty cache: where bytes and requests are counted, the network
   * is taken away, or further tabs are opened.
   */
  readonly fresh?: boolean
  /** In a profile of its own, with the service worker that keeps the site for later. */
  readonly kept?: boolean
}

/** A page at a path of the app; everything that should not happen is kept in `faults`. */
export async function visit(
  browser: Browser,
  path: string,
  viewport: Size = DESK,
  options: VisitOptions = {},
): Promise<Visit> {
  const address = inject('address')
  const page = await pageOf(browser, viewport, options)
  const faults: string[] = []
  const responses: Response[] = []
  page.on('console', (message) => {
    if (isFault(message, address) && !BLOCKED.test(message.text())) faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('response', (response) => responses.push(response))
  watchPolicy(page, address)
  const waiting = waitingFor(page)
  // What is counted is counted to the end.
  const isCounted = options.fresh || options.kept
  await page.goto(`${address}${path}`, { waitUntil: isCounted ? 'networkidle' : 'load' })
  await settled(page, waiting)
  const leave = () => leftBy(page, browser, address)
  return { page, context: page.context(), faults, responses, leave }
}
