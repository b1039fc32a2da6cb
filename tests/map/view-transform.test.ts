import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitBox, panBy, WHOLE, zoomAt, type Transform } from '../../src/map/view-transform.ts'

const size = { width: 1000, height: 1248 }
const drawn = ({ k, x, y }: Transform, [px, py]: readonly [number, number]) => [
  k * px + x,
  k * py + y,
]

describe('zoomAt', () => {
  it('keeps the point that is zoomed at', () => {
    const at = [400, 500] as const
    const [x, y] = drawn(zoomAt(WHOLE, 3, at, size), at)
    expect(x).toBeCloseTo(400)
    expect(y).toBeCloseTo(500)
  })
  it('never shows less than the map or pulls it out of its frame', () => {
    const move = fc.tuple(
      fc.double({ min: 0.2, max: 5, noNaN: true }),
      fc.integer({ min: 0, max: 1000 }),
      fc.integer({ min: 0, max: 1248 }),
      fc.integer({ min: -900, max: 900 }),
    )
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        const end = moves.reduce(
          (now, [factor, x, y, pan]) => panBy(zoomAt(now, factor, [x, y], size), pan, -pan, size),
          WHOLE,
        )
        const [left = 0, top = 0] = drawn(end, [0, 0])
        const [right = 0, bottom = 0] = drawn(end, [size.width, size.height])
        expect(end.k).toBeGreaterThanOrEqual(1)
        expect(left).toBeLessThanOrEqual(1e-6)
        expect(top).toBeLessThanOrEqual(1e-6)
        expect(right).toBeGreaterThanOrEqual(size.width - 1e-6)
        expect(bottom).toBeGreaterThanOrEqual(size.height - 1e-6)
      }),
    )
  })
})

describe('fitBox', () => {
  it('shows all of the box, and fills the frame with it', () => {
    const fit = fitBox([300, 900, 400, 1000], size)
    const [left = 0] = drawn(fit, [300, 900])
    const [right = 0] = drawn(fit, [400, 1000])
    expect(left).toBeGreaterThan(0)
    expect(right).toBeLessThan(1000)
    expect(right - left).toBeGreaterThan(800)
  })
})
