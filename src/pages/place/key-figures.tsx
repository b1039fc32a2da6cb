import { differenceFromPeers } from '../../cards/difference-from-peers.ts'
import { wayFrom } from '../../domain/way.ts'
import { firstAndLast } from '../../domain/series.ts'
import type { PlaceFacts } from '../../observations/shards.ts'
import { writer } from '../../ui/figure-text.ts'
import { useText } from '../../ui/language.tsx'
import { usePlaceText } from './text.ts'
import { cardAnchor } from '../../addresses/place.ts'
import type { CardModel } from '../../cards/card-model.ts'
import type { ThemeModel } from '../../cards/place-model.ts'
import { CardSparkline } from './card-sparkline.tsx'
import { MissingLine } from './missing-line.tsx'

interface KeyFiguresProps {
  themes: readonly ThemeModel[]
  place: PlaceFacts
}

/** The figures that the paper leans on, one a theme: those that are here, and what is not, together. */
export function KeyFigures({ themes, place }: KeyFiguresProps) {
  const words = usePlaceText()
  const cards = themes.flatMap(({ key }) => key ?? [])
  const here = cards.filter(({ figure }) => figure !== null)
  const gone = cards.filter(({ figure }) => figure === null)
  return (
    <section className="key-part" aria-labelledby="hovedtall">
      <h2 id="hovedtall" className="visually-hidden">
        {words.place.keyFigures}
      </h2>
      <ol className="key-figures">
        {here.map((card) => (
          <li key={card.summary.id} className="key-figure">
            <Here card={card} />
          </li>
        ))}
        {gone.length > 0 && (
          <li className="key-gone">
            <MissingLine cards={gone} place={place} />
          </li>
        )}
      </ol>
      {place.level !== 'land' && (
        <p className="key-note small muted">{words.place.keyNote[place.level]}</p>
      )}
    </section>
  )
}

const ARROWS = { up: '↑', level: '→', down: '↓' } as const

function Here({ card }: { card: CardModel }) {
  const text = useText()
  const words = usePlaceText()
  const { summary, figure, series } = card
  if (!figure) return null
  const write = writer(summary, text.language)
  const { number, unit } = write.figure(figure.value)
  const ends = series.place && firstAndLast(series.place)
  const way = ends ? wayFrom(ends.first.value, ends.last.value, summary) : 'level'
  const difference = differenceFromPeers(card, text.language)
  return (
    <>
      <a className="key-title" href={`#${cardAnchor(summary.id)}`}>
        {summary.title}
      </a>
      <p className="key-value">
        <span className="key-number">{number}</span>{' '}
        <span className="key-unit">
          {unit} · {write.shortPeriod(figure.period)}
        </span>
      </p>
      <CardSparkline card={card} />
      <p className="key-way">
        {ends && (
          <span>
            <span aria-hidden="true">{ARROWS[way]}</span>{' '}
            {words.place.since(
              write.number(ends.first.value),
              write.shortPeriod(ends.first.period),
            )}
          </span>
        )}
        {difference && <span className="key-difference">{difference}</span>}
      </p>
    </>
  )
}
