/**
 * `npm run worker`: after the app is built, makes the site's `sw.js`, which keeps it for when there is no
 * network, and the page it then starts from. The list of what is kept is in the worker itself: a new
 * build is a new worker, and what one keeps can never be of two.
 */
import { createHash } from 'node:crypto'
import { copyFile, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { holderOf } from '../../src/domain/duty.ts'
import { INDICATORS } from '../../src/catalogue/index.ts'
import { coreFiles } from '../../src/offline/core-files.ts'
import { siteFolder } from '../site/site-folder.ts'

const SITE = siteFolder()
/** The app's page as Vite made it, for every address. */
const START = 'uten-nett.html'

const below = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return files
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .toSorted()
}

const text = await readFile(join(SITE, 'data/version.json'), 'utf8')
const { version } = JSON.parse(text) as { version: string }
await copyFile(join(SITE, 'index.html'), join(SITE, START))
const assets = (await below(join(SITE, 'assets'))).map((name) => `assets/${name}`)
const data = coreFiles(
  await below(join(SITE, 'data', version)),
  holderOf('first-map', INDICATORS)?.id,
)
const hash = createHash('sha256').update([version, ...assets].join('\n'))
hash.update(await readFile(join(SITE, START)))
const kept = { build: hash.digest('hex').slice(0, 10), version, app: [START, ...assets], data }
await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  define: { __KEPT__: JSON.stringify(kept) },
  build: {
    outDir: SITE,
    emptyOutDir: false,
    target: 'es2022',
    rolldownOptions: {
      input: 'src/offline/worker.ts',
      output: { format: 'iife', entryFileNames: 'sw.js' },
    },
  },
})
console.log(`${SITE}/sw.js keeps ${kept.app.length + data.length} files, build ${kept.build}`)
