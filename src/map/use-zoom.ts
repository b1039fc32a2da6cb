/** Zoom and pan by mouse, touch and keyboard; told when the reader has come to rest. */
import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
} from 'react'
import { panBy, WHOLE, zoomAt, type Size, type Transform } from './view-transform.ts'

const STEP = 1.6
/** Pixels a pointer may stray and still be pressing, not dragging. */
const STRAY = 5
/** Milliseconds and pixels between two presses that make a double one. */
const DOUBLE = { time: 320, distance: 28 } as const
const PAN_SHARE = 0.12

type Spot = readonly [number, number]

interface Gesture {
  readonly pointers: Map<number, Spot>
  dragged: boolean
  pressed: { readonly time: number; readonly at: Spot } | null
}

/** Milliseconds without a move after which a gesture is over. */
const REST = 250

interface ZoomInput {
  readonly size: Size
  /** What is looked at to begin with, and again whenever `key` is another. */
  readonly start: Transform
  readonly key: string
  /** Called for a press that was no drag. */
  readonly onPress: (event: PointerEvent<SVGSVGElement>) => void
  /** Called with what the reader has zoomed or moved to, when the gesture is over. */
  readonly onRest: (transform: Transform) => void
}

interface Looked {
  readonly key: string
  readonly transform: Transform
  /** Whether the reader has moved since the start. */
  readonly moved: boolean
}

/**
 * The transform, and handlers for the SVG it is drawn in. The wheel zooms with Ctrl (as pinching
 * on a touch pad does): without, the page scrolls.
 */
export function useZoom({ size, start, key, onPress, onRest }: ZoomInput) {
  const [looked, setLooked] = useState<Looked>({ key, transform: start, moved: false })
  if (looked.key !== key) setLooked({ key, transform: start, moved: false })
  const { transform } = looked
  const setTransform: Change = useCallback(
    (change) =>
      setLooked((now) => ({ key: now.key, transform: change(now.transform), moved: true })),
    [],
  )
  const svg = useRef<SVGSVGElement>(null)
  const gesture = useRef<Gesture>({ pointers: new Map(), dragged: false, pressed: null })
  useWheel(svg, size, setTransform)
  useRest(looked, gesture, onRest)
  const middle: Spot = [size.width / 2, size.height / 2]
  const zoomBy = (factor: number) => setTransform((now) => zoomAt(now, factor, middle, size))
  const pan = (x: number, y: number) =>
    setTransform((now) => panBy(now, x * PAN_SHARE * size.width, y * PAN_SHARE * size.height, size))
  const keys: Record<string, () => void> = {
    ArrowLeft: () => pan(1, 0),
    ArrowRight: () => pan(-1, 0),
    ArrowUp: () => pan(0, 1),
    ArrowDown: () => pan(0, -1),
    '+': () => zoomBy(STEP),
    '=': () => zoomBy(STEP),
    '-': () => zoomBy(1 / STEP),
    '0': () => setTransform(() => WHOLE),
  }
  return {
    svg,
    transform,
    zoomIn: () => zoomBy(STEP),
    zoomOut: () => zoomBy(1 / STEP),
    reset: () => setTransform(() => WHOLE),
    show: (seen: Transform) => setTransform(() => seen),
    onKeyDown: (event: KeyboardEvent) => {
      const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key]
      if (!act) return
      event.preventDefault()
      act()
    },
    handlers: pointerHandlers(gesture.current, svg, size, setTransform, onPress),
  }
}

/** Tells where the reader has come to rest: not for every frame, and not while a finger is down. */
function useRest(
  { transform, moved }: Looked,
  gesture: { readonly current: Gesture },
  onRest: (transform: Transform) => void,
) {
  useEffect(() => {
    if (!moved) return
    const timer = setInterval(() => {
      if (gesture.current.pointers.size > 0) return
      clearInterval(timer)
      onRest(transform)
    }, REST)
    return () => clearInterval(timer)
  }, [transform, moved, gesture, onRest])
}

