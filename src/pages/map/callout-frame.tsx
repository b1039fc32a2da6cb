import { useEffect, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react'
import { calloutPlace } from '../../map/callout-place.ts'
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

/** Beside what is told of, and off the legend. */
function stand(own: HTMLElement, [x, y]: readonly [number, number]) {
  const frame = own.offsetParent
  if (!frame) return
  const { left, top } = frame.getBoundingClientRect()
  const legend = frame.querySelector<HTMLElement>('.map-corner')
  const place = calloutPlace({
    size: sizeOf(own),
    at: [x - left, y - top],
    frame: { width: frame.clientWidth, height: frame.clientHeight },
    avoid: legend && { left: legend.offsetLeft, top: legend.offsetTop, ...sizeOf(legend) },
  })
  own.style.left = `${place.left}px`
  own.style.top = `${place.top}px`
}

const sizeOf = ({ offsetWidth: width, offsetHeight: height }: HTMLElement) => ({ width, height })
