import type { ShownStatus } from '../../domain/series.ts'
import type { PlaceFacts } from '../../observations/shards.ts'
import { writer } from '../../ui/figure-text.ts'
import { useText } from '../../ui/language.tsx'
import { usePlaceText } from './text.ts'
import { cardAnchor } from '../../addresses/place.ts'
import type { CardModel } from '../../cards/card-model.ts'
import { PublisherLink } from './publisher-link.tsx'

interface MissingLineProps {
  cards: readonly CardModel[]
  place: PlaceFacts
  /** Where links to the figures lead; of several lines one alone. */
  anchored?: boolean
}

type Why = ShownStatus | 'level'

/** Figures that bear on the question and are not here: one line for each reason, and where they are. */
export function MissingLine({ cards, place, anchored = false }: MissingLineProps) {
  const text = useText()
  const words = usePlaceText()
  const whyOf = ({ summary, reason }: CardModel): Why =>
    summary.levels.includes(place.level) ? (reason ?? 'missing') : 'level'
  const reasons = [...new Set(cards.map(whyOf))]
  return reasons.map((why) => (
    <p className="missing-line" key={why}>
      <span className="missing-why">
        {why === 'level' ? words.place.notAtLevel[place.level] : text.status[why]}:
      </span>{' '}
      {cards
        .filter((card) => whyOf(card) === why)
        .map((card, i) => (
          <span key={card.summary.id}>
            {i > 0 && ', '}
            <Missing card={card} id={anchored ? cardAnchor(card.summary.id) : undefined} />
          </span>
        ))}
    </p>
  ))
}

interface MissingProps {
  card: CardModel
  id: string | undefined
}

function Missing({ card: { summary, national }, id }: MissingProps) {
  const text = useText()
  const words = usePlaceText()
  const write = writer(summary, text.language)
  const known =
    national &&
    words.place.nationalIs(write.text(national.value), write.shortPeriod(national.period))
  return (
    <span id={id}>
      {summary.title} ({known && `${known}, `}
      <PublisherLink summary={summary} />)
    </span>
  )
}
