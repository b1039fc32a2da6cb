import { useLayoutEffect, useRef } from 'react'

/**
 * Keeps what was pressed where it is in the window, though the set above it grows or shrinks:
 * not every browser does so by itself.
 */
export function useKeptInPlace() {
  const kept = useRef<{ element: Element; top: number } | null>(null)
  useLayoutEffect(() => {
    if (!kept.current) return
    const { element, top } = kept.current
    kept.current = null
    window.scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' })
  })
  return (element: Element) => {
    kept.current = { element, top: element.getBoundingClientRect().top }
  }
}
