import { useEffect, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react'
import type { Pointed } from './use-pointed.ts'

interface CalloutFrameProps {
  box: RefObject<HTMLDivElement | null>
  /** The place that is told of; another stands elsewhere. */
  pointed: Pointed
  /** Where the place is drawn, in pixels of the window; null while it is not. */
  anchor: () => readonly [number, number] | null
  onHold: () => void
  onLeave: () => void
  onDismiss: () => void
  children: ReactNode
}

/** Pixels between the pointer and the callout: it must be possible to get there. */
const GAP = 12

/** Puts a callout beside what it tells of: where it was pointed at, else where the place is. */
export function CalloutFrame(props: CalloutFrameProps) {
  const { box, pointed, anchor, onDismiss } = props
  const place = useRef(() => {})
  useLayoutEffect(() => {
    place.current = () => {
      const own = box.current
      const at = pointed.at ?? anchor()
      if (own && at) stand(own, at)
    }
    place.current()
  })
  useEffect(() => {
    // What is told may come later than its frame, and makes it larger.
    const observer = new ResizeObserver(() => place.current())
    if (box.current) observer.observe(box.current)
    return () => observer.disconnect()
  }, [box])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onDismiss()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [onDismiss])
  return (
    <div
      className="map-callout"
      ref={box}
      onPointerEnter={props.onHold}
      onPointerLeave={props.onLeave}
    >
      {props.children}
    </div>
  )
}

/** On the side with the most room, within the map. */
function stand(own: HTMLElement, [x, y]: readonly [number, number]) {
  const frame = own.offsetParent?.getBoundingClientRect()
  if (!frame) return
  const { offsetWidth: width, offsetHeight: height } = own
  const [left, top] = [x - frame.left, y - frame.top]
  const toRight = frame.width - left > width + GAP || left < frame.width / 2
  const wanted = toRight ? left + GAP : left - GAP - width
  own.style.left = `${within(wanted, frame.width - width)}px`
  own.style.top = `${within(top - height / 3, frame.height - height)}px`
}

const within = (wanted: number, most: number): number =>
  Math.max(0, Math.min(Math.max(0, most), wanted))
