import { diamond, type PlaceStyle } from './place-styles.ts'

interface PlaceMarkProps {
  className: string
  style: PlaceStyle
  x: number
  y: number
  r: number
}

/** A dot for a place, a diamond for a region. */
export function PlaceMark({ className, style, x, y, r }: PlaceMarkProps) {
  const look = { className, style: { color: style.colour } }
  return style.isRegion ? (
    <path {...look} d={diamond(x, y, r)} />
  ) : (
    <circle {...look} cx={x} cy={y} r={r} />
  )
}
