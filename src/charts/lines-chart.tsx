import { useMemo, useState } from 'react'
import type { PlaceCode } from '../domain/place.ts'
import { at as pointAt, type Series } from '../domain/series.ts'
import {
  linesShape,
  nearestOnLines,
  pathThrough,
  walkedLine,
  type LinesInput,
  type LinesShape,
  type LineVertex,
} from './lines-shape.ts'
import { EndNames } from './end-names.tsx'
import { LinesDrawing } from './lines-drawing.tsx'
import { styleOf, type TrendLine } from './trend-data.ts'
import { useWidth } from './use-width.ts'
import { Readout, WalkedChart } from './walked-chart.tsx'

interface LinesChartProps extends Omit<LinesInput, 'width'> {
  readonly label: string
  /** The series of a place that has no line of its own, to be drawn while it is pointed at. */
  readonly seriesOf: (code: PlaceCode) => Series | undefined
  /** What is said of a place in a period; undefined: its newest. */
  readonly textOf: (code: PlaceCode, period: string | undefined) => string
  readonly breakText: string
  readonly otherwise: string
}

/** Lines over time, named where they end. Their roles are the codes of places. */
export function LinesChart(props: LinesChartProps) {
  const { label, lines, rows, seriesOf, textOf, breakText } = props
  const [element, width] = useWidth<HTMLDivElement>(640)
  const { height, decimals, number, period, breaks } = props
  const shape = useMemo(
    () => linesShape({ width, height, lines, rows, decimals, number, period, breaks }),
    [width, height, lines, rows, decimals, number, period, breaks],
  )
  // Where along its line the marked place is read; the newest until one walks or points.
  const [row, setRow] = useState(rows.length - 1)
  const codes = useMemo(() => lines.map(({ role }) => role), [lines])
  const drawing = useMemo(
    () =>
      shape && (
        <>
          <LinesDrawing {...{ shape, lines, height }} breakText={() => breakText} />
          <EndNames shape={shape} lines={lines} />
        </>
      ),
    [shape, lines, height, breakText],
  )
  if (!shape) return null
  const said = (code: PlaceCode) => textOf(code, rows[row]?.period)
  const verticesOf = (code: PlaceCode): readonly LineVertex[] => {
    const own = shape.lines.find(({ role }) => role === code)
    if (own) return own.vertices
    const series = seriesOf(code)
    return series ? shape.through((one) => pointAt(series, one).value) : []
  }
  const step = (to: ReturnType<typeof nearestOnLines> | undefined): PlaceCode | undefined => {
    if (to) setRow(to.row)
    return to?.role
  }
  return (
    <div className="lines-chart" ref={element}>
      <WalkedChart
        label={label}
        width={width}
        height={height}
        codes={codes}
        first={codes[0] ?? ''}
        walk={(from, key) => step(walkedLine(shape.lines, { role: from, row }, key))}
        placeAt={(at) => step(nearestOnLines(shape, at)) ?? ''}
        textOf={said}
        mark={(code) => (
          <LineMark
            shape={shape}
            vertices={verticesOf(code)}
            row={row}
            line={lines.find(({ role }) => role === code)}
          />
        )}
      >
        {drawing}
      </WalkedChart>
      <Readout className="chart-readout" textOf={said} otherwise={props.otherwise} />
    </div>
  )
}

interface LineMarkProps {
  shape: LinesShape
  vertices: readonly LineVertex[]
  row: number
  line: TrendLine | undefined
}

/** Over all other lines, within the plot. */
function LineMark({ shape: { plot }, vertices, row, line }: LineMarkProps) {
  const { left, right, top, bottom } = plot
  const here = vertices.findLast((vertex) => vertex.row <= row) ?? vertices[0]
  const path = pathThrough(
    vertices.map(({ x, y, row: one }) => ({ x: x - left, y: y - top, row: one })),
  )
  return (
    <svg x={left} y={top} width={right - left} height={bottom - top} overflow="hidden">
      <path className="pointed-halo" d={path} />
      <path
        className="pointed-trend"
        style={line && { color: styleOf(line).colour }}
        d={path}
        strokeDasharray={line && styleOf(line).dash}
      />
      {here && <circle className="pointed-ring" cx={here.x - left} cy={here.y - top} r={7} />}
    </svg>
  )
}
