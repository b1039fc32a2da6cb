import type { IndicatorSummary } from '../../observations/shards.ts'
import { useText } from '../../ui/language.tsx'
import { NotFetchedRemedy } from '../../ui/not-fetched-remedy.tsx'
import { INDICATOR_TEXT } from './text.ts'

/** Says that kommuner lack the figure because it has not been fetched, and where it is. */
export function NotFetchedNotice({ summary }: { summary: IndicatorSummary }) {
  const text = useText()
  const words = INDICATOR_TEXT[text.language]
  return (
    <div className="caveats prose">
      <p>
        <strong>
          {summary.coverage === 0
            ? words.notFetched
            : text.detail.ofKommuner(summary.coverage, summary.kommuner)}
        </strong>
      </p>
      <p>{text.statusReason['not-fetched']}</p>
      <NotFetchedRemedy summary={summary} />
    </div>
  )
}
