/**
 * The figures of a place as others show them in a frame. All of them are in one page, since a page a
 * figure would be forty thousand files; the fragment says which is shown, and the style does it
 * (`src/app/styles/embed.css`). Everything is said and drawn by what says and draws it on the place's page.
 */
import { Fragment } from 'react'
import { EMBED_PARTS, embedAnchor } from '../../addresses/embed.ts'
import { baseOf } from '../../addresses/language.ts'
import { cardAnchor, placePath } from '../../addresses/place.ts'
import type { CardModel } from '../../cards/card-model.ts'
import { placeModel, type PlaceModel } from '../../cards/place-model.ts'
import { SparklineMarks } from '../../charts/sparkline.tsx'
import { Strip } from '../../charts/strip.tsx'
import { sparklineShape } from '../../charts/sparkline-shape.ts'
import { shortName } from '../../domain/place-name.ts'
import { firstAndLast, type Series } from '../../domain/series.ts'
import { isTotal } from '../../domain/unit.ts'
import type {
  CatalogueShard,
  LatestShard,
  PlaceFacts,
  PlaceShard,
} from '../../observations/shards.ts'
import { writer } from '../../ui/figure-text.ts'
import { useText } from '../../ui/language.tsx'
import { placeName } from '../../ui/place-title.ts'
import { Beside } from './beside.tsx'
import { CardFigure } from './card-figure.tsx'
import { Caveats } from './caveats.tsx'
import { EMBED_TEXT } from './embed-text.ts'
import { Among } from './indicator-card.tsx'
import { MarkKey } from './mark-key.tsx'
import { SourceLine } from './source-line.tsx'
import { usePlaceText } from './text.ts'
import { hasWay, isPlaced } from './way-and-place.ts'

interface PlaceEmbedProps {
  shard: PlaceShard
  catalogue: CatalogueShard
  /** All places' newest figures, theme by theme. */
  latest: readonly LatestShard[]
}

export function PlaceEmbed({ shard, catalogue, latest }: PlaceEmbedProps) {
  const { language } = useText()
  const name = useName(shard.place)
  const { cards, place } = placeModel(shard, catalogue, latest)
  const shown = embeddedCards(cards)
  return (
    <>
      <title>{EMBED_TEXT[language].title(name)}</title>
      {shown.map((card) => (
        <Fragment key={card.summary.id}>
          {EMBED_PARTS.map((part) => (
            <i key={part} hidden className={part} id={embedAnchor(card.summary.id, part)} />
          ))}
          <Embedded card={card} place={place} />
        </Fragment>
      ))}
      <Key place={place} />
      <Choice cards={shown} place={place} />
    </>
  )
}

/** A pyramid is no single figure. */
export const embeddedCards = (cards: PlaceModel['cards']): readonly CardModel[] =>
  [...cards.values()].filter(({ summary }) => !summary.breakdown)

const useName = (place: PlaceFacts): string => shortName(placeName(place, useText()))

const WAY = { width: 240, height: 80, margin: 4 }

function Embedded({ card, place }: { card: CardModel; place: PlaceFacts }) {
  const { summary } = card
  return (
    <article className={['card', ...marksLeftOut(card, place)].join(' ')}>
      <header>
        <p className="embed-place">{useName(place)}</p>
        <h1>{summary.title}</h1>
      </header>
      <Figure card={card} place={place} />
      <p className="card-meaning of-kort">{summary.meaning}</p>
      {card.figure && <Charts card={card} place={place} />}
      <Caveats model={card} level={place.level} />
      <Foot card={card} place={place} />
    </article>
  )
}

