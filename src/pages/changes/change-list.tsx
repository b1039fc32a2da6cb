import { Link } from 'wouter'
import type { ReactNode } from 'react'
import type { IndicatorChanges } from '../../observations/receipt-shards.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import { indicatorPath } from '../../addresses/indicator.ts'

/** Summaries by id: what is needed to write an indicator's figures. */
export type Summaries = ReadonlyMap<string, IndicatorSummary>

interface ChangeListProps {
  title: string
  items: readonly IndicatorChanges[]
  summaries: Summaries
  children: (item: IndicatorChanges, summary: IndicatorSummary) => ReactNode
}

/** A heading and a line an indicator; nothing when there is none. */
export function ChangeList({ title, items, summaries, children }: ChangeListProps) {
  const known = items.flatMap((item) => {
    const summary = summaries.get(item.id)
    return summary ? [{ item, summary }] : []
  })
  if (!known.length) return null
  return (
    <div className="update-part">
      <h3>{title}</h3>
      <ul className="update-list">
        {known.map(({ item, summary }) => (
          <li key={item.id}>
            <IndicatorLink id={item.id} summaries={summaries} />: {children(item, summary)}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** An indicator's title, leading to its page; one that is gone from the catalogue goes by its id. */
export function IndicatorLink({ id, summaries }: { id: string; summaries: Summaries }) {
  const summary = summaries.get(id)
  return summary ? <Link href={indicatorPath(id)}>{summary.title}</Link> : <code>{id}</code>
}
