/** What the reader points at, and when what is told of it may go away (WCAG 1.4.13). */
import { useEffect, useRef, useState, type PointerEvent } from 'react'
import type { PlaceCode } from '../../domain/place.ts'

export interface Pointed {
  readonly code: PlaceCode
  /** In pixels of the window; null where it was not pointed at by a pointer. */
  readonly at: readonly [number, number] | null
}

const NOTHING: Pointed = { code: '', at: null }

/** Pixels around the callout within which the pointer is on its way to it. */
const ON_ITS_WAY = 26
/** Milliseconds that a pointer on its way has. */
const PATIENCE = 260

/**
 * The callout stays while the pointer is on its way to it, or over it, and goes with Escape. `box`
 * is where it stands, null while it is not shown.
 */
export function usePointed(box: () => DOMRect | null) {
  const [pointed, setPointed] = useState(NOTHING)
  const [dismissed, setDismissed] = useState<PlaceCode>('')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const current = useRef(pointed)
  const set = (next: Pointed) => {
    clearTimeout(timer.current)
    current.current = next
    setPointed(next)
    if (next.code !== '') setDismissed((code) => (code === next.code ? code : ''))
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  const soon = (next: Pointed) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => set(next), PATIENCE)
  }
  return {
    pointed,
    dismissed,
    /** By pointer: at once, unless the pointer is on its way to the callout. */
    point: (code: PlaceCode, event: PointerEvent) => {
      if (code === current.current.code) return clearTimeout(timer.current)
      const next: Pointed = code === '' ? NOTHING : { code, at: [event.clientX, event.clientY] }
      const shown = current.current.code !== '' && box()
      if (shown && (code === '' || isNear(shown, event))) soon(next)
      else set(next)
    },
    /** By focus or by a row of the list. */
    focus: (code: PlaceCode) => set({ code, at: null }),
    /** The pointer is over the callout. */
    hold: () => clearTimeout(timer.current),
    /** It has left the callout. */
    letGo: () => soon(NOTHING),
    dismiss: (code: PlaceCode) => {
      set(NOTHING)
      setDismissed(code)
    },
  }
}

const isNear = (box: DOMRect, { clientX: x, clientY: y }: PointerEvent): boolean =>
  x > box.left - ON_ITS_WAY &&
  x < box.right + ON_ITS_WAY &&
  y > box.top - ON_ITS_WAY &&
  y < box.bottom + ON_ITS_WAY
