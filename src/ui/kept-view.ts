/**
 * Keeps what the reader looks at where it is: through back and forward, reload and another language.
 * What is in view is remembered as an element and how far down it stands, not as pixels from the
 * top: words of another length, and parts that open, move pixels.
 */
import { useEffect, useLayoutEffect } from 'react'

/** An element of the page, and how many pixels below the window's top it stands. */
interface View {
  readonly id: string
  readonly top: number
}

interface StateWithView {
  readonly view?: View
}

let last: View | null = null
let restoring = false

/**
 * Shows again what was in view when this place in the history was left, as soon as the page stands;
 * false where it is new.
 */
export function showKeptView(): boolean {
  const { view } = (window.history.state ?? {}) as StateWithView
  if (view) show(view)
  return view !== undefined
}

/** The first named element that begins within the window, else the one that began last above it. */
function viewNow(): View | null {
  let above: View | null = null
  for (const { id, top } of namedParts()) {
    if (top >= 0) return { id, top }
    above = { id, top }
  }
  return above
}

/** What is folded away has a place in the layout all the same, which moves when it is unfolded. */
function isSeen(element: Element): boolean {
  const hidden = 'checkVisibility' in element && !element.checkVisibility()
  return !hidden && element.getBoundingClientRect().height > 0
}

function namedParts(): View[] {
  return [...document.querySelectorAll('main [id]:not(dialog *, svg *, [id^="«"], [id^="_"])')]
    .filter(isSeen)
    .map((element) => ({ id: element.id, top: element.getBoundingClientRect().top }))
}

function keep(): void {
  if (restoring) return
  const view = viewNow()
  last = view
  const state = { ...(window.history.state as object | null), view: view ?? undefined }
  // The browser's own, and not what the router listens to: nothing of the address has changed.
  History.prototype.replaceState.call(window.history, state, '')
}

function show({ id, top }: View): boolean {
  const element = document.getElementById(id)
  if (!element) return false
  window.scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' })
  return true
}

/** Not there yet, or not where it was; a browser scrolls by whole pixels. */
const isElsewhere = ({ id, top }: View): boolean => {
  const now = document.getElementById(id)?.getBoundingClientRect().top
  return now === undefined || Math.abs(now - top) >= 1
}

const PATIENCE = 4000
/** So long after it last moved: ranks come after figures, and take a line each. */
const SETTLED = 1000

/** Goes back to it as soon as it is there, and stays until what comes with it has come. */
function restore(view: View): void {
  const start = performance.now()
  let moved = start
  restoring = true
  const stop = () => {
    restoring = false
    for (const event of BY_READER) window.removeEventListener(event, stop)
  }
  for (const event of BY_READER) window.addEventListener(event, stop, { passive: true })
  const step = (now: number) => {
    if (!restoring) return
    if (isElsewhere(view)) {
      show(view)
      moved = now
    }
    if (now - start > PATIENCE || now - moved > SETTLED) return stop()
    requestAnimationFrame(step)
  }
  step(start)
}

/** Whoever moves the page themselves is not moved back. */
const BY_READER = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

const QUIET = 200

/** Remembers what is in view as the reader moves, and shows it again on the way back. */
export function useKeptView(language: string): void {
  useEffect(() => {
    window.history.scrollRestoration = 'manual'
    let timer: ReturnType<typeof setTimeout> | undefined
    const onScroll = () => {
      clearTimeout(timer)
      timer = setTimeout(keep, QUIET)
    }
    const onPop = ({ state }: PopStateEvent) => {
      clearTimeout(timer)
      const { view } = (state ?? {}) as StateWithView
      if (view) restore(view)
    }
    const onClick = () => {
      clearTimeout(timer)
      keep()
    }
    const { view } = (window.history.state ?? {}) as StateWithView
    if (view) restore(view)
    window.addEventListener('scroll', onScroll, { passive: true })
    window.addEventListener('popstate', onPop)
    window.addEventListener('click', onClick, { capture: true })
    return () => {
      clearTimeout(timer)
      window.removeEventListener('scroll', onScroll)
      window.removeEventListener('popstate', onPop)
      window.removeEventListener('click', onClick, { capture: true })
    }
  }, [])
  useLayoutEffect(() => {
    if (last) show(last)
  }, [language])
}
