import type { IndicatorSummary } from '../../observations/shards.ts'
import { dateText } from '../../ui/date-text.ts'
import { useText } from '../../ui/language.tsx'
import { usePlaceText } from './text.ts'

/** `Kilde: SSB tabell 07459. Hentet 23. november 2026.` The way it came is in the detail view. */
export function SourceLine({ summary }: { summary: IndicatorSummary }) {
  const text = useText()
  const words = usePlaceText()
  const { source, read } = summary
  const fetched = read ? ` ${words.card.fetched(dateText(read, text.language))}` : ''
  return <p className="source-line">{`${words.card.source}: ${source}.${fetched}`}</p>
}
