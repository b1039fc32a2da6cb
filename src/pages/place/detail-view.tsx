import type { ComponentType } from 'react'
import { Link } from 'wouter'
import { shortName } from '../../domain/place-name.ts'
import type { TrendLine } from '../../charts/trend-data.ts'
import { isTotal } from '../../domain/unit.ts'
import type { PlaceFacts } from '../../observations/shards.ts'
import type { Dictionary } from '../../text/nb.ts'
import { IndicatorDefinition, IndicatorFacts } from '../../ui/indicator-facts.tsx'
import { useText } from '../../ui/language.tsx'
import type { RevisionNoteProps } from '../../ui/receipt-revisions.tsx'
import { part } from '../../ui/part.tsx'
import { placeName } from '../../ui/place-title.ts'
import { indicatorPath } from '../../addresses/indicator.ts'
import type { CardModel } from '../../cards/card-model.ts'
import { BetterLink } from './better-link.tsx'
import { Caveats } from './caveats.tsx'
import { Comparison } from './comparison.tsx'
import { CardFigure } from './card-figure.tsx'
import { PyramidSection } from './pyramid-section.tsx'
import { useDetailText, type DetailText } from './detail-text.ts'
import { usePlaceText } from './text.ts'
import { TrendSection } from './trend-section.tsx'
import { TrendTable } from './trend-table.tsx'
import './detail-view.css'

/** Comes with the receipt, which has what it says. */
const RevisionNote = part(
  null,
  () => import('../../ui/receipt.tsx'),
  (receipt): ComponentType<RevisionNoteProps> => receipt.RevisionNote,
)

const Facilities = part('facilities', () => import('./facilities.tsx'))

interface DetailViewProps {
  card: CardModel
  place: PlaceFacts
}

/** All there is to know of one figure here. Loaded when the first card is opened. */
export default function DetailView({ card, place }: DetailViewProps) {
  const text = useText()
  const { summary } = card
  const figure = summary.breakdown ? null : card.figure
  const { usual } = usePlaceText().place
  const lines = linesOf(card, place, text, { ...useDetailText(), usual })
  return (
    <>
      <div className="detail-section">
        <p className="lead">{shortName(placeName(place, text))}</p>
        {!summary.breakdown && <CardFigure model={card} level={place.level} />}
        {figure && <RevisionNote summary={summary} place={place.code} figure={figure} />}
        <p>{summary.meaning}</p>
        <Comparison model={card} place={place} />
        {figure && hasBetter(card) && place.level !== 'land' && (
          <BetterLink place={place} indicator={summary.id} />
        )}
        <Caveats model={card} level={place.level} />
      </div>
      {summary.breakdown ? (
        <PyramidSection place={place} />
      ) : (
        <TrendSection card={card} lines={lines} />
      )}
      <IndicatorDefinition summary={summary} heading="h3" />
      {!summary.breakdown && <TrendTable card={card} lines={lines} place={place} />}
      {summary.facilities && figure && place.level === 'kommune' && (
        <Facilities summary={summary} place={place.code} />
      )}
      <IndicatorFacts summary={summary} of={figure ? { place, figure } : undefined} />
      {!summary.breakdown && (
        <p>
          <Link href={indicatorPath(summary.id, { marked: place.code })}>
            {text.detail.allPlaces}
          </Link>
        </p>
      )}
    </>
  )
}

/** A figure of which more or less is better, whatever the size of the place. */
const hasBetter = ({ summary }: CardModel): boolean =>
  summary.direction !== 'neutral' && !isTotal(summary.unit)

/** The place and what it can be compared with. Totals stand alone: the country's would flatten them. */
function linesOf(
  { series, summary }: CardModel,
  place: PlaceFacts,
  text: Dictionary,
  words: DetailText & { usual: string },
): TrendLine[] {
  const peers = place.level === 'fylke' ? words.peersFylker : words.peers
  const lines: (TrendLine | false | undefined)[] = [
    series.place && {
      role: 'place',
      name: shortName(placeName(place, text)),
      series: series.place,
    },
    series.fylke &&
      place.fylke && { role: 'fylke', name: shortName(place.fylke.name), series: series.fylke },
    place.level !== 'land' &&
      series.country && { role: 'country', name: text.country, series: series.country },
    series.peers && {
      role: 'peers',
      name: peers,
      shortName: words.usual,
      series: series.peers,
    },
  ]
  const all = lines.filter((line) => line !== false && line !== undefined)
  return isTotal(summary.unit) && series.place ? all.slice(0, 1) : all
}
