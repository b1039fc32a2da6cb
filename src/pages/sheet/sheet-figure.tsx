import { differenceFromPeers } from '../../cards/difference-from-peers.ts'
import type { CardModel } from '../../cards/card-model.ts'
import { Sparkline } from '../../charts/sparkline.tsx'
import { Strip } from '../../charts/strip.tsx'
import { isOld } from '../../domain/age.ts'
import { shortName } from '../../domain/place-name.ts'
import { firstAndLast } from '../../domain/series.ts'
import { isTotal } from '../../domain/unit.ts'
import type { PlaceFacts } from '../../observations/shards.ts'
import { writer } from '../../ui/figure-text.ts'
import { useText } from '../../ui/language.tsx'
import { placeName } from '../../ui/place-title.ts'
import { SHEET_TEXT } from './text.ts'

interface SheetFigureProps {
  card: CardModel
  place: PlaceFacts
}

/** One figure on paper: the number, how it lies among all, how it came there, and its source. */
export function SheetFigure({ card, place }: SheetFigureProps) {
  const { language } = useText()
  const { summary, figure } = card
  if (!figure) return null
  const write = writer(summary, language)
  const { number, unit } = write.figure(figure.value)
  const difference = differenceFromPeers(card, language)
  return (
    <div className="sheet-figure">
      <h4>{summary.title}</h4>
      <p>
        <span className="key-number">{number}</span>{' '}
        <span className="key-unit">
          {unit} · {write.shortPeriod(figure.period)}
        </span>
      </p>
      <Among card={card} place={place} />
      <Way card={card} />
      <p className="small">{difference}</p>
      <Reserved card={card} />
      <p className="source-line">{summary.source}</p>
    </div>
  )
}

/** What must be known before it is quoted: paper has no other place to look it up. */
function Reserved({ card: { summary, figure, unlikely } }: { card: CardModel }) {
  const { language } = useText()
  const words = SHEET_TEXT[language]
  const write = writer(summary, language)
  const said = [
    figure?.status === 'estimated' && words.estimated,
    figure?.status === 'preliminary' && words.preliminary,
    figure && isOld(figure.period, summary) && words.old,
    ...unlikely.map(({ from, to }) =>
      words.unlikely(write.shortPeriod(from), write.shortPeriod(to)),
    ),
  ].filter((one) => typeof one === 'string')
  return said.length > 0 && <p className="sheet-reserved">{said.join(' ')}</p>
}

function Among({ card, place }: SheetFigureProps) {
  const text = useText()
  const words = SHEET_TEXT[text.language]
  const { summary, compared, snapshot } = card
  if (!compared || !snapshot || compared.period !== summary.newest) return null
  if (place.level === 'land') return null
  const write = writer(summary, text.language)
  return (
    <Strip
      unit={summary.unit}
      all={card.all}
      peers={card.peers}
      place={compared.value}
      country={isTotal(summary.unit) ? null : (snapshot.values.get('0') ?? null)}
      label={(low, high) =>
        words.strip(
          summary.title,
          shortName(placeName(place, text)),
          write.number(low),
          write.number(high),
        )
      }
      ends={write.number}
      words={words.ends}
    />
  )
}

function Way({ card: { summary, series } }: { card: CardModel }) {
  const { language } = useText()
  const write = writer(summary, language)
  const ends = series.place && firstAndLast(series.place)
  if (!series.place || !ends) return null
  const end = ({ value, period }: typeof ends.first) =>
    `${write.number(value)} (${write.shortPeriod(period)})`
  return (
    <>
      <Sparkline
        place={series.place}
        country={isTotal(summary.unit) ? null : (series.country ?? null)}
        label={SHEET_TEXT[language].way(end(ends.first), end(ends.last))}
      />
      <p className="strip-ends" aria-hidden="true">
        <span>{end(ends.first)}</span>
        <span>{end(ends.last)}</span>
      </p>
    </>
  )
}
