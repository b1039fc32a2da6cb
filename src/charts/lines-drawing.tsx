import { LevelTicks } from './level-ticks.tsx'
import { textWidth } from './label-room.ts'
import { lonelyIn, type DrawnLine, type LinesShape } from './lines-shape.ts'
import './lines.css'
import { styleOf, type TrendLine } from './trend-data.ts'

interface LinesDrawingProps {
  shape: LinesShape
  lines: readonly TrendLine[]
  height: number
  /** What stands beside a break, by its number from 0. */
  breakText: (index: number) => string
  /** Every figure has a dot, as where they are few. */
  dotted?: boolean
}

/** Axes, breaks and lines, the first on top. */
export function LinesDrawing(props: LinesDrawingProps) {
  const { shape, lines, height, breakText, dotted } = props
  const { top, bottom } = shape.plot
  // Of two that stand too near the first is named: all are told below.
  const hasRoom = (i: number) =>
    i === 0 || shape.breaks[i]! - shape.breaks[i - 1]! > textWidth(breakText(i - 1)) + 6
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
        {shape.breaks.map((at, i) => (
          <g key={at}>
            <path className="break-line" d={`M${at} ${top}V${bottom}`} />
            {hasRoom(i) && (
              <text x={at + 4} y={top + 10}>
                {breakText(i)}
              </text>
            )}
          </g>
        ))}
      </g>
      {shape.lines.toReversed().map((drawn) => (
        <LineOf
          key={drawn.role}
          drawn={drawn}
          line={lines.find(({ role }) => role === drawn.role)}
          dots={dotted ? drawn.vertices : lonelyIn(drawn.vertices)}
        />
      ))}
    </>
  )
}

interface LineOfProps {
  drawn: DrawnLine
  line: TrendLine | undefined
  dots: DrawnLine['vertices']
}

/** A line with its dots: of all its figures, or of those that it does not reach. */
function LineOf({ drawn, line, dots }: LineOfProps) {
  const style = line && styleOf(line)
  return (
    <>
      <path
        className="trend-line"
        d={drawn.path}
        stroke={style?.colour}
        strokeWidth={style?.width}
        strokeDasharray={style?.dash}
      />
      {dots.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r={3} fill={style?.colour} />
      ))}
    </>
  )
}
