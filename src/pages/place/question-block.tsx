import { cardAnchor } from '../../addresses/place.ts'
import type { PlaceFacts } from '../../observations/shards.ts'
import { useText } from '../../ui/language.tsx'
import { IndicatorCard } from './indicator-card.tsx'
import { OtherLevelsList } from './other-levels-list.tsx'
import { NotFetchedList } from './not-fetched-list.tsx'
import type { QuestionModel } from './place-model.ts'

interface QuestionBlockProps {
  model: QuestionModel
  place: PlaceFacts
  number: number
  of: number
}

/** A question, word for word, and beside it the figures that bear on it. */
export function QuestionBlock({ model, place, number, of }: QuestionBlockProps) {
  const text = useText()
  const { question, cards, notFetched, otherLevels, above } = model
  return (
    <section className="question" aria-labelledby={question.id}>
      <h3 className="question-text" id={question.id}>
        <span>
          {text.place.question} {of > 1 && `${number}/${of}`}
        </span>
        <span className="question-words" lang="nb">
          {question.text}
        </span>
      </h3>
      <div>
        {question.indicators.length === 0 && <p>{text.place.noFigures}</p>}
        <div className="cards">
          {cards.map((card) => (
            <IndicatorCard key={card.summary.id} model={card} place={place} />
          ))}
        </div>
        {notFetched.length > 0 && <NotFetchedList cards={notFetched} place={place} />}
        {otherLevels.length > 0 && <OtherLevelsList cards={otherLevels} place={place} />}
        {above.length > 0 && (
          <p className="see-above">
            {text.place.alsoAbove}{' '}
            {above.map(({ id, title }, i) => (
              <span key={id}>
                {i > 0 && ', '}
                <a href={`#${cardAnchor(id)}`}>{title}</a>
              </span>
            ))}
          </p>
        )}
      </div>
    </section>
  )
}
