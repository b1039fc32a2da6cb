import { Link } from 'wouter'
import { meetingPath } from '../../addresses/answers.ts'
import { answersOf } from '../../addresses/place-pages.ts'
import { isAnswered, questionsOf, type SheetQuestion } from '../../answers/model/sheet.ts'
import { useAnswers } from './answers-context.ts'
import { Checklist } from './checklist-section.tsx'
import { FileActions } from './file-actions.tsx'
import { History } from './history-section.tsx'
import { KeptLine } from './kept-line.tsx'
import { PrintSheet } from './print-sheet.tsx'
import { QuestionSection } from './question-section.tsx'
import { QuestionTurn } from './question-turn.tsx'
import { useQuestionHash } from './use-question-hash.ts'

/** The whole sheet, or one question of it. */
export function AnswersContent() {
  const { words, sheet, place } = useAnswers()
  const alone = useQuestionHash()
  const all = questionsOf(sheet)
  const only = all.find(({ id }) => id === alone)
  return (
    <>
      <div className="answers no-print">
        <header className="answers-head">
          <h1>{words.title(sheet.place.name)}</h1>
          <p className="lead">{words.lead}</p>
          <p>
            <Link href={meetingPath(place)}>{words.links.meeting}</Link>
          </p>
          <KeptLine />
          <FileActions />
        </header>
        <QuestionNav all={all} only={only} />
        {only ? (
          <>
            <ThemeTitle of={only} />
            <QuestionSection key={only.id} question={only} number={all.indexOf(only) + 1} />
            <p className="answers-neighbours">
              <QuestionTurn all={all} at={all.indexOf(only)} />
            </p>
          </>
        ) : (
          sheet.themes.map(({ id, title, questions }) => (
            <section key={id} className="answers-theme" aria-labelledby={`${id}-tema`}>
              <h2 id={`${id}-tema`} lang="nb">
                {title}
              </h2>
              {questions.map((question) => (
                <QuestionSection
                  key={question.id}
                  question={question}
                  number={all.indexOf(question) + 1}
                />
              ))}
            </section>
          ))
        )}
        <Checklist />
        <History />
      </div>
      <PrintSheet />
    </>
  )
}

function ThemeTitle({ of }: { of: SheetQuestion }) {
  const { sheet } = useAnswers()
  const theme = sheet.themes.find(({ questions }) => questions.includes(of))
  return theme ? <h2 lang="nb">{theme.title}</h2> : null
}

interface NavProps {
  all: readonly SheetQuestion[]
  only: SheetQuestion | undefined
}

function QuestionNav({ all, only }: NavProps) {
  const { words, place } = useAnswers()
  const done = all.filter(isAnswered).length
  return (
    <nav className="answers-nav" aria-label={words.nav.label}>
      <ol>
        {all.map((question, i) => (
          <li key={question.id}>
            <a
              href={`#${question.id}`}
              aria-current={question === only ? 'true' : undefined}
              title={question.text}
              className={isAnswered(question) ? 'is-answered' : undefined}
            >
              {i + 1}
              <span className="visually-hidden">
                {' '}
                {question.text} {isAnswered(question) ? `(${words.nav.answered})` : ''}
              </span>
            </a>
          </li>
        ))}
      </ol>
      <span className="small muted">{words.nav.of(done, all.length)}</span>
      {only && <Link href={answersOf(place)}>{words.nav.all}</Link>}
      <span className="answers-keys small muted">{words.nav.keys}</span>
    </nav>
  )
}
