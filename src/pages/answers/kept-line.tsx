import { useId } from 'react'
import { saveText } from '../../ui/save-text.ts'
import { sheetFileName } from '../../answers/file/written-sheet.ts'
import { useAnswers } from './answers-context.ts'
import type { Kept } from './store/sheet-store.ts'
import type { AnswersText } from './text.ts'

const clock = (iso: string): string => {
  const time = new Date(iso)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(time.getHours())}.${two(time.getMinutes())}`
}

function keptText(kept: Kept, words: AnswersText): string {
  if (kept.kind === 'fault') return words.faults[kept.fault]
  return kept.kind === 'stored' ? words.kept.stored(clock(kept.at)) : words.kept[kept.kind]
}

/** Where the answers live, whether they are stored, and what to do when they are not. */
export function KeptLine() {
  const { words, state, store, sheet } = useAnswers()
  const writerId = useId()
  const { kept, writes, unreadable } = state
  const faulty = kept.kind === 'fault'
  return (
    <div className="answers-kept">
      <p className="small">{words.lives}</p>
      {/* A fault is told at once; that all is well is there for those who look. */}
      <p
        role={faulty ? 'alert' : undefined}
        className={faulty ? 'answers-fault' : 'small muted'}
        data-kept={kept.kind}
      >
        {keptText(kept, words)}
      </p>
      {!writes && (
        <div className="answers-fault" role="alert">
          <p>{words.otherWindow}</p>
          <button type="button" className="button" onClick={() => store.takeOver()}>
            {words.takeOver}
          </button>
        </div>
      )}
      {unreadable && (
        <div className="answers-fault" role="alert">
          <p>{words.unreadable}</p>
          <button
            type="button"
            className="button"
            onClick={() =>
              saveText(
                sheetFileName(sheet, 'gamle-svar.json'),
                unreadable.written,
                'application/json',
              )
            }
          >
            {words.saveUnreadable}
          </button>
        </div>
      )}
      <details>
        <summary className="small">{words.writerWhy}</summary>
        <p className="answers-writer">
          <label htmlFor={writerId}>{words.writer}</label>
          <input
            id={writerId}
            value={sheet.writer}
            maxLength={100}
            autoComplete="name"
            disabled={!writes}
            aria-describedby={`${writerId}-hint`}
            onChange={({ target }) =>
              store.change((one) => ({ ...one, writer: target.value.slice(0, 100) }))
            }
          />
          <span className="small muted" id={`${writerId}-hint`}>
            {words.writerHint}
          </span>
        </p>
      </details>
    </div>
  )
}
