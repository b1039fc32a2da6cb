/**
 * The place that was opened last, in this browser alone, so that the reader need not find it again.
 * It is said where it shows, and can be forgotten.
 */
import { useSyncExternalStore } from 'react'
import type { NamedPlace } from '../addresses/place.ts'

const KEY = 'lokaltall.sted'

let known: NamedPlace | null | undefined
const listeners = new Set<() => void>()

function tell(place: NamedPlace | null): void {
  known = place
  for (const listener of listeners) listener()
}

/** What another day's page stored, or anything else: only a place counts. */
function readPlace(): NamedPlace | null {
  try {
    const stored: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? 'null')
    const { code, name } = (stored ?? {}) as Partial<Record<'code' | 'name', unknown>>
    const isPlace = typeof code === 'string' && typeof name === 'string' && /^\d{1,4}$/.test(code)
    return isPlace ? { code, name } : null
  } catch {
    return null
  }
}

/** A browser that lets nothing be stored remembers until the page is closed. */
function attempt(store: () => void): void {
  try {
    store()
  } catch {
    // Nothing is lost by it that the reader was promised.
  }
}

export function rememberPlace({ code, name }: NamedPlace): void {
  if (lastPlace()?.code === code) return
  attempt(() => window.localStorage.setItem(KEY, JSON.stringify({ code, name })))
  tell({ code, name })
}

export function forgetPlace(): void {
  attempt(() => window.localStorage.removeItem(KEY))
  tell(null)
}

function lastPlace(): NamedPlace | null {
  known ??= readPlace()
  return known
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The place that was opened last on this device; null where none was, or none is remembered. */
export const useLastPlace = (): NamedPlace | null =>
  useSyncExternalStore(subscribe, lastPlace, () => null)
