import type { UseQueryResult } from '@tanstack/react-query'
import type { LatestShard, PlaceFacts } from '../../observations/shards.ts'
import { NotThere } from '../../ui/data-gate.tsx'
import { useText } from '../../ui/language.tsx'
import type { CardModel } from './card-model.ts'
import { PaperClaims } from './paper-claims.tsx'
import { MarkKey } from './mark-key.tsx'
import type { ThemeModel } from './place-model.ts'
import { QuestionBlock } from './question-block.tsx'

interface ThemeSectionProps {
  model: ThemeModel
  place: PlaceFacts
  cards: ReadonlyMap<string, CardModel>
  /** All places' figures on the theme, as far as they have come. */
  held: UseQueryResult<LatestShard> | undefined
}

/** One theme: the paper's introduction, its questions with their figures, and its claims tested. */
export function ThemeSection({
  model: { theme, questions, claims },
  place,
  cards,
  held,
}: ThemeSectionProps) {
  const text = useText()
  return (
    <section className="theme" id={theme.id} aria-labelledby={`${theme.id}-title`}>
      <header>
        <h2 id={`${theme.id}-title`} lang="nb">
          {theme.title}
        </h2>
        <details className="theme-introduction">
          <summary>{text.place.introduction}</summary>
          <div lang="nb">
            {theme.introduction.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
          {text.place.paperLanguage && <p className="muted small">{text.place.paperLanguage}</p>}
        </details>
        <MarkKey place={place} />
      </header>
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
    </section>
  )
}
