import { memo } from 'react'
import type { CellPart, Heat } from '../../addresses/compare.ts'
import { sparklineShape } from '../../charts/sparkline-shape.ts'
import type { HeatStep } from '../../domain/heat-step.ts'
import { formatNumber, formatSigned } from '../../domain/number-text.ts'
import { levelOf, type Level } from '../../domain/place.ts'
import type { Series } from '../../domain/series.ts'
import { writer } from '../../ui/figure-text.ts'
import { heatClass, HeatMark } from '../../ui/heat-mark.tsx'
import { useText } from '../../ui/language.tsx'
import type { ComparedIndicator } from './compare-data.ts'
import { fromCountry } from './heat-model.ts'
import { PointedCell, placeOfRow } from './pointed-cell.tsx'
import type { CompareRow, TableCell } from './table-model.ts'
import { useCompareText } from './text.ts'

interface CellProps {
  cell: TableCell
  row: CompareRow
  compared: ComparedIndicator
  /** What stands with the figure. */
  parts: readonly CellPart[]
  heat: Heat
  step: HeatStep | null
  series: Series | undefined
  /** That most of the table's places are of. */
  level: Level
}

/** A figure, coloured and marked by how it lies, with what the reader wants beside it. */
export function FigureCell({ cell, row, compared, parts, heat, step, series, level }: CellProps) {
  const page = useText()
  const text = useCompareText()
  if (cell === null) return <td className="number muted small">{text.onItsWay}</td>
  const write = writer(compared.summary, page.language)
  if (cell.value === null)
    return (
      <PointedCell as="td" place={placeOfRow(row)} className="number muted small">
        {page.status[cell.status]}
      </PointedCell>
    )
  const difference = parts.includes('forskjell') ? fromCountry(cell, row, compared) : null
  return (
    <PointedCell as="td" place={placeOfRow(row)} className={`number${heatClass(step)}`}>
      {step !== null && heat !== 'ingen' && (
        <HeatMark step={step} words={text.heatSteps[heat][step]} />
      )}
      {write.number(cell.value)}
      {cell.status !== 'ok' && <small>{page.status[cell.status].toLowerCase()}</small>}
      {difference !== null && <small>{formatSigned(difference, compared.summary.decimals)}</small>}
      {parts.includes('plass') && row.kind === 'place' && (
        <RankLine cell={cell} level={level} own={levelOf(row.code)} />
      )}
      {parts.includes('linje') && series && <Line series={series} />}
    </PointedCell>
  )
}

/** The number of them all stands apart: where columns are many, it is seen in the head. */
function RankLine({
  cell,
  level,
  own,
}: {
  cell: NonNullable<TableCell>
  level: Level
  own: Level
}) {
  const text = useCompareText()
  if (!cell.rank) return <small>{text.notRanked}</small>
  const [rank, of] = [formatNumber(cell.rank.rank, 0), formatNumber(cell.rank.of, 0)]
  return (
    <small>
      {cell.rank.tied > 0 ? text.sharedRank(rank) : text.rank(rank)}
      <span className={own === level ? 'rank-of' : undefined}> {text.rankOf(of)}</span>
    </small>
  )
}

const SIZE = { width: 96, height: 20, margin: 3 }

/** How the figure has gone, each line by its own height; the figures are in "Ett tall nærmere". */
const Line = memo(function Line({ series }: { series: Series }) {
  const shape = sparklineShape(series, null, SIZE)
  if (!shape) return null
  return (
    <svg className="cell-line" viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-hidden="true">
      <path d={shape.place} />
      <circle cx={shape.end.x} cy={shape.end.y} r={2} />
    </svg>
  )
})
