import { useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import { readCompare, writeCompare } from '../../addresses/compare.ts'
import { ignoredIn, knownSelection, type Known, type Selection } from './selection.ts'

export type ChangeSelection = (parts: Partial<Selection>) => void

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
  const change: ChangeSelection = (parts) =>
    navigate(`${location}${writeCompare({ ...read.selection, ...parts })}`, { replace: true })
  return { ...read, change }
}
