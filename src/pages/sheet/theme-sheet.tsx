import type { QuestionModel, ThemeModel } from '../../cards/place-model.ts'
import type { PlaceFacts } from '../../observations/shards.ts'
import { useText } from '../../ui/language.tsx'
import type { Said } from './said-of-theme.ts'
import { SheetFigure } from './sheet-figure.tsx'
import { SheetFoot } from './sheet-foot.tsx'
import { SHEET_TEXT } from './text.ts'

interface ThemeSheetProps {
  model: ThemeModel
  place: PlaceFacts
  name: string
  said: Said | undefined
  page: string
}

/** One theme on one A4: its questions with figures and room to write, and what can safely be said. */
export function ThemeSheet({ model, place, name, said, page }: ThemeSheetProps) {
  const words = SHEET_TEXT[useText().language]
  return (
    <section className="sheet">
      <header className="sheet-head">
        <h2 lang="nb">{model.theme.title}</h2>
        <p>{name}</p>
      </header>
      {model.questions.map((question) => (
        <Question key={question.question.id} model={question} place={place} />
      ))}
      {said && (
        <div className="sheet-said">
          <p>
            <b>{words.safe}</b> {said.sentence}
          </p>
          <p>
            <b>{words.against}</b> {said.against ?? words.nothingAgainst}
          </p>
        </div>
      )}
      <SheetFoot name={name} level={place.level} page={page} />
    </section>
  )
}

function Question({ model, place }: { model: QuestionModel; place: PlaceFacts }) {
  const words = SHEET_TEXT[useText().language]
  return (
    <div className="sheet-question">
      <h3 lang="nb">{model.question.text}</h3>
      {model.cards.length > 0 && (
        <div className="sheet-figures">
          {model.cards.map((card) => (
            <SheetFigure key={card.summary.id} card={card} place={place} />
          ))}
        </div>
      )}
      {model.cards.length === 0 && model.above.length > 0 && (
        <p className="small">
          {words.above} {model.above.map(({ title }) => title).join(', ')}.
        </p>
      )}
      <div className="sheet-lines" aria-hidden="true" />
    </div>
  )
}
