import { Link } from 'wouter'
import { editDistance } from '../../domain/edit-distance.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import { useText } from '../../ui/language.tsx'
import { shortened } from '../../ui/shortened.ts'
import { indicatorPath } from '../../addresses/indicator.ts'
import { aboutPath } from '../../addresses/routes.ts'
import { INDICATOR_TEXT } from './text.ts'

interface UnknownIndicatorProps {
  id: string
  indicators: readonly IndicatorSummary[]
}

const SUGGESTIONS = 5

/** An id that no record has: what was asked for, and the nearest there is. */
export function UnknownIndicator({ id: asked, indicators }: UnknownIndicatorProps) {
  const id = shortened(asked)
  const text = useText()
  const words = INDICATOR_TEXT[text.language]
  const nearest = indicators
    .filter((indicator) => !indicator.base)
    .toSorted((a, b) => editDistance(a.id, id) - editDistance(b.id, id))
    .slice(0, SUGGESTIONS)
  return (
    <div className="front-top">
      <title>{`${text.notFound.title} · Lokaltall`}</title>
      <h1>{text.notFound.title}</h1>
      <p className="lead">{text.notFound.indicator(id)}</p>
      <p>{words.unknownHelp}</p>
      <ul>
        {nearest.map((indicator) => (
          <li key={indicator.id}>
            <Link href={indicatorPath(indicator.id)}>{indicator.title}</Link>
          </li>
        ))}
      </ul>
      <p>
        <Link href={aboutPath()}>{text.nav.allIndicators}</Link>
      </p>
    </div>
  )
}
