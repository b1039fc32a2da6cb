/** What a map is drawn of: areas as paths, and where on the ground they lie. */
import type { PlaceCode } from '../domain/place.ts'

/** Left, top, right and bottom, in map units, y downwards. */
export type Box = readonly [number, number, number, number]

/** How the units that shapes are drawn in lie on the ground: ground = origin + step · unit. */
export interface Ground {
  readonly origin: readonly [number, number]
  readonly step: readonly [number, number]
}

export interface DrawnArea {
  readonly code: PlaceCode
  readonly path: string
  readonly box: Box
  /** A point within its largest part, to point at and to mark. */
  readonly anchor: readonly [number, number]
}

/** The towns that a map of the country is too small for. */
export const INSET_IDS = ['oslo', 'bergen', 'stavanger', 'trondheim'] as const
export type InsetId = (typeof INSET_IDS)[number]

export interface Shapes {
  readonly width: number
  readonly height: number
  readonly areas: readonly DrawnArea[]
  /** Lines to draw over the areas: borders between fylker. */
  readonly borders: string
  /** Crowded parts that are drawn once more, larger; the most crowded first. */
  readonly insets: readonly { readonly id: InsetId; readonly box: Box }[]
  readonly labels: readonly { readonly code: PlaceCode; readonly x: number; readonly y: number }[]
  /** Where on the ground the units are; two drawings with the same ground can be looked at alike. */
  readonly ground: Ground
}

/** Before any have come. */
export const NO_SHAPES: Shapes = {
  width: 1000,
  height: 1000,
  areas: [],
  borders: '',
  insets: [],
  labels: [],
  ground: { origin: [0, 0], step: [1, -1] },
}

/** The box that holds all of these areas; null when there are none. */
export function boxAround(areas: readonly DrawnArea[]): Box | null {
  const first = areas[0]
  if (!first) return null
  return areas.reduce<Box>(
    ([left, top, right, bottom], { box }) => [
      Math.min(left, box[0]),
      Math.min(top, box[1]),
      Math.max(right, box[2]),
      Math.max(bottom, box[3]),
    ],
    first.box,
  )
}
