import { wordDiff } from './word-diff.ts'
import { useState } from 'react'
import { readSheet } from '../../answers/file/read-sheet.ts'
import { sheetFileName } from '../../answers/file/written-sheet.ts'
import { blockText } from '../../answers/model/block.ts'
import {
  questionIn,
  questionsOf,
  withQuestion,
  type SheetQuestion,
} from '../../answers/model/sheet.ts'
import { dateText } from '../../ui/date-text.ts'
import { saveText } from '../../ui/save-text.ts'
import { useLanguage } from '../../ui/language.tsx'
import { useAnswers } from './answers-context.ts'
import type { EarlierSheet } from './store/database.ts'

/** What the sheet was an hour ago, or yesterday; compared, and taken back a question at a time. */
export function History() {
  const { words, store } = useAnswers()
  const [earlier, setEarlier] = useState<readonly EarlierSheet[] | null>(null)
  const look = (open: boolean) => {
    if (open) void store.earlier().then(setEarlier)
  }
  return (
    <details className="answers-history" onToggle={({ currentTarget }) => look(currentTarget.open)}>
      <summary>{words.history.title}</summary>
      <p>{words.history.lead}</p>
      {earlier?.length === 0 && <p>{words.history.none}</p>}
      {earlier?.map((one) => (
        <EarlierVersion key={one.id} earlier={one} />
      ))}
    </details>
  )
}

const textOf = ({ blocks }: SheetQuestion): string => blocks.map(blockText).join('\n')

function EarlierVersion({ earlier }: { earlier: EarlierSheet }) {
  const { words, sheet } = useAnswers()
  const language = useLanguage()
  const [open, setOpen] = useState(false)
  const time = new Date(earlier.until)
  const at = `${dateText(earlier.until, language)} kl. ${String(time.getHours()).padStart(2, '0')}.${String(time.getMinutes()).padStart(2, '0')}`
  const read = open ? readSheet(earlier.written) : null
  const changed =
    read?.ok === true
      ? questionsOf(read.sheet).filter(
          (question) => textOf(question) !== textOf(questionIn(sheet, question.id) ?? question),
        )
      : []
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.history.at(at)}</summary>
      {read?.ok === false && <p>{words.history.unreadable}</p>}
      {read?.ok === true && changed.length === 0 && <p>{words.history.same}</p>}
      {changed.map((question) => (
        <EarlierAnswer key={question.id} question={question} />
      ))}
      <button
        type="button"
        className="button"
        onClick={() =>
          saveText(
            sheetFileName(sheet, `${earlier.until.slice(0, 10)}.lokaltall.json`),
            earlier.written,
            'application/json',
          )
        }
      >
        {words.history.saveAs}
      </button>
    </details>
  )
}

function EarlierAnswer({ question }: { question: SheetQuestion }) {
  const { words, sheet, store, state, say } = useAnswers()
  const now = questionIn(sheet, question.id)
  const onRestore = () => {
    store.change(
      (one) => withQuestion(one, question.id, (asked) => ({ ...asked, blocks: question.blocks })),
      true,
    )
    say(words.said.restored)
  }
  return (
    <div className="answers-earlier">
      <h4 lang="nb">{question.text}</h4>
      <p>
        {wordDiff(textOf(question), now ? textOf(now) : '').map(({ text, kind }, i) =>
          kind === 'same' ? (
            text
          ) : kind === 'gone' ? (
            <del key={i} title={words.history.gone}>
              {text}
            </del>
          ) : (
            <ins key={i} title={words.history.added}>
              {text}
            </ins>
          ),
        )}
      </p>
      <button type="button" className="button" disabled={!state.writes} onClick={onRestore}>
        {words.history.restore}
      </button>
    </div>
  )
}
