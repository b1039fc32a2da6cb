import { useSyncExternalStore } from 'react'

const watch = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed)
  window.addEventListener('popstate', changed)
  return () => {
    window.removeEventListener('hashchange', changed)
    window.removeEventListener('popstate', changed)
  }
}

/** What stands after `#` in the address: the question that is shown alone; empty for all of them. */
export const useQuestionHash = (): string =>
  useSyncExternalStore(watch, () => window.location.hash.slice(1))

/** Shows another question, as a link to it would. */
export const showQuestion = (id: string): void => {
  window.location.hash = id
}
