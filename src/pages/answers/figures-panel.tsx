import { useQueries } from '@tanstack/react-query'
import { createContext, useContext, useMemo, useRef, useState } from 'react'
import { Link } from 'wouter'
import { pointsOf } from '../../addresses/place-pages.ts'
import { detailPath } from '../../addresses/place.ts'
import {
  beginningsOf,
  type CitableFigure,
  type QuestionFigures,
} from '../../answers/citing/question-figures.ts'
import type { Citation } from '../../answers/model/block.ts'
import type { Question } from '../../domain/paper.ts'
import type { Language } from '../../domain/indicator.ts'
import type { PlaceFacts } from '../../observations/shards.ts'
import type { AnswersText } from './text.ts'
import { factsQuery } from '../../observations/queries.ts'
import type { Figures } from '../../answers/citing/figures.ts'
import { useAnswers } from './answers-context.ts'

interface PanelProps {
  question: Question
  figures: QuestionFigures | null
  onInsert: (citation: Citation) => void
}

/** What stands beside the text: every figure of the question, a press from being cited. */
export function FiguresPanel(props: PanelProps) {
  const { words, figures: all, place, sheet } = useAnswers()
  const { question, figures, onInsert } = props
  const insert = useRef(onInsert)
  insert.current = onInsert
  // It stands as it is while letters are typed beside it.
  return useMemo(
    () => (
      <Panel
        question={question}
        figures={figures}
        onInsert={(citation) => insert.current(citation)}
        scene={{ words, figures: all, place, language: sheet.language }}
      />
    ),
    [question, figures, words, all, place, sheet.language],
  )
}

interface PanelScene {
  readonly words: AnswersText
  readonly figures: Figures | null
  readonly place: PlaceFacts
  readonly language: Language
}

const PanelContext = createContext<PanelScene | null>(null)

function usePanel(): PanelScene {
  const scene = useContext(PanelContext)
  if (!scene) throw new Error('A figure stands outside of its panel.')
  return scene
}

function Panel({ question, figures, onInsert, scene }: PanelProps & { scene: PanelScene }) {
  const { words, figures: all } = scene
  const titleId = `${question.id}-tall`
  return (
    <PanelContext value={scene}>
      <section className="answer-figures no-print" aria-labelledby={titleId}>
        <h4 id={titleId}>{words.figures.title}</h4>
        {!figures && <p role="status">{words.figures.waiting}</p>}
        {figures && question.indicators.length === 0 && <p>{words.figures.none}</p>}
        {figures && figures.figures.length > 0 && (
          <p className="small muted">{words.editor.hint}</p>
        )}
        {all && <BeginWith question={question} figures={all} onInsert={onInsert} />}
        <ul className="answer-figure-list">
          {figures?.figures.map((figure) => (
            <FigureItem key={figure.summary.id} figure={figure} onInsert={onInsert} />
          ))}
        </ul>
        {figures && question.indicators.length > 0 && (
          <p className="small">
            <Link href={pointsOf(scene.place)}>{words.figures.points}</Link>
          </p>
        )}
        {figures && figures.missing.length > 0 && (
          <p className="small muted">
            {words.figures.missing}: {figures.missing.map(({ title }) => title).join('; ')}.
          </p>
        )}
      </section>
    </PanelContext>
  )
}

interface FigureProps {
  figure: CitableFigure
  onInsert: (citation: Citation) => void
}

function FigureItem({ figure, onInsert }: FigureProps) {
  const { words, place } = usePanel()
  const { summary, own, period, others, sentences } = figure
  return (
    <li className="answer-figure">
      <h5>
        <Link href={detailPath(place, summary.id)}>{summary.title}</Link>
      </h5>
      <div className="answer-figure-row">
        <button
          type="button"
          className="answer-cite is-own"
          aria-label={words.figures.insert(own.said, `${summary.title}, ${period}`)}
          onClick={() => onInsert(own)}
        >
          {own.said}
        </button>
        <span className="small muted">{period}</span>
      </div>
      {others.map(({ where, citation }) => (
        <div className="answer-figure-row small" key={where}>
          <button
            type="button"
            className="answer-cite"
            aria-label={words.figures.insert(citation.said, `${summary.title}, ${where}`)}
            onClick={() => onInsert(citation)}
          >
            {citation.said}
          </button>
          <span className="muted">{where}</span>
        </div>
      ))}
      <Sentences sentences={sentences} onInsert={onInsert} />
    </li>
  )
}

interface SentencesProps {
  sentences: readonly Citation[]
  onInsert: (citation: Citation) => void
}

function Sentences({ sentences, onInsert }: SentencesProps) {
  const { words } = usePanel()
  if (sentences.length === 0) return null
  return (
    <ul className="answer-sentences">
      {sentences.map((citation) => (
        <li key={citation.said}>
          <button
            type="button"
            className="answer-cite is-sentence"
            aria-label={words.figures.insertSentence(citation.said)}
            onClick={() => onInsert(citation)}
          >
            {citation.said}
          </button>
        </li>
      ))}
    </ul>
  )
}

interface BeginProps {
  question: Question
  figures: Figures
  onInsert: (citation: Citation) => void
}

/** For an empty page: what is true of the place, and never what to think of it. */
function BeginWith({ question, figures, onInsert }: BeginProps) {
  const { words } = usePanel()
  const [open, setOpen] = useState(false)
  const { standsOut, changed } = useMemo(
    () => beginningsOf(question, figures.offers, figures.telling),
    [question, figures],
  )
  if (question.indicators.length === 0) return null
  const nothing = standsOut.length + changed.length === 0
  return (
    <details className="answer-begin" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.figures.begin}</summary>
      {nothing && <p>{words.figures.noBeginnings}</p>}
      {standsOut.length > 0 && <h5>{words.figures.standsOut}</h5>}
      <Sentences sentences={standsOut} onInsert={onInsert} />
      {changed.length > 0 && <h5>{words.figures.changed}</h5>}
      <Sentences sentences={changed} onInsert={onInsert} />
      {open && <Decides question={question} />}
    </details>
  )
}

const MOST_DECIDED = 4

/** What the kommune (of a fylke: the fylkeskommune) can itself do about the figures. */
function Decides({ question }: { question: Question }) {
  const { words, place, language, figures } = usePanel()
  const who = place.level === 'fylke' ? 'fylke' : 'kommune'
  const facts = useQueries({
    queries: question.indicators.map((id) => factsQuery(id)),
    combine: (results) => results.map(({ data }) => data),
  })
  const decided = question.indicators
    .map((id, i) => ({ id, changedBy: facts[i]?.changedBy }))
    .filter(({ changedBy }) => changedBy?.who.includes(who))
    .slice(0, MOST_DECIDED)
  if (decided.length === 0) return null
  return (
    <>
      <h5>{words.figures.decides}</h5>
      <ul className="answer-decides small">
        {decided.map(({ id, changedBy }) => (
          <li key={id}>
            <strong>{figures?.telling.data.indicators.get(id)?.title}:</strong>{' '}
            {changedBy?.[language]}
          </li>
        ))}
      </ul>
    </>
  )
}
