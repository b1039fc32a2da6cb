import { useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import { readCompare, writeCompare } from '../../addresses/compare.ts'
import { ignoredIn, knownSelection, type Known, type Selection } from './selection.ts'

export type ChangeSelection = (parts: Partial<Selection>) => void

/** What pins the figures: a change of it shows others, and the link is pinned no more. */
const PINNED = ['places', 'groups', 'indicators', 'own'] as const

/** The selection in the address, and a way to change parts of it. */
export function useSelection(known: Known) {
  const search = useSearch()
  const [location, navigate] = useLocation()
  const read = useMemo(
    () => ({
      selection: knownSelection(readCompare(search), known),
      ignored: ignoredIn(search, known),
    }),
    [search, known],
  )
  const change: ChangeSelection = (parts) => {
    const others = PINNED.some((part) => part in parts) ? { edition: null } : {}
    const address = { ...read.selection, ...others, ...parts }
    navigate(`${location}${writeCompare(address)}`, { replace: true })
  }
  return { ...read, change }
}
