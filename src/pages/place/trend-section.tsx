import { lazy, Suspense } from 'react'
import { styleOf, trendRows, type TrendLine } from '../../charts/trend-data.ts'
import { periodPosition } from '../../domain/period-text.ts'
import { writer } from '../../ui/figure-text.ts'
import { useText } from '../../ui/language.tsx'
import { Loading } from '../../ui/loading.tsx'
import type { CardModel } from './card-model.ts'

const TrendChart = lazy(() => import('../../charts/trend-chart.tsx'))

/** The figure over time, beside what it is compared with. */
export function TrendSection({ card, lines }: { card: CardModel; lines: readonly TrendLine[] }) {
  const text = useText()
  const { summary } = card
  const write = writer(summary, text.language)
  const rows = trendRows(lines)
  const periodAt = new Map(rows.map((row) => [row.at, row.period]))
  const names = lines.map((line) => line.name).join(', ')
  return (
    <section className="detail-section" aria-labelledby="detail-trend">
      <h3 id="detail-trend">{text.detail.trend}</h3>
      {rows.length === 0 && <p>{text.detail.noSeries}</p>}
      {rows.length === 1 && <p>{text.detail.onePoint}</p>}
      {rows.length > 1 && (
        <>
          <TrendKey lines={lines} />
          <Suspense fallback={<Loading what="chart" />}>
            <TrendChart
              lines={lines}
              rows={rows}
              breaks={summary.breaks
                .filter(
                  ({ period }) =>
                    period > (rows[0]?.period ?? '') && period <= (rows.at(-1)?.period ?? ''),
                )
                .map(({ period }) => ({ at: periodPosition(period), label: text.detail.breaks }))}
              number={write.number}
              period={(at) => write.shortPeriod(periodAt.get(at) ?? String(Math.round(at)))}
              label={text.detail.chartLabel(summary.title, names)}
            />
          </Suspense>
        </>
      )}
      <BreakNotes card={card} />
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

function BreakNotes({ card: { summary } }: { card: CardModel }) {
  const text = useText()
  const write = writer(summary, text.language)
  if (summary.breaks.length === 0) return null
  return (
    <ul className="small">
      {summary.breaks.map(({ period, reason }) => (
        <li key={period}>{text.card.seriesBreak(write.shortPeriod(period), reason)}</li>
      ))}
    </ul>
  )
}
