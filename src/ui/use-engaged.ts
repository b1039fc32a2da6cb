import { useEffect, useState } from 'react'
import { isOnLink } from './on-link.ts'

/** The first things a reader does with a page; a scroll position that is given back is one of them. */
const ACTS = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'scroll', 'focusin'] as const

/**
 * Whether the reader has begun to use the page, as opposed to having just been shown it. What lies
 * further down is fetched from then on: a first look costs what is looked at.
 */
export function useEngaged(): boolean {
  const [engaged, setEngaged] = useState(false)
  useEffect(() => {
    if (engaged) return
    const listening = new AbortController()
    const options = { passive: true, signal: listening.signal }
    const onAct = (event: Event) => {
      if (!isOnLink(event)) setEngaged(true)
    }
    for (const act of ACTS) window.addEventListener(act, onAct, options)
    return () => listening.abort()
  }, [engaged])
  return engaged
}
