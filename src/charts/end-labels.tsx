import { usePlotArea, useYAxisScale } from 'recharts'
import { spreadApart, textWidth } from './label-room.ts'
import { styleOf, type TrendLine, type TrendRow } from './trend-data.ts'

const LONGEST = 15
const shortened = (name: string): string =>
  name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trim()}…` : name

const LEADER = 14

/** How far the plot must end from the right edge for the names to have room. */
export const endLabelRoom = (lines: readonly TrendLine[]): number =>
  LEADER + 6 + Math.max(0, ...lines.map(({ name }) => textWidth(shortened(name))))

const LINE_HEIGHT = 16

/** The name of each line beside its newest figure; moved apart where lines end together. */
export function EndLabels({
  lines,
  rows,
}: {
  lines: readonly TrendLine[]
  rows: readonly TrendRow[]
}) {
  const plot = usePlotArea()
  const scale = useYAxisScale()
  if (!plot || !scale) return null
  const ends = lines.flatMap((line) => {
    const last = rows.findLast((row) => row.values[line.role] !== undefined)
    const y = last && scale(last.values[line.role])
    return y === undefined ? [] : [{ line, y }]
  })
  const room = [plot.y, plot.y + plot.height] as const
  const middles = spreadApart(
    ends.map(({ y }) => y),
    LINE_HEIGHT,
    room,
  )
  const right = plot.x + plot.width
  return (
    <g className="end-labels">
      {ends.map(({ line, y }, i) => (
        <g key={line.role} style={{ color: styleOf(line).colour }}>
          <path className="leader" d={`M${right - 10} ${y}L${right + LEADER - 4} ${middles[i]}`} />
          <text className="place-label" x={right + LEADER} y={(middles[i] ?? 0) + 4}>
            {shortened(line.name)}
          </text>
        </g>
      ))}
    </g>
  )
}
