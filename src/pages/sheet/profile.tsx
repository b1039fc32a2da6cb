import type { PlaceModel } from '../../cards/place-model.ts'
import { useText } from '../../ui/language.tsx'
import { SheetFigure } from './sheet-figure.tsx'
import { SheetFoot } from './sheet-foot.tsx'
import { SHEET_TEXT } from './text.ts'

/** How many figures of each theme the profile has room for. */
const OF_A_THEME = 3

/** The place on one page, to hand out: what is special, and the newest figures of every theme. */
export function Profile({ model, name }: { model: PlaceModel; name: string }) {
  const { language } = useText()
  const words = SHEET_TEXT[language]
  return (
    <section className="sheet profile">
      <header className="sheet-head">
        <h2>{name}</h2>
        <p>{words.inFigures}</p>
      </header>
      {model.standouts.length > 0 && (
        <ul className="profile-standouts">
          {model.standouts.slice(0, 4).map((one) => (
            <li key={one.claim}>{one[language]}</li>
          ))}
        </ul>
      )}
      {model.themes.map((theme) => {
        const cards = theme.questions.flatMap((question) => question.cards).slice(0, OF_A_THEME)
        return (
          cards.length > 0 && (
            <div key={theme.theme.id} className="sheet-question">
              <h3 lang="nb">{theme.theme.title}</h3>
              <div className="sheet-figures">
                {cards.map((card) => (
                  <SheetFigure key={card.summary.id} card={card} place={model.place} />
                ))}
              </div>
            </div>
          )
        )
      })}
      <SheetFoot name={name} level={model.place.level} page="" />
    </section>
  )
}
