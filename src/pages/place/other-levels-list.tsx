import { Link } from 'wouter'
import type { PlaceFacts } from '../../observations/shards.ts'
import { writer } from '../../ui/figure-text.ts'
import { useText } from '../../ui/language.tsx'
import { indicatorPath } from '../../addresses/indicator.ts'
import type { CardModel } from './card-model.ts'

interface OtherLevelsListProps {
  cards: readonly CardModel[]
  place: PlaceFacts
}

/** Figures that bear on the question and are not made for this kind of place: why, and the country's. */
export function OtherLevelsList({ cards, place }: OtherLevelsListProps) {
  const text = useText()
  return (
    <div className="not-fetched">
      <h4>{text.place.notAtLevel[place.level]}</h4>
      <ul>
        {cards.map((card) => (
          <OtherLevelsItem key={card.summary.id} card={card} />
        ))}
      </ul>
    </div>
  )
}

function OtherLevelsItem({ card: { summary, national } }: { card: CardModel }) {
  const text = useText()
  const write = writer(summary, text.language)
  return (
    <li id={`tall-${summary.id}`}>
      <Link href={indicatorPath(summary.id)}>{summary.title}</Link>{' '}
      <span className="muted">({summary.source})</span>{' '}
      {national
        ? text.card.nationallyKnown(write.text(national.value), write.period(national.period))
        : (summary.noAggregate ?? text.place.onlyOtherLevels)}
    </li>
  )
}
