import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { CommandError, EXIT } from './exit-codes.ts'

/** Who holds the data folder. */
interface Holder {
  readonly pid: number
  readonly host: string
  readonly since: string
}

/** The lock lies beside the data folder, so that every staging folder meets the same one. */
export const lockPath = (dataDir: string): string => `${dataDir.replace(/\/+$/, '')}.lock`

/**
 * Does the work alone: a second run on the same data folder is refused, with who has it. A lock
 * whose process is gone (killed, or the machine restarted) is told and taken over; one from
 * another machine cannot be looked into, so its removal is left to a person.
 */
export async function withLock<T>(
  dataDir: string,
  log: (line: string) => void,
  work: () => Promise<T>,
): Promise<T> {
  const path = lockPath(dataDir)
  await take(path, log)
  try {
    return await work()
  } finally {
    await rm(path, { force: true })
  }
}

async function take(path: string, log: (line: string) => void): Promise<void> {
  const me: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() }
  for (let tried = 0; tried < 2; tried++) {
    try {
      return await writeFile(path, JSON.stringify(me), { flag: 'wx' })
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause
    }
    await clearIfStale(path, log)
  }
  throw held(path, 'another run took it a moment ago')
}

async function clearIfStale(path: string, log: (line: string) => void): Promise<void> {
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) return
  const holder = parse(text)
  if (!holder) throw held(path, 'its text says nobody; it may be left from a run that was killed')
  const who = `process ${holder.pid} on ${holder.host}, since ${holder.since}`
  if (holder.host !== hostname() || isAlive(holder.pid)) throw held(path, who)
  log(`${path} was left by a run that is gone (${who}): taking it over`)
  // Renamed first: of two that see the stale lock, only one can move it.
  const aside = `${path}.${process.pid}.stale`
  await rename(path, aside).catch(() => undefined)
  await rm(aside, { force: true })
}

function parse(text: string): Holder | undefined {
  try {
    return JSON.parse(text) as Holder
  } catch {
    return undefined
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const held = (path: string, who: string): Error =>
  new CommandError(
    EXIT.busy,
    `Another run is at work on this data folder (${who}): wait until it is done. If you are sure that none is, remove ${path} and run the command again.`,
  )
