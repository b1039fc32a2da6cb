/**
 * Saved sets in this browser: one entry of localStorage a set, so that one that is broken harms no
 * other. Nothing leaves the browser. Every call can meet a full or closed store, and says so.
 */
import {
  readSavedSet,
  SAVED_SET_FORMAT,
  SAVED_SET_VERSION,
  writtenSet,
  type SavedItem,
  type SavedSet,
  type SetFault,
} from '../claims/saved-set.ts'

const PREFIX = 'lokaltall.sett.'
const keyOf = (id: string): string => `${PREFIX}${id}`

/** `closed`: the browser lets nothing be stored (private mode, or switched off). */
export type SaveResult =
  | { readonly ok: true; readonly set: SavedSet }
  | { readonly ok: false; readonly why: 'full' | 'closed' | 'would-overwrite' }

/** An entry that cannot be read; kept as it is. */
export interface UnreadableSet {
  readonly id: string
  /** As it stands in the store. */
  readonly written: string
  readonly fault: SetFault
}

export interface SavedSets {
  /** Newest first. */
  readonly sets: readonly SavedSet[]
  readonly unreadable: readonly UnreadableSet[]
  /** False when the browser lets us store nothing: the lists are then empty. */
  readonly open: boolean
}

/** What was taken away, to put it back. */
export interface RemovedSet {
  readonly id: string
  readonly written: string
}

/** A new set of these points, not stored yet. `saved`: left out, now. */
export function savedSetOf(
  parts: Pick<SavedSet, 'title' | 'place' | 'language'> & { items: readonly SavedItem[] },
  saved = new Date().toISOString(),
): SavedSet {
  const {
    title,
    place: { code, name },
    language,
    items,
  } = parts
  return {
    format: SAVED_SET_FORMAT,
    version: SAVED_SET_VERSION,
    id: newId(),
    title,
    place: { code, name },
    language,
    saved,
    items: items.map(({ claim, sentence, source }) => ({ claim, sentence, source })),
  }
}

/** Not `randomUUID`: browsers offer it over https only. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The store; null when the browser refuses it, which some do by throwing. */
function store(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}

/** Stores the set, over an earlier form of itself. An entry that cannot be read is never written over. */
export function saveSet(set: SavedSet): SaveResult {
  const there = writtenUnder(set.id)
  if (there !== null && !readSavedSet(there).ok) return { ok: false, why: 'would-overwrite' }
  return put(set.id, writtenSet(set)) ?? told(set)
}

/** Stores a set that came from a file: beside one of the same id that says something else. */
export function addSet(set: SavedSet): SaveResult {
  const there = writtenUnder(set.id)
  if (there === null || there === writtenSet(set)) return saveSet(set)
  return saveSet({ ...set, id: newId() })
}

/** Changes a stored set as it is now, whichever window wrote it last; `gone` when it is no more. */
export function changeSet(
  id: string,
  change: (set: SavedSet) => SavedSet,
): SaveResult | { readonly ok: false; readonly why: 'gone' } {
  const read = readSavedSet(writtenUnder(id) ?? '')
  return read.ok ? saveSet(change({ ...read.set, id })) : { ok: false, why: 'gone' }
}

function writtenUnder(id: string): string | null {
  try {
    return store()?.getItem(keyOf(id)) ?? null
  } catch {
    return null
  }
}

/** Null when it went well. */
function put(id: string, written: string): SaveResult | null {
  const where = store()
  if (!where) return { ok: false, why: 'closed' }
  try {
    where.setItem(keyOf(id), written)
    return null
  } catch (error) {
    return { ok: false, why: isFull(error) ? 'full' : 'closed' }
  }
}

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && /quota/i.test(error.name)

function told(set: SavedSet): SaveResult {
  announce()
  return { ok: true, set }
}

/** Everything that is stored, read anew. */
export function savedSets(): SavedSets {
  const entries = storedEntries()
  if (!entries) return { sets: [], unreadable: [], open: false }
  const read = entries.map((entry) => ({ ...entry, read: readSavedSet(entry.written) }))
  return {
    sets: read
      .flatMap(({ id, read: one }) => (one.ok ? [{ ...one.set, id }] : []))
      .sort((a, b) => b.saved.localeCompare(a.saved) || a.id.localeCompare(b.id)),
    unreadable: read.flatMap(({ id, written, read: one }) =>
      one.ok ? [] : [{ id, written, fault: one.fault }],
    ),
    open: true,
  }
}

function storedEntries(): RemovedSet[] | null {
  try {
    const where = store()
    if (!where) return null
    const keys = Array.from({ length: where.length }, (_, i) => where.key(i) ?? '')
    return keys
      .filter((key) => key.startsWith(PREFIX))
      .sort()
      .map((key) => ({ id: key.slice(PREFIX.length), written: where.getItem(key) ?? '' }))
  } catch {
    return null
  }
}

/** Takes the entry away, readable or not, and gives back what `restoreSet` needs; null if none. */
export function removeSet(id: string): RemovedSet | null {
  const written = writtenUnder(id)
  if (written === null) return null
  store()?.removeItem(keyOf(id))
  announce()
  return { id, written }
}

/** Puts back what `removeSet` took. */
export function restoreSet({ id, written }: RemovedSet): SaveResult | { readonly ok: true } {
  const failed = put(id, written)
  if (!failed) announce()
  return failed ?? { ok: true }
}

/** The set as a file: its name, and its text. */
export const setFile = (set: SavedSet): { readonly name: string; readonly text: string } => ({
  name: `snakkepunkter-${set.place.code}-${set.saved.slice(0, 10)}.json`,
  text: writtenSet(set),
})

const listeners = new Set<() => void>()
const announce = (): void => {
  for (const listener of listeners) listener()
}

/** Calls back when sets change, in this window or another; gives a function that stops it. */
export function watchSavedSets(changed: () => void): () => void {
  const stored = ({ key }: StorageEvent) => {
    if (key === null || key.startsWith(PREFIX)) changed()
  }
  listeners.add(changed)
  window.addEventListener('storage', stored)
  return () => {
    listeners.delete(changed)
    window.removeEventListener('storage', stored)
  }
}
