/**
 * A script as one file of plain JavaScript, for tests that start it many times: to read TypeScript
 * costs a process more than what it is started for.
 */
import { mkdtempSync, mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'vite'

/** Beside the packages, so that what is imported from them is found. */
const FOLDER = 'node_modules/.cache'

/** Gives the path of the file, to start with node and nothing else. */
export async function bundled(script: string): Promise<string> {
  mkdirSync(FOLDER, { recursive: true })
  const outDir = mkdtempSync(join(FOLDER, 'bundled-'))
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: script, outDir, copyPublicDir: false, target: 'node20' },
  })
  return join(outDir, basename(script).replace(/\.ts$/, '.js'))
}
