import { useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { cleanText } from '../../answers/model/clean-text.ts'
import type { SheetQuestion } from '../../answers/model/sheet.ts'
import { useAnswers } from './answers-context.ts'
import { usePoints, type Points } from './use-points.ts'

/** What is said at the meeting, a line each: jotted down, sorted, and taken into the answer. */
export function MeetingPoints({ question }: { question: SheetQuestion }) {
  const text = useAnswers().words.meeting
  const points = usePoints(question)
  const field = useRef<HTMLInputElement>(null)
  const [dragged, setDragged] = useState<number | null>(null)
  return (
    <section className="meeting-points" aria-labelledby="stikkord">
      <h2 id="stikkord">{text.points}</h2>
      <ol ref={points.list}>
        {question.points.map((point, at) => (
          <PointItem
            key={at}
            {...{ point, at, points, dragged, setDragged }}
            onRemove={() => {
              points.remove(at)
              field.current?.focus()
            }}
          />
        ))}
      </ol>
      <NewPoint field={field} add={points.add} />
      {question.points.length > 0 && (
        <button type="button" className="button" onClick={points.take}>
          {text.toAnswer}
        </button>
      )}
    </section>
  )
}

interface PointItemProps {
  point: string
  at: number
  points: Points
  /** The one that is on its way to another place. */
  dragged: number | null
  setDragged: (at: number | null) => void
  onRemove: () => void
}

function PointItem({ point, at, points, dragged, setDragged, onRemove }: PointItemProps) {
  const { words, state } = useAnswers()
  const { addHint, up, down, remove } = words.meeting
  return (
    <li
      draggable={state.writes}
      className={dragged === at ? 'is-dragged' : undefined}
      onDragStart={() => setDragged(at)}
      onDragEnd={() => setDragged(null)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        if (dragged !== null) points.move(dragged, at)
      }}
    >
      <span
        data-point
        role="button"
        tabIndex={0}
        aria-roledescription={addHint}
        onKeyDown={(event) => onKey(event, at, points)}
      >
        {point}
      </span>
      <button type="button" aria-label={up(point)} onClick={() => points.move(at, at - 1)}>
        ↑
      </button>
      <button type="button" aria-label={down(point)} onClick={() => points.move(at, at + 1)}>
        ↓
      </button>
      <button type="button" aria-label={remove(point)} onClick={onRemove}>
        ×
      </button>
    </li>
  )
}

/** Arrows go from one to the next; with Alt they take it along. */
function onKey(event: KeyboardEvent, at: number, { move, focus }: Points) {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
  if (step === undefined) return
  event.preventDefault()
  if (event.altKey) move(at, at + step)
  else focus(at + step)
}

interface NewPointProps {
  field: RefObject<HTMLInputElement | null>
  add: (point: string) => void
}

function NewPoint({ field, add }: NewPointProps) {
  const { words, state } = useAnswers()
  const text = words.meeting
  const [written, setWritten] = useState('')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const point = cleanText(written).trim()
        if (point === '') return
        add(point)
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
  )
}
