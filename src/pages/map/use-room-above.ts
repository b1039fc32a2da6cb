import { useLayoutEffect, type RefObject } from 'react'

/**
 * Tells the style sheet how much of the window is taken by what stands above the element, in
 * `--above`: the map is as high as what is left, however many lines the bar above has.
 */
export function useRoomAbove(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const measure = () => {
      const own = element.current
      if (!own) return
      const above = own.getBoundingClientRect().top + window.scrollY
      own.style.setProperty('--above', `${Math.max(0, Math.round(above))}px`)
    }
    measure()
    window.addEventListener('resize', measure)
    return () => window.removeEventListener('resize', measure)
  }, [element])
}
