import type { TrendLine } from '../../charts/trend-data.ts'
import { at } from '../../domain/series.ts'
import type { PlaceFacts } from '../../observations/shards.ts'
import { CsvButton } from '../../ui/csv-button.tsx'
import { useText } from '../../ui/language.tsx'
import { TrendFigures, trendPeriods } from '../../ui/trend-figures.tsx'
import type { CardModel } from '../../cards/card-model.ts'

interface TrendTableProps {
  card: CardModel
  lines: readonly TrendLine[]
  place: PlaceFacts
}

/** The same numbers as the chart, newest first; a cell without a number says why. */
export function TrendTable({ card, lines, place }: TrendTableProps) {
  const text = useText()
  const { summary } = card
  const periods = trendPeriods(summary, lines)
  if (periods.length === 0) return null
  return (
    <section className="detail-section" aria-labelledby="detail-table">
      <h3 id="detail-table">{text.detail.table}</h3>
      <TrendFigures summary={summary} lines={lines} label={text.detail.table} />
      <CsvButton
        fileName={`lokaltall-${summary.id}-${place.code}`}
        summary={summary}
        rows={lines.flatMap((line) =>
          periods.map((period) => ({
            ...at(line.series, period),
            code: line.role === 'place' ? place.code : '',
            place: line.name,
          })),
        )}
      />
    </section>
  )
}
