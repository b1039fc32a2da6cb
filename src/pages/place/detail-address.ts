import { useLocation, useSearch } from 'wouter'
import {
  cardAnchor,
  placePath,
  readPlace,
  writePlace,
  type NamedPlace,
} from '../../addresses/place.ts'
import { useAllOpen } from './open-parts.ts'

/** Marks a history entry made on this page, so that closing can go back instead of forward. */
export const OPENED_HERE = { openedHere: true }

/** Which indicator's detail view the address asks for, and how to close it: to its card. */
export function useDetailAddress() {
  const [location, navigate] = useLocation()
  const { indicator, open } = readPlace(useSearch())
  const close = () => {
    const state = window.history.state as { openedHere?: boolean } | null
    if (state?.openedHere) return window.history.back()
    const card = `${location}${writePlace({ open })}#${cardAnchor(indicator ?? '')}`
    navigate(card, { replace: true, state })
  }
  return { indicator, close }
}

/** The way to a figure's details: what is open on the page stays open. */
export function useDetailLink(place: NamedPlace, indicator: string) {
  const open = useAllOpen()
  return { href: placePath(place, { open, indicator }), state: OPENED_HERE }
}
