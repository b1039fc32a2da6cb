import type { IndicatorSummary } from '../../observations/shards.ts'
import { useText } from '../../ui/language.tsx'

/** `Kilde: SSB tabell 07459, kopi via …` */
export function SourceLine({ summary }: { summary: IndicatorSummary }) {
  const text = useText()
  return (
    <p className="source-line">
      {text.card.source}: {summary.source}
      {summary.origin && `, ${summary.origin}`}
    </p>
  )
}
