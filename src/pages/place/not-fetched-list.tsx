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

/** Figures that exist at the source but are not here yet: why, how to get them, and the country's. */
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
      <Commands cards={cards} />
    </div>
  )
}

/** How whoever keeps the figures gets them: of no use to a reader, so folded away. */
function Commands({ cards }: { cards: readonly CardModel[] }) {
  const text = useText()
  const commands = cards.flatMap(({ summary }) => summary.command ?? [])
  if (commands.length === 0) return null
  return (
    <details>
      <summary>{text.place.forMaintainers}</summary>
      <ul>
        {commands.map((command) => (
          <li key={command}>
            <code>{command}</code>
          </li>
        ))}
      </ul>
    </details>
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
      <span className="muted">({summary.source})</span>
      {national && (
        <> {text.card.nationallyKnown(write.text(national.value), write.period(national.period))}</>
      )}
    </li>
  )
}
