import { createContext, useCallback, useContext, useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import { useLocationProperty } from 'wouter/use-browser-location'
import { readPlace, writePlace } from '../../addresses/place.ts'
import type { PlaceModel } from '../../cards/place-model.ts'
import { cardAnchor } from '../../addresses/place.ts'

/** Which parts of the page are open: those the address names, and those that hold what it points at. */
export interface OpenParts {
  readonly isOpen: (part: string) => boolean
  readonly set: (part: string, open: boolean) => void
  /** All that are open, for links that keep the page as it is. */
  readonly open: readonly string[]
}

const OpenPartsContext = createContext<OpenParts>({
  isOpen: () => false,
  set: () => {},
  open: [],
})
export const OpenPartsProvider = OpenPartsContext.Provider
export const useAllOpen = (): readonly string[] => useContext(OpenPartsContext).open
export const useOpenPart = (part: string) => {
  const { isOpen, set } = useContext(OpenPartsContext)
  return { open: isOpen(part), set: (open: boolean) => set(part, open) }
}

/** What the address points at, without its `#`; empty where there is no browser. */
export const useHash = (): string =>
  useLocationProperty(
    () => decodeURIComponent(window.location.hash.slice(1)),
    () => '',
  )

/** For each id on the page the parts that must be open for it to be seen, itself included. */
export function holders({ themes }: PlaceModel): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  const first = (id: string, parts: readonly string[]) => found.has(id) || found.set(id, parts)
  for (const { theme, questions } of themes) {
    first(theme.id, [theme.id])
    for (const { question, cards, more, missing } of questions) {
      first(question.id, [theme.id])
      for (const { summary } of [...cards, ...missing]) first(cardAnchor(summary.id), [theme.id])
      for (const { summary } of more) first(cardAnchor(summary.id), [theme.id, question.id])
    }
  }
  return found
}

/** Reads and writes the open parts of the address; each change stays in the same history entry. */
export function useOpenParts(model: PlaceModel): OpenParts {
  const [location, navigate] = useLocation()
  const search = useSearch()
  const hash = useHash()
  const byId = useMemo(() => holders(model), [model])
  const address = useMemo(() => readPlace(search), [search])
  const target = hash || (address.indicator === null ? '' : cardAnchor(address.indicator))
  const pointed = useMemo(() => byId.get(target) ?? [], [byId, target])
  const set = useCallback(
    (part: string, open: boolean) => {
      const now = new Set([...readPlace(window.location.search).open, ...pointed])
      if (open) now.add(part)
      else now.delete(part)
      const keepsHash = pointed.every((one) => now.has(one))
      const kept = keepsHash ? pointed : []
      const named = [...now].filter((one) => !kept.includes(one))
      const query = writePlace({ ...readPlace(window.location.search), open: named })
      const end = keepsHash ? window.location.hash : ''
      navigate(`${location}${query}${end}`, { replace: true, state: window.history.state })
    },
    [location, navigate, pointed],
  )
  return useMemo(() => {
    const open = [...new Set([...address.open, ...pointed])]
    return { open, isOpen: (part) => open.includes(part), set }
  }, [address, pointed, set])
}
