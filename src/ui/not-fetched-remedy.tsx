import type { IndicatorSummary } from '../observations/shards.ts'
import { useText } from './language.tsx'

/** What to do about figures that are not here: the publisher's own table has them. */
export function NotFetchedRemedy({ summary }: { summary: IndicatorSummary }) {
  return (
    <p>
      {useText().statusRemedy['not-fetched']}{' '}
      <a href={summary.sourceUrl} rel="external">
        {summary.source}
      </a>
      .
    </p>
  )
}
