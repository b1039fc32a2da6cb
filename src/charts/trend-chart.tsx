import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import { valueAxis } from './value-axis.ts'
import { periodTicks } from './period-ticks.ts'
import { isFew, styleOf, TREND_HEIGHT, type ShownTrend, type TrendRow } from './trend-data.ts'

/** Lines over time; the first of them is drawn on top. Heavy: always loaded lazily. */
export default function TrendChart(props: ShownTrend) {
  const { lines, rows, breaks, number, decimals, period, label } = props
  const axis = valueAxis(rows, decimals)
  return (
    <div className="trend-chart" role="img" aria-label={label}>
      <ResponsiveContainer
        width="100%"
        height={TREND_HEIGHT}
        initialDimension={{ width: 600, height: TREND_HEIGHT }}
      >
        <LineChart
          data={[...rows]}
          margin={{ top: 16, right: 16, bottom: 4, left: 4 }}
          accessibilityLayer={false}
        >
          <CartesianGrid vertical={false} stroke="var(--rule)" />
          <XAxis
            dataKey="at"
            type="number"
            domain={['dataMin', 'dataMax']}
            tickFormatter={period}
            ticks={periodTicks(rows)}
            stroke="var(--muted)"
            tickLine={false}
            tick={{ fontSize: 13 }}
            padding={{ left: 12, right: 12 }}
          />
          <YAxis
            domain={axis.domain}
            ticks={axis.ticks}
            interval={0}
            tickFormatter={number}
            stroke="var(--muted)"
            tickLine={false}
            axisLine={false}
            tick={{ fontSize: 13 }}
            width="auto"
          />
          {breaks.map(({ at, label: reason }) => (
            <ReferenceLine
              key={at}
              x={at}
              stroke="var(--muted)"
              strokeDasharray="1 3"
              label={{
                value: reason,
                position: 'insideTopLeft',
                fontSize: 12,
                fill: 'var(--muted)',
              }}
            />
          ))}
          <Tooltip
            isAnimationActive={false}
            // Above the lines: over them it would hide what is pointed at.
            position={{ y: 0 }}
            labelFormatter={(at) => period(Number(at))}
            formatter={(value, name) => [number(Number(value)), String(name)]}
            contentStyle={{ background: 'var(--paper)', border: '1px solid var(--rule)' }}
          />
          {lines.toReversed().map((line) => (
            <Line
              key={line.role}
              dataKey={(row: TrendRow) => row.values[line.role]}
              name={line.name}
              stroke={styleOf(line).colour}
              strokeWidth={styleOf(line).width}
              strokeDasharray={styleOf(line).dash}
              dot={isFew(rows) ? { r: 3, strokeDasharray: '' } : false}
              isAnimationActive={false}
            />
          ))}
        </LineChart>
      </ResponsiveContainer>
    </div>
  )
}
