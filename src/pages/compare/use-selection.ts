import { useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import { formatSelection, readSelection, type Known, type Selection } from './selection.ts'

export type Change = (parts: Partial<Selection>) => void

/** The selection in the address, and a way to change parts of it. */
export function useSelection(known: Known) {
  const search = useSearch()
  const [location, navigate] = useLocation()
  const read = useMemo(() => readSelection(search, known), [search, known])
  const change: Change = (parts) =>
    navigate(`${location}${formatSelection({ ...read.selection, ...parts })}`, { replace: true })
  return { ...read, change }
}
