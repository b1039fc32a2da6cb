import { inject } from 'vitest'
import type { Browser, BrowserContext, Page, Response } from 'playwright-core'

export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  /** Console errors, uncaught errors, and requests to any other host than ours. */
  readonly faults: string[]
  readonly responses: Response[]
}

export const PHONE = { width: 360, height: 740 }
export const TABLET = { width: 768, height: 1024 }
export const DESK = { width: 1440, height: 900 }

/** A quiet network is not enough on a busy machine: what has come must also have been drawn. */
const isDrawn = () =>
  document.querySelector('h1') !== null && !document.querySelector('main .loading')

/** A fresh profile at a path of the app; everything that should not happen is kept in `faults`. */
export async function visit(
  browser: Browser,
  path: string,
  viewport: { width: number; height: number } = DESK,
): Promise<Visit> {
  const address = inject('address')
  const context = await browser.newContext({ viewport, acceptDownloads: true, locale: 'nb-NO' })
  const page = await context.newPage()
  const faults: string[] = []
  const responses: Response[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('response', (response) => responses.push(response))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) faults.push(`other host: ${url}`)
  })
  await page.goto(`${address}${path}`, { waitUntil: 'networkidle' })
  await page.waitForFunction(isDrawn)
  return { page, context, faults, responses }
}
