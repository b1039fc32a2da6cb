import { labelLeader, pointLabels, textWidth } from '../charts/label-room.ts'
import type { PlaceStyle } from '../charts/place-styles.ts'
import type { PlaceCode } from '../domain/place.ts'
import type { Frame } from './chosen-frame.ts'
import type { Shapes } from './drawing.ts'

export interface ChosenPlace {
  readonly code: PlaceCode
  readonly name: string
  readonly style: PlaceStyle
}

/** Names are set bold, which is wider. */
const widthOf = (name: string): number => 1.2 * textWidth(name)

/** The chosen in pixels, each with its name where none lies on another. */
export function chosenDots(
  shapes: Shapes,
  frame: Frame,
  scale: number,
  chosen: readonly ChosenPlace[],
) {
  const dots = chosen.flatMap((place) => {
    const area = shapes.areas.find(({ code }) => code === place.code)
    if (!area) return []
    const [x, y] = area.anchor
    return [{ ...place, x: scale * (x - frame.left), y: scale * (y - frame.top) }]
  })
  const labels = pointLabels(
    dots.map(({ x, y, name }) => ({ x, y, width: widthOf(name) })),
    { width: scale * frame.width, height: scale * frame.height },
  )
  return dots.map((dot, i) => {
    const label = labels[i] ?? { left: dot.x, middle: dot.y }
    return { ...dot, ...label, leader: labelLeader({ ...dot, width: widthOf(dot.name) }, label) }
  })
}
