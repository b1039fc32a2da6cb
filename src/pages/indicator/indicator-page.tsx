import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import {
  groupsQuery,
  indicatorQuery,
  latestOfBasesQuery,
  placesQuery,
} from '../../observations/queries.ts'
import type { CatalogueShard, IndicatorShard, IndicatorSummary } from '../../observations/shards.ts'
import { levelOf } from '../../domain/place.ts'
import { newest } from '../../domain/series.ts'
import { unpackIndicatorSeries } from '../../observations/indicator-series.ts'
import { useCatalogue } from '../../ui/use-catalogue.ts'
import { DataGate } from '../../ui/data-gate.tsx'
import { IndicatorDefinition, IndicatorFacts } from '../../ui/indicator-facts.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { hasPlaces } from '../../ui/has-places.ts'
import { mapPath } from '../../addresses/map.ts'
import { CountryFigures } from './country-figures.tsx'
import { IndicatorTable } from './indicator-table.tsx'
import { INDICATOR_TEXT } from './text.ts'
import { UnknownIndicator } from './unknown-indicator.tsx'
import { NotFetchedNotice } from './not-fetched-notice.tsx'
import '../../ui/tables.css'
import './indicator.css'

/** `/indikator/andel-65-pluss`: definition, source, coverage, and every place in a table. */
export default function IndicatorPage({ id }: { id: string }) {
  const catalogue = useCatalogue()
  return (
    <DataGate queries={{ catalogue }}>
      {(data) => <InCatalogue id={id} catalogue={data.catalogue} />}
    </DataGate>
  )
}

function InCatalogue({ id, catalogue }: { id: string; catalogue: CatalogueShard }) {
  const summary = catalogue.indicators.find((indicator) => indicator.id === id)
  if (!summary) return <UnknownIndicator id={id} indicators={catalogue.indicators} />
  return <KnownIndicator key={id} summary={summary} catalogue={catalogue} />
}

function KnownIndicator(props: { summary: IndicatorSummary; catalogue: CatalogueShard }) {
  const { summary, catalogue } = props
  const words = INDICATOR_TEXT[useLanguage()]
  const indicator = useQuery(indicatorQuery(summary.id))
  const places = useQuery(placesQuery())
  const latest = useQuery(latestOfBasesQuery())
  const groups = useQuery(groupsQuery())
  return (
    <>
      <title>{`${summary.title} · Lokaltall`}</title>
      <h1>{summary.title}</h1>
      <p className="lead">{summary.meaning}</p>
      {hasPlaces(summary) && (
        <p>
          <Link href={mapPath(summary.id)}>{words.onMap}</Link>
        </p>
      )}
      {summary.note && <p className="prose">{summary.note}</p>}
      {summary.waiting && <NotFetchedNotice summary={summary} />}
      <div className="indicator-columns">
        <div className="indicator-what">
          <IndicatorDefinition summary={summary} heading="h2" />
        </div>
        <div className="indicator-table">
          {summary.newest !== null && !summary.breakdown && (
            <DataGate queries={{ indicator, places, latest, groups }}>
              {(data) =>
                hasLocalFigures(data.indicator, summary) ? (
                  <IndicatorTable {...data} summary={summary} catalogue={catalogue} />
                ) : (
                  <CountryFigures indicator={data.indicator} summary={summary} />
                )
              }
            </DataGate>
          )}
        </div>
        <div className="indicator-made">
          <IndicatorFacts summary={summary} />
        </div>
      </div>
    </>
  )
}

/** Whether any kommune or fylke has a figure to put in the table. */
function hasLocalFigures(shard: IndicatorShard, summary: IndicatorSummary): boolean {
  const series = unpackIndicatorSeries(shard, summary)
  return [...series].some(([code, own]) => levelOf(code) !== 'land' && newest(own) !== null)
}
