import { LinesDrawing } from './lines-drawing.tsx'
import { linesShape } from './lines-shape.ts'
import { isFew, TREND_HEIGHT, type ShownTrend } from './trend-data.ts'
import { useWidth } from './use-width.ts'

/** Lines over time as a picture: it can be read at once, and weighs little. */
export function TrendStill({ lines, rows, breaks, number, decimals, period, label }: ShownTrend) {
  const [element, width] = useWidth<HTMLDivElement>(600)
  const shape = linesShape({
    width,
    height: TREND_HEIGHT,
    lines,
    rows,
    number,
    decimals,
    period,
    breaks: breaks.map(({ at }) => at),
    unnamed: true,
  })
  return (
    <div className="trend-chart" role="img" aria-label={label} ref={element}>
      {shape && (
        <svg width="100%" height={TREND_HEIGHT} aria-hidden="true">
          <LinesDrawing
            {...{ shape, lines }}
            height={TREND_HEIGHT}
            dotted={isFew(rows)}
            breakText={(i) => breaks[i]?.label ?? ''}
          />
        </svg>
      )}
    </div>
  )
}
