/**
 * The place that is pointed at, one for all charts and tables that stand together. Pure but for the
 * store, which holds what is so now and tells those that draw it.
 */
import type { PlaceCode } from '../domain/place.ts'

export interface PointedState {
  /** Under the pointer, or where the keyboard is; empty: none. */
  readonly over: PlaceCode
  /** Pressed, and kept until it is let go; empty: none. */
  readonly kept: PlaceCode
  /** Let go with Escape while the pointer was there: it must be left before it is shown again. */
  readonly dismissed: PlaceCode
}

export type Pointing =
  /** The pointer or the focus has come here; empty: it has left. */
  | { readonly kind: 'over'; readonly code: PlaceCode }
  /** Pressed, by finger or mouse. Once more, or beside all places, lets go. */
  | { readonly kind: 'press'; readonly code: PlaceCode }
  | { readonly kind: 'dismiss' }

export const NOT_POINTED: PointedState = { over: '', kept: '', dismissed: '' }

/** The one place that is marked; empty: none. */
export function shownPlace({ over, kept, dismissed }: PointedState): PlaceCode {
  return over !== '' && over !== dismissed ? over : kept
}

export function pointed(state: PointedState, event: Pointing): PointedState {
  if (event.kind === 'dismiss') return { over: '', kept: '', dismissed: shownPlace(state) }
  const { code } = event
  if (event.kind === 'over')
    return { ...state, over: code, dismissed: code === state.dismissed ? code : '' }
  return { over: '', kept: code === state.kept ? '' : code, dismissed: '' }
}

export interface PointingStore {
  readonly subscribe: (listener: () => void) => () => void
  readonly shown: () => PlaceCode
  readonly kept: () => PlaceCode
  readonly send: (event: Pointing) => void
}

/** Tells its listeners only when another place is shown or kept. */
export function pointingStore(): PointingStore {
  let state = NOT_POINTED
  const listeners = new Set<() => void>()
  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    shown: () => shownPlace(state),
    kept: () => state.kept,
    send: (event) => {
      const before = state
      state = pointed(state, event)
      const same = shownPlace(before) === shownPlace(state) && before.kept === state.kept
      if (!same) for (const listener of listeners) listener()
    },
  }
}
