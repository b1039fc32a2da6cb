import { Link } from 'wouter'
import { editDistance } from '../../domain/edit-distance.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import { useText } from '../../ui/language.tsx'
import { indicatorPath } from '../../addresses/indicator.ts'
import { mapPath } from '../../addresses/map.ts'
import { hasPlaces } from '../../ui/has-places.ts'
import { MAP_TEXT } from './text.ts'

interface NotMappedProps {
  id: string
  /** Undefined when no record has the id. */
  summary: IndicatorSummary | undefined
  indicators: readonly IndicatorSummary[]
}

const SUGGESTIONS = 5

/** Nothing to draw: why, and the nearest there is. */
export function NotMapped({ id, summary, indicators }: NotMappedProps) {
  const text = useText()
  const own = MAP_TEXT[text.language]
  const nearest = indicators
    .filter(hasPlaces)
    .toSorted((a, b) => editDistance(a.id, id) - editDistance(b.id, id))
    .slice(0, SUGGESTIONS)
  return (
    <div className="front-top">
      <title>{`${summary?.title ?? text.notFound.title} · Lokaltall`}</title>
      <h1>{summary?.title ?? text.notFound.title}</h1>
      <p className="lead">{summary ? own.nothing : own.unknown(id)}</p>
      {summary && (
        <p>
          <Link href={indicatorPath(id)}>{own.about}</Link>
        </p>
      )}
      <p>{own.instead}</p>
      <ul>
        {nearest.map((indicator) => (
          <li key={indicator.id}>
            <Link href={mapPath(indicator.id)}>{indicator.title}</Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
