/** The browser's own database: each sheet as its file's text, and what it was before. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import { thinned } from './thinned.ts'

export const DATABASE = 'lokaltall-svar'
/** Raised when the stores change. An older product then says that it is older, and writes no more. */
export const DATABASE_VERSION = 1

/** A sheet as it stands in the store; read by `readSheet`, as a file is. */
export interface StoredSheet {
  readonly key: string
  readonly written: string
}

/** What a sheet was. Kept also where it cannot be read. */
export interface EarlierSheet {
  readonly id?: number
  readonly key: string
  /** ISO time: from then on it was another. */
  readonly until: string
  readonly written: string
}

interface Stores extends DBSchema {
  sheets: { key: string; value: StoredSheet }
  earlier: { key: number; value: EarlierSheet; indexes: { key: string } }
}

export type Database = IDBPDatabase<Stores>

/**
 * `closed`: the browser lets nothing be stored. `newer`: a newer product has been here. `gone`: the
 * database was taken away, or its connection. `full`: there is no room.
 */
export type StoreFault = 'closed' | 'newer' | 'gone' | 'full'

export const faultOf = (error: unknown): StoreFault => {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'VersionError') return 'newer'
  if (/quota/i.test(name)) return 'full'
  return name === 'InvalidStateError' || name === 'AbortError' || name === 'NotFoundError'
    ? 'gone'
    : 'closed'
}

/** `leave`: asked to let go of the database; `newer`, by a newer product. */
export const openDatabase = (leave: (newer: boolean) => void): Promise<Database> =>
  openDB<Stores>(DATABASE, DATABASE_VERSION, {
    upgrade: (database) => {
      database.createObjectStore('sheets', { keyPath: 'key' })
      const earlier = database.createObjectStore('earlier', { keyPath: 'id', autoIncrement: true })
      earlier.createIndex('key', 'key')
    },
    blocking: (_, version) => leave(version !== null),
    terminated: () => leave(false),
  })

export const storedSheet = (database: Database, key: string): Promise<StoredSheet | undefined> =>
  database.get('sheets', key)

/** Newest first. */
export const earlierSheets = async (database: Database, key: string): Promise<EarlierSheet[]> =>
  (await database.getAllFromIndex('earlier', 'key', key)).toReversed()

/** How long a sheet is written on before it is kept as it was. */
const BETWEEN = 5 * 60_000

interface Change {
  readonly key: string
  /** What is to be written, from what stands there now. */
  readonly next: (before: StoredSheet | undefined) => string
  readonly now: Date
  /** Whether what was there is kept, however short it stood; asked after `next`. */
  readonly keep: () => boolean
}

/**
 * Writes a sheet in one transaction with what it was before, so that no two windows write over each
 * other; answers what has been written.
 */
export async function putSheet(database: Database, change: Change): Promise<string> {
  const { key, next, now, keep } = change
  const work = database.transaction(['sheets', 'earlier'], 'readwrite')
  const done = work.done.catch((error: unknown) => error)
  try {
    const before = await work.objectStore('sheets').get(key)
    const written = next(before)
    const earlier = work.objectStore('earlier')
    const known = await earlier.index('key').getAll(key)
    const last = known.at(-1)
    const due = !last || now.getTime() - Date.parse(last.until) >= BETWEEN
    if (before && before.written !== written && (keep() || due)) {
      await earlier.add({ key, until: now.toISOString(), written: before.written })
      for (const { id } of thinned(known, now)) if (id !== undefined) await earlier.delete(id)
    }
    await work.objectStore('sheets').put({ key, written })
    await work.done
    return written
  } catch (error) {
    const reason = await done
    throw reason ?? error
  }
}

/** Makes room by letting go of what sheets were, oldest half first; false when there was nothing. */
export async function makeRoom(database: Database): Promise<boolean> {
  const work = database.transaction('earlier', 'readwrite')
  const ids = await work.store.getAllKeys()
  const old = ids.slice(0, Math.ceil(ids.length / 2))
  for (const id of old) await work.store.delete(id)
  await work.done
  return old.length > 0
}
