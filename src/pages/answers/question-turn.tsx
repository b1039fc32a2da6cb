import type { SheetQuestion } from '../../answers/model/sheet.ts'
import { useAnswers } from './answers-context.ts'

interface QuestionTurnProps {
  readonly all: readonly SheetQuestion[]
  /** Where the question that is shown stands among them. */
  readonly at: number
}

/** To the question before, and to the next. */
export function QuestionTurn({ all, at }: QuestionTurnProps) {
  const { words } = useAnswers()
  const [previous, next] = [all[at - 1], all[at + 1]]
  return (
    <>
      {previous && (
        <a className="button" href={`#${previous.id}`}>
          {words.nav.previous}
        </a>
      )}
      {next && (
        <a className="button" href={`#${next.id}`}>
          {words.nav.next}
        </a>
      )}
    </>
  )
}
