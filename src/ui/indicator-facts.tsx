import { useQuery } from '@tanstack/react-query'
import { indicatorQuery } from '../observations/queries.ts'
import type { IndicatorShard, IndicatorSummary } from '../observations/shards.ts'
import { dateText } from './date-text.ts'
import { DataGate } from './data-gate.tsx'
import { writer } from './figure-text.ts'
import { useText } from './language.tsx'

/** What the figure is, who can change it, and where it comes from. */
export function IndicatorFacts({ summary }: { summary: IndicatorSummary }) {
  const indicator = useQuery(indicatorQuery(summary.id))
  return (
    <DataGate queries={{ indicator }}>
      {(data) => <Facts summary={summary} shard={data.indicator} />}
    </DataGate>
  )
}

function Facts({ summary, shard }: { summary: IndicatorSummary; shard: IndicatorShard }) {
  const text = useText()
  const { language } = text
  return (
    <>
      <section className="detail-section" aria-labelledby="facts-definition">
        <h3 id="facts-definition">{text.detail.definition}</h3>
        <p className="prose">{shard.definition[language]}</p>
        <p>
          <a href={shard.definition.url} rel="external">
            {shard.definition.url}
          </a>
        </p>
      </section>
      <section className="detail-section" aria-labelledby="facts-who">
        <h3 id="facts-who">{text.detail.changedBy}</h3>
        <p className="prose">
          {shard.changedBy.who.map((who) => text.detail.who[who]).join(', ')}
          {'. '}
          {shard.changedBy[language]}
        </p>
      </section>
      <Provenance summary={summary} shard={shard} />
    </>
  )
}

function Provenance({ summary, shard }: { summary: IndicatorSummary; shard: IndicatorShard }) {
  const text = useText()
  const write = writer(summary, text.language)
  const rows: [string, string | null | undefined][] = [
    [text.detail.publisher, summary.publisher],
    [text.detail.source, summary.source],
    [text.detail.updated, summary.updated && dateText(summary.updated, text.language)],
    [text.detail.wayHere, summary.origin ?? text.status['not-fetched'].toLowerCase()],
    [text.detail.read, summary.read && dateText(summary.read, text.language)],
    [text.detail.kommuner, coverage()],
    [text.detail.method, shard.method?.[text.language] ?? summary.noAggregate],
    [text.detail.licence, summary.licence],
    [text.detail.checksum, shard.sha256],
  ]
  function coverage() {
    return summary.newest && text.detail.coverage(summary.coverage, write.period(summary.newest))
  }
  return (
    <section className="detail-section" aria-labelledby="facts-provenance">
      <h3 id="facts-provenance">{text.detail.provenance}</h3>
      <dl className="facts">
        {rows.map(([term, fact]) => fact && <FactRow key={term} term={term} fact={fact} />)}
      </dl>
      {summary.command && (
        <p>
          {text.statusRemedy['not-fetched']('')} <code>{summary.command}</code>
        </p>
      )}
    </section>
  )
}

function FactRow({ term, fact }: { term: string; fact: string }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{fact}</dd>
    </>
  )
}
