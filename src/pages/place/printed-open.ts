import { useEffect } from 'react'

let printing = false

/** While paper is printed all parts are open, and none of it is the reader's doing. */
export const isPrinting = (): boolean => printing

/** Opens every folded part while the page is printed: on paper nothing can be opened. */
export function usePrintedOpen(): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = []
    const before = () => {
      printing = true
      opened = [...document.querySelectorAll<HTMLDetailsElement>('details.folded:not([open])')]
      for (const part of opened) part.open = true
    }
    const after = () => {
      for (const part of opened) part.open = false
      // Toggles are told of after this turn.
      setTimeout(() => (printing = false), 100)
    }
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
}
