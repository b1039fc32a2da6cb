import { useLayoutEffect, useState, type RefObject } from 'react'
import type { Covered } from '../../map/free-room.ts'

/** What lies over the map as it stands now. */
export function coveredIn(canvas: HTMLElement): Covered {
  const { left, top, width, height } = canvas.getBoundingClientRect()
  const boxes = [...canvas.querySelectorAll('.map-buttons, .map-legend')].map((one) =>
    one.getBoundingClientRect(),
  )
  return {
    frame: { width: Math.round(width), height: Math.round(height) },
    by: boxes.map((box) => [
      Math.floor(box.left - left),
      Math.floor(box.top - top),
      Math.ceil(box.right - left),
      Math.ceil(box.bottom - top),
    ]),
  }
}

/**
 * The same before the map is seen, and whenever its size or `key` is another; null where there is
 * nothing to fit beside it, so that nothing is measured.
 */
export function useCovered(
  canvas: RefObject<HTMLElement | null>,
  key: string | null,
): Covered | null {
  const [covered, setCovered] = useState<Covered | null>(null)
  useLayoutEffect(() => {
    const element = canvas.current
    if (!element || key === null) return
    const measure = () => {
      const now = coveredIn(element)
      setCovered((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now))
    }
    measure()
    const sizes = new ResizeObserver(measure)
    sizes.observe(element)
    return () => sizes.disconnect()
  }, [canvas, key])
  return key === null ? null : covered
}
