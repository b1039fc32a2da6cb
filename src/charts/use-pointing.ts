import { createContext, use, useSyncExternalStore } from 'react'
import type { PlaceCode } from '../domain/place.ts'
import { pointingStore, type PointingStore } from './pointing.ts'

/** Charts that stand together are given one store; each subscribes in the part that is marked alone. */
export const PointingContext = createContext<PointingStore>(pointingStore())

export const usePointing = (): PointingStore => use(PointingContext)

/** The place that is marked; empty: none. */
export function usePointedPlace(): PlaceCode {
  const { subscribe, shown } = usePointing()
  return useSyncExternalStore(subscribe, shown, () => '')
}

/** Whether it is this place: what asks is drawn again only when the answer changes. */
export function useIsPointed(code: PlaceCode): boolean {
  const { subscribe, shown } = usePointing()
  return useSyncExternalStore(
    subscribe,
    () => code !== '' && shown() === code,
    () => false,
  )
}

/** The place that was pressed; empty: none. */
export function useKeptPlace(): PlaceCode {
  const { subscribe, kept } = usePointing()
  return useSyncExternalStore(subscribe, kept, () => '')
}
