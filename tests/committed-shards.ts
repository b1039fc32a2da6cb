import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { inject } from 'vitest'
import { buildShards } from '../scripts/shards/shards.ts'
import { unsealed } from '../src/observations/seal.ts'

/** Milliseconds between looks at whether another test file has made the shards. */
const LOOK = 50

let read: ReadonlyMap<string, string> | undefined

/** What `npm test` says when it has just built the site: its files are of this data and this code. */
const JUST_BUILT = process.env['LOKALTALL_BUILT'] !== undefined

/**
 * The files that pages read, by path, as text, made of the committed `data/`: those of the build
 * that went before. Without one they are made once for the whole run, by the test file that asks
 * first; the others wait for it, and read them.
 */
export async function committedShards(): Promise<ReadonlyMap<string, string>> {
  read ??= JUST_BUILT ? built('public/data') : await made(inject('runFolder'))
  return read
}

/** The files that a build has left, each opened as a page opens it. */
function built(folder: string): ReadonlyMap<string, string> {
  const { version } = JSON.parse(readFileSync(join(folder, 'version.json'), 'utf8')) as {
    version: string
  }
  const below = join(folder, version)
  const paths = readdirSync(below, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(below, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
  return new Map(paths.map((path) => [path, opened(path, below, version)]))
}

function opened(path: string, below: string, version: string): string {
  const text = unsealed(readFileSync(join(below, path), 'utf8'), path, version)
  if (text === null) throw new Error(`${path} of the build is damaged: run "npm run build" again.`)
  return text
}

async function made(folder: string): Promise<ReadonlyMap<string, string>> {
  const file = join(folder, 'shards.json')
  if (isFirst(folder)) {
    const shards = await buildShards('data').catch((fault: unknown) => {
      writeFileSync(join(folder, 'fault'), String(fault))
      throw fault
    })
    writeFileSync(`${file}.part`, JSON.stringify([...shards]))
    renameSync(`${file}.part`, file)
    return shards
  }
  while (!existsSync(file)) {
    if (existsSync(join(folder, 'fault')))
      throw new Error(readFileSync(join(folder, 'fault'), 'utf8'))
    await wait(LOOK)
  }
  return new Map(JSON.parse(readFileSync(file, 'utf8')) as [string, string][])
}

/** Whether no other test file has begun: a folder can be made once only. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(join(folder, 'begun'))
    return true
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw fault
  }
}
