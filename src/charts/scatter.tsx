import { useMemo, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'
import {
  nearestPoint,
  scatterShape,
  type ScatterInput,
  type ScatterPoint,
} from './scatter-shape.ts'
import { walkedTo, walkOrder } from './scatter-walk.ts'
import type { PlaceStyle } from './place-styles.ts'
import { useWidth } from './use-width.ts'

interface ScatterProps extends Omit<ScatterInput, 'width'> {
  readonly peers: ReadonlySet<string>
  /** How the named are drawn, by code. */
  readonly styles: ReadonlyMap<string, PlaceStyle>
  readonly label: string
  /** What is said of the place under the pointer; null when there is none. */
  readonly readout: (point: ScatterPoint | null) => string
  /** What the figures across are, under the plot. */
  readonly across: ReactNode
}

/**
 * Two figures against each other: a ring a place, peers filled, the chosen coloured and named. For
 * keyboards it is a slider: one stop for Tab, and the arrow keys go from place to place.
 */
export function Scatter({ peers, styles, label, readout, across, ...input }: ScatterProps) {
  const [element, width] = useWidth<HTMLDivElement>(640)
  const { points, named, x, y } = input
  const shape = useMemo(
    () => scatterShape({ width, points, named, x, y }),
    [width, points, named, x, y],
  )
  const [pointed, setPointed] = useState<number | null>(null)
  if (!shape) return null
  const follow = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    setPointed(
      nearestPoint(shape.places, { x: event.clientX - box.left, y: event.clientY - box.top }),
    )
  }
  const order = points.map((_, i) => i).toSorted((a, b) => drawnAt(points[a]) - drawnAt(points[b]))
  function drawnAt(point: ScatterPoint | undefined): number {
    if (!point) return 0
    return named.has(point.code) ? 2 : peers.has(point.code) ? 1 : 0
  }
  const at = pointed === null ? undefined : shape.places[pointed]
  const first = firstStop(points, named)
  const stop = pointed ?? first
  const walk = (event: KeyboardEvent) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey
    const next = plain ? walkedTo(points, stop, event.key) : undefined
    if (next === undefined) return
    event.preventDefault()
    setPointed(next)
  }
  const said = (i: number | null) => readout(i === null ? null : (points[i] ?? null))
  return (
    <div className="scatter" ref={element}>
      <div
        className="scatter-walk"
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={1}
        aria-valuemax={points.length}
        aria-valuenow={1 + walkOrder(points, 'x').indexOf(stop)}
        aria-valuetext={said(stop)}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && setPointed(first)}
        onBlur={() => setPointed(null)}
        onKeyDown={walk}
      >
        <svg
          width={width}
          height={shape.height}
          aria-hidden="true"
          onPointerMove={follow}
          onPointerDown={follow}
          onPointerLeave={() => setPointed(null)}
        >
          <Axes shape={shape} />
          {order.map((i) => (
            <Point key={i} point={points[i]} at={shape.places[i]} peers={peers} styles={styles} />
          ))}
          {at && <circle className="scatter-pointed" cx={at.x} cy={at.y} r={9} />}
          {[...shape.labels].map(([code, { left, middle }]) => (
            <text key={code} className="place-label halo" x={left} y={middle + 4}>
              {named.get(code)}
            </text>
          ))}
        </svg>
      </div>
      {across}
      <p className="scatter-readout" aria-hidden="true">
        {said(pointed)}
      </p>
    </div>
  )
}

/** Where the keyboard begins: at the first that is named, who "we" are. */
function firstStop(points: readonly ScatterPoint[], named: ReadonlyMap<string, string>): number {
  const [own] = named.keys()
  return Math.max(
    0,
    points.findIndex(({ code }) => code === own),
  )
}

interface PointProps {
  point: ScatterPoint | undefined
  at: { readonly x: number; readonly y: number } | undefined
  peers: ReadonlySet<string>
  styles: ReadonlyMap<string, PlaceStyle>
}

function Point({ point, at, peers, styles }: PointProps) {
  if (!point || !at) return null
  const style = styles.get(point.code)
  if (style)
    return (
      <circle className="place-dot" style={{ color: style.colour }} cx={at.x} cy={at.y} r={6.5} />
    )
  const kind = peers.has(point.code) ? 'scatter-peer' : 'scatter-other'
  return <circle className={kind} cx={at.x} cy={at.y} r={peers.has(point.code) ? 4 : 3.25} />
}

function Axes({ shape }: { shape: NonNullable<ReturnType<typeof scatterShape>> }) {
  const { left, right, top, bottom } = shape.plot
  return (
    <g className="scatter-axes" aria-hidden="true">
      {shape.yTicks.map(({ at, text }) => (
        <g key={at}>
          <path d={`M${left} ${at}H${right}`} />
          <text x={left - 8} y={at + 4} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {shape.xTicks.map(({ at, text }) => (
        <g key={at}>
          <path d={`M${at} ${top}V${bottom}`} />
          <text x={at} y={bottom + 18} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
    </g>
  )
}
