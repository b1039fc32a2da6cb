import { useMemo, useState } from 'react'
import type { PlaceCode } from '../domain/place.ts'
import { at as pointAt, type Series } from '../domain/series.ts'
import {
  LEADER,
  linesShape,
  nearestOnLines,
  pathThrough,
  walkedLine,
  type LinesInput,
  type LinesShape,
  type LineVertex,
} from './lines-shape.ts'
import { LevelTicks } from './level-ticks.tsx'
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
    () => shape && <Drawing shape={shape} lines={lines} height={height} breakText={breakText} />,
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

interface DrawingProps {
  shape: LinesShape
  lines: readonly TrendLine[]
  height: number
  breakText: string
}

function Drawing({ shape, lines, height, breakText }: DrawingProps) {
  const { top, bottom } = shape.plot
  return (
    <>
      <rect width="100%" height="100%" fill="transparent" />
      <g className="scatter-axes">
        <LevelTicks ticks={shape.yTicks} plot={shape.plot} />
        {shape.xTicks.map(({ at, text }) => (
          <text key={at} x={at} y={height - 8} textAnchor="middle">
            {text}
          </text>
        ))}
        {shape.breaks.map((at) => (
          <g key={at}>
            <path className="break-line" d={`M${at} ${top}V${bottom}`} />
            <text x={at + 4} y={top + 10}>
              {breakText}
            </text>
          </g>
        ))}
      </g>
      {shape.lines.toReversed().map(({ role, path }) => {
        const line = lines.find((one) => one.role === role)
        const style = line && styleOf(line)
        return (
          <path
            key={role}
            className="trend-line"
            d={path}
            stroke={style?.colour}
            strokeWidth={style?.width}
            strokeDasharray={style?.dash}
          />
        )
      })}
      <EndNames shape={shape} lines={lines} />
    </>
  )
}

/** The name of each line beside its newest figure; moved apart where lines end together. */
function EndNames({ shape, lines }: Pick<DrawingProps, 'shape' | 'lines'>) {
  const { right } = shape.plot
  return (
    <g className="end-labels">
      {shape.lines.map(({ role, vertices, label }, i) => {
        const [end, line] = [vertices.at(-1), lines[i]]
        return (
          end &&
          line && (
            <g key={role} style={{ color: styleOf(line).colour }}>
              <circle className="line-end" cx={end.x} cy={end.y} r={3} />
              <path
                className="leader"
                d={`M${end.x + 4} ${end.y}L${right + LEADER - 4} ${label.middle}`}
              />
              <text className="place-label" x={right + LEADER} y={label.middle + 4}>
                {label.text}
              </text>
            </g>
          )
        )
      })}
    </g>
  )
}
