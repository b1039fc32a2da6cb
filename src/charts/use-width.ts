import { useEffect, useRef, useState, type RefObject } from 'react'

/** The width of an element in pixels, kept up to date; `first` until it has been measured. */
export function useWidth<Element extends HTMLElement>(
  first: number,
): [RefObject<Element | null>, number] {
  const element = useRef<Element>(null)
  const [width, setWidth] = useState(first)
  useEffect(() => {
    if (!element.current) return undefined
    const watch = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.floor(entry.contentRect.width))
    })
    watch.observe(element.current)
    return () => watch.disconnect()
  }, [])
  return [element, width]
}
