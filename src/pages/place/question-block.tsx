import { Link } from 'wouter'
import { cardAnchor } from '../../addresses/place.ts'
import { answersOf } from '../../addresses/place-pages.ts'
import type { QuestionModel } from '../../cards/place-model.ts'
import type { IndicatorSummary, PlaceFacts } from '../../observations/shards.ts'
import { usePlaceText } from './text.ts'
import { Folded } from './folded.tsx'
import { IndicatorCard } from './indicator-card.tsx'
import { ShareButton } from './share.tsx'
import { MissingLine } from './missing-line.tsx'

interface QuestionBlockProps {
  model: QuestionModel
  place: PlaceFacts
  number: number
  of: number
}

/** A question, word for word, and beside it the figures that bear on it. */
export function QuestionBlock({ model, place, number, of }: QuestionBlockProps) {
  const words = usePlaceText()
  const { question, cards, more, missing, above, missingAbove } = model
  return (
    <section className="question" id={question.id} aria-labelledby={`${question.id}-ord`}>
      <div className="question-ask">
        <h3 className="question-text" id={`${question.id}-ord`}>
          <span>
            {words.place.question} {of > 1 && `${number}/${of}`}
          </span>
          <span className="question-words" lang="nb">
            {question.text}
          </span>
        </h3>
        <ShareButton
          title={`${words.place.question.toLowerCase()} ${number}`}
          anchor={question.id}
        />
        <Link className="question-answer no-print" href={answersOf(place, question.id)}>
          {words.place.answer}
        </Link>
      </div>
      <div className="question-figures">
        {question.indicators.length === 0 && <p>{words.place.noFigures}</p>}
        <div className="cards">
          {cards.map((card) => (
            <IndicatorCard key={card.summary.id} model={card} place={place} />
          ))}
        </div>
        {more.length > 0 && (
          <Folded part={question.id} className="more" summary={words.place.more(more.length)}>
            <div className="cards">
              {more.map((card) => (
                <IndicatorCard key={card.summary.id} model={card} place={place} />
              ))}
            </div>
          </Folded>
        )}
        <MissingLine cards={missing} place={place} anchored />
        <Above words={words.place.alsoAbove} figures={above} />
        <Above words={words.place.alsoMissing} figures={missingAbove} />
      </div>
    </section>
  )
}

/** What bears on this question too, and stands under one before it. */
function Above({ words, figures }: { words: string; figures: readonly IndicatorSummary[] }) {
  if (figures.length === 0) return null
  return (
    <p className="missing-line see-above">
      {words}{' '}
      {figures.map(({ id, title }, i) => (
        <span key={id}>
          {i > 0 && ', '}
          <a href={`#${cardAnchor(id)}`}>{title}</a>
        </span>
      ))}
    </p>
  )
}
