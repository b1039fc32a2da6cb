import type { FocusEvent, KeyboardEvent, MouseEvent, PointerEvent, ReactNode } from 'react'
import type { PlaceCode } from '../domain/place.ts'
import { usePointedPlace, usePointing } from './use-pointing.ts'

export interface PixelPoint {
  readonly x: number
  readonly y: number
}

interface WalkedChartProps {
  readonly className?: string
  readonly label: string
  readonly width: number
  readonly height: number
  /** What can be walked to, in the order they are counted in. */
  readonly codes: readonly PlaceCode[]
  /** Where the keyboard begins, unless another of them is marked already. */
  readonly first: PlaceCode
  /** Where a key leads from a place; undefined: nowhere. */
  readonly walk: (from: PlaceCode, key: string) => PlaceCode | undefined
  /** What is meant at this point of the drawing; empty: no place. */
  readonly placeAt: (at: PixelPoint, under: Element) => PlaceCode
  /** What the chart says of a place; empty of one that it has no figure of. */
  readonly textOf: (code: PlaceCode) => string
  /** How a place is marked, over the drawing; also one that cannot be walked to. */
  readonly mark: (code: PlaceCode) => ReactNode
  /** False where another of its kind is the stop for Tab. */
  readonly isStop?: boolean
  /** The drawing, which is left as it is while places are pointed at. */
  readonly children: ReactNode
}

/**
 * A drawing whose places can be pointed at, pressed and walked. For keyboards it is a slider: one stop
 * for Tab, and its value is the place, so that each step is said once.
 */
export function WalkedChart(props: WalkedChartProps) {
  const { className = '', label, width, height, codes, first, textOf, isStop = true } = props
  const pointing = usePointing()
  const shown = usePointedPlace()
  const stop = codes.includes(shown) ? shown : first
  const over = (code: PlaceCode) => pointing.send({ kind: 'over', code })
  const placeUnder = (event: MouseEvent<SVGSVGElement>): PlaceCode => {
    const box = event.currentTarget.getBoundingClientRect()
    const at = { x: event.clientX - box.left, y: event.clientY - box.top }
    return event.target instanceof Element ? props.placeAt(at, event.target) : ''
  }
  const walk = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const presses = event.key === 'Enter' || event.key === ' '
    const next = presses ? stop : props.walk(stop, event.key)
    if (next === undefined) return
    event.preventDefault()
    pointing.send({ kind: presses ? 'press' : 'over', code: next })
  }
  return (
    <div
      className={`walked-chart ${className}`}
      role="slider"
      tabIndex={isStop ? 0 : -1}
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={codes.length}
      aria-valuenow={1 + codes.indexOf(stop)}
      aria-valuetext={textOf(stop)}
      onFocus={(event) => event.currentTarget.matches(':focus-visible') && over(stop)}
      onBlur={(event) => !isWalked(event) && over('')}
      onKeyDown={walk}
    >
      <svg
        width={width}
        height={height}
        aria-hidden="true"
        onPointerMove={(event: PointerEvent<SVGSVGElement>) =>
          // A finger that scrolls points at nothing.
          event.pointerType !== 'touch' && over(placeUnder(event))
        }
        onPointerLeave={() => over('')}
        onClick={(event) => pointing.send({ kind: 'press', code: placeUnder(event) })}
      >
        {props.children}
        <g className="pointed-mark">{shown !== '' && props.mark(shown)}</g>
      </svg>
    </div>
  )
}

/** From chart to chart the place goes along. */
const isWalked = ({ relatedTarget }: FocusEvent): boolean =>
  relatedTarget instanceof Element && relatedTarget.matches('.walked-chart')

interface ReadoutProps {
  readonly className: string
  readonly textOf: (code: PlaceCode) => string
  /** While no place is marked. */
  readonly otherwise?: string
}

/** What a chart says of the place that is marked, for the eye: the slider says it to others. */
export function Readout({ className, textOf, otherwise = '' }: ReadoutProps) {
  const shown = usePointedPlace()
  return (
    <p className={className} aria-hidden="true">
      {(shown !== '' && textOf(shown)) || otherwise}
    </p>
  )
}
