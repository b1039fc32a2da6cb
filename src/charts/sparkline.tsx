import type { Series } from '../domain/series.ts'
import { sparklineShape, type SparklineShape } from './sparkline-shape.ts'

const SIZE = { width: 240, height: 44, margin: 4 }

interface SparklineProps {
  place: Series
  /** Drawn beneath where the levels can be compared. */
  country: Series | null
  /** What the line shows, for those who do not see it; null where words beside it say that. */
  label: string | null
}

/** A small trend line; nothing at all when there is no trend to draw. */
export function Sparkline({ place, country, label }: SparklineProps) {
  const shape = sparklineShape(place, country, SIZE)
  if (!shape) return null
  return (
    <svg
      className="sparkline"
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      {...(label === null ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <SparklineMarks {...shape} />
    </svg>
  )
}

/** The lines and dots, at any size they have been shaped for. */
export const SparklineMarks = ({ place, country, dots, end }: SparklineShape) => (
  <>
    {country && <path className="line-country" d={country} />}
    <path className="line-place" d={place} />
    {dots.map(({ x, y }) => (
      <circle key={x} className="dot-lonely" cx={x} cy={y} r={2.5} />
    ))}
    <circle className="dot-place" cx={end.x} cy={end.y} r={3.5} />
  </>
)
