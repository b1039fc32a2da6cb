import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { Link } from 'wouter'
import { mapPath } from '../../addresses/map.ts'
import { judgeHeadline, type HeadlineVerdict } from '../../claims/speech/judge-headline.ts'
import type { Headline } from '../../claims/speech/read-headline.ts'
import { listed } from '../../domain/list-text.ts'
import { shortName } from '../../domain/place-name.ts'
import { levelOf } from '../../domain/place.ts'
import { unpackIndicatorSeries } from '../../observations/indicator-series.ts'
import { groupsQuery, indicatorQuery, placesQuery } from '../../observations/queries.ts'
import type {
  GroupsShard,
  IndicatorShard,
  IndicatorSummary,
  PlacesShard,
} from '../../observations/shards.ts'
import { DataGate } from '../../ui/data-gate.tsx'
import { writer } from '../../ui/figure-text.ts'
import { namedGroups } from '../../ui/group-names.ts'
import { useLanguage } from '../../ui/language.tsx'
import { HEADLINE_TEXT } from './headline-text.ts'

/** A headline may be pasted in either. */
const LANGUAGES = ['nb', 'nn'] as const

export interface HeadlineItemProps {
  /** As it stands in the text. */
  text: string
  headline: Headline
  summary: IndicatorSummary
}

/** A headline of a map: counted anew from the figures of all places, and what it comes to. */
export default function HeadlineItem(props: HeadlineItemProps) {
  const indicator = useQuery(indicatorQuery(props.summary.id))
  const groups = useQuery(groupsQuery())
  const places = useQuery(placesQuery())
  return (
    <DataGate queries={{ indicator, groups, places }}>
      {(data) => <Judged {...props} {...data} />}
    </DataGate>
  )
}

interface JudgedProps extends HeadlineItemProps {
  indicator: IndicatorShard
  groups: GroupsShard
  places: PlacesShard
}

function Judged({ text, headline, summary, indicator, groups, places }: JudgedProps) {
  const words = HEADLINE_TEXT[useLanguage()]
  const names = useMemo(
    () => new Map(places.places.map(({ code, name }) => [code, name])),
    [places],
  )
  const verdict = useMemo(
    () =>
      judgeHeadline(headline, {
        summary,
        series: unpackIndicatorSeries(indicator, summary),
        kommuner: groups.kommuner,
        fylker: [...names.keys()].filter((code) => levelOf(code) === 'fylke'),
        names,
        groups: LANGUAGES.flatMap((one) => Object.values(namedGroups(groups, places, one)).flat()),
      }),
    [headline, summary, indicator, groups, places, names],
  )
  const { level } = headline
  const period = verdict.outcome === 'unknown' ? null : verdict.right.period
  return (
    <>
      <p>
        <strong>{words.outcomes[verdict.outcome]}</strong>
      </p>
      <blockquote>{text}</blockquote>
      <Explained {...{ verdict, headline, summary, names }} />
      <p className="source-line">
        {words.source}: {summary.source} ·{' '}
        <Link href={mapPath(summary.id, { level, period })}>{words.map}</Link>
      </p>
    </>
  )
}

interface ExplainedProps {
  verdict: HeadlineVerdict
  headline: Headline
  summary: IndicatorSummary
  names: ReadonlyMap<string, string>
}

function Explained({ verdict, headline, summary, names }: ExplainedProps) {
  const language = useLanguage()
  const words = HEADLINE_TEXT[language]
  const { period } = writer(summary, language)
  if (verdict.outcome === 'unknown') return <p>{words.unknown}</p>
  const { right } = verdict
  const highest = right.highest.map((code) => shortName(names.get(code) ?? code))
  const level = headline.level
  return (
    <>
      <p>
        {words.counted(period(right.period), right.count, right.of, level)}
        {highest.length > 0 && ` ${words.highest(listed(highest))}`}
      </p>
      {verdict.outcome === 'older' && <p>{words.was(period(verdict.was))}</p>}
    </>
  )
}
