import { useMemo, type ReactNode } from 'react'
import {
  nearestPoint,
  scatterShape,
  type ScatterInput,
  type ScatterPoint,
  type ScatterShape,
} from './scatter-shape.ts'
import { walkedTo, walkOrder } from './scatter-walk.ts'
import { LevelTicks } from './level-ticks.tsx'
import { PlaceMark } from './place-mark.tsx'
import type { PlaceStyle } from './place-styles.ts'
import { useWidth } from './use-width.ts'
import { Readout, WalkedChart } from './walked-chart.tsx'

interface ScatterProps extends Omit<ScatterInput, 'width'> {
  readonly peers: ReadonlySet<string>
  /** How the named are drawn, by code. */
  readonly styles: ReadonlyMap<string, PlaceStyle>
  readonly label: string
  /** What is said of a place. */
  readonly textOf: (point: ScatterPoint) => string
  /** What is said while none is marked. */
  readonly otherwise: string
  /** What the figures across are, under the plot. */
  readonly across: ReactNode
}

/**
 * Two figures against each other: a ring a place, peers filled, the chosen coloured and named. The
 * arrow keys go from place to place.
 */
export function Scatter(props: ScatterProps) {
  const { peers, styles, label, across, points, named, x, y } = props
  const [element, width] = useWidth<HTMLDivElement>(640)
  const shape = useMemo(
    () => scatterShape({ width, points, named, x, y }),
    [width, points, named, x, y],
  )
  const codes = useMemo(() => walkOrder(points, 'x').map((i) => points[i]?.code ?? ''), [points])
  if (!shape) return null
  const indexOf = (code: string) => points.findIndex((point) => point.code === code)
  const said = (code: string): string => {
    const point = points[indexOf(code)]
    return point ? props.textOf(point) : ''
  }
  return (
    <div className="scatter" ref={element}>
      <WalkedChart
        className="scatter-walk"
        label={label}
        width={width}
        height={shape.height}
        codes={codes}
        first={points[firstStop(points, named)]?.code ?? ''}
        walk={(from, key) => points[walkedTo(points, indexOf(from), key) ?? -1]?.code}
        placeAt={(at) => points[nearestPoint(shape.places, at) ?? -1]?.code ?? ''}
        textOf={said}
        mark={(code) => {
          const at = shape.places[indexOf(code)]
          return at && <circle className="pointed-ring" cx={at.x} cy={at.y} r={9} />
        }}
      >
        <Drawing shape={shape} points={points} named={named} peers={peers} styles={styles} />
      </WalkedChart>
      {across}
      <Readout className="chart-readout" textOf={said} otherwise={props.otherwise} />
    </div>
  )
}

type DrawingProps = Pick<ScatterProps, 'points' | 'named' | 'peers' | 'styles'> & {
  shape: ScatterShape
}

/** The chosen over their peers, those over all others. */
function Drawing({ shape, points, named, peers, styles }: DrawingProps) {
  const rank = (code: string): number => (named.has(code) ? 2 : peers.has(code) ? 1 : 0)
  const order = points
    .map(({ code }, i) => ({ i, over: rank(code) }))
    .toSorted((a, b) => a.over - b.over)
  const colourOf = (code: string) => ({ color: styles.get(code)?.colour })
  return (
    <>
      <rect width="100%" height="100%" fill="transparent" />
      <Axes shape={shape} />
      {[...shape.labels].map(
        ([code, { leader }]) =>
          leader !== null && (
            <path key={code} className="leader" style={colourOf(code)} d={leader} />
          ),
      )}
      {order.map(({ i }) => (
        <Point key={i} point={points[i]} at={shape.places[i]} peers={peers} styles={styles} />
      ))}
      {[...shape.labels].map(([code, { left, middle }]) => (
        <text
          key={code}
          className="place-label halo"
          style={colourOf(code)}
          x={left}
          y={middle + 4}
        >
          {named.get(code)}
        </text>
      ))}
    </>
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
  if (style) return <PlaceMark className="place-dot" style={style} {...at} r={6.5} />
  const kind = peers.has(point.code) ? 'scatter-peer' : 'scatter-other'
  return <circle className={kind} cx={at.x} cy={at.y} r={peers.has(point.code) ? 4 : 3.25} />
}

function Axes({ shape }: { shape: ScatterShape }) {
  const { top, bottom } = shape.plot
  return (
    <g className="scatter-axes">
      <LevelTicks ticks={shape.yTicks} plot={shape.plot} />
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
