import type { Language } from '../../domain/indicator.ts'
import { DOT } from '../../domain/list-text.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import { dateText } from '../../ui/date-text.ts'
import type { MapText } from './text.ts'

/** Who published the figures, how and when they came here, and whose the borders are. */
export function sourceLine(
  { source, licence, origin, read }: IndicatorSummary,
  text: MapText,
  language: Language,
): string {
  const parts = [
    `${text.source}: ${source}`,
    licence,
    origin && `${text.wayHere}: ${origin}`,
    read && text.copyRead(dateText(read, language)),
    text.borderSource,
    'Lokaltall',
  ]
  return `${parts.filter(Boolean).join(DOT)}.`
}
