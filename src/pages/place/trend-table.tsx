import type { TrendLine } from '../../charts/trend-data.ts'
import { at } from '../../domain/series.ts'
import type { PlaceFacts } from '../../observations/shards.ts'
import { CsvButton } from '../../ui/csv-button.tsx'
import { writer } from '../../ui/figure-text.ts'
import { useText } from '../../ui/language.tsx'
import type { CardModel } from './card-model.ts'

interface TrendTableProps {
  card: CardModel
  lines: readonly TrendLine[]
  place: PlaceFacts
}

/** The same numbers as the chart, newest first; a cell without a number says why. */
export function TrendTable({ card, lines, place }: TrendTableProps) {
  const text = useText()
  const { summary } = card
  const write = writer(summary, text.language)
  const periods = summary.periods
    .filter((period) => lines.some((line) => at(line.series, period).status !== 'not-fetched'))
    .toReversed()
  if (periods.length === 0) return null
  return (
    <section className="detail-section" aria-labelledby="detail-table">
      <h3 id="detail-table">{text.detail.table}</h3>
      <div className="table-scroll" tabIndex={0} role="group" aria-labelledby="detail-table">
        <table>
          <caption>
            {summary.title}, {write.figure(2).unit}
          </caption>
          <thead>
            <tr>
              <th scope="col">{text.detail.period}</th>
              {lines.map((line) => (
                <th key={line.role} scope="col" className="number">
                  {line.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {periods.map((period) => (
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

function Cell(props: { line: TrendLine; period: string; number: (value: number) => string }) {
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
