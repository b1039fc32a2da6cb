import { useEffect, useMemo, useState } from 'react'
import { Link } from 'wouter'
import { answersOf } from '../../addresses/place-pages.ts'
import { mostTelling, questionFigures } from '../../answers/citing/question-figures.ts'
import { questionsOf, type SheetQuestion } from '../../answers/model/sheet.ts'
import { paperQuestion, useAnswers } from './answers-context.ts'
import { MeetingPoints } from './meeting-points.tsx'
import { QuestionTurn } from './question-turn.tsx'
import { useQuestionHash } from './use-question-hash.ts'

/** As many as can be read from the back of a room. */
const FIGURES = 3

/** One question at a time, large, with its figures, what is said of it, and a clock. */
export function MeetingContent() {
  const { words, sheet, place } = useAnswers()
  const alone = useQuestionHash()
  const all = questionsOf(sheet)
  const at = Math.max(
    0,
    all.findIndex(({ id }) => id === alone),
  )
  const question = all[at]
  if (!question) return null
  return (
    <div className="meeting">
      <p className="meeting-head">
        <span>
          {words.meeting.title(sheet.place.name)} · {at + 1}/{all.length}
        </span>
        <Link href={answersOf(place, question.id)}>{words.meeting.toAnswers}</Link>
      </p>
      <h1 lang="nb">{question.text}</h1>
      <div className="meeting-columns">
        <MeetingPoints key={question.id} question={question} />
        <MeetingFigures question={question} />
      </div>
      <div className="meeting-foot">
        <nav className="answers-neighbours" aria-label={words.nav.label}>
          <QuestionTurn all={all} at={at} />
        </nav>
        <Clock key={question.id} />
      </div>
    </div>
  )
}

function MeetingFigures({ question }: { question: SheetQuestion }) {
  const { words, paper, figures } = useAnswers()
  const asked = paperQuestion(paper, question.id)
  const told = useMemo(
    () =>
      figures && asked
        ? mostTelling(
            questionFigures(asked, figures.offers, figures.telling).figures,
            figures.offers,
            FIGURES,
          )
        : null,
    [figures, asked],
  )
  return (
    <section className="meeting-figures" aria-label={words.figures.title}>
      {!told && <p role="status">{words.figures.waiting}</p>}
      {told?.length === 0 && <p>{words.figures.none}</p>}
      {told?.map(({ summary, own, period, others, sentences }) => (
        <article key={summary.id}>
          <h2>{summary.title}</h2>
          <p>
            <strong className="meeting-number">{own.said}</strong> <span>{period}</span>
          </p>
          <p>
            {sentences[0]?.said ??
              others.map((one) => `${one.where}: ${one.citation.said}`).join('. ')}
          </p>
        </article>
      ))}
    </section>
  )
}

const SECOND = 1000

function Clock() {
  const { words } = useAnswers()
  const text = words.meeting
  const [since, setSince] = useState<number | null>(null)
  const [before, setBefore] = useState(0)
  const [now, setNow] = useState(0)
  useEffect(() => {
    if (since === null) return undefined
    const timer = setInterval(() => setNow(Date.now()), SECOND)
    return () => clearInterval(timer)
  }, [since])
  const running = since === null ? 0 : Math.max(0, now - since)
  const seconds = Math.floor((before + running) / SECOND)
  const shown = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  const onStart = () => {
    setNow(Date.now())
    setSince(Date.now())
  }
  const onStop = () => {
    setBefore(before + running)
    setSince(null)
  }
  return (
    <div className="meeting-clock" role="group" aria-label={text.clock}>
      <span role="timer" aria-label={text.elapsed(shown)}>
        {shown}
      </span>
      <button type="button" className="button" onClick={since === null ? onStart : onStop}>
        {since === null ? text.start : text.stop}
      </button>
      {seconds > 0 && since === null && (
        <button type="button" className="button" onClick={() => setBefore(0)}>
          {text.reset}
        </button>
      )}
    </div>
  )
}
