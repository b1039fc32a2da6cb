import type { IndicatorSummary } from '../../observations/shards.ts'
import { writer } from '../../ui/figure-text.ts'
import { useLanguage } from '../../ui/language.tsx'

interface FigureTitleProps {
  summary: IndicatorSummary
  period: string
}

/** What a drawing of the board is of: the figure, its unit and its period. */
export function FigureTitle({ summary, period }: FigureTitleProps) {
  const write = writer(summary, useLanguage())
  return (
    <h3>
      {summary.title}
      <small>
        {write.figure(2).unit}, {write.period(period)}
      </small>
    </h3>
  )
}
