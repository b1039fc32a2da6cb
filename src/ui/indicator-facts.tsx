import { useQuery } from '@tanstack/react-query'
import { capitalised, listed } from '../domain/list-text.ts'
import { factsQuery } from '../observations/queries.ts'
import type { FactsShard, IndicatorSummary } from '../observations/shards.ts'
import type { Dictionary } from '../text/nb.ts'
import { DataGate } from './data-gate.tsx'
import { coverageText } from './coverage-text.ts'
import { useText } from './language.tsx'
import { NotFetchedRemedy } from './not-fetched-remedy.tsx'
import { part } from './part.tsx'
import type { ReceiptProps } from './receipt.tsx'
import './facts.css'

/** Its words are many, and only read by those who open a figure. */
const Receipt = part('receipt', () => import('./receipt.tsx'))

interface DefinitionProps {
  readonly summary: IndicatorSummary
  /** One below the heading it stands under. */
  readonly heading?: 'h2' | 'h3'
}

/** What the figure is. */
export function IndicatorDefinition({ summary, heading: Heading = 'h3' }: DefinitionProps) {
  const text = useText()
  const facts = useQuery(factsQuery(summary.id))
  return (
    <DataGate queries={{ facts }}>
      {({ facts: { definition } }) => (
        <section className="detail-section" aria-labelledby="facts-definition">
          <Heading id="facts-definition">{text.detail.definition}</Heading>
          <p className="prose">{definition[text.language]}</p>
          <p>
            <a href={definition.url} rel="external">
              {definition.url}
            </a>
          </p>
        </section>
      )}
    </DataGate>
  )
}

/** Who can change it, and how it was made: of one place (`of`), or in general. Below the definition. */
export function IndicatorFacts({ summary, of }: ReceiptProps) {
  // That the file does not come is told where the definition would stand.
  const { data } = useQuery(factsQuery(summary.id))
  return (
    <>
      {data && <Who shard={data} />}
      {data && <Method summary={summary} shard={data} />}
      {data && <Receipt summary={summary} of={of} />}
    </>
  )
}

function Who({ shard: { changedBy } }: { shard: FactsShard }) {
  const text = useText()
  return (
    <section className="detail-section" aria-labelledby="facts-who">
      <h3 id="facts-who">{text.detail.changedBy}</h3>
      <p className="prose">
        {deciders(changedBy.who, text)}
        {'. '}
        {changedBy[text.language]}
      </p>
    </section>
  )
}

/** How fylker and the country got theirs, and where the figures are that we lack. */
function Method({ summary, shard }: { summary: IndicatorSummary; shard: FactsShard }) {
  const text = useText()
  const method = shard.method?.[text.language] ?? summary.noAggregate
  if (!method && !summary.waiting) return null
  const known = coverageText(summary, text) ?? text.status['not-fetched']
  return (
    <section className="detail-section" aria-labelledby="facts-method">
      <h3 id="facts-method">{method ? text.detail.method : known}</h3>
      {method && <p className="prose">{method}</p>}
      {summary.waiting && <NotFetchedRemedy summary={summary} />}
    </section>
  )
}

/** `Andre, kommunen`: those who can do most first. */
/** `Kommunen, staten og andre`: the others last, whom nobody knows before those who are named. */
function deciders(who: FactsShard['changedBy']['who'], { detail }: Dictionary): string {
  const named = who.filter((one) => one !== 'andre')
  const all = named.length < who.length ? [...named, 'andre' as const] : named
  return capitalised(listed(all.map((one) => detail.who[one].toLowerCase())))
}
