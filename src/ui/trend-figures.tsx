import type { TrendLine } from '../charts/trend-data.ts'
import type { Period } from '../domain/observation.ts'
import { at } from '../domain/series.ts'
import type { IndicatorSummary } from '../observations/shards.ts'
import { writer } from './figure-text.ts'
import { useText } from './language.tsx'
import './tables.css'

interface TrendFiguresProps {
  summary: IndicatorSummary
  lines: readonly TrendLine[]
  /** What the table is called, for those who do not see it. */
  label: string
}

/** The periods in which any of the lines may have a figure, newest first. */
export const trendPeriods = (
  { periods }: Pick<IndicatorSummary, 'periods'>,
  lines: readonly TrendLine[],
): Period[] =>
  periods
    .filter((period) => lines.some((line) => at(line.series, period).status !== 'not-fetched'))
    .toReversed()

/** The same figures as the lines of a chart, newest first; a cell without one says why. */
export function TrendFigures({ summary, lines, label }: TrendFiguresProps) {
  const text = useText()
  const write = writer(summary, text.language)
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={label}>
      <table>
        <caption>
          {summary.title}, {write.figure(2).unit}
        </caption>
        <thead>
          <tr>
            <th scope="col">{text.detail.period}</th>
            {lines.map((line) => (
              <th key={line.role} scope="col" className="number">
                {line.shortName ?? line.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {trendPeriods(summary, lines).map((period) => (
            <tr key={period}>
              <th scope="row">{write.shortPeriod(period)}</th>
              {lines.map((line) => (
                <Cell key={line.role} line={line} period={period} number={write.number} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell(props: { line: TrendLine; period: Period; number: (value: number) => string }) {
  const text = useText()
  const point = at(props.line.series, props.period)
  if (point.value === null)
    return <td className="number muted small">{text.status[point.status]}</td>
  return (
    <td className="number">
      {props.number(point.value)}
      {point.status !== 'ok' && (
        <span className="muted small"> {text.status[point.status].toLowerCase()}</span>
      )}
    </td>
  )
}
