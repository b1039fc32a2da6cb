/** Which place the map tells of: pointed at, listed, or kept; and whether that was put away. */
import { useCallback, useEffect, useRef } from 'react'
import type { PlaceCode } from '../../domain/place.ts'
import { usePointed } from './use-pointed.ts'
import { useSameFunction } from './use-same-function.ts'

interface ToldInput {
  /** A place of the list that is pointed at or focused, or empty. */
  listed: PlaceCode
  /** The place that is kept, or empty. */
  kept: PlaceCode
  /** Told of what is pointed at on the map. */
  onPoint: (code: PlaceCode) => void
}

export function useTold({ listed, kept, onPoint }: ToldInput) {
  const box = useRef<HTMLDivElement>(null)
  const hover = usePointed(() => box.current?.getBoundingClientRect() ?? null)
  const pointed = hover.pointed.code
  useEffect(() => onPoint(pointed), [onPoint, pointed])
  const active = pointed || listed
  const shown = active || kept
  const dismissShown = useSameFunction((code: PlaceCode) => hover.dismiss(code))
  const dismiss = useCallback(() => dismissShown(shown), [dismissShown, shown])
  return { box, hover, active, shown, dismiss, isOpen: hover.dismissed !== shown }
}

export type Told = ReturnType<typeof useTold>
