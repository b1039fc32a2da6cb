import { useEffect, useRef, useState, type RefObject } from 'react'

/** Whether the element is, or has been, within a screen's reach; always so for a printer. */
export function useInView<Element extends HTMLElement>(): [RefObject<Element | null>, boolean] {
  const element = useRef<Element>(null)
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    if (seen || !element.current) return undefined
    const show = () => setSeen(true)
    const watch = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && show(),
      { rootMargin: '300px' },
    )
    watch.observe(element.current)
    window.addEventListener('beforeprint', show)
    return () => {
      watch.disconnect()
      window.removeEventListener('beforeprint', show)
    }
  }, [seen])
  return [element, seen]
}
