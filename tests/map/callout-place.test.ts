/** What is told of a place hides neither the place nor the legend, wherever the place is. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calloutPlace, type Rect, type Size } from '../../src/map/callout-place.ts'

const LEGEND_AT = {
  /** As the page has it at 768 pixels. */
  tablet: { left: 488, top: 386, width: 248, height: 306 },
  phone: { left: 170, top: 150, width: 158, height: 190 },
}
const FRAME_AT = { tablet: { width: 736, height: 692 }, phone: { width: 328, height: 340 } }

const covers = (a: Rect, b: Rect): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height

const point = ({ width, height }: Size) =>
  fc.tuple(fc.integer({ min: 0, max: width }), fc.integer({ min: 0, max: height }))

describe('where a callout stands', () => {
  test('on a tablet: within the map, off the legend, and off the place', () => {
    const [frame, avoid] = [FRAME_AT.tablet, LEGEND_AT.tablet]
    const size = { width: 288, height: 250 }
    fc.assert(
      fc.property(point(frame), (at) => {
        const stood = { ...calloutPlace({ size, at, frame, avoid }), ...size }
        expect(stood.left).toBeGreaterThanOrEqual(0)
        expect(stood.left + size.width).toBeLessThanOrEqual(frame.width)
        expect(stood.top).toBeGreaterThanOrEqual(0)
        expect(stood.top + size.height).toBeLessThanOrEqual(frame.height)
        expect(covers(stood, avoid), String(at)).toBe(false)
        const dot = { left: at[0], top: at[1], width: 0, height: 0 }
        expect(covers(stood, dot), String(at)).toBe(false)
      }),
    )
  })

  test('on a phone, as wide as the map: never over the place', () => {
    const [frame, avoid] = [FRAME_AT.phone, LEGEND_AT.phone]
    const size = { width: frame.width, height: 136 }
    fc.assert(
      fc.property(point(frame), (at) => {
        const { top } = calloutPlace({ size, at, frame, avoid })
        expect(at[1] < top || at[1] > top + size.height, String(at)).toBe(true)
      }),
    )
    const south = calloutPlace({ size, at: [120, 300], frame, avoid })
    expect(south, 'above the legend, where there is room').toEqual({ left: 0, top: 2 })
  })

  test('where there is no room, it stands in the corner of the map', () => {
    const size = { width: 500, height: 500 }
    const place = calloutPlace({ size, at: [10, 10], frame: FRAME_AT.phone, avoid: null })
    expect(place).toEqual({ left: 0, top: 0 })
  })
})
