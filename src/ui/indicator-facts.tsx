import { useQuery } from '@tanstack/react-query'
import { factsQuery } from '../observations/queries.ts'
import type { FactsShard, IndicatorSummary } from '../observations/shards.ts'
import { DataGate } from './data-gate.tsx'
import { coverageText } from './coverage-text.ts'
import { useText } from './language.tsx'
import { NotFetchedRemedy } from './not-fetched-remedy.tsx'
import { part } from './part.tsx'
import type { ReceiptProps } from './receipt.tsx'

/** Its words are many, and only read by those who open a figure. */
const Receipt = part('receipt', () => import('./receipt.tsx'))

/** What the figure is, who can change it, and how it was made: of one place (`of`), or in general. */
export function IndicatorFacts({ summary, of }: ReceiptProps) {
  const facts = useQuery(factsQuery(summary.id))
  return (
    <DataGate queries={{ facts }}>
      {(data) => <Facts summary={summary} shard={data.facts} of={of} />}
    </DataGate>
  )
}

function Facts({ summary, shard, of }: ReceiptProps & { shard: FactsShard }) {
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
      <Method summary={summary} shard={shard} />
      <Receipt summary={summary} of={of} />
    </>
  )
}

/** How fylker and the country got theirs, and where the figures are that we lack. */
function Method({ summary, shard }: { summary: IndicatorSummary; shard: FactsShard }) {
  const text = useText()
  const method = shard.method?.[text.language] ?? summary.noAggregate
  if (!method && !summary.command) return null
  const known = coverageText(summary, text) ?? text.status['not-fetched']
  return (
    <section className="detail-section" aria-labelledby="facts-method">
      <h3 id="facts-method">{method ? text.detail.method : known}</h3>
      {method && <p className="prose">{method}</p>}
      {summary.command && <NotFetchedRemedy summary={summary} />}
    </section>
  )
}
