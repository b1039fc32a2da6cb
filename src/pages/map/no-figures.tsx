import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { indicatorPath } from '../../addresses/indicator.ts'
import { mapPath } from '../../addresses/map.ts'
import { editDistance } from '../../domain/edit-distance.ts'
import { COUNTRY } from '../../domain/place.ts'
import { newest } from '../../domain/series.ts'
import { unpackIndicatorSeries } from '../../observations/indicator-series.ts'
import { indicatorQuery } from '../../observations/queries.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import { writer } from '../../ui/figure-text.ts'
import { useText } from '../../ui/language.tsx'
import { NotFetchedRemedy } from '../../ui/not-fetched-remedy.tsx'
import { insteadOf } from './instead-of.ts'
import { MAP_TEXT } from './text.ts'

interface NoFiguresProps {
  id: string
  /** Undefined when no record has the id. */
  summary: IndicatorSummary | undefined
  indicators: readonly IndicatorSummary[]
}

/** Nothing to draw: why, what is known of the whole country, and what to look at instead. */
export default function NoFigures({ id, summary, indicators }: NoFiguresProps) {
  const text = useText()
  const own = MAP_TEXT[text.language]
  const instead = summary ? insteadOf(summary, indicators) : nearestTo(id, indicators)
  return (
    <div className="front-top">
      <title>{`${summary?.title ?? text.notFound.title} · Lokaltall`}</title>
      <h1>{summary ? own.noFigures(summary.title) : text.notFound.title}</h1>
      <p className="lead">{summary ? why(summary) : own.unknown(id)}</p>
      {summary && <Country summary={summary} />}
      {summary && isLocal(summary) && <NotFetchedRemedy summary={summary} />}
      {summary && (
        <p>
          <Link href={indicatorPath(id)}>{own.about}</Link>
        </p>
      )}
      <h2>{own.instead}</h2>
      <ul>
        {instead.map((indicator) => (
          <li key={indicator.id}>
            <Link href={mapPath(indicator.id)}>{indicator.title}</Link>
          </li>
        ))}
      </ul>
    </div>
  )

  function why(one: IndicatorSummary): string {
    return isLocal(one) ? text.statusReason['not-fetched'] : own.nationalOnly
  }
}

/** Its source has figures for places below the country. */
const isLocal = ({ levels }: IndicatorSummary): boolean => levels.some((level) => level !== 'land')

/** The newest figure of the whole country, where there is one. */
function Country({ summary }: { summary: IndicatorSummary }) {
  const { language } = useText()
  const shard = useQuery(indicatorQuery(summary.id)).data
  const series = shard && unpackIndicatorSeries(shard, summary).get(COUNTRY)
  const last = series && newest(series)
  if (!last) return null
  const write = writer(summary, language)
  return (
    <p>{MAP_TEXT[language].knownNationally(write.text(last.value), write.period(last.period))}</p>
  )
}

const SUGGESTIONS = 5

/** For an id that no record has: those that are spelt most like it. */
const nearestTo = (id: string, indicators: readonly IndicatorSummary[]) =>
  indicators
    .filter(({ coverage, base, breakdown }) => coverage > 0 && !base && !breakdown)
    .toSorted((a, b) => editDistance(a.id, id) - editDistance(b.id, id))
    .slice(0, SUGGESTIONS)
