import { memo, useMemo, type PointerEvent } from 'react'
import type { PlaceCode } from '../domain/place.ts'
import { sizeOf, hitPlace } from './hit-place.ts'
import type { Fills, ClassScale } from './fills.ts'
import { fromSet, paintOf } from './palette.ts'
import { Patterns } from './patterns.tsx'
import { overlap } from './inset-frame.ts'
import type { Box, DrawnArea, Shapes } from './drawing.ts'
import { labelsApart, namesThatFit } from './names-that-fit.ts'
import { useDrawnScale } from './use-drawn-scale.ts'
import { transformText } from './view-transform.ts'
import type { useZoom } from './use-zoom.ts'

export interface ChoroplethProps {
  shapes: Shapes
  fills: Fills
  scale: ClassScale
  /** The class that is picked out; all else is faded. Empty: none. */
  picked: string
  /** Pointed at or focused; empty: none. */
  active: PlaceCode
  chosen: readonly PlaceCode[]
  zoom: ReturnType<typeof useZoom>
  onPoint: (code: PlaceCode, event: PointerEvent<SVGSVGElement>) => void
  label: string
  labelOf: (code: PlaceCode) => string
  /** What tells the picture's pattern in words, by its id. */
  describedBy: string
}

/** So that a pattern is not a grey haze where the map is drawn at half its size. */
const PATTERN_SCALE = 1.5
const INSET_PATTERN_SCALE = 0.6

/** Pixels within which a small place is hit. */
const REACH: Readonly<Record<string, number>> = { mouse: 6, pen: 8, touch: 16 }

/** Looked at from further away, names hide the pattern that one looks for. */
const NAMES_FROM = 1.5

/** Pixels that names are high. */
const NAME_SIZE = 12.5

/** The map: areas coloured by fill, the chosen and the active marked. It only draws. */
export function Choropleth(props: ChoroplethProps) {
  const { shapes, zoom, active, chosen, onPoint, labelOf } = props
  const { width, height, areas, borders, labels } = shapes
  const { k } = zoom.transform
  const pixels = useDrawnScale(zoom.svg, shapes) * k
  const names = useMemo(() => {
    if (labels.length > 0) return labelsApart(labels, labelOf, pixels)
    return k < NAMES_FROM ? [] : namesThatFit(areas, labelOf, pixels)
  }, [labels, areas, labelOf, pixels, k])
  return (
    <svg
      ref={zoom.svg}
      className={k > 1 ? 'map-svg zoomed' : 'map-svg'}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={props.label}
      aria-describedby={props.describedBy}
      {...zoom.handlers}
      onPointerMove={(event) => {
        zoom.handlers.onPointerMove(event)
        if (event.pointerType === 'mouse') onPoint(pointedAt(event, areas), event)
      }}
      onPointerLeave={(event) => {
        zoom.handlers.onPointerLeave(event)
        onPoint('', event)
      }}
    >
      <Patterns scale={PATTERN_SCALE / k} />
      <rect width={width} height={height} fill="transparent" />
      <g data-frame="" transform={transformText(zoom.transform)}>
        <Areas areas={areas} fills={props.fills} scale={props.scale} picked={props.picked} />
        <path className="map-borders" d={borders} />
        <Marks {...markedOf(areas, active, chosen)} ring={9 / k} />
        {pixels > 0 &&
          names.map(({ code, x, y }) => (
            <text key={code} className="map-label" x={x} y={y} fontSize={NAME_SIZE / pixels}>
              {labelOf(code)}
            </text>
          ))}
      </g>
    </svg>
  )
}

function markedOf(areas: readonly DrawnArea[], active: PlaceCode, chosen: readonly PlaceCode[]) {
  return {
    active: areas.find(({ code }) => code === active),
    chosen: areas.filter(({ code }) => chosen.includes(code)),
  }
}

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
  chosen: readonly DrawnArea[]
}

/** Outlines; a ring around what is too small for one to be seen. */
function Marks({ active, chosen, ring }: Marked & { ring: number }) {
  return (
    <g className="map-marks">
      {chosen.map((area) => (
        <Mark key={area.code} className="map-chosen" area={area} ring={ring} />
      ))}
      {active && <Mark className="map-active" area={active} ring={ring} />}
    </g>
  )
}

function Mark({ area, ring, className }: { area: DrawnArea; ring: number; className: string }) {
  return (
    <g className={className}>
      <path d={area.path} className="map-halo" />
      <path d={area.path} />
      {sizeOf(area) < 2 * ring && <circle cx={area.anchor[0]} cy={area.anchor[1]} r={ring} />}
    </g>
  )
}

interface InsetProps extends Omit<ChoroplethProps, 'zoom' | 'label' | 'labelOf' | 'describedBy'> {
  box: Box
  id: string
  name: string
  onPress: (event: PointerEvent<SVGSVGElement>) => void
}

/** A crowded part once more, larger, with its name; nothing where no place of it is shown. */
export function Inset(props: InsetProps) {
  const { shapes, box, id, fills, active, chosen, onPoint } = props
  const [left, top, right, bottom] = box
  const near = useMemo(() => shapes.areas.filter((area) => overlap(area.box, box)), [shapes, box])
  if (near.every(({ code }) => (fills.get(code) ?? 'outside') === 'outside')) return null
  const suffix = `-${id}`
  return (
    <figure className={`map-inset map-inset-${id}`}>
      <svg
        viewBox={`${left} ${top} ${right - left} ${bottom - top}`}
        aria-hidden="true"
        onPointerMove={(event) => {
          if (event.pointerType === 'mouse') onPoint(pointedAt(event, shapes.areas), event)
        }}
        onPointerLeave={(event) => onPoint('', event)}
        onPointerUp={props.onPress}
      >
        <Patterns scale={INSET_PATTERN_SCALE} suffix={suffix} />
        <g data-frame="">
          <rect className="map-inset-ground" x={left} y={top} width="100%" height="100%" />
          <Areas areas={near} {...{ fills, suffix }} scale={props.scale} picked={props.picked} />
          <path className="map-borders" d={shapes.borders} />
          <Marks {...markedOf(near, active, chosen)} ring={0} />
        </g>
      </svg>
      <figcaption>{props.name}</figcaption>
    </figure>
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
