/** Makes all pages, in as many processes as there are cores. */
import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Share } from './page-worker.ts'
import type { SiteFolders } from './made-pages.ts'
import type { SitePage } from './site-pages.ts'

/** React's own checks are for those who write pages, and cost twice the time. */
const ENV = { ...process.env, NODE_ENV: 'production' }

function run(share: Share): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = fork(fileURLToPath(new URL('./page-worker.ts', import.meta.url)), { env: ENV })
    worker.once('message', resolve)
    worker.once('exit', (code) => reject(new Error(`Pages were not made (exit code ${code}).`)))
    worker.send(share)
  })
}

/** Both languages of a page to the same process: they are made of the same files. */
const shareOf = (pages: readonly SitePage[], process: number, processes: number): SitePage[] =>
  pages.filter((_, i) => Math.floor(i / 2) % processes === process)

/** To start one takes as long as to make this many pages. */
const WORTH_A_PROCESS = 50

/** Answers how many characters were written. */
export async function makePages(pages: readonly SitePage[], folders: SiteFolders): Promise<number> {
  const processes = Math.min(availableParallelism(), 8, Math.ceil(pages.length / WORTH_A_PROCESS))
  const shares = Array.from({ length: processes }, (_, i) => shareOf(pages, i, processes))
  const written = await Promise.all(shares.map((share) => run({ folders, pages: share })))
  return written.reduce((sum, bytes) => sum + bytes, 0)
}
