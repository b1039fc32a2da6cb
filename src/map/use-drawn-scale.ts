import { useEffect, useState, type RefObject } from 'react'
import type { Size } from './view-transform.ts'

/** Pixels that a map unit is drawn as when all of the map is seen; 0 until it is known. */
export function useDrawnScale(
  svg: RefObject<SVGSVGElement | null>,
  { width, height }: Size,
): number {
  const [scale, setScale] = useState(0)
  useEffect(() => {
    const element = svg.current
    if (!element) return
    const measure = () => {
      const { clientWidth, clientHeight } = element
      setScale(Math.min(clientWidth / width, clientHeight / height))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [svg, width, height])
  return scale
}
