import { styleOf, trendRows, type TrendLine, type TrendRow } from '../../charts/trend-data.ts'
import { periodPosition } from '../../domain/period-text.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import { writer } from '../../ui/figure-text.ts'
import { useText } from '../../ui/language.tsx'
import { useDetailText } from './detail-text.ts'
import { usePlaceText } from './text.ts'
import { Trend } from './trend.tsx'
import type { CardModel } from '../../cards/card-model.ts'

/** The figure over time, beside what it is compared with. */
export function TrendSection({ card, lines }: { card: CardModel; lines: readonly TrendLine[] }) {
  const text = useText()
  const words = useDetailText()
  const { summary } = card
  const write = writer(summary, text.language)
  const rows = trendRows(lines)
  const periodAt = new Map(rows.map((row) => [row.at, row.period]))
  const names = lines.map((line) => line.name).join(', ')
  return (
    <section className="detail-section" aria-labelledby="detail-trend">
      <h3 id="detail-trend">{words.trend}</h3>
      {rows.length === 0 && <p>{words.noSeries}</p>}
      {rows.length === 1 && <p>{words.onePoint}</p>}
      {rows.length > 1 && (
        <>
          <TrendKey lines={lines} />
          <Trend
            lines={lines}
            rows={rows}
            breaks={breaksWithin(summary, rows).map(({ period }, i) => ({
              at: periodPosition(period),
              label: `${i + 1}`,
            }))}
            number={write.number}
            decimals={summary.decimals}
            period={(at) => write.shortPeriod(periodAt.get(at) ?? String(Math.round(at)))}
            label={words.chartLabel(summary.title, names)}
          />
        </>
      )}
      <BreakNotes card={card} rows={rows} />
    </section>
  )
}

/** Which line is which: colour and dash, never colour alone. */
function TrendKey({ lines }: { lines: readonly TrendLine[] }) {
  if (lines.length < 2) return null
  return (
    <ul className="chart-key" aria-hidden="true">
      {lines.map((line) => (
        <li key={line.role}>
          <svg className="key-mark" viewBox="0 0 28 12">
            <path
              d="M0 6h28"
              stroke={styleOf(line).colour}
              strokeWidth={styleOf(line).width * 1.25}
              strokeDasharray={styleOf(line).dash}
            />
          </svg>
          {line.name}
        </li>
      ))}
    </ul>
  )
}

/** The breaks that the chart numbers. */
function BreakNotes({ card: { summary }, rows }: { card: CardModel; rows: readonly TrendRow[] }) {
  const text = useText()
  const words = usePlaceText()
  const write = writer(summary, text.language)
  const breaks = breaksWithin(summary, rows)
  if (breaks.length === 0) return null
  return (
    <ol className="break-notes">
      {breaks.map(({ period, reason }) => (
        <li key={period}>{words.card.seriesBreak(write.shortPeriod(period), reason)}</li>
      ))}
    </ol>
  )
}

const breaksWithin = ({ breaks }: IndicatorSummary, rows: readonly TrendRow[]) =>
  breaks.filter(
    ({ period }) => period > (rows[0]?.period ?? '') && period <= (rows.at(-1)?.period ?? ''),
  )
