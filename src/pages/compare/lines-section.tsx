import { useMemo, useState } from 'react'
import { LinesChart } from '../../charts/lines-chart.tsx'
import { trendRows, type TrendLine, type TrendRow } from '../../charts/trend-data.ts'
import { COUNTRY } from '../../domain/place.ts'
import { at } from '../../domain/series.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import { DataGate } from '../../ui/data-gate.tsx'
import { writer } from '../../ui/figure-text.ts'
import { useText } from '../../ui/language.tsx'
import { TrendFigures } from '../../ui/trend-figures.tsx'
import { followsSize } from './compare-data.ts'
import { IndicatorSelect } from './indicator-select.tsx'
import { breaksWithin, linesOf, LINES_HEIGHT, periodAt } from './lines-model.ts'
import { NotDrawnHere } from './not-drawn-here.tsx'
import type { SeriesByPlace } from './ranking-model.ts'
import type { CompareScene } from './scene.ts'
import { TakePart } from './take-part.tsx'
import { useCompareText } from './text.ts'
import { useSeries } from './use-compared.ts'
import { useWithGroups } from './use-groups.ts'

/** One indicator over time: the lines of the chosen places together. */
export function LinesSection({ scene }: { scene: CompareScene }) {
  const text = useCompareText()
  const { summary } = scene.focus
  const { query, series: places } = useSeries(summary)
  const series = useWithGroups(scene, summary, places)
  return (
    <section className="page-section board-lines" aria-labelledby="naermere">
      <h2 id="naermere">{text.closer}</h2>
      <div className="controls no-print">
        <IndicatorSelect
          scene={scene}
          label={text.closerChoose}
          value={summary.id}
          onChange={(focus) => scene.change({ focus })}
        />
      </div>
      <DataGate queries={{ indicator: query }}>
        {() => series && <Lines scene={scene} series={series} />}
      </DataGate>
    </section>
  )
}

interface LinesProps {
  scene: CompareScene
  series: SeriesByPlace
}

/** The lines of the chosen places and regions, and of the country, with the same figures in a table. */
function Lines({ scene, series }: LinesProps) {
  const text = useCompareText()
  const { language, country } = useText()
  const { summary } = scene.focus
  const lines = useMemo(() => linesOf(scene, series, country), [scene, series, country])
  const rows = useMemo(() => trendRows(lines), [lines])
  const drawn = new Set(lines.map(({ role }) => role))
  const notDrawn = [...scene.drawn, ...scene.regions].filter(({ code }) => !drawn.has(code))
  return (
    <div className="compare-part">
      <h3>
        {text.trend}: {summary.title}
        <small>{writer(summary, language).figure(2).unit}</small>
      </h3>
      {rows.length < 2 ? (
        <p>{text.noTrend}</p>
      ) : (
        <>
          <Drawn scene={scene} series={series} lines={lines} rows={rows} />
          {followsSize(summary) && <p className="small muted">{text.totalsAlone}</p>}
          <NotDrawnHere names={notDrawn.map(({ name }) => name)} />
          <BreakNotes summary={summary} />
          <OpenedFigures summary={summary} lines={lines} />
          <TakeLines scene={scene} series={series} lines={lines} rows={rows} />
        </>
      )}
    </div>
  )
}

interface DrawnProps extends LinesProps {
  lines: readonly TrendLine[]
  rows: readonly TrendRow[]
}

function Drawn({ scene, series, lines, rows }: DrawnProps) {
  const text = useCompareText()
  const { language, country } = useText()
  const { summary } = scene.focus
  const write = useMemo(() => writer(summary, language), [summary, language])
  const period = useMemo(() => periodAt(rows, write.shortPeriod), [rows, write])
  const breaks = useMemo(() => breaksWithin(summary, rows), [summary, rows])
  const textOf = (code: string, when: string | undefined): string => {
    const name = code === COUNTRY ? country : scene.nameOf(code)
    const own = series.get(code)
    if (!own) return ''
    const value = when === undefined ? null : at(own, when).value
    if (when === undefined || value === null) return name
    return `${name}, ${write.shortPeriod(when)}: ${write.text(value)}`
  }
  return (
    <LinesChart
      key={summary.id}
      height={LINES_HEIGHT}
      lines={lines}
      rows={rows}
      decimals={summary.decimals}
      number={write.number}
      period={period}
      breaks={breaks}
      breakText={text.breaks}
      label={text.trendLabel(summary.title, lines.map(({ name }) => name).join(', '))}
      seriesOf={(code) => series.get(code)}
      textOf={textOf}
      otherwise={text.linesHelp}
    />
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

function TakeLines({ scene, series, lines, rows }: DrawnProps) {
  const page = useText()
  const text = useCompareText()
  const { summary } = scene.focus
  const write = writer(summary, page.language)
  return (
    <TakePart
      scene={scene}
      what={text.trend}
      shown={[scene.focus]}
      name={text.partFiles.lines}
      draw={async () => {
        const { linesPicture } = await import('./board-pictures.ts')
        return linesPicture(scene, series, page)
      }}
      figures={() => [
        [`${summary.title}, ${write.figure(2).unit}`, ...lines.map(({ name }) => name)],
        ...rows.map(({ period, values }) => [
          write.shortPeriod(period),
          ...lines.map(({ role }) => {
            const value = values[role]
            return value === undefined ? '' : write.number(value)
          }),
        ]),
      ]}
    />
  )
}
