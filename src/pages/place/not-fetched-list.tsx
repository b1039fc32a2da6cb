import { Link } from 'wouter'
import type { PlaceFacts } from '../../observations/shards.ts'
import { writer } from '../../ui/figure-text.ts'
import { useText } from '../../ui/language.tsx'
import { detailPath } from '../../addresses/place.ts'
import type { CardModel } from './card-model.ts'
import { OPENED_HERE } from './detail-address.ts'

interface NotFetchedListProps {
  cards: readonly CardModel[]
  place: PlaceFacts
}

/** Figures that exist at the source but are not here yet: why, where, and the country's. */
export function NotFetchedList({ cards, place }: NotFetchedListProps) {
  const text = useText()
  return (
    <div className="not-fetched">
      <h4>{text.place.notFetchedGroup}</h4>
      <p>{text.statusReason['not-fetched']}</p>
      <ul>
        {cards.map((card) => (
          <NotFetchedItem key={card.summary.id} card={card} place={place} />
        ))}
      </ul>
    </div>
  )
}

function NotFetchedItem({ card, place }: { card: CardModel; place: PlaceFacts }) {
  const text = useText()
  const { summary, national } = card
  const write = writer(summary, text.language)
  return (
    <li id={`tall-${summary.id}`}>
      <Link href={detailPath(place, summary.id)} state={OPENED_HERE}>
        {summary.title}
      </Link>{' '}
      <span className="muted">
        (
        <a href={summary.sourceUrl} rel="external">
          {summary.source}
        </a>
        )
      </span>
      {national && (
        <> {text.card.nationallyKnown(write.text(national.value), write.period(national.period))}</>
      )}
    </li>
  )
}
