import {
  DOT_RANGE,
  DOT_RANGE_MIDDLE,
  dotRangeShape,
  type DotRangeInput,
} from './dot-range-shape.ts'
import { textWidth } from './label-room.ts'
import type { PlaceStyle } from './place-styles.ts'
import { useWidth } from './use-width.ts'

interface DotRangeProps extends Omit<DotRangeInput, 'width' | 'chosen'> {
  readonly chosen: readonly {
    readonly value: number
    readonly label: string
    readonly style: PlaceStyle
  }[]
  /** What the plot shows, for those who do not see it. */
  readonly label: string
  /** Lowest and highest figure as text, printed at the ends. */
  readonly ends: (low: number, high: number) => readonly [string, string]
}

/** Every place on one line, a stroke each, with the chosen ones marked and named. */
export function DotRange({ label, ends, ...input }: DotRangeProps) {
  const [element, width] = useWidth<HTMLDivElement>(640)
  const shape = dotRangeShape({ ...input, width })
  if (!shape) return null
  const [low, high] = ends(shape.low, shape.high)
  return (
    <div className="dot-range" ref={element}>
      <p className="strip-ends" aria-hidden="true">
        <span>{low}</span>
        <span>{high}</span>
      </p>
      <svg width={width} height={shape.height} role="img" aria-label={label}>
        {shape.band && (
          <rect
            className="strip-band"
            x={shape.band.x}
            width={shape.band.width}
            y={DOT_RANGE.top - 4}
            height={DOT_RANGE.tick + 8}
          />
        )}
        <path className="strip-ticks" d={shape.ticks} />
        {shape.country !== null && (
          <path className="strip-country" d={`M${shape.country} 1v${DOT_RANGE.tick + 10}`} />
        )}
        {shape.dots.map((dot, i) => (
          <Leader key={i} dot={dot} chosen={input.chosen[i]} />
        ))}
        {shape.dots.map((dot, i) => (
          <Marked key={i} dot={dot} chosen={input.chosen[i]} />
        ))}
      </svg>
    </div>
  )
}

interface MarkedProps {
  dot: { readonly x: number; readonly left: number; readonly base: number }
  chosen: { readonly label: string; readonly style: PlaceStyle } | undefined
}

const middleOf = (left: number, label: string): number => left + textWidth(label) / 2

/** From the dot to its name; drawn before all names, so that none is struck through. */
function Leader({ dot, chosen }: MarkedProps) {
  if (!chosen) return null
  const middle = middleOf(dot.left, chosen.label)
  return (
    <path
      className="leader"
      style={{ color: chosen.style.colour }}
      d={`M${dot.x} ${DOT_RANGE_MIDDLE + 6}L${middle} ${dot.base - 12}`}
    />
  )
}

function Marked({ dot, chosen }: MarkedProps) {
  if (!chosen) return null
  return (
    <g style={{ color: chosen.style.colour }}>
      <circle className="place-dot" cx={dot.x} cy={DOT_RANGE_MIDDLE} r={6} />
      <text
        x={middleOf(dot.left, chosen.label)}
        y={dot.base}
        textAnchor="middle"
        className="place-label halo"
      >
        {chosen.label}
      </text>
    </g>
  )
}
