import { memo, useMemo, type PointerEvent } from 'react'
import type { PlaceCode } from '../domain/place.ts'
import { sizeOf, hitPlace } from './hit-place.ts'
import type { Fills, ClassScale } from './fills.ts'
import { fromSet, paintOf } from './palette.ts'
import { Patterns } from './patterns.tsx'
import { insetFrame } from './inset-frame.ts'
import type { DrawnArea, Shapes } from './drawing.ts'
import { transformText } from './view-transform.ts'
import type { useZoom } from './use-zoom.ts'

interface ChoroplethProps {
  shapes: Shapes
  fills: Fills
  scale: ClassScale
  /** The class that is picked out; all else is faded. Empty: none. */
  picked: string
  /** Pointed at or focused; empty: none. */
  active: PlaceCode
  chosen: PlaceCode
  zoom: ReturnType<typeof useZoom>
  onPoint: (code: PlaceCode) => void
  label: string
  insetLabel: string
  labelOf: (code: PlaceCode) => string
}

/** So that a pattern is not a grey haze where the map is drawn at half its size. */
const PATTERN_SCALE = 1.5

const INSET = '-inset'

/** Pixels within which a small place is hit. */
const REACH: Readonly<Record<string, number>> = { mouse: 6, pen: 8, touch: 16 }

/** The map: areas coloured by fill, the chosen and the active marked. It only draws. */
export function Choropleth(props: ChoroplethProps) {
  const { shapes, zoom, active, chosen, onPoint } = props
  const { width, height, areas, borders, labels } = shapes
  const byCode = useMemo(() => new Map(areas.map((area) => [area.code, area])), [areas])
  const marked = { active: byCode.get(active), chosen: byCode.get(chosen) }
  const { k } = zoom.transform
  return (
    <svg
      ref={zoom.svg}
      className={k > 1 ? 'map-svg zoomed' : 'map-svg'}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={props.label}
      {...zoom.handlers}
      onPointerMove={(event) => {
        zoom.handlers.onPointerMove(event)
        if (event.pointerType === 'mouse') onPoint(pointedAt(event, areas))
      }}
      onPointerLeave={(event) => {
        zoom.handlers.onPointerLeave(event)
        onPoint('')
      }}
    >
      <Patterns scale={PATTERN_SCALE / k} />
      <rect width={width} height={height} fill="transparent" />
      <g data-frame="" transform={transformText(zoom.transform)}>
        <Areas areas={areas} fills={props.fills} scale={props.scale} picked={props.picked} />
        <path className="map-borders" d={borders} />
        <Marks {...marked} ring={9 / k} />
        {labels.map(({ code, x, y }) => (
          <text key={code} className="map-label" x={x} y={y} style={labelSize(k)}>
            {props.labelOf(code)}
          </text>
        ))}
      </g>
      {shapes.inset && k === 1 && <Inset {...props} marked={marked} />}
    </svg>
  )
}

/** Names grow with the map, but slower; how large they are to begin with, the style sheet says. */
const labelSize = (k: number) => ({ fontSize: `calc(var(--map-label) / ${Math.sqrt(k)})` })

interface AreasProps {
  areas: readonly DrawnArea[]
  fills: Fills
  scale: ClassScale
  picked: string
  /** Of the patterns to use. */
  suffix?: string
}

/** The paths never change; a repaint only sets another fill. */
const Areas = memo(function Areas({ areas, fills, scale, picked, suffix = '' }: AreasProps) {
  const paints = new Map<string, string>()
  const paint = (code: PlaceCode): string => {
    const fill = fills.get(code) ?? 'outside'
    const known = paints.get(fill) ?? fromSet(paintOf(fill, scale), suffix)
    paints.set(fill, known)
    return known
  }
  return (
    <g className="map-areas">
      {areas.map(({ code, path }) => (
        <path
          key={code}
          data-code={code}
          d={path}
          fill={paint(code)}
          className={picked !== '' && fills.get(code) !== picked ? 'faded' : undefined}
        />
      ))}
    </g>
  )
})

interface Marked {
  active: DrawnArea | undefined
  chosen: DrawnArea | undefined
}

/** Outlines; a ring around what is too small for one to be seen. */
function Marks({ active, chosen, ring }: Marked & { ring: number }) {
  return (
    <g className="map-marks">
      {[chosen, active].map(
        (area, i) =>
          area && (
            <g key={i} className={i === 0 ? 'map-chosen' : 'map-active'}>
              <path d={area.path} className="map-halo" />
              <path d={area.path} />
              {sizeOf(area) < 2 * ring && (
                <circle cx={area.anchor[0]} cy={area.anchor[1]} r={ring} />
              )}
            </g>
          ),
      )}
    </g>
  )
}

/** The crowded part once more, larger, in the empty sea of the upper left. */
function Inset(props: ChoroplethProps & { marked: Marked }) {
  const { shapes } = props
  const frame = useMemo(() => insetFrame(shapes), [shapes])
  const near = useMemo(() => (frame ? shapes.areas.filter(frame.holds) : []), [shapes, frame])
  if (!frame) return null
  return (
    <>
      <path className="map-inset-frame" d={frame.outline} />
      <svg
        x={frame.x}
        y={frame.y}
        width={frame.width}
        height={frame.height}
        viewBox={frame.viewBox}
        className="map-inset"
        aria-label={props.insetLabel}
      >
        <Patterns scale={PATTERN_SCALE / frame.magnified} suffix={INSET} />
        <g data-frame="">
          <rect className="map-inset-ground" {...frame.ground} />
          <Areas
            areas={near}
            fills={props.fills}
            scale={props.scale}
            picked={props.picked}
            suffix={INSET}
          />
          <path className="map-borders" d={shapes.borders} />
          <Marks {...props.marked} ring={0} />
        </g>
      </svg>
      <rect
        className="map-inset-frame"
        x={frame.x}
        y={frame.y}
        width={frame.width}
        height={frame.height}
      />
      <text className="map-inset-name" y={frame.y + frame.height}>
        {props.insetLabel.split(' ').map((word) => (
          <tspan key={word} x={frame.x} dy="1.15em">
            {word}
          </tspan>
        ))}
      </text>
    </>
  )
}

/** The place meant by a pointer, empty when none is. */
export function pointedAt(
  event: PointerEvent<SVGSVGElement>,
  areas: readonly DrawnArea[],
): PlaceCode {
  const target = event.target as SVGElement
  const frame =
    target.closest<SVGGElement>('[data-frame]') ??
    event.currentTarget.querySelector<SVGGElement>('[data-frame]')
  const matrix = frame?.getScreenCTM()?.inverse()
  if (!matrix) return ''
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix)
  const reach = REACH[event.pointerType] ?? 8
  const direct = target.closest('[data-code]')?.getAttribute('data-code') ?? null
  return hitPlace(areas, { point: [x, y], unitsPerPixel: matrix.a, direct, reach }) ?? ''
}
