/** The Chromium that benchmarks draw in: `CHROMIUM_PATH`, Debian's, else the one playwright downloaded. */
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

/** Its path; throws, naming the remedy, when there is none. */
export function installedChromium(): string {
  const named = process.env['CHROMIUM_PATH']
  const known = ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell', chromium.executablePath()]
  const path = named ?? known.find(existsSync)
  if (!path) throw new Error('No Chromium: install one, or set CHROMIUM_PATH.')
  return path
}
