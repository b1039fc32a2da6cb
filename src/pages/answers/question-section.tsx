import { useCallback, useMemo } from 'react'
import { numberIndex } from '../../answers/citing/number-offers.ts'
import { questionFigures } from '../../answers/citing/question-figures.ts'
import { isRevised } from '../../answers/checklist.ts'
import { citationsIn, type Block, type Citation } from '../../answers/model/block.ts'
import { questionsOf, withQuestion, type SheetQuestion } from '../../answers/model/sheet.ts'
import { part } from '../../ui/part.tsx'
import { paperQuestion, useAnswers } from './answers-context.ts'
import type { AnswerEditor as Editor } from './editor/answer-view.ts'
import type { AnswerEditorProps } from './editor/answer-editor.tsx'
import type { MarksOf } from './editor/marks-beside.ts'
import { FiguresPanel } from './figures-panel.tsx'
import { ReadAnswer } from './read-answer.tsx'
import { sourceId, SourcesList } from './sources-list.tsx'
import { useEditor } from './use-editor.ts'
import { goToQuestion, isWanted } from './use-question-hash.ts'

const AnswerEditor = part<AnswerEditorProps>('page', () => import('./editor/answer-editor.tsx'))

interface QuestionProps {
  question: SheetQuestion
  number: number
}

/** One question: its words, the answer, the sources of it, and the figures beside it. */
export function QuestionSection({ question, number }: QuestionProps) {
  const { id, blocks, points } = question
  const { words, store, state, figures, paper, say, numberOf, sheet } = useAnswers()
  const { language } = sheet
  const editor = useEditor()
  const asked = paperQuestion(paper, id)
  const beside = useMemo(
    () => figures && asked && questionFigures(asked, figures.offers, figures.telling),
    [figures, asked],
  )
  const numbers = useMemo(() => numberIndex(beside?.figures ?? []), [beside])
  const marks = useMarks()
  const onChange = useCallback(
    (next: readonly Block[]) =>
      store.change((sheet) => withQuestion(sheet, id, (one) => ({ ...one, blocks: next }))),
    [store, id],
  )
  const onInsert = (citation: Citation) => {
    editor.ask((one) => one.insert(citation))
    say(words.said.inserted(citation.said))
  }
  const onOpen = (citation: Citation) => {
    const line = document.getElementById(sourceId(id, citation))
    line?.focus({ preventScroll: true })
    line?.scrollIntoView({ block: 'nearest' })
  }
  const onTurn = (step: 1 | -1) => {
    const all = questionsOf(sheet)
    const next = all[all.findIndex((one) => one.id === id) + step]
    if (next) goToQuestion(next.id)
  }
  const onReady = (ready: Editor | null) => {
    editor.onReady(ready)
    if (ready && isWanted(id)) ready.focus()
  }
  const onReplace = (citation: Citation, by: Citation | 'text') =>
    editor.ask((one) => one.replace(citation, by))
  return (
    <section className="answer" aria-labelledby={id}>
      <h3 className="answer-question" id={id} lang="nb" tabIndex={-1}>
        <span className="answer-number">{number}</span> {question.text}
      </h3>
      <div className="answer-columns">
        <div className="answer-text">
          <Points points={points} />
          {state.writes ? (
            <AnswerEditor
              words={words}
              language={language}
              say={say}
              question={id}
              blocks={blocks}
              marks={marks}
              numbers={numbers}
              onChange={onChange}
              onOpen={onOpen}
              onTurn={onTurn}
              onReady={onReady}
            />
          ) : (
            <ReadAnswer blocks={blocks} numberOf={numberOf} />
          )}
          {blocks.some(({ by }) => by !== undefined) && (
            <div className="answer-from-others">
              <p>{words.editor.fromOthers}</p>
              <button
                type="button"
                className="button"
                onClick={() => editor.ask((one) => one.lookThrough())}
              >
                {words.editor.lookThrough}
              </button>
            </div>
          )}
          <SourcesList
            question={id}
            citations={citationsIn(blocks)}
            numberOf={numberOf}
            onReplace={onReplace}
          />
        </div>
        {asked && <FiguresPanel question={asked} figures={beside} onInsert={onInsert} />}
      </div>
    </section>
  )
}

/** What stands beside the words: numbers of the sources, and what asks for a choice. */
function useMarks(): MarksOf {
  const { words, recheckOf, numberOf } = useAnswers()
  return useMemo(
    () => ({
      citation: (citation) => {
        const answer = recheckOf(citation)
        const revised =
          isRevised(citation, answer?.outcome ?? null) ||
          (answer?.altered === true && citation.kept === undefined)
        return { number: numberOf(citation), revised }
      },
      writer: words.editor.fromOther,
    }),
    [words, recheckOf, numberOf],
  )
}

function Points({ points }: { points: readonly string[] }) {
  const { words } = useAnswers()
  if (points.length === 0) return null
  return (
    <details className="answer-points no-print">
      <summary>
        {words.meeting.points} ({points.length})
      </summary>
      <ul>
        {points.map((point, i) => (
          <li key={i}>{point}</li>
        ))}
      </ul>
    </details>
  )
}
