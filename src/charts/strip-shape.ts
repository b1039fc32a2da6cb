import { middleHalf } from './middle-half.ts'
import { isTotal } from '../domain/unit.ts'
import type { UnitId } from '../domain/indicator.ts'
import { extent } from '../domain/summary-statistics.ts'
import { linearScale, rootScale } from './linear-scale.ts'

export interface StripInput {
  readonly unit: UnitId
  /** Every place of the same level; null where there is no figure. */
  readonly all: readonly (number | null)[]
  readonly peers: readonly (number | null)[]
  readonly place: number | null
  readonly country: number | null
}

export interface StripShape {
  /** SVG path data: one short stroke a place. */
  readonly ticks: string
  /** The middle half of the peer group. */
  readonly band: { readonly x: number; readonly width: number } | null
  readonly place: number | null
  readonly country: number | null
  readonly low: number
  readonly high: number
}

export const STRIP = { width: 240, height: 28, margin: 6, tick: 12 }

/** Where everything on a strip stands, in pixels; null when no place has a figure. */
export function stripShape(input: StripInput): StripShape | null {
  const span = extent(input.all)
  if (!span) return null
  // Totals grow with the place: by their root, so that the largest do not hide all the others.
  const scale = (isTotal(input.unit) ? rootScale : linearScale)(span, [
    STRIP.margin,
    STRIP.width - STRIP.margin,
  ])
  const pixel = (value: number) => Math.round(scale(value) * 10) / 10
  const inside = (value: number | null) =>
    value !== null && value >= span[0] && value <= span[1] ? pixel(value) : null
  const top = (STRIP.height - STRIP.tick) / 2
  const values = input.all.filter((value) => value !== null)
  return {
    ticks: values.map((value) => `M${pixel(value)} ${top}v${STRIP.tick}`).join(''),
    band: middleHalf(input.peers, pixel),
    place: inside(input.place),
    country: inside(input.country),
    low: span[0],
    high: span[1],
  }
}
