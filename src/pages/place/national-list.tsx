import { Link } from 'wouter'
import type { PlaceCard } from '../../observations/shards.ts'
import { writer } from '../../ui/figure-text.ts'
import { useText } from '../../ui/language.tsx'
import { detailPath } from '../../ui/urls.ts'
import type { CardModel } from './card-model.ts'
import { OPENED_HERE } from './detail-address.ts'

interface NationalListProps {
  cards: readonly CardModel[]
  place: PlaceCard
}

/** Figures that bear on the question and are only made for the whole country. */
export function NationalList({ cards, place }: NationalListProps) {
  const text = useText()
  return (
    <div className="not-fetched">
      <h4>{text.place.nationalGroup}</h4>
      <ul>
        {cards.map(({ summary, national }) => {
          const write = writer(summary, text.language)
          return (
            <li key={summary.id} id={`tall-${summary.id}`}>
              <Link href={detailPath(place, summary.id)} state={OPENED_HERE}>
                {summary.title}
              </Link>
              {': '}
              {national && `${write.text(national.value)} (${write.period(national.period)}).`}{' '}
              <span className="muted">({summary.source})</span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
