import { useCallback, useRef } from 'react'
import type { AnswerEditor } from './editor/answer-view.ts'

type Act = (editor: AnswerEditor) => void

interface EditorOfAnswer {
  /** For the part that draws the editor: it stands, or it is gone. */
  readonly onReady: (editor: AnswerEditor | null) => void
  /** Asks something of it: at once, or as soon as it stands. */
  readonly ask: (act: Act) => void
}

/**
 * The editor of an answer, whose code comes after the answer is shown: what a reader asks for in the
 * meantime is done when it stands, and never lost.
 */
export function useEditor(): EditorOfAnswer {
  const editor = useRef<AnswerEditor | null>(null)
  const waiting = useRef<Act[]>([])
  const onReady = useCallback((ready: AnswerEditor | null) => {
    editor.current = ready
    if (ready) for (const act of waiting.current.splice(0)) act(ready)
  }, [])
  const ask = useCallback((act: Act) => {
    if (editor.current) act(editor.current)
    else waiting.current.push(act)
  }, [])
  return { onReady, ask }
}
