import type { UseQueryResult } from '@tanstack/react-query'
import type { LatestShard, PlaceFacts } from '../../observations/shards.ts'
import { NotThere } from '../../ui/data-gate.tsx'
import { usePlaceText } from './text.ts'
import type { CardModel } from '../../cards/card-model.ts'
import { PaperClaims } from './paper-claims.tsx'
import type { ThemeModel } from '../../cards/place-model.ts'
import { Folded } from './folded.tsx'
import { QuestionBlock } from './question-block.tsx'

interface ThemeSectionProps {
  model: ThemeModel
  place: PlaceFacts
  cards: ReadonlyMap<string, CardModel>
  /** All places' figures on the theme, as far as they have come. */
  held: UseQueryResult<LatestShard> | undefined
}

/** One theme: its questions with their figures, the paper's introduction, and its claims tested. */
export function ThemeSection({ model, place, cards, held }: ThemeSectionProps) {
  const { theme, questions, claims } = model
  return (
    <Folded part={theme.id} id={theme.id} className="theme" summary={<Summary model={model} />}>
      {held?.isError && <NotThere what="latest" query={held} />}
      {questions.map((question, i) => (
        <QuestionBlock
          key={question.question.id}
          model={question}
          place={place}
          number={i + 1}
          of={questions.length}
        />
      ))}
      {claims.length > 0 && <PaperClaims claims={claims} place={place} cards={cards} />}
      <Introduction model={model} />
    </Folded>
  )
}

function Summary({ model: { theme, figures, newestYear } }: { model: ThemeModel }) {
  const words = usePlaceText()
  return (
    <>
      <h2 lang="nb">{theme.title}</h2>
      <span className="theme-count">
        {words.place.figuresHere(figures.here, figures.all, newestYear)}
      </span>
    </>
  )
}

function Introduction({ model: { theme } }: { model: ThemeModel }) {
  const words = usePlaceText()
  return (
    <details className="theme-introduction no-print">
      <summary>{words.place.introduction}</summary>
      <div lang="nb">
        {theme.introduction.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      {words.place.paperLanguage && <p className="muted small">{words.place.paperLanguage}</p>}
    </details>
  )
}
