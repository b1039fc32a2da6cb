import type { ComponentType } from 'react'
import { Link } from 'wouter'
import type { StripProps } from '../../charts/strip.tsx'
import { isTotal } from '../../domain/unit.ts'
import { shortName } from '../../domain/place-name.ts'
import { firstAndLast } from '../../domain/series.ts'
import type { PlaceFacts } from '../../observations/shards.ts'
import { writer } from '../../ui/figure-text.ts'
import { part } from '../../ui/part.tsx'
import { useText } from '../../ui/language.tsx'
import { usePlaceText } from './text.ts'
import { placeName } from '../../ui/place-title.ts'
import { cardAnchor } from '../../addresses/place.ts'
import { Beside } from './beside.tsx'
import { CardFigure } from './card-figure.tsx'
import { CardSparkline } from './card-sparkline.tsx'
import { Caveats } from './caveats.tsx'
import type { CardModel } from '../../cards/card-model.ts'
import { useDetailLink } from './detail-address.ts'
import { ShareButton } from './share.tsx'
import { SourceLine } from './source-line.tsx'

/** As high as the strip that comes. */
const WAITING = <div className="strip strip-waiting" />

// Drawn when all places' figures have come: a first look needs none of it.
const LaterStrip = part<StripProps, typeof import('../../charts/strip.tsx')>(
  WAITING,
  () => import('../../charts/strip.tsx'),
  (module) => module.Strip,
)

interface CardProps {
  model: CardModel
  place: PlaceFacts
}

/** One indicator for one place: the figure, how it lies among others, how it came there, its source. */
export function IndicatorCard({ model, place }: CardProps) {
  const words = usePlaceText()
  const { summary } = model
  const link = useDetailLink(place, summary.id)
  return (
    <article className="card" id={cardAnchor(summary.id)}>
      <h4>
        <Link {...link}>{summary.title}</Link>
      </h4>
      {!summary.breakdown && <CardFigure model={model} level={place.level} />}
      <p className="card-meaning">{summary.meaning}</p>
      {summary.breakdown ? (
        <Link {...link} className="card-more">
          {words.detail.pyramid}
        </Link>
      ) : (
        <>
          <Among model={model} place={place} />
          <Beside model={model} place={place} />
          <Way model={model} />
        </>
      )}
      <Caveats model={model} level={place.level} />
      <SourceLine summary={summary} />
      <ShareButton
        title={summary.title}
        anchor={cardAnchor(summary.id)}
        picture={{ card: model }}
      />
    </article>
  )
}

/** The way here: first and last figure, and the line between. */
function Way({ model }: { model: CardModel }) {
  const { summary, series } = model
  const words = usePlaceText()
  const write = writer(summary, useText().language)
  const ends = series.place && firstAndLast(series.place)
  if (!series.place || !ends) return null
  const end = ({ value, period }: typeof ends.first) =>
    `${write.number(value)} (${write.shortPeriod(period)})`
  return (
    <div className="way" role="group" aria-label={words.card.way}>
      <CardSparkline card={model} />
      <p className="strip-ends">
        <span>{end(ends.first)}</span>
        <span>{end(ends.last)}</span>
      </p>
    </div>
  )
}

interface AmongProps extends CardProps {
  /** What draws it; left out: what is fetched when there is something to draw. */
  Strip?: ComponentType<StripProps>
}

/** Where it lies among all. */
export function Among({ model, place, Strip = LaterStrip }: AmongProps) {
  const text = useText()
  const words = usePlaceText()
  const { summary, compared } = model
  if (!compared || compared.period !== summary.newest || place.level === 'land') return null
  if (model.snapshot === null) return WAITING
  const write = writer(summary, text.language)
  const name = shortName(placeName(place, text))
  const stripLabel = place.level === 'fylke' ? words.card.stripLabelFylker : words.card.stripLabel
  return (
    <Strip
      unit={summary.unit}
      all={model.all}
      peers={model.peers}
      place={compared.value}
      country={isTotal(summary.unit) ? null : (model.snapshot.values.get('0') ?? null)}
      label={(low, high) =>
        words.card.stripLabelOf(
          stripLabel(summary.title, name),
          write.number(compared.value),
          write.number(low),
          write.number(high),
        )
      }
      ends={write.number}
      words={words.card}
    />
  )
}
