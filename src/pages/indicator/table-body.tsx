import { Link } from 'wouter'
import { formatSigned } from '../../domain/number-text.ts'
import { fullName } from '../../domain/place-name.ts'
import type { IndicatorSummary } from '../../observations/shards.ts'
import { writer } from '../../ui/figure-text.ts'
import { useText } from '../../ui/language.tsx'
import { detailPath } from '../../addresses/place.ts'
import type { TableSelection } from './table-selection.ts'
import type { IndicatorRow } from './table-rows.ts'
import { INDICATOR_TEXT } from './text.ts'

interface TableBodyProps {
  rows: readonly IndicatorRow[]
  summary: IndicatorSummary
  selection: TableSelection
}

export function TableBody({ rows, summary, selection }: TableBodyProps) {
  const withChange = summary.periods.some((period) => period < selection.period)
  return (
    <tbody>
      {rows.map((row) => (
        <tr key={row.code} className={row.code === selection.marked ? 'marked-row' : undefined}>
          <RankCell row={row} />
          <th scope="row">
            <Link href={detailPath({ code: row.code, name: row.place }, summary.id)}>
              {fullName(row.place)}
            </Link>
          </th>
          <ValueCell row={row} summary={summary} />
          {withChange && (
            <td className="number">
              {row.change === null ? '–' : formatSigned(row.change, summary.decimals)}
            </td>
          )}
        </tr>
      ))}
    </tbody>
  )
}

function RankCell({ row: { rank, value } }: { row: IndicatorRow }) {
  const text = useText()
  const words = INDICATOR_TEXT[text.language]
  if (!rank)
    return <td className="number rank muted small">{value === null ? '' : words.notRanked}</td>
  return (
    <td className="number rank">
      {rank.tied > 0 && <span className="muted small">{words.tied} </span>}
      {rank.rank}
    </td>
  )
}

function ValueCell({ row, summary }: { row: IndicatorRow; summary: IndicatorSummary }) {
  const text = useText()
  const write = writer(summary, text.language)
  if (row.value === null) return <td className="number muted small">{text.status[row.status]}</td>
  return (
    <td className="number">
      {write.number(row.value)}
      {row.status !== 'ok' && (
        <span className="muted small"> {text.status[row.status].toLowerCase()}</span>
      )}
    </td>
  )
}
