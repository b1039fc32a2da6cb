/**
 * An old phone on a slow line: 360 pixels, 400 kbit/s, 400 ms to the first byte of an answer, and a
 * processor that takes four times as long. What it sees is timed in the page itself.
 */
import type { Browser, Page } from 'playwright-core'

const LINE = {
  offline: false,
  latency: 400,
  downloadThroughput: 400_000 / 8,
  uploadThroughput: 400_000 / 8,
}
const SLOWER = 4
const SCREEN = { width: 360, height: 740 }

/** Milliseconds from when the page was asked for; `shift` is the sum of layout shifts, without unit. */
export interface FirstView {
  readonly text: number
  readonly awaited: number
  readonly shift: number
}

/** What is waited for: an element, with this text somewhere in it. */
export interface Awaited {
  readonly selector: string
  readonly text?: string
}

/** A page of that phone, with nothing kept; close its context when done. */
export async function openPhone(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: SCREEN,
    isMobile: true,
    hasTouch: true,
    locale: 'nb-NO',
    // What is kept for later would share the line with what is timed.
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', LINE)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  return page
}

interface Seen {
  awaited: number
  shift: number
}

/** Runs in the page before anything else: notes when the element is first painted, and all shifts. */
const watch = (selector: string): void => {
  const seen: Seen = { awaited: 0, shift: 0 }
  Object.assign(window, { seen })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      seen.shift += (entry as PerformanceEntry & { value: number }).value
  }).observe({ type: 'layout-shift', buffered: true })
  new MutationObserver((_, observer) => {
    if (!document.querySelector(selector)) return
    observer.disconnect()
    // It is painted with the frame that follows.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        seen.awaited = performance.now()
      }),
    )
  }).observe(document, { childList: true, subtree: true })
}

/** Opens the address; throws when the element has not come within a minute. */
export async function firstView(page: Page, address: string, selector: string): Promise<FirstView> {
  await page.addInitScript(watch, selector)
  await page.goto(address, { waitUntil: 'networkidle', timeout: 60_000 })
  const isSeen = () => (window as unknown as { seen: Seen }).seen.awaited > 0
  await page.waitForFunction(isSeen, null, { timeout: 60_000 })
  return page.evaluate(() => {
    const { awaited, shift } = (window as unknown as { seen: Seen }).seen
    const text = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
    // Nothing is seen before anything is.
    return { text, awaited: Math.max(text, awaited), shift }
  })
}

/**
 * Milliseconds from the reader's own tap or key until what is awaited is painted; throws when it has
 * not come within a minute.
 */
export async function reaction(
  page: Page,
  event: 'click' | 'input',
  act: () => Promise<void>,
  awaited: Awaited,
): Promise<number> {
  const time = page.evaluate(
    ([name, { selector, text }]) =>
      new Promise<number>((resolve, reject) => {
        setTimeout(() => reject(new Error(`No ${selector} a minute after "${name}".`)), 60_000)
        addEventListener(
          name,
          ({ timeStamp }) => {
            const timer = setInterval(() => {
              const there = document.querySelector(selector)
              if (!there || !(there.textContent ?? '').includes(text ?? '')) return
              clearInterval(timer)
              requestAnimationFrame(() => resolve(performance.now() - timeStamp))
            }, 10)
          },
          { capture: true, once: true },
        )
      }),
    [event, awaited] as const,
  )
  await act()
  return time
}
