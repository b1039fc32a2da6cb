import { useRef, useState, type KeyboardEvent } from 'react'
import { cleanText } from '../../answers/model/clean-text.ts'
import { withQuestion, type SheetQuestion } from '../../answers/model/sheet.ts'
import { useAnswers } from './answers-context.ts'
import { movedPoint } from './moved-point.ts'

/** What is said at the meeting, a line each: jotted down, sorted, and taken into the answer. */
export function MeetingPoints({ question: { id, points } }: { question: SheetQuestion }) {
  const { words, store, state, say } = useAnswers()
  const text = words.meeting
  const [written, setWritten] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLOListElement>(null)
  const [dragged, setDragged] = useState<number | null>(null)
  const change = (next: readonly string[]) =>
    store.change((sheet) => withQuestion(sheet, id, (one) => ({ ...one, points: next })))
  const move = (from: number, to: number) => {
    const next = movedPoint(points, from, to)
    if (next === points) return
    change(next)
    say(text.moved(to + 1, points.length))
    requestAnimationFrame(() =>
      list.current?.querySelectorAll<HTMLElement>('[data-point]')[to]?.focus(),
    )
  }
  const onKey = (event: KeyboardEvent, at: number) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    if (event.altKey) move(at, at + step)
    else list.current?.querySelectorAll<HTMLElement>('[data-point]')[at + step]?.focus()
  }
  const onRemove = (at: number) => {
    change(points.filter((_, i) => i !== at))
    field.current?.focus()
  }
  const onTake = () => {
    const items = points
      .filter((point) => point.trim() !== '')
      .map((point) => ({
        kind: 'item' as const,
        ordered: false,
        level: 0,
        inlines: [{ kind: 'text' as const, text: point }],
      }))
    store.change((sheet) =>
      withQuestion(sheet, id, (one) => ({ ...one, blocks: [...one.blocks, ...items] })),
    )
    say(text.taken)
  }
  return (
    <section className="meeting-points" aria-labelledby="stikkord">
      <h2 id="stikkord">{text.points}</h2>
      <ol ref={list}>
        {points.map((point, at) => (
          <li
            key={at}
            draggable={state.writes}
            className={dragged === at ? 'is-dragged' : undefined}
            onDragStart={() => setDragged(at)}
            onDragEnd={() => setDragged(null)}
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault()
              if (dragged !== null) move(dragged, at)
            }}
          >
            <span
              data-point
              role="button"
              tabIndex={0}
              aria-roledescription={text.addHint}
              onKeyDown={(event) => onKey(event, at)}
            >
              {point}
            </span>
            <button type="button" aria-label={text.up(point)} onClick={() => move(at, at - 1)}>
              ↑
            </button>
            <button type="button" aria-label={text.down(point)} onClick={() => move(at, at + 1)}>
              ↓
            </button>
            <button type="button" aria-label={text.remove(point)} onClick={() => onRemove(at)}>
              ×
            </button>
          </li>
        ))}
      </ol>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const point = cleanText(written).trim()
          if (point === '') return
          change([...points, point])
          setWritten('')
        }}
      >
        <label htmlFor="nytt-stikkord">{text.add}</label>
        <input
          id="nytt-stikkord"
          ref={field}
          value={written}
          maxLength={2000}
          autoComplete="off"
          disabled={!state.writes}
          aria-describedby="stikkord-hint"
          onChange={({ target }) => setWritten(target.value)}
        />
        <span className="small muted" id="stikkord-hint">
          {text.addHint}
        </span>
      </form>
      {points.length > 0 && (
        <button type="button" className="button" onClick={onTake}>
          {text.toAnswer}
        </button>
      )}
    </section>
  )
}
