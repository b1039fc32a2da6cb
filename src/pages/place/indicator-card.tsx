import { Link } from 'wouter'
import { Sparkline } from '../../charts/sparkline.tsx'
import { Strip } from '../../charts/strip.tsx'
import { isTotal } from '../../domain/unit.ts'
import { shortName } from '../../domain/place-name.ts'
import { firstAndLast } from '../../domain/series.ts'
import type { PlaceFacts } from '../../observations/shards.ts'
import { writer } from '../../ui/figure-text.ts'
import { useText } from '../../ui/language.tsx'
import { placeName } from '../../ui/place-title.ts'
import { cardAnchor, detailPath } from '../../addresses/place.ts'
import { CardFigure } from './card-figure.tsx'
import { Caveats } from './caveats.tsx'
import type { CardModel } from './card-model.ts'
import { Comparison } from './comparison.tsx'
import { OPENED_HERE } from './detail-address.ts'
import { SourceLine } from './source-line.tsx'

interface CardProps {
  model: CardModel
  place: PlaceFacts
}

/** One indicator for one place: the figure, what it means beside others, and where it comes from. */
export function IndicatorCard({ model, place }: CardProps) {
  const text = useText()
  const { summary } = model
  const path = detailPath(place, summary.id)
  return (
    <article className="card" id={cardAnchor(summary.id)} aria-labelledby={`kort-${summary.id}`}>
      <h4 id={`kort-${summary.id}`}>
        <Link href={path} state={OPENED_HERE}>
          {summary.title}
        </Link>
      </h4>
      <p className="card-meaning">{summary.meaning}</p>
      {!summary.breakdown && <CardFigures model={model} place={place} />}
      <Caveats model={model} level={place.level} />
      <SourceLine summary={summary} />
      <Link
        className="card-more"
        href={path}
        state={OPENED_HERE}
        // The title is the same link: once is enough for keyboard and screen reader.
        tabIndex={-1}
        aria-hidden="true"
      >
        {text.card.details}
      </Link>
    </article>
  )
}

function CardFigures({ model, place }: CardProps) {
  return (
    <>
      <CardFigure model={model} level={place.level} />
      <Comparison model={model} place={place} />
      <Marks model={model} place={place} />
    </>
  )
}

/** The two small pictures: the way here, and where among all. */
function Marks({ model, place }: CardProps) {
  const text = useText()
  const { summary, series, compared } = model
  const held = compared?.period === summary.newest && place.level !== 'land' ? compared : null
  const write = writer(summary, text.language)
  const ends = series.place && firstAndLast(series.place)
  const name = shortName(placeName(place, text))
  const total = isTotal(summary.unit)
  const stripLabel = place.level === 'fylke' ? text.card.stripLabelFylker : text.card.stripLabel
  return (
    <>
      {series.place && ends && (
        <div>
          <Sparkline
            place={series.place}
            country={total ? null : (series.country ?? null)}
            label={text.card.sparkLabel(
              `${write.text(ends.first.value)} ${write.inPeriod(ends.first.period)}`,
              `${write.text(ends.last.value)} ${write.inPeriod(ends.last.period)}`,
            )}
          />
          <p className="strip-ends" aria-hidden="true">
            <span>{write.shortPeriod(ends.first.period)}</span>
            <span>{write.shortPeriod(ends.last.period)}</span>
          </p>
        </div>
      )}
      {model.snapshot === null && held && <div className="strip strip-waiting" />}
      {model.snapshot !== null && held && (
        <Strip
          unit={summary.unit}
          all={model.all}
          peers={model.peers}
          place={held.value}
          country={total ? null : (model.snapshot.values.get('0') ?? null)}
          label={(low, high) =>
            text.card.stripLabelOf(
              stripLabel(summary.title, name),
              write.number(held.value),
              write.number(low),
              write.number(high),
            )
          }
          ends={write.number}
          words={text.card}
        />
      )}
    </>
  )
}
