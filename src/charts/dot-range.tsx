import { useMemo } from 'react'
import type { PlaceCode } from '../domain/place.ts'
import {
  DOT_RANGE,
  DOT_RANGE_MIDDLE,
  dotRangeShape,
  nameAt,
  type DotRangeInput,
  type DotRangeShape,
} from './dot-range-shape.ts'
import { textWidth } from './label-room.ts'
import { PlaceMark } from './place-mark.tsx'
import type { PlaceStyle } from './place-styles.ts'
import { nearestPoint } from './scatter-shape.ts'
import { walkedTo } from './scatter-walk.ts'
import { useWidth } from './use-width.ts'
import { WalkedChart, type PixelPoint } from './walked-chart.tsx'

export interface RangePoint {
  readonly code: PlaceCode
  readonly value: number
}

interface DotRangeProps extends Omit<DotRangeInput, 'width' | 'chosen' | 'all'> {
  /** Every place that has a figure. */
  readonly points: readonly RangePoint[]
  readonly chosen: readonly (RangePoint & { readonly label: string; readonly style: PlaceStyle })[]
  /** What the plot shows, for those who do not see it. */
  readonly label: string
  /** Lowest and highest figure as text, printed at the ends. */
  readonly ends: (low: number, high: number) => readonly [string, string]
  readonly textOf: (code: PlaceCode) => string
  readonly isStop: boolean
}

/** Across goes from place to place; up and down lead to the next line, which is not this one's to know. */
const ACROSS = /^(Arrow(Left|Right)|Page|Home|End)/

/** Every place on one line, a stroke each, with the chosen ones marked and named. */
export function DotRange({ label, ends, points, textOf, isStop, ...input }: DotRangeProps) {
  const [element, width] = useWidth<HTMLDivElement>(640)
  const { total, peers, country, chosen } = input
  const shape = useMemo(
    () =>
      dotRangeShape({
        width,
        total,
        all: points.map(({ value }) => value),
        peers,
        country,
        chosen,
      }),
    [width, total, points, peers, country, chosen],
  )
  const { codes, walked, near } = useMemo(() => walkOf(points, chosen), [points, chosen])
  if (!shape) return null
  const [low, high] = ends(shape.low, shape.high)
  const placeAt = ({ x, y }: PixelPoint): PlaceCode => {
    const named = nameAt(shape, chosen, { x, y })
    if (named !== null) return chosen[named]?.code ?? ''
    if (y > DOT_RANGE.top + DOT_RANGE.tick + DOT_RANGE.leader) return ''
    const places = near.map(({ value }) => ({ x: shape.pixel(value), y: 0 }))
    return near[nearestPoint(places, { x, y: 0 }) ?? -1]?.code ?? ''
  }
  return (
    <div className="dot-range" ref={element}>
      <p className="strip-ends" aria-hidden="true">
        <span>{low}</span>
        <span>{high}</span>
      </p>
      <WalkedChart
        label={label}
        width={width}
        height={shape.height}
        codes={codes}
        first={chosen[0]?.code ?? codes[0] ?? ''}
        walk={(from, key) =>
          ACROSS.test(key)
            ? walked[walkedTo(walked, codes.indexOf(from), key) ?? -1]?.code
            : undefined
        }
        placeAt={placeAt}
        textOf={textOf}
        isStop={isStop}
        mark={(code) => {
          const value = near.find((point) => point.code === code)?.value
          return value !== undefined && <RangeMark x={shape.pixel(value)} />
        }}
      >
        <Drawing shape={shape} chosen={chosen} />
      </WalkedChart>
    </div>
  )
}

/**
 * By figure, lowest first, regions among the places; and where equals share a stroke, one that is
 * chosen is meant.
 */
function walkOf(points: readonly RangePoint[], chosen: readonly RangePoint[]) {
  const marked = new Set(chosen.map(({ code }) => code))
  const near = [...points.filter(({ code }) => !marked.has(code)), ...chosen]
  const walked = near
    .map(({ code, value }) => ({ code, x: value, y: 0 }))
    .toSorted((a, b) => a.x - b.x)
  return { codes: walked.map(({ code }) => code), walked, near }
}

const RangeMark = ({ x }: { x: number }) => (
  <>
    <path className="pointed-line" d={`M${x} ${DOT_RANGE.top - 5}v${DOT_RANGE.tick + 10}`} />
    <circle className="pointed-ring" cx={x} cy={DOT_RANGE_MIDDLE} r={9} />
  </>
)

interface DrawingProps {
  shape: DotRangeShape
  chosen: DotRangeProps['chosen']
}

function Drawing({ shape, chosen }: DrawingProps) {
  return (
    <>
      <rect width="100%" height="100%" fill="transparent" />
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
        <Leader key={i} dot={dot} chosen={chosen[i]} />
      ))}
      {shape.dots.map((dot, i) => (
        <Marked key={i} dot={dot} chosen={chosen[i]} />
      ))}
    </>
  )
}

interface MarkedProps {
  dot: { readonly x: number; readonly left: number; readonly base: number }
  chosen: { readonly label: string; readonly style: PlaceStyle } | undefined
}

export const middleOfLabel = (left: number, label: string): number => left + textWidth(label) / 2

/** From the dot to its name; drawn before all names, so that none is struck through. */
function Leader({ dot, chosen }: MarkedProps) {
  if (!chosen) return null
  const middle = middleOfLabel(dot.left, chosen.label)
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
      <PlaceMark className="place-dot" style={chosen.style} x={dot.x} y={DOT_RANGE_MIDDLE} r={6} />
      <text
        x={middleOfLabel(dot.left, chosen.label)}
        y={dot.base}
        textAnchor="middle"
        className="place-label halo"
      >
        {chosen.label}
      </text>
    </g>
  )
}
