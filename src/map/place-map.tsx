import { useMemo } from 'react'
import { walkedTo, walkOrder } from '../charts/scatter-walk.ts'
import { useWidth } from '../charts/use-width.ts'
import { Readout, WalkedChart } from '../charts/walked-chart.tsx'
import type { HeatStep } from '../domain/heat-step.ts'
import type { PlaceCode } from '../domain/place.ts'
import { chosenDots, type ChosenPlace } from './chosen-dots.ts'
import { chosenFrame, type Frame } from './chosen-frame.ts'
import type { DrawnArea, Shapes } from './drawing.ts'
import { hitPlace } from './hit-place.ts'

interface PlaceMapProps {
  readonly shapes: Shapes
  readonly chosen: readonly ChosenPlace[]
  /** How each is coloured; null: not at all. */
  readonly stepOf: (code: PlaceCode) => HeatStep | null
  readonly label: string
  readonly textOf: (code: PlaceCode) => string
  readonly otherwise: string
}

/** Pixels within which a place that is small is meant. */
const REACH = 8
/** Pixels that a place takes, below which it is ringed when it is marked. */
const SMALL = 16

/** Where the chosen lie, coloured as the table is. The arrow keys go north and south, east and west. */
export function PlaceMap({ shapes, chosen, stepOf, label, textOf, otherwise }: PlaceMapProps) {
  const [element, width] = useWidth<HTMLDivElement>(480)
  const { areas, frame, points, codes } = useMemo(() => laidOut(shapes, chosen), [shapes, chosen])
  const scale = width / frame.width
  const drawing = useMemo(
    () => <Drawing shapes={shapes} frame={frame} scale={scale} chosen={chosen} stepOf={stepOf} />,
    [shapes, frame, scale, chosen, stepOf],
  )
  const indexOf = (code: PlaceCode) => points.findIndex((point) => point.code === code)
  return (
    <div className="place-map" ref={element}>
      <WalkedChart
        label={label}
        width={width}
        height={Math.round(scale * frame.height)}
        codes={codes}
        first={chosen[0]?.code ?? codes[0] ?? ''}
        walk={(from, key) => points[walkedTo(points, indexOf(from), key) ?? -1]?.code}
        placeAt={({ x, y }, under) =>
          hitPlace(shapes.areas, {
            point: [frame.left + x / scale, frame.top + y / scale],
            unitsPerPixel: 1 / scale,
            direct: under.getAttribute('data-code'),
            reach: REACH,
          }) ?? ''
        }
        textOf={textOf}
        mark={(code) => {
          const area = areas.get(code)
          return area && <Marked area={area} frame={frame} scale={scale} />
        }}
      >
        {drawing}
      </WalkedChart>
      <Readout className="chart-readout" textOf={textOf} otherwise={otherwise} />
    </div>
  )
}

function laidOut(shapes: Shapes, chosen: readonly ChosenPlace[]) {
  const areas = new Map(shapes.areas.map((area) => [area.code, area]))
  const points = shapes.areas.map(({ code, anchor: [x, y] }) => ({ code, x, y: -y }))
  return {
    areas,
    frame: chosenFrame(
      shapes,
      chosen.flatMap(({ code }) => areas.get(code) ?? []),
    ),
    points,
    codes: walkOrder(points, 'x').map((i) => points[i]?.code ?? ''),
  }
}

const viewOf = ({ left, top, width, height }: Frame): string => `${left} ${top} ${width} ${height}`

function Marked({ area, frame, scale }: { area: DrawnArea; frame: Frame; scale: number }) {
  const [left, top, right, bottom] = area.box
  const [x, y] = area.anchor
  const small = Math.max(right - left, bottom - top) * scale < SMALL
  return (
    <svg viewBox={viewOf(frame)} className="map-pointed">
      <path className="pointed-halo" d={area.path} />
      <path className="pointed-area" d={area.path} />
      {small && <circle className="pointed-area" cx={x} cy={y} r={9 / scale} />}
    </svg>
  )
}

interface DrawingProps extends Pick<PlaceMapProps, 'shapes' | 'chosen' | 'stepOf'> {
  frame: Frame
  scale: number
}

function Drawing({ shapes, frame, scale, chosen, stepOf }: DrawingProps) {
  const dots = chosenDots(shapes, frame, scale, chosen)
  return (
    <>
      <svg viewBox={viewOf(frame)} className="place-map-land">
        <rect x={0} y={0} width={shapes.width} height={shapes.height} fill="transparent" />
        {shapes.areas.map(({ code, path }) => {
          const step = stepOf(code)
          return (
            <path
              key={code}
              data-code={code}
              d={path}
              className={step === null ? 'land' : `land ${stepClass(step)}`}
            />
          )
        })}
        <path className="map-fylker" d={shapes.borders} />
      </svg>
      {dots.map(
        ({ code, style, leader }) =>
          leader !== null && (
            <path key={code} className="leader" style={{ color: style.colour }} d={leader} />
          ),
      )}
      {dots.map(({ code, style, x, y }) => (
        <circle
          key={code}
          data-code={code}
          className="place-dot"
          style={{ color: style.colour }}
          cx={x}
          cy={y}
          r={6}
        />
      ))}
      {dots.map(({ code, name, style, left, middle }) => (
        <text
          key={code}
          className="place-label halo"
          style={{ color: style.colour }}
          x={left}
          y={middle + 4}
        >
          {name}
        </text>
      ))}
    </>
  )
}

const stepClass = (step: HeatStep): string => `land-${step < 0 ? 'low' : 'high'}-${Math.abs(step)}`
