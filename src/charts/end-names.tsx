import { LEADER, type LinesShape } from './lines-shape.ts'
import { PlaceMark } from './place-mark.tsx'
import { styleOf, type TrendLine } from './trend-data.ts'

interface EndNamesProps {
  shape: LinesShape
  lines: readonly TrendLine[]
}

/** The name of each line beside its newest figure; moved apart where lines end together. */
export function EndNames({ shape, lines }: EndNamesProps) {
  const { right } = shape.plot
  return (
    <g className="end-labels">
      {shape.lines.map(({ role, vertices, label }, i) => {
        const [end, line] = [vertices.at(-1), lines[i]]
        return (
          end &&
          line && (
            <g key={role} style={{ color: styleOf(line).colour }}>
              <PlaceMark
                className="line-end"
                style={styleOf(line)}
                x={end.x}
                y={end.y}
                r={styleOf(line).isRegion ? 4 : 3}
              />
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
