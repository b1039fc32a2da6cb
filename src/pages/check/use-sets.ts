import { useCallback, useEffect, useState } from 'react'
import type { SavedSet } from '../../claims/saved-set.ts'
import {
  addSet,
  changeSet,
  removeSet,
  restoreSet,
  savedSets,
  watchSavedSets,
  type SavedSets,
} from '../../ui/saved-sets.ts'

/** Why a change did not take; null when it did. */
export type Refusal = 'full' | 'closed' | 'would-overwrite' | 'gone' | null

export interface Sets extends SavedSets {
  /** Opened from a file where the browser would store nothing: gone with the page. */
  readonly loose: readonly SavedSet[]
  readonly add: (set: SavedSet) => Refusal
  readonly change: (id: string, change: (set: SavedSet) => SavedSet) => Refusal
  /** Gives back what puts it back; null when there was nothing. */
  readonly remove: (id: string) => (() => Refusal) | null
}

/** The stored sets as they are now, whichever window changes them, and those that are only here. */
export function useSets(): Sets {
  const [stored, setStored] = useState(savedSets)
  const [loose, setLoose] = useState<readonly SavedSet[]>([])
  useEffect(() => watchSavedSets(() => setStored(savedSets())), [])
  const add = useCallback((set: SavedSet): Refusal => {
    const result = addSet(set)
    setLoose((all) => all.filter(({ id }) => id !== set.id))
    if (result.ok) return null
    setLoose((all) => [set, ...all.filter(({ id }) => id !== set.id)])
    return result.why
  }, [])
  const isLoose = (id: string) => loose.some((set) => set.id === id)
  return {
    ...stored,
    loose,
    add,
    change(id, change) {
      if (!isLoose(id)) return refusalOf(changeSet(id, change))
      setLoose((all) => all.map((set) => (set.id === id ? change(set) : set)))
      return null
    },
    remove(id) {
      if (isLoose(id)) {
        const before = loose
        setLoose((all) => all.filter((set) => set.id !== id))
        return () => (setLoose(before), null)
      }
      const removed = removeSet(id)
      return removed && (() => refusalOf(restoreSet(removed)))
    },
  }
}

const refusalOf = (result: { ok: true } | { ok: false; why: Exclude<Refusal, null> }): Refusal =>
  result.ok ? null : result.why
