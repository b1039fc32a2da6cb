import { useLocation, useSearch } from 'wouter'
import { readPlace } from '../../addresses/place.ts'

/** Marks a history entry made on this page, so that closing can go back instead of forward. */
export const OPENED_HERE = { openedHere: true }

/** Which indicator's detail view the address asks for, and how to close it. */
export function useDetailAddress() {
  const [location, navigate] = useLocation()
  const { indicator } = readPlace(useSearch())
  const close = () => {
    const state = window.history.state as { openedHere?: boolean } | null
    if (state?.openedHere) window.history.back()
    else navigate(location, { replace: true })
  }
  return { indicator, close }
}
