import { Sparkline } from '../../charts/sparkline.tsx'
import type { CardModel } from '../../cards/card-model.ts'
import { isTotal } from '../../domain/unit.ts'
import { firstAndLast } from '../../domain/series.ts'
import { writer } from '../../ui/figure-text.ts'
import { useText } from '../../ui/language.tsx'

import { usePlaceText } from './text.ts'

/** How the place's figure has gone, with the country's beside it where the two can be compared. */
export function CardSparkline({ card: { summary, series } }: { card: CardModel }) {
  const words = usePlaceText()
  const write = writer(summary, useText().language)
  const ends = series.place && firstAndLast(series.place)
  if (!series.place || !ends) return null
  const told = ({ value, period }: typeof ends.first) =>
    `${write.text(value)} ${write.inPeriod(period)}`
  return (
    <Sparkline
      place={series.place}
      country={isTotal(summary.unit) ? null : (series.country ?? null)}
      label={words.card.sparkLabel(told(ends.first), told(ends.last))}
    />
  )
}
