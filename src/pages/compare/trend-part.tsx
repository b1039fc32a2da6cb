import { useState } from 'react'
import { trendRows, type TrendLine, type TrendRow } from '../../charts/trend-data.ts'
import { periodPosition } from '../../domain/period-text.ts'
import { COUNTRY } from '../../domain/place.ts'
import { firstAndLast } from '../../domain/series.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import { writer } from '../../ui/figure-text.ts'
import { useText } from '../../ui/language.tsx'
import { part } from '../../ui/part.tsx'
import { TrendFigures } from '../../ui/trend-figures.tsx'
import { followsSize } from './compare-data.ts'
import type { SeriesByPlace } from './ranking-model.ts'
import { useCompareText } from './text.ts'
import { useInView } from './use-in-view.ts'
import type { CompareScene } from './scene.ts'

const TrendChart = part('chart', () => import('../../charts/trend-chart.tsx'))

/** The lines of the chosen places, and of the country, with the same figures in a table. */
export function TrendPart({ scene, series }: { scene: CompareScene; series: SeriesByPlace }) {
  const text = useCompareText()
  const { summary } = scene.focus
  const lines = useLines(scene, series)
  const rows = trendRows(lines)
  return (
    <div className="compare-part">
      <h3>
        {text.trend}: {summary.title}
      </h3>
      {rows.length < 2 ? (
        <p>{text.noTrend}</p>
      ) : (
        <>
          <LazyTrend summary={summary} lines={lines} rows={rows} />
          {followsSize(summary) && <p className="small muted">{text.totalsAlone}</p>}
          <BreakNotes summary={summary} />
          <OpenedFigures summary={summary} lines={lines} />
        </>
      )}
    </div>
  )
}

/** The chosen that have two figures to draw between, in their colours. The country's total would flatten all the others. */
function useLines({ drawn, focus }: CompareScene, series: SeriesByPlace): TrendLine[] {
  const page = useText()
  const places = drawn.flatMap(({ code, name, style: mark }, i) => {
    const own = series.get(code)
    const style = { ...mark, width: i === 0 ? 3 : 2 }
    return own && firstAndLast(own) ? [{ role: code, name, series: own, style }] : []
  })
  const country = followsSize(focus.summary) ? undefined : series.get(COUNTRY)
  return country && firstAndLast(country)
    ? [...places, { role: 'country', name: page.country, series: country }]
    : places
}

interface LazyTrendProps {
  summary: IndicatorSummary
  lines: readonly TrendLine[]
  rows: readonly TrendRow[]
}

/** The code that draws lines is large: it is fetched when the reader comes near the chart. */
function LazyTrend({ summary, lines, rows }: LazyTrendProps) {
  const text = useCompareText()
  const write = writer(summary, useText().language)
  const [place, near] = useInView<HTMLDivElement>()
  const periodAt = new Map(rows.map((row) => [row.at, row.period]))
  const [first, last] = [rows[0]?.period ?? '', rows.at(-1)?.period ?? '']
  return (
    <div ref={place} className="compare-trend">
      {near && (
        <TrendChart
          named
          height={380}
          lines={lines}
          rows={rows}
          breaks={summary.breaks
            .filter(({ period }) => period > first && period <= last)
            .map(({ period }) => ({ at: periodPosition(period), label: text.breaks }))}
          number={write.number}
          decimals={summary.decimals}
          period={(position) =>
            write.shortPeriod(periodAt.get(position) ?? String(Math.round(position)))
          }
          label={text.trendLabel(summary.title, lines.map(({ name }) => name).join(', '))}
        />
      )}
    </div>
  )
}

function BreakNotes({ summary }: { summary: IndicatorSummary }) {
  const text = useCompareText()
  const write = writer(summary, useText().language)
  return summary.breaks.map(({ period, reason }) => (
    <p key={period} className="small">
      {text.seriesBreak(write.shortPeriod(period), reason)}
    </p>
  ))
}

/** The same figures as the lines, newest first; made when it is opened. */
function OpenedFigures({
  summary,
  lines,
}: {
  summary: IndicatorSummary
  lines: readonly TrendLine[]
}) {
  const text = useCompareText()
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text.trendTable}</summary>
      {open && <TrendFigures summary={summary} lines={lines} label={text.trendTable} />}
    </details>
  )
}
