/**
 * Finds a Chromium to test in, and gets one if the machine has none: CHROMIUM_PATH, an
 * installed browser, playwright's download, and last (Debian, root) the package.
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'

/** The one without a window first: it starts a profile in a third of the time. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
]

const FLAGS = [
  // One host is all that is visited, and a page that has been left is not looked at again.
  '--process-per-site',
  '--disable-features=BackForwardCache,IsolateOrigins,site-per-process',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

function onPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(existsSync)
}

function installed(): string | undefined {
  const named = process.env['CHROMIUM_PATH']
  if (named && !existsSync(named))
    throw new Error(`CHROMIUM_PATH is ${named}: there is no such file.`)
  const downloaded = chromium.executablePath()
  return named ?? onPath() ?? (existsSync(downloaded) ? downloaded : undefined)
}

function attempt(command: string, ...parameters: string[]): void {
  console.log(`No Chromium found; trying: ${command} ${parameters.join(' ')}`)
  try {
    execFileSync(command, parameters, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 240_000 })
  } catch (error) {
    console.log(`That did not work: ${(error as Error).message.split('\n')[0]}`)
  }
}

/** Each way is tried only when those before it have left us without a browser. */
function install(): void {
  const root = process.getuid?.() === 0
  if (root && existsSync('/etc/debian_version')) {
    attempt('apt-get', 'update')
    for (const name of ['chromium-headless-shell', 'chromium'])
      if (!installed()) attempt('apt-get', 'install', '-y', '--no-install-recommends', name)
  }
  if (installed()) return
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core')), 'cli.js')
  attempt(process.execPath, cli, 'install', 'chromium')
}

/** The path of a Chromium; throws, naming the remedy, when none can be had. */
export function ensureChromium(): string {
  if (!installed()) install()
  const path = installed()
  if (!path)
    throw new Error(
      'No Chromium: install one (Debian: apt-get install chromium) or set CHROMIUM_PATH.',
    )
  return path
}

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: ensureChromium(), args: FLAGS })
