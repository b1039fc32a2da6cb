import { Sparkline } from '../../charts/sparkline.tsx'
import type { CardModel } from '../../cards/card-model.ts'
import { isTotal } from '../../domain/unit.ts'

/**
 * How the place's figure has gone, with the country's beside it where the two can be compared. The
 * first and the last figure stand as words beside it.
 */
export function CardSparkline({ card: { summary, series } }: { card: CardModel }) {
  if (!series.place) return null
  return (
    <Sparkline
      place={series.place}
      country={isTotal(summary.unit) ? null : (series.country ?? null)}
      label={null}
    />
  )
}
