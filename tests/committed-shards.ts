import { mkdirSync, readFileSync, renameSync, writeFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { inject } from 'vitest'
import { buildShards } from '../scripts/shards/shards.ts'

/** Milliseconds between looks at whether another test file has made the shards. */
const LOOK = 50

let read: ReadonlyMap<string, string> | undefined

/**
 * The files that pages read, by path, as text, made of the committed `data/`. They are made once
 * for the whole run, by the test file that asks first; the others wait for it, and read them.
 */
export async function committedShards(): Promise<ReadonlyMap<string, string>> {
  read ??= await made(inject('runFolder'))
  return read
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