/** Where there is nothing to draw, a frame that was to show it says so. */
function Charts({ card, place }: { card: CardModel; place: PlaceFacts }) {
  const words = EMBED_TEXT[useText().language]
  const [placed, gone] = [isPlaced(card, place), hasWay(card)]
  return (
    <>
      <div className={placed ? 'of-plassering' : 'of-plassering nothing'}>
        <Among Strip={Strip} model={card} place={place} />
        <Beside model={card} place={place} />
        {!placed && <p className="instead">{words.noPlacing}</p>}
      </div>
      <div className={gone ? 'of-utvikling' : 'of-utvikling nothing'}>
        <Way card={card} />
        {!gone && <p className="instead">{words.noWay}</p>}
      </div>
    </>
  )
}

/** The way here, as on a card of the page, and twice as high: there many stand beside each other. */
function Way({ card: { summary, series } }: { card: CardModel }) {
  const { language } = useText()
  const ends = series.place && firstAndLast(series.place)
  if (!series.place || !ends) return null
  const write = writer(summary, language)
  const end = ({ value, period }: typeof ends.first) =>
    `${write.number(value)} (${write.shortPeriod(period)})`
  return (
    <div className="way">
      <WayLine
        place={series.place}
        country={isTotal(summary.unit) ? null : (series.country ?? null)}
      />
      <p className="strip-ends">
        <span>{end(ends.first)}</span>
        <span>{end(ends.last)}</span>
      </p>
    </div>
  )
}

/** Higher than a page's, which carries no code for more than one height. */
function WayLine({ place, country }: { place: Series; country: Series | null }) {
  const shape = sparklineShape(place, country, WAY)
  if (!shape) return null
  return (
    <svg className="sparkline" viewBox={`0 0 ${WAY.width} ${WAY.height}`} aria-hidden="true">
      <SparklineMarks {...shape} />
    </svg>
  )
}

/** What the key must not speak of. */
function marksLeftOut(card: CardModel, place: PlaceFacts): string[] {
  if (!card.figure) return ['without-marks']
  return [
    ...(isTotal(card.summary.unit) ? ['without-country'] : []),
    ...(hasWay(card) ? [] : ['without-way']),
    ...(isPlaced(card, place) ? [] : ['without-place']),
  ]
}

function Figure({ card, place }: { card: CardModel; place: PlaceFacts }) {
  const words = usePlaceText()
  if (!card.figure && !card.summary.levels.includes(place.level))
    return <p className="figure-missing">{words.place.notAtLevel[place.level]}</p>
  return <CardFigure model={card} level={place.level} />
}

/** Whose it is, how it came here, and the way to the place's own page. */
function Foot({ card: { summary }, place }: { card: CardModel; place: PlaceFacts }) {
  const { language } = useText()
  const home = placePath(place, { anchor: cardAnchor(summary.id) })
  return (
    <footer>
      <SourceLine summary={summary} />
      {summary.origin && (
        <p className="source-line">{`${EMBED_TEXT[language].wayHere}: ${summary.origin}.`}</p>
      )}
      <p className="embed-home">
        <a href={`${baseOf(language)}${home}`} target="_blank" rel="noopener">
          {EMBED_TEXT[language].home(useName(place))}
        </a>
      </p>
    </footer>
  )
}

/** Once for all: the style leaves out what the shown figure has not. */
function Key({ place }: { place: PlaceFacts }) {
  const words = usePlaceText()
  if (place.level === 'land') return null
  return (
    <aside className="embed-key">
      <MarkKey place={place} />
      <p className="small muted of-plassering">{words.place.keyNote[place.level]}</p>
    </aside>
  )
}

/** Shown where the fragment names no figure. */
function Choice({ cards, place }: { cards: readonly CardModel[]; place: PlaceFacts }) {
  const words = EMBED_TEXT[useText().language]
  return (
    <nav className="embed-choice">
      <p className="embed-place">{useName(place)}</p>
      <h1>{words.choose}</h1>
      <p>{words.unknown}</p>
      <ul>
        {cards.map(({ summary }) => (
          <li key={summary.id}>
            <a href={`#${embedAnchor(summary.id, 'kort')}`}>{summary.title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
