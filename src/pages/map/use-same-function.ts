import { useCallback, useLayoutEffect, useRef } from 'react'

/** The same function on every render, doing what the newest would: lists need not be drawn anew. */
export function useSameFunction<In>(newest: (input: In) => void): (input: In) => void {
  const latest = useRef(newest)
  useLayoutEffect(() => {
    latest.current = newest
  })
  return useCallback((input: In) => latest.current(input), [])
}
