import { useEffect, useRef, useState } from 'react'

/** Milliseconds without a change after which what has changed is told: not every step of a handle. */
const REST = 700

/**
 * What a screen reader is told: of the texts, those that are others than when it was last told
 * something. Nothing when the page opens; each change once.
 */
export function useAnnounced(texts: readonly string[]): string {
  const told = useRef(texts)
  const [announced, announce] = useState('')
  const all = texts.join('\n')
  useEffect(() => {
    const timer = setTimeout(() => {
      const now = all.split('\n')
      const changed = now.filter((text, i) => text !== '' && text !== told.current[i])
      told.current = now
      if (changed.length > 0) announce(changed.join(' '))
    }, REST)
    return () => clearTimeout(timer)
  }, [all])
  return announced
}
