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

/** The question whose editor is to have the caret as soon as it stands. */
let wanted: string | null = null

/** Whether the caret was on its way to this question; it has arrived once this has been asked. */
export function isWanted(question: string): boolean {
  const here = wanted === question
  if (here) wanted = null
  return here
}

/** The caret to another question's answer; where one is shown alone, that one is shown instead. */
export function goToQuestion(question: string): void {
  const there = document.getElementById(question)?.parentElement
  const editor = there?.querySelector<HTMLElement>('[role=textbox]')
  if (editor) return editor.focus()
  wanted = question
  window.location.hash = question
}
