import { shortName } from '../../domain/place-name.ts'
import type { PlaceFacts } from '../../observations/shards.ts'
import { useText } from '../../ui/language.tsx'
import { usePlaceText } from './text.ts'
import { placeName } from '../../ui/place-title.ts'

/** What the marks of the small pictures mean: the same on every card. */
export function MarkKey({ place }: { place: PlaceFacts }) {
  const text = useText()
  const words = usePlaceText()
  if (place.level === 'land') return null
  return (
    <ul className="chart-key mark-key" aria-label={words.card.key}>
      <li>
        <svg className="key-mark" viewBox="0 0 28 12">
          <path className="line-place" d="M0 6h14" />
          <circle className="dot-place" cx={18} cy={6} r={5} />
        </svg>
        {shortName(placeName(place, text))}
      </li>
      <li>
        <svg className="key-mark" viewBox="0 0 28 12">
          <path className="line-country" d="M0 6h16" />
          <path className="strip-country" d="M22 0v12" />
        </svg>
        {text.country}
      </li>
      <li>
        <svg className="key-mark" viewBox="0 0 28 12">
          <path className="strip-ticks" d="M4 0v12M10 0v12M13 0v12M20 0v12" />
        </svg>
        {place.level === 'fylke' ? words.card.eachFylke : words.card.eachKommune}
      </li>
      <li>
        <svg className="key-mark" viewBox="0 0 28 12">
          <rect className="strip-band" width={28} height={12} />
        </svg>
        {place.level === 'fylke' ? words.card.bandFylker : words.card.band}
      </li>
    </ul>
  )
}