type SvgRef = { readonly current: SVGSVGElement | null }
type Change = (change: (now: Transform) => Transform) => void

/** A point of the screen in the units the map is drawn in. */
function drawnPoint(svg: SvgRef, x: number, y: number): Spot {
  const matrix = svg.current?.getScreenCTM()?.inverse()
  if (!matrix) return [0, 0]
  const { x: px, y: py } = new DOMPoint(x, y).matrixTransform(matrix)
  return [px, py]
}

function useWheel(svg: SvgRef, size: Size, change: Change) {
  const { width, height } = size
  useEffect(() => {
    const element = svg.current
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      const spot = drawnPoint(svg, event.clientX, event.clientY)
      const factor = Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.06 : 0.006))
      change((now) => zoomAt(now, factor, spot, { width, height }))
    }
    element?.addEventListener('wheel', onWheel, { passive: false })
    return () => element?.removeEventListener('wheel', onWheel)
  }, [svg, width, height, change])
}

function pointerHandlers(
  gesture: Gesture,
  svg: SvgRef,
  size: Size,
  change: Change,
  onPress: (event: PointerEvent<SVGSVGElement>) => void,
) {
  const end = (event: PointerEvent<SVGSVGElement>) => {
    gesture.pointers.delete(event.pointerId)
    if (gesture.pointers.size === 0) gesture.dragged = false
  }
  return {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      if (event.button !== 0) return
      gesture.pointers.set(event.pointerId, [event.clientX, event.clientY])
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      const before = gesture.pointers.get(event.pointerId)
      if (!before) return
      const now: Spot = [event.clientX, event.clientY]
      if (!gesture.dragged && gesture.pointers.size === 1 && apart(before, now) < STRAY) return
      if (!gesture.dragged) capture(event)
      gesture.dragged = true
      const other = [...gesture.pointers].find(([id]) => id !== event.pointerId)?.[1]
      gesture.pointers.set(event.pointerId, now)
      if (other) pinch(svg, size, change, [before, now, other])
      else drag(svg, size, change, before, now)
    },
    onPointerUp: (event: PointerEvent<SVGSVGElement>) => {
      const pressing = gesture.pointers.has(event.pointerId) && !gesture.dragged
      end(event)
      if (!pressing) return
      const at: Spot = [event.clientX, event.clientY]
      const { pressed } = gesture
      const double =
        pressed !== null &&
        event.timeStamp - pressed.time < DOUBLE.time &&
        apart(pressed.at, at) < DOUBLE.distance
      gesture.pressed = double ? null : { time: event.timeStamp, at }
      if (double) change((now) => zoomAt(now, STEP * STEP, drawnPoint(svg, ...at), size))
      else onPress(event)
    },
    onPointerCancel: end,
    // A press that slides out is let go of elsewhere: nobody would tell.
    onPointerLeave: end,
  }
}

/** So that a drag goes on when the pointer leaves the map; not before: it would swallow presses. */
const capture = (event: PointerEvent<SVGSVGElement>) =>
  event.currentTarget.setPointerCapture(event.pointerId)

const apart = ([x1, y1]: Spot, [x2, y2]: Spot): number => Math.hypot(x2 - x1, y2 - y1)

function drag(svg: SvgRef, size: Size, change: Change, before: Spot, now: Spot) {
  const [x1, y1] = drawnPoint(svg, ...before)
  const [x2, y2] = drawnPoint(svg, ...now)
  change((transform) => panBy(transform, x2 - x1, y2 - y1, size))
}

/** Two fingers: the distance between them zooms, around the one that stands still. */
function pinch(svg: SvgRef, size: Size, change: Change, [before, now, other]: [Spot, Spot, Spot]) {
  const factor = apart(now, other) / Math.max(apart(before, other), 1)
  change((transform) => zoomAt(transform, factor, drawnPoint(svg, ...other), size))
}
