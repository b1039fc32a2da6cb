import { useLanguage } from '../../ui/language.tsx'
import { usePointsScene } from './points-context.ts'
import { POINTS_TEXT } from './text.ts'
import { UNDO_ID } from './use-choice.ts'

/** Stands where something was taken away, until the next thing is done. */
export function UndoLine() {
  const words = POINTS_TEXT[useLanguage()]
  const { choice } = usePointsScene()
  if (!choice.undo) return null
  return (
    <li className="point-undo no-print">
      <span>{choice.undo.words}</span>
      <button
        type="button"
        className="button"
        id={UNDO_ID}
        onClick={() => choice.undoIt(words.said.undone)}
      >
        {words.undo}
      </button>
    </li>
  )
}

/** Where in a list the line stands; null: in another list, or nothing was taken away. */
export function useUndoIn(list: string): number | null {
  const { undo } = usePointsScene().choice
  return undo?.list === list ? undo.index : null
}
